import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { createThriveClient, type ThriveClient } from "../../src/index.js";
import { respond, drip, neverRespond } from "../support/wire.js";
import { inParallel } from "../support/in-parallel.js";
import {
  basicClient,
  entry,
  logEntryId,
  oauthClient,
  serveScript,
  tenantId,
  type ScriptedThrive,
} from "../support/scripted-thrive.js";

const busy = respond({ status: 503, headers: { "retry-after": "30" } });

/** A call that is aborted as soon as the server has seen its first request, and a moment later. */
async function abortCall(server: ScriptedThrive, client: ThriveClient): Promise<unknown> {
  const controller = new AbortController();
  const reason = new Error("The user went away.");
  const call = client.getLogEntry({ logEntryId }, { signal: controller.signal }).catch((error: unknown) => error);
  await expect.poll(() => server.apiRequests.length + server.tokenRequests.length, { interval: 5 }).toBe(1);
  await sleep(30);
  controller.abort(reason);
  const startedAt = performance.now();
  const failure = await call;
  expect(performance.now() - startedAt).toBeLessThan(2_000);
  expect(failure).toMatchObject({ name: "APIUserAbortError", message: "The call was aborted by its signal." });
  expect(failure).toHaveProperty("cause", reason);
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  await sleep(30);
  expect(server.apiRequests.length + server.tokenRequests.length).toBe(1);
  return failure;
}

/** How many connections were closed. undici's transport opens one more after an abort, and closes that, too. */
const closedBy = ({ connections }: ScriptedThrive): number => connections.opened - connections.open;

test("the signal aborts during the wait for a token", async () => {
  await using server = await serveScript({ token: () => neverRespond() });
  await abortCall(server, oauthClient(server, { timeout: 10_000, maxRetries: 0 }));
  expect(server.apiRequests).toHaveLength(0);
});

test("the signal aborts during the wait for a retry", async () => {
  await using server = await serveScript({ api: () => busy });
  const onRetry = vi.fn();
  await abortCall(server, basicClient(server, { hooks: { onRetry } }));
  expect(onRetry).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ waitMs: 30_000 }));
});

test("the signal aborts before the response begins", async () => {
  await using server = await serveScript({ api: () => neverRespond() });
  await abortCall(server, basicClient(server));
  await expect.poll(() => closedBy(server)).toBeGreaterThan(0);
});

test("the signal aborts within the response body", async () => {
  await using server = await serveScript({ api: () => drip(5) });
  await abortCall(server, basicClient(server));
  await expect.poll(() => closedBy(server)).toBeGreaterThan(0);
});

test("the signal was aborted before the call", async () => {
  await using server = await serveScript();
  const signal = AbortSignal.abort("too late");
  const onRequest = vi.fn();
  const accessToken = vi.fn(() => Promise.reject(new Error("The call has ended.")));
  const clients = [
    basicClient(server, { hooks: { onRequest } }),
    oauthClient(server, { hooks: { onRequest } }),
    createThriveClient({ baseUrl: server.origin, auth: { accessToken } }),
  ];
  for (const client of clients) {
    const call = client.getLogEntry({ logEntryId }, { signal });
    await expect(call).rejects.toMatchObject({ name: "APIUserAbortError", cause: "too late" });
  }
  expect(onRequest).not.toHaveBeenCalled();
  expect(accessToken).not.toHaveBeenCalled();
  expect(server.connections.opened).toBe(0);
});

test("the deadline of AbortSignal.timeout passes", async () => {
  await using server = await serveScript({ api: () => busy });
  const signal = AbortSignal.timeout(60);
  const call = basicClient(server).getLogEntry({ logEntryId }, { signal });
  await expect(call).rejects.toMatchObject({
    name: "APIUserAbortError",
    cause: { name: "TimeoutError" },
  });
});

test("your own token provider ignores the signal", async () => {
  await using server = await serveScript();
  const tokenProvider = {
    getToken: () => new Promise<never>(() => undefined),
    invalidate: vi.fn(),
  };
  const client = createThriveClient({ baseUrl: server.origin, tenantId, auth: { tokenProvider } });
  const call = client.getLogEntry({ logEntryId }, { signal: AbortSignal.timeout(30) });
  await expect(call).rejects.toMatchObject({ name: "APIUserAbortError" });
});

test("10,000 calls share one signal", async () => {
  const { signal } = new AbortController();
  const warnings: Error[] = [];
  const listener = (warning: Error) => warnings.push(warning);
  process.on("warning", listener);
  let most = 0;
  const client = oauthClient(
    { origin: "http://127.0.0.1:9" },
    {
      // Within the process, as there are so many.
      fetch: async (_, { method }) => {
        await new Promise(setImmediate);
        most = Math.max(most, getEventListeners(signal, "abort").length);
        return method === "POST"
          ? Response.json({ access_token: "token-1", token_type: "Bearer" })
          : Response.json(entry);
      },
    },
  );
  await inParallel(10_000, 64, () => client.getLogEntry({ logEntryId }, { signal }));
  await sleep(0); // a warning comes a tick later
  process.off("warning", listener);
  expect(warnings).toEqual([]);
  expect(most).toBe(1);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("one signal ends 64 calls at once", async () => {
  await using server = await serveScript({ api: () => neverRespond() });
  const controller = new AbortController();
  const client = basicClient(server);
  const calls = Promise.allSettled(
    Array.from({ length: 64 }, () => client.getLogEntry({ logEntryId }, { signal: controller.signal })),
  );
  await expect.poll(() => server.apiRequests.length).toBe(64);
  controller.abort();
  const names = (await calls).map((outcome) => (outcome.status === "rejected" ? (outcome.reason as Error).name : ""));
  expect(new Set(names)).toEqual(new Set(["APIUserAbortError"]));
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
});
