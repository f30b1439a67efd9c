import { createThriveClient, type ThriveClient } from "../../src/index.js";
import { createMockThrive, type MockThrive, type MockThriveOptions } from "../../src/mock/index.js";

/** A mock at noon of 25 November 2026, and a client of it by each scheme that does not retry. */
export function startMock(options: MockThriveOptions = {}): {
  readonly mock: MockThrive;
  readonly thrive: ThriveClient;
  readonly oauth: ThriveClient;
} {
  const mock = createMockThrive({ now: () => Date.UTC(2026, 10, 25, 12), ...options });
  const shared = { fetch: mock.fetch, maxRetries: 0 };
  return {
    mock,
    thrive: createThriveClient({ ...mock.clientOptions(), ...shared }),
    oauth: createThriveClient({ ...mock.clientOptions({ auth: "oauth" }), ...shared }),
  };
}
