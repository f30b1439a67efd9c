import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createRetryBudget } from "../../src/http/retry.js";
import { send } from "../../src/http/send.js";
import { json, resetBeforeHead, serveWire } from "../support/wire.js";

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0); // no wait between tries
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Sends one request; fails with the error, or resolves with the status. */
async function sendOnce(method: string, origin: string, more: { repeatable?: true } = {}): Promise<number> {
  const limits = { signal: undefined, timeout: 1_000, maxRetries: 2, ...more };
  const call = { operationId: "test", method, url: `${origin}/`, headers: {} };
  const budget = createRetryBudget();
  const { status } = await send({ ...call, ...limits }, { fetch, budget, hooks: {} });
  return status;
}

test("does not retry a request that is not idempotent and may have arrived", async () => {
  await using reset = await serveWire(() => resetBeforeHead());
  await expect(sendOnce("POST", reset.origin)).rejects.toMatchObject({ code: "ECONNRESET" });
  expect(reset.requests).toHaveLength(1);

  await using down = await serveWire(() => json({}, { status: 503 }));
  expect(await sendOnce("PATCH", down.origin)).toBe(503);
  expect(down.requests).toHaveLength(1);
});

test("retries a request that is idempotent or declared repeatable", async () => {
  await using down = await serveWire(() => json({}, { status: 503 }));
  expect(await sendOnce("PUT", down.origin)).toBe(503);
  expect(down.requests).toHaveLength(3);
  expect(await sendOnce("POST", down.origin, { repeatable: true })).toBe(503);
  expect(down.requests).toHaveLength(6);
});

test("retries any request that never reached a server", async () => {
  const server = await serveWire(() => json({}));
  await server.close();
  const fetched = vi.spyOn(globalThis, "fetch");
  const call = { operationId: "test", method: "POST", url: server.origin, headers: {} };
  const outcome = send(
    { ...call, signal: undefined, timeout: 1_000, maxRetries: 2 },
    { fetch: (url, init) => fetch(url, init), budget: createRetryBudget(), hooks: {} },
  );
  await expect(outcome).rejects.toMatchObject({ code: "ECONNREFUSED" });
  expect(fetched).toHaveBeenCalledTimes(3);
});
