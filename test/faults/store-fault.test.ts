import { runInNewContext } from "node:vm";
import { afterEach, expect, test, vi } from "vitest";
import type { TokenStore } from "../../src/index.js";
import { createMapStore } from "../support/map-store.js";
import { entry, logEntryId, oauthClient, serveScript, takeFrom, times } from "../support/scripted-thrive.js";

/** Two calls on a client that has this store, and a server that rejects the first token. */
async function callsWith(tokenStore: TokenStore): Promise<{ ms: number; tokenRequests: number }> {
  await using server = await serveScript({ api: takeFrom(2) });
  const client = oauthClient(server, { tokenStore });
  const startedAt = performance.now();
  expect(await client.getLogEntry({ logEntryId })).toEqual(entry);
  expect(await client.getLogEntry({ logEntryId })).toEqual(entry);
  return { ms: performance.now() - startedAt, tokenRequests: server.tokenRequests.length };
}

afterEach(() => {
  vi.useRealTimers();
});

const fail = () => Promise.reject(new Error("The store is down."));
const never = () => new Promise<never>(() => undefined);

test("the store is down", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const throwing = () => {
    throw new Error("The store is down.");
  };
  for (const method of [fail, throwing]) {
    const store = { get: method, set: method, delete: method };
    expect((await callsWith(store)).tokenRequests).toBe(2);
  }
  await new Promise(setImmediate);
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

test("the store never responds", async () => {
  const { ms, tokenRequests } = await callsWith({ get: never, set: never, delete: never });
  expect(tokenRequests).toBe(2);
  // Half a second for each token; later calls do not ask it.
  expect(ms).toBeGreaterThan(990);
  expect(ms).toBeLessThan(10_000);
});

test("the store is slow to set", async () => {
  await using server = await serveScript();
  const { get } = createMapStore();
  const stored: string[] = [];
  const set = (_: string, value: string) =>
    new Promise<void>((resolve) => setTimeout(() => resolve(void stored.push(value)), 100));
  const client = oauthClient(server, { tokenStore: { get, set, delete: never } });
  expect(await client.getLogEntry({ logEntryId })).toEqual(entry);
  expect(stored.at(-1)).toContain("token-1");

  const startedAt = performance.now();
  const hanging = oauthClient(server, { tokenStore: { get, set: never, delete: never } });
  const first = hanging.getLogEntry({ logEntryId }).then(() => performance.now() - startedAt);
  const second = hanging.getLogEntry({ logEntryId }).then(() => performance.now() - startedAt);
  expect(await first).toBeGreaterThan(490);
  expect(await second).toBeLessThan(await first);
  expect(server.tokenRequests).toHaveLength(2);
});

test("the store is slow to delete", async () => {
  const { get, set } = createMapStore();
  expect((await callsWith({ get, set, delete: never })).tokenRequests).toBe(2);
});

test("the store fails after the client has stopped waiting", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const late = () => new Promise((_, reject) => setTimeout(reject, 520, new Error("The store is down.")));
  expect((await callsWith({ get: late, set: late, delete: late })).tokenRequests).toBe(2);
  await new Promise((resolve) => setTimeout(resolve, 600));
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

const stored = (fields: object = {}) =>
  JSON.stringify({ token: "token-9", issuedAt: Date.now() - 1_000, lifeMs: 3_600_000, ...fields });

/** How many token requests a client sends that finds this in its store. */
async function requestsWith(value: unknown): Promise<number> {
  await using server = await serveScript();
  const store = createMapStore();
  const client = oauthClient(server, { tokenStore: { ...store, get: () => value } });
  expect(await client.getLogEntry({ logEntryId })).toEqual(entry);
  expect(store.tokens()).toHaveLength(server.tokenRequests.length);
  return server.tokenRequests.length;
}

test("the store holds nonsense", async () => {
  expect(await requestsWith(stored())).toBe(0);
  expect(await requestsWith(stored({ scope: 7 }))).toBe(0);
  const nonsense = [
    ...["", "not JSON", "null", "[]", "7", '"token-9"', "{}", 42, null, {}, Buffer.from(stored())],
    ...[undefined, 7, "", "to\r\nken", "to ken"].map((token) => stored({ token })),
    ...[undefined, "yesterday", null, Date.now() + 60_000].map((at) => stored({ issuedAt: at })),
    ...[undefined, "3600", null, -1, 0].map((lifeMs) => stored({ lifeMs })),
  ];
  for (const value of nonsense) expect([value, await requestsWith(value)]).toEqual([value, 1]);
});

test("the store returns a parsed object", async () => {
  const parsed = JSON.parse(stored()) as object;
  expect(await requestsWith(parsed)).toBe(0);
  expect(await requestsWith(Object.freeze(parsed))).toBe(0);
  expect(await requestsWith(runInNewContext("JSON.parse(text)", { text: stored() }))).toBe(0);
});

test("the store holds a token from a process whose clock is ahead", async () => {
  expect(await requestsWith(stored({ issuedAt: Date.now() + 2_000 }))).toBe(0);
});

test("the store holds an expired token", async () => {
  expect(await requestsWith(stored({ issuedAt: Date.now() - 3_600_000 }))).toBe(1);
  expect(await requestsWith(stored({ issuedAt: Date.now() - 3_500_000 }))).toBe(0);
});

test("100 calls wait for a store that never responds", async () => {
  await using server = await serveScript();
  const get = vi.fn(never);
  const client = oauthClient(server, { tokenStore: { get, set: never, delete: never } });
  const entries = await Promise.all(times(100, () => client.getLogEntry({ logEntryId })));
  expect(entries).toEqual(times(100, () => entry));
  expect(get).toHaveBeenCalledOnce();
  expect(server.tokenRequests).toHaveLength(1);
});
