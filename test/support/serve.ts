import { getRequestListener } from "@hono/node-server";
import { getResponse } from "msw";
import { createServer } from "node:http";
import { listen, type LoopbackServer } from "./listen.js";
import { basePath } from "./routes.js";
import { seen, type SeenRequest } from "./seen.js";
import { readOperations, tokenOperation, tokenServer } from "./spec.js";
import { errorAnswer, thriveHandlers, type ThriveOptions } from "./thrive.js";

export interface ServedThrive extends LoopbackServer {
  /** For the client's option of that name. */
  baseUrl: string;
  /** For the client's option of that name; `{tenantId}` is still in it. */
  tokenUrl: string;
  /** Each request so far, in the order of the answers. */
  seen: readonly SeenRequest[];
}

/** Serves the imitation of Thrive over HTTP on loopback. */
export async function serveThrive({
  port,
  onRequest,
  ...options
}: ThriveOptions & { port?: number } = {}): Promise<ServedThrive> {
  const requests: SeenRequest[] = [];
  const note = (request: SeenRequest) => {
    requests.push(request);
    onRequest?.(request);
  };
  const handlers = thriveHandlers({ ...options, onRequest: note });
  const answer = async (request: Request): Promise<Response> => {
    const response = await getResponse(handlers, request);
    if (response !== undefined) return response;
    const unmatched = errorAnswer(undefined, 404);
    note(seen(request, unmatched));
    return unmatched;
  };
  const listener = getRequestListener(answer, { overrideGlobalObjects: false });
  const server = await listen(
    createServer((incoming, outgoing) => {
      void listener(incoming, outgoing);
    }),
    port,
  );
  const [apiServer] = readOperations[0]?.servers ?? [];
  return {
    ...server,
    baseUrl: `${server.origin}${apiServer === undefined ? "" : basePath(apiServer)}`,
    tokenUrl: `${server.origin}${basePath(tokenServer)}${tokenOperation.path}`,
    seen: requests,
  };
}
