import { createServer, type ServerResponse } from "node:http";
import { operations } from "../../generated/constants.js";
import { createTokenProvider } from "../../src/index.js";
import { logEntries } from "../support/pages.js";
import { startAuthorizationServer, testClients } from "../support/authorization-server.js";
import { listen } from "../support/listen.js";
import { baseUrlAt } from "../../src/mock/serve/route.js";
import { listenerOf } from "../support/serve.js";
import { testTenant } from "../support/tenants.js";
import { createThrive } from "../support/thrive.js";
import { json } from "../support/wire.js";
import { createFaultServer } from "./fault-server.js";
import type { Surroundings } from "./suite/place.js";

export interface Servers extends AsyncDisposable {
  /** `host:port` of each. */
  readonly hosts: readonly string[];
  readonly surroundings: Surroundings;
}

/**
 * What a run of the suite talks to, over HTTP on loopback: the mock, a real authorization server, the
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
  const mock = listenerOf(createThrive({ checkToken, records: { LogEntry: entries } }));
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
      else void mock(request, response);
    }),
  );
  const { origin } = server;
  return {
    hosts: [server, authorization].map(({ port }) => `127.0.0.1:${port}`),
    surroundings: {
      baseUrl: baseUrlAt(origin),
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

/** The CORS headers that a browser needs before a page of another origin may call the API and read `Retry-After`. */
function letIn(origin: string | undefined, response: ServerResponse): void {
  if (origin === undefined) return;
  response.setHeader("access-control-allow-origin", origin);
  response.setHeader("access-control-allow-headers", "authorization");
  response.setHeader("access-control-expose-headers", "retry-after");
}
