import { getRequestListener } from "@hono/node-server";
import { getResponse } from "msw";
import { createServer, type ServerResponse } from "node:http";
import { operations } from "../../generated/constants.js";
import { createTokenProvider } from "../../src/index.js";
import { logEntries } from "../support/pages.js";
import { startAuthorizationServer, testClients } from "../support/authorization-server.js";
import { listen } from "../support/listen.js";
import { basePath } from "../support/routes.js";
import { readOperations } from "../support/spec.js";
import { testTenant } from "../support/tenants.js";
import { errorAnswer, thriveHandlers } from "../support/thrive.js";
import { json } from "../support/wire.js";
import { createFaultServer } from "./fault-server.js";
import type { Surroundings } from "./suite/place.js";

export interface Servers extends AsyncDisposable {
  /** `host:port` of each. */
  readonly hosts: readonly string[];
  readonly surroundings: Surroundings;
}

/**
 * What a run of the suite talks to, over HTTP on loopback: the imitation of Thrive, a real authorization server, the
 * faults, and the backend of a page, which holds the secret for it. All but the authorization server let a page in.
 */
export async function startServers(): Promise<Servers> {
  const authorization = await startAuthorizationServer();
  const { tokenUrl, checkToken } = authorization;
  const { tenantId } = testTenant;
  const [scope] = operations.getLogEntry.scopes;
  const clients = {
    client_secret_post: { ...testClients.client_secret_post, scopes: [scope] },
    client_secret_basic: { ...testClients.client_secret_basic, scopes: [scope] },
  };
  const backend = createTokenProvider({ tenantId, tokenUrl, ...clients.client_secret_post });
  const entries = logEntries(1, 250);
  const handlers = thriveHandlers({ checkToken, entries: { LogEntry: entries.map((entry) => ({ ...entry })) } });
  const imitate = getRequestListener(
    async (request) => (await getResponse(handlers, request)) ?? errorAnswer(undefined, 404),
    { overrideGlobalObjects: false },
  );
  const misbehave = createFaultServer();

  const server = await listen(
    createServer((request, response) => {
      const { url = "", method, headers } = request;
      const [, part, name = ""] = url.split("/");
      letIn(headers.origin, response);
      if (method === "OPTIONS") response.writeHead(204).end();
      else if (part === "faults") misbehave(name, request, response);
      else if (part === "token")
        void backend.getToken().then((accessToken) => {
          json({ accessToken })(response);
        });
      else void imitate(request, response);
    }),
  );
  const { origin } = server;
  const [apiServer] = readOperations[0]?.servers ?? [];
  return {
    hosts: [server, authorization].map(({ port }) => `127.0.0.1:${port}`),
    surroundings: {
      baseUrl: `${origin}${apiServer === undefined ? "" : basePath(apiServer)}`,
      faultsUrl: `${origin}/faults`,
      backendUrl: `${origin}/token`,
      logEntryId: operations.getLogEntry.parameters.logEntryId.example,
      entries: entries.length + 1, // the description's example is one, too
      secrets: { tenant: testTenant, tokenUrl, clients },
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([server.close(), authorization.close()]);
    },
  };
}

/** What a browser has to be told before a page of another origin may call the API, and read when to call again. */
function letIn(origin: string | undefined, response: ServerResponse): void {
  if (origin === undefined) return;
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("access-control-allow-headers", "authorization");
  response.setHeader("access-control-expose-headers", "retry-after");
}
