import { getRequestListener } from "@hono/node-server";
import { createServer } from "node:http";
import { tokenRequest } from "../../generated/constants.js";
import { disconnected } from "../../src/mock/faults.js";
import { authorizationOf } from "../../src/mock/serve/credentials.js";
import { baseUrlAt } from "../../src/mock/serve/route.js";
import type { Serve } from "../../src/mock/serve/serve.js";
import { listen, type LoopbackServer } from "./listen.js";
import { createThrive, type ThriveOptions } from "./thrive.js";

/** What a server saw of one request, and the status that it responded with. */
interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly path: string;
  readonly scheme: ReturnType<typeof authorizationOf>["scheme"];
  readonly status: number;
}

export interface ServedThrive extends LoopbackServer {
  /** For the client's option of that name. */
  readonly baseUrl: string;
  /** For the client's option of that name; `{tenantId}` is still in it. */
  readonly tokenUrl: string;
  /** Each request so far, in the order of the responses. */
  readonly seen: readonly SeenRequest[];
}

/** Serves the mock over HTTP on loopback. */
export async function serveThrive(options?: ThriveOptions): Promise<ServedThrive> {
  const seen: SeenRequest[] = [];
  const serve = createThrive(options);
  const listener = listenerOf(async (request) => {
    const outcome = await serve(request);
    const { method, url } = request;
    const status = outcome === disconnected ? 0 : outcome.status;
    seen.push({ method, url, path: new URL(url).pathname, scheme: authorizationOf(request).scheme, status });
    return outcome;
  });
  const server = await listen(createServer((incoming, outgoing) => void listener(incoming, outgoing)));
  return {
    ...server,
    baseUrl: baseUrlAt(server.origin),
    tokenUrl: `${server.origin}${tokenRequest.path}`,
    seen,
  };
}

/** What Node's server calls with each request. */
export const listenerOf = (serve: Serve) =>
  getRequestListener(
    async (request) => {
      const outcome = await serve(request);
      return outcome === disconnected ? Response.error() : outcome;
    },
    { overrideGlobalObjects: false },
  );
