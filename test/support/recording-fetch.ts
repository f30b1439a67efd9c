import type { Fetch } from "../../src/index.js";
import { entry } from "./example.js";

type Responder = (request: Request, index: number) => Response | Promise<Response>;

/** For the option `fetch`: records each request as it would be sent, and responds with what the function returns. */
export function recordingFetch(respond: Responder = respondWell): { fetch: Fetch; sent: Request[] } {
  const sent: Request[] = [];
  return {
    sent,
    fetch: async (url, init) => {
      const request = new Request(url, init);
      sent.push(request.clone());
      return respond(request, sent.length - 1);
    },
  };
}

/** A token for who asks for one, an entry for all else. */
export function respondWell({ method }: Request): Response {
  return method === "POST" ? tokenResponse() : Response.json(entry);
}

export function tokenResponse(token = "issued-token", more: object = {}): Response {
  return Response.json({ access_token: token, token_type: "Bearer", expires_in: 3600, ...more });
}

export const authorizationsOf = (requests: readonly Request[]): (string | null)[] =>
  requests.map(({ headers }) => headers.get("authorization"));

export const formOf = async (request: Request | undefined): Promise<Record<string, string>> =>
  Object.fromEntries(new URLSearchParams(await request?.text()));
