import { afterEach, expect, test, vi } from "vitest";
import type { TokenStore } from "../../src/index.js";
import { createMapStore } from "../support/map-store.js";
import {
  clientSecret,
  entry,
  hold,
  issue,
  logEntryId,
  oauthClient,
  providerOf,
  serveScript,
  takeFrom,
  times,
  tokenResponse,
} from "../support/scripted-thrive.js";
import { after, json } from "../support/wire.js";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The tokens that this many providers get at once; each of them stands for a process. */
const atOnce = (count: number, origin: { origin: string }, tokenStore: TokenStore): Promise<string[]> =>
  Promise.all(times(count, () => providerOf(origin, { tokenStore }).getToken()));

test("many processes find no token at the same time", async () => {
  await using server = await serveScript();
  const tokenStore = createMapStore();
  const set = vi.spyOn(tokenStore, "set");
  expect(await atOnce(50, server, tokenStore)).toEqual(times(50, () => "token-1"));
  expect(server.tokenRequests).toHaveLength(1);
  await expect.poll(() => tokenStore.entries.size).toBe(1); // the lease is given back

  const leases = set.mock.calls.map(([, value]) => value).filter((value) => !value.includes("token-1"));
  expect(leases).toHaveLength(50);
  for (const lease of leases) {
    expect(JSON.parse(lease)).toEqual({ holder: expect.any(String) as string, until: expect.any(Number) as number });
    expect(lease).not.toContain(clientSecret);
  }
});

test("many processes find no token at the same time, in a store that returns parsed objects", async () => {
  await using server = await serveScript();
  const entries = new Map<string, string>();
  const tokenStore: TokenStore = {
    get: (key) => JSON.parse(entries.get(key) ?? "null") as unknown,
    set: (key, value) => entries.set(key, value),
    delete: (key) => entries.delete(key),
  };
  expect(await atOnce(5, server, tokenStore)).toEqual(times(5, () => "token-1"));
  expect(server.tokenRequests).toHaveLength(1);
});

test("the token of several processes is rejected at the same time", async () => {
  let oldest = 1;
  await using server = await serveScript({ api: (...request) => takeFrom(oldest)(...request) });
  const tokenStore = createMapStore();
  const clients = times(5, () => oauthClient(server, { tokenStore }));
  const read = () => Promise.all(clients.map((client) => client.getLogEntry({ logEntryId })));
  expect(await read()).toEqual(times(5, () => entry));
  expect(server.tokenRequests).toHaveLength(1);
  oldest = 2;
  expect(await read()).toEqual(times(5, () => entry));
  expect(server.tokenRequests).toHaveLength(2);
});

test("several processes renew the same token at the same time", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  await using server = await serveScript();
  const tokenStore = createMapStore();
  const providers = times(5, () => providerOf(server, { tokenStore }));
  const getAll = () => Promise.all(providers.map((provider) => provider.getToken()));
  expect(await getAll()).toEqual(times(5, () => "token-1"));
  vi.setSystemTime(Date.now() + 3600 * 1_000 * 0.9);
  expect(await getAll()).toEqual(times(5, () => "token-1"));
  await expect.poll(getAll).toEqual(times(5, () => "token-2"));
  expect(server.tokenRequests).toHaveLength(2);
});

test("the process that requests the token fails", async () => {
  const failure = after(100, json({ error: "unauthorized_client" }, { status: 400 }));
  await using server = await serveScript({
    token: (index, request) => (index === 0 ? failure : issue()(index, request)),
  });
  const tokenStore = createMapStore();
  const outcomes = await Promise.allSettled(times(5, () => providerOf(server, { tokenStore }).getToken()));
  const failures = outcomes.filter(({ status }) => status === "rejected");
  expect(failures).toMatchObject([{ reason: { name: "TokenError", error: "unauthorized_client" } }]);
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toEqual(
    times(4, () => ({ status: "fulfilled", value: "token-2" })),
  );
  expect(server.tokenRequests).toHaveLength(2);
  await expect.poll(() => tokenStore.entries.size).toBe(1);
});

test("the process that requests the token dies", async () => {
  await using server = await serveScript();
  const tokenStore = createMapStore(); // it keeps the lease beyond its end
  const fetch = vi.fn(() => new Promise<Response>(() => undefined));
  const dead = providerOf(server, { tokenStore, fetch, timeout: 5_000, maxRetries: 0 }).getToken();
  dead.catch(() => undefined);
  await expect.poll(() => fetch).toHaveBeenCalledOnce();
  expect(await atOnce(5, server, tokenStore)).toEqual(times(5, () => "token-1"));
  expect(server.tokenRequests).toHaveLength(1);
});

/** A store in which another process is always about to store its token. */
function neverEnding(): TokenStore & { get: ReturnType<typeof vi.fn> } {
  const lease = JSON.stringify({ holder: "another", until: Date.now() + 3_600_000 });
  const get = vi.fn((key: string) => (key.endsWith(":lease") ? lease : undefined));
  return { get, set: () => undefined, delete: () => undefined };
}

test("the process that requests the token never stores one", async () => {
  await using server = await serveScript();
  const tokenStore = neverEnding();
  expect(await providerOf(server, { tokenStore }).getToken()).toBe("token-1");
  // A token and a lease, each 50 ms, for a second.
  expect(tokenStore.get.mock.calls.length).toBeGreaterThan(2);
  expect(tokenStore.get.mock.calls.length).toBeLessThan(45);
});

test("a wait for the token of another process is aborted", async () => {
  const { wait, letGo } = hold(json(tokenResponse(0)));
  await using server = await serveScript({ token: () => wait });
  const tokenStore = createMapStore();
  const first = providerOf(server, { tokenStore }).getToken();
  await expect.poll(() => server.tokenRequests).toHaveLength(1);

  const provider = providerOf(server, { tokenStore });
  const controller = new AbortController();
  const aborted = provider.getToken({ signal: controller.signal });
  const other = provider.getToken();
  controller.abort();
  await expect(aborted).rejects.toMatchObject({ name: "APIUserAbortError" });
  expect(server.tokenRequests).toHaveLength(1);
  letGo();
  expect(await Promise.all([first, other])).toEqual(["token-1", "token-1"]);
  expect(server.tokenRequests).toHaveLength(1);
});

test("the store loses what is written", async () => {
  await using server = await serveScript();
  const get = vi.fn(() => undefined);
  const tokenStore = { get, set: () => undefined, delete: () => undefined };
  expect((await atOnce(2, server, tokenStore)).toSorted()).toEqual(["token-1", "token-2"]);
  // Each looks for a token, then twice for a token and a lease, and at the end for its lease.
  expect(get.mock.calls.length).toBeLessThanOrEqual(2 * 6);
});

test("the store takes 200 ms to get", async () => {
  await using server = await serveScript();
  const { get, ...rest } = createMapStore();
  const set = vi.spyOn(rest, "set");
  const slow = (key: string) => new Promise((resolve) => setTimeout(() => resolve(get(key)), 200));
  const tokenStore = { ...rest, get: slow, set };
  expect(await providerOf(server, { tokenStore }).getToken()).toBe("token-1");
  expect(set).toHaveBeenCalledOnce(); // a lease would take longer than it is worth
  expect(await providerOf(server, { tokenStore }).getToken()).toBe("token-1");
  expect(server.tokenRequests).toHaveLength(1);
});
