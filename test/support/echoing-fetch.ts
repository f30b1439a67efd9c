import type { Fetch } from "../../src/index.js";
import { quotedSecret, secret, tenantId } from "./example.js";
import { respondWell, recordingFetch, tokenResponse } from "./recording-fetch.js";
import { credentialsOf, wireForms } from "./secret-search.js";

export const token = "issued-token.with_signature~+/=";

const known = [secret, quotedSecret, token];

/** A secret, and the credentials that it is part of. */
const partsOf = (each: string): string[] => [each, ...credentialsOf(tenantId, each)];

/** Everything that must stay secret. */
export const secrets = known.flatMap(partsOf);

/** Which of the requests receives its own secrets in the response. */
type Place = "API" | "token endpoint";

const placeOf = ({ method }: Request): Place => (method === "POST" ? "token endpoint" : "API");

/** For the option `fetch`: a working server, except for what the function returns at `place`. */
export function workingBut(place: Place, respond: (request: Request, echo: string[]) => Response): Fetch {
  return recordingFetch(async (request) => {
    if (placeOf(request) === place) return respond(request, await echoOf(request));
    return place === "API" ? tokenResponse(token) : respondWell(request);
  }).fetch;
}

/** A request's credential as it was sent, its body, and the secret within them in each form. */
async function echoOf(request: Request): Promise<string[]> {
  const sent = [request.headers.get("authorization") ?? "", await request.text()];
  const used = known.filter((each) =>
    partsOf(each)
      .flatMap(wireForms)
      .some((form) => sent.join(" ").includes(form)),
  );
  return [...sent.filter((text) => text !== ""), ...used.flatMap(wireForms)];
}

/** Repeats the request in messages, fields and names. */
export function echoing(place: Place, status: number): Fetch {
  return workingBut(place, (_request, echo) => {
    const message = `Refused: ${echo.join(" ; ")}`;
    const described = { error: message, error_description: message };
    return Response.json({ message, ...described, echo, [message]: 1 }, { status });
  });
}

/** Throws an error that holds the request, as some do. */
export function throwing(place: Place): Fetch {
  return workingBut(place, (request, echo) => {
    const text = `failed: ${echo.join(" ; ")}`;
    const inner = Object.assign(new Error(text), { code: "ECONNRESET", echo });
    const outer = new TypeError(text, { cause: inner });
    throw Object.assign(outer, { request, headers: request.headers });
  });
}
