import { getRequestListener } from "@hono/node-server";
import { createServer } from "node:http";
import { createMockThrive, type MockThrive, type MockThriveOptions } from "../../src/mock/index.js";
import { listen, type LoopbackServer } from "../support/listen.js";

export interface ServedMock extends LoopbackServer {
  readonly mock: MockThrive;
  /** The variables by which the command finds it. */
  readonly env: Readonly<Record<string, string>>;
}

/** Serves the mock over HTTP, for commands that run as processes of their own. */
export async function serveMock(options: MockThriveOptions = {}): Promise<ServedMock> {
  const mock = createMockThrive(options);
  const { baseUrl, tenantId, auth } = mock.clientOptions();
  const { origin, pathname } = new URL(baseUrl);
  const listener = getRequestListener(
    (request) => mock.fetch(request.url.replace(/^https?:\/\/[^/]+/, origin), request),
    {
      overrideGlobalObjects: false,
    },
  );
  const server = await listen(createServer((incoming, outgoing) => void listener(incoming, outgoing)));
  const env = {
    THRIVE_TENANT_ID: tenantId,
    THRIVE_API_SECRET: auth.apiSecret,
    THRIVE_BASE_URL: `${server.origin}${pathname}`,
  };
  return { ...server, mock, env };
}
