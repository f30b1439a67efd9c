import { afterEach, expect, test, vi } from "vitest";
import { createTokenProvider, type TokenEvent } from "../../src/index.js";
import { json } from "../support/wire.js";
import { createMapStore } from "../support/map-store.js";
import {
  clientSecret,
  entry,
  issue,
  logEntryId,
  oauthClient,
  providerOf,
  serveScript,
  takeFrom,
  tenantId,
  times,
  tokenResponse,
} from "../support/scripted-thrive.js";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("two clients share a store", async () => {
  await using server = await serveScript();
  const tokenStore = createMapStore();
  const events: TokenEvent[] = [];
  const hooks = { onToken: (event: TokenEvent) => events.push(event) };
  for (const client of times(2, () => oauthClient(server, { tokenStore, hooks }))) {
    expect(await client.getLogEntry({ logEntryId })).toEqual(entry);
  }
  expect(server.tokenRequests).toHaveLength(1);
  const issued = { lifeMs: 3_600_000, scope: "api/read" };
  expect(events).toEqual([
    { source: "endpoint", ...issued },
    { source: "store", ...issued },
  ]);
});

test("a stored token is near its end", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.spyOn(Math, "random").mockReturnValue(0);
  await using server = await serveScript();
  const tokenStore = createMapStore();
  const [first, second] = [providerOf(server, { tokenStore }), providerOf(server, { tokenStore })];
  await first.getToken();
  await second.getToken();
  vi.setSystemTime(Date.now() + 3600 * 1_000 * 0.8);
  // One renews, and the other finds what it stored.
  await first.getToken();
  await expect.poll(() => first.getToken()).toBe("token-2");
  await second.getToken();
  await expect.poll(() => second.getToken()).toBe("token-2");
  expect(server.tokenRequests).toHaveLength(2);
});

test("the store keeps a token no longer than its life", async () => {
  await using server = await serveScript();
  const tokenStore = createMapStore();
  await providerOf(server, { tokenStore }).getToken();
  const [[, stored] = []] = tokenStore.tokens();
  expect(stored?.ttlMs).toBeGreaterThan(3_590_000);
  expect(stored?.ttlMs).toBeLessThanOrEqual(3_600_000);
});

test("clients that share a store differ in what makes a token", async () => {
  const tokenStore = createMapStore();
  let requests = 0;
  const fetch = () => Promise.resolve(Response.json(tokenResponse(requests++)));
  const shared = { tenantId, clientSecret, tokenStore, fetch };
  const providers = [
    createTokenProvider(shared),
    createTokenProvider({ ...shared, tenantId: "another" }),
    createTokenProvider({ ...shared, environment: "staging" }),
    createTokenProvider({ ...shared, audience: "webhooks" }),
    createTokenProvider({ ...shared, clientId: "another" }),
    createTokenProvider({ ...shared, scopes: ["api/read"] }),
    createTokenProvider({ ...shared, scopes: ["api/read", "api/write"] }),
  ];
  const tokens = [];
  for (const provider of providers) tokens.push(await provider.getToken());
  expect(tokens).toEqual(times(7, (index) => `token-${index + 1}`));
  expect(tokenStore.tokens()).toHaveLength(7);

  const reordered = createTokenProvider({ ...shared, scopes: ["api/write", "api/read"] });
  expect(await reordered.getToken()).toBe("token-7");
});

test("the keys of the store are read", async () => {
  await using server = await serveScript();
  const tokenStore = createMapStore();
  const set = vi.spyOn(tokenStore, "set");
  await providerOf(server, { tokenStore }).getToken();
  const keys = new Set(set.mock.calls.map(([key]) => key));
  expect(keys.size).toBe(2); // of the token and of its lease
  for (const key of keys) {
    expect(decodeURIComponent(key)).toContain(tenantId);
    for (const form of [clientSecret, "sécret", "s%C3%A9cret", "token-1"]) {
      expect(key).not.toContain(form);
      expect(decodeURIComponent(key)).not.toContain(form);
      expect(key).not.toContain(Buffer.from(form).toString("base64"));
    }
  }
});

test("the store holds a rejected token", async () => {
  await using server = await serveScript({ api: takeFrom(2) });
  const tokenStore = createMapStore();
  await providerOf(server, { tokenStore }).getToken();
  expect(await oauthClient(server, { tokenStore }).getLogEntry({ logEntryId })).toEqual(entry);
  expect(server.tokenRequests).toHaveLength(2);
});

test("the store holds a rejected token, and there is no new one", async () => {
  await using server = await serveScript({
    token: (index, request) =>
      index === 0 ? issue()(index, request) : json({ error: "invalid_request" }, { status: 400 }),
    api: takeFrom(2),
  });
  const tokenStore = createMapStore();
  await providerOf(server, { tokenStore }).getToken();
  expect(tokenStore.tokens()).toHaveLength(1);
  const call = oauthClient(server, { tokenStore }).getLogEntry({ logEntryId });
  await expect(call).rejects.toMatchObject({ name: "TokenError" });
  expect(tokenStore.tokens()).toHaveLength(0);
});

test("a token is rejected that another process has replaced", async () => {
  await using server = await serveScript({ api: takeFrom(2) });
  const tokenStore = createMapStore();
  const clients = times(2, () => oauthClient(server, { tokenStore, maxRetries: 0 }));
  for (const client of clients) {
    expect(await client.getLogEntry({ logEntryId })).toEqual(entry);
  }
  expect(server.tokenRequests).toHaveLength(2);
});
