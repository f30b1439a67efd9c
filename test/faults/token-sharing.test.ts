import { expect, test, vi } from "vitest";
import { after, json } from "../support/wire.js";
import {
  entry,
  hold,
  issue,
  logEntryId,
  oauthClient,
  providerOf,
  serveScript,
  times,
  tokenResponse,
} from "../support/scripted-thrive.js";

test("5,000 calls find no token", async () => {
  await using server = await serveScript({ token: (index) => after(50, json(tokenResponse(index))) });
  const authorizations = new Set<string | null>();
  const client = oauthClient(server, {
    // The API responds within the process: this test is about the token endpoint.
    fetch: (url, init) => {
      if (init.method === "POST") return fetch(url, init);
      authorizations.add(new Headers(init.headers).get("authorization"));
      return Promise.resolve(Response.json(entry));
    },
  });
  const entries = await Promise.all(times(5_000, () => client.getLogEntry({ logEntryId })));
  expect(entries).toHaveLength(5_000);
  expect([...authorizations]).toEqual(["Bearer token-1"]);
  expect(server.tokenRequests).toHaveLength(1);
});

test("a call is aborted while others wait for the same token", async () => {
  const { wait, letGo } = hold(json(tokenResponse(0)));
  await using server = await serveScript({ token: () => wait });
  const client = oauthClient(server);
  const controller = new AbortController();
  const first = client.getLogEntry({ logEntryId }, { signal: controller.signal });
  const others = Promise.all(times(3, () => client.getLogEntry({ logEntryId })));
  await expect.poll(() => server.tokenRequests).toHaveLength(1);
  controller.abort();
  await expect(first).rejects.toMatchObject({ name: "APIUserAbortError" });
  expect(server.apiRequests).toHaveLength(0);
  letGo();
  expect(await others).toEqual([entry, entry, entry]);
  expect(server.tokenRequests).toHaveLength(1);
});

/** A runtime that stops all that a request began when that request ends: its timers never fire, its fetches never settle. */
async function inEndedRequest(call: () => unknown): Promise<void> {
  const dead = setTimeout(() => undefined, 1);
  const setTimer = vi.spyOn(globalThis, "setTimeout").mockReturnValue(dead);
  try {
    void Promise.resolve(call()).catch(() => undefined);
    await new Promise(setImmediate);
  } finally {
    setTimer.mockRestore();
  }
}

test("a token request never settles", async () => {
  await using server = await serveScript();
  let posts = 0;
  const client = oauthClient(server, {
    timeout: 300,
    fetch: (url, init) => {
      if (init.method !== "POST") return fetch(url, init);
      posts += 1;
      return posts === 1 ? new Promise(() => undefined) : fetch(url, init);
    },
  });
  await inEndedRequest(() => client.getLogEntry({ logEntryId }));
  expect(posts).toBe(1);
  const startedAt = performance.now();
  expect(await Promise.all(times(5, () => client.getLogEntry({ logEntryId })))).toEqual(times(5, () => entry));
  expect(posts).toBe(2);
  expect(performance.now() - startedAt).toBeGreaterThan(290);
  expect(await client.getLogEntry({ logEntryId })).toEqual(entry);
  expect(posts).toBe(2);
});

test("a token request never settles, and its call was aborted", async () => {
  await using server = await serveScript();
  let posts = 0;
  const client = oauthClient(server, {
    timeout: 300,
    fetch: (url, init) => {
      if (init.method === "POST") posts += 1;
      return init.method === "POST" && posts === 1 ? new Promise(() => undefined) : fetch(url, init);
    },
  });
  const controller = new AbortController();
  await inEndedRequest(() => client.getLogEntry({ logEntryId }, { signal: controller.signal }));
  controller.abort();
  expect(await client.getLogEntry({ logEntryId })).toEqual(entry);
  expect(posts).toBe(2);
});

test("the only call that waits for a token is aborted", async () => {
  const { wait, letGo } = hold(json(tokenResponse(0)));
  await using server = await serveScript({ token: () => wait });
  const client = oauthClient(server);
  const call = client.getLogEntry({ logEntryId }, { signal: AbortSignal.timeout(20) });
  await expect(call).rejects.toMatchObject({ name: "APIUserAbortError" });
  await expect.poll(() => server.tokenRequests).toHaveLength(1);
  letGo();
  expect(await client.getLogEntry({ logEntryId })).toEqual(entry);
  expect(server.tokenRequests).toHaveLength(1);
});

test("a wait for the token alone is aborted", async () => {
  const { wait, letGo } = hold(json(tokenResponse(0)));
  await using server = await serveScript({ token: () => wait });
  const provider = providerOf(server);
  const signal = AbortSignal.timeout(20);
  await expect(provider.getToken({ signal })).rejects.toMatchObject({
    name: "APIUserAbortError",
    cause: { name: "TimeoutError" },
  });
  await expect(provider.getToken({ signal })).rejects.toMatchObject({ name: "APIUserAbortError" });
  await expect.poll(() => server.tokenRequests).toHaveLength(1);
  letGo();
  expect(await provider.getToken()).toBe("token-1");
  expect(server.tokenRequests).toHaveLength(1);
});

test("a token request that many calls wait for fails", async () => {
  await using server = await serveScript({
    token: (index, request) =>
      index === 0 ? after(50, json({ error: "unauthorized_client" }, { status: 400 })) : issue()(index, request),
  });
  const client = oauthClient(server);
  const outcomes = await Promise.allSettled(times(100, () => client.getLogEntry({ logEntryId })));
  const errors = outcomes.map((outcome): unknown => (outcome.status === "rejected" ? outcome.reason : outcome));
  expect(new Set(errors).size).toBe(1);
  expect(errors[0]).toMatchObject({ name: "TokenError", error: "unauthorized_client" });
  expect(server.tokenRequests).toHaveLength(1);

  expect(await client.getLogEntry({ logEntryId })).toEqual(entry);
  expect(server.tokenRequests).toHaveLength(2);
});

test("a token takes longer than the call's timeout", async () => {
  await using server = await serveScript({
    token: (index) => after(600, json(tokenResponse(index))),
  });
  const client = oauthClient(server);
  expect(await client.getLogEntry({ logEntryId }, { timeout: 500, maxRetries: 0 })).toEqual(entry);
  expect(server.tokenRequests).toHaveLength(1);
});
