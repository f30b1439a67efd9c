import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll } from "vitest";
import { thriveHandlers } from "./thrive.js";

/** The mock in this process, for the tests of one file, and what reached it. */
export function serveInProcess(): { requests: Request[] } {
  const server = setupServer(...thriveHandlers());
  const requests: Request[] = [];
  server.events.on("request:start", ({ request }) => {
    requests.push(request.clone());
  });
  beforeAll(() => {
    server.listen({ onUnhandledRequest: "error" });
  });
  afterEach(() => {
    requests.length = 0;
  });
  afterAll(() => {
    server.close();
  });
  return { requests };
}
