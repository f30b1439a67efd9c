import { afterEach, expect, test, vi } from "vitest";
import { respond, json, neverRespond } from "../support/wire.js";
import {
  apiSecret,
  basicClient,
  clientSecret,
  entry,
  logEntryId,
  oauthClient,
  providerOf,
  serveScript,
  tenantId,
  type Script,
} from "../support/scripted-thrive.js";

afterEach(() => {
  vi.restoreAllMocks();
});

const busyOnce: Script = (index) =>
  index === 0 ? respond({ status: 503, headers: { "retry-after": "0" } }) : json(entry);

/** All four hooks, and what they received, in order. */
function listen() {
  const events: [name: string, event: object][] = [];
  const hooks = Object.fromEntries(
    ["onRequest", "onResponse", "onRetry", "onToken"].map((name) => [
      name,
      (event: object) => events.push([name, event]),
    ]),
  );
  return { events, hooks };
}

test("hooks observe a call that is retried", async () => {
  await using server = await serveScript({ api: busyOnce });
  const { events, hooks } = listen();
  const startedAt = performance.now();
  await oauthClient(server, { hooks }).getLogEntry({ logEntryId });
  const elapsed = performance.now() - startedAt;

  const token = {
    operationId: "createAccessToken",
    method: "POST",
    url: `${server.origin}/oauth2/token/${tenantId}`,
  };
  const call = {
    operationId: "getLogEntry",
    method: "GET",
    url: `${server.origin}/cpdEntries/${logEntryId}`,
  };
  const ms = expect.toSatisfy((span) => typeof span === "number" && span > 0 && span < elapsed) as number;
  expect(events).toEqual([
    ["onRequest", { ...token, attempt: 1 }],
    ["onResponse", { ...token, attempt: 1, status: 200, ms }],
    ["onToken", { source: "endpoint", lifeMs: 3_600_000, scope: "api/read" }],
    ["onRequest", { ...call, attempt: 1 }],
    ["onResponse", { ...call, attempt: 1, status: 503, ms }],
    ["onRetry", { ...call, attempt: 1, status: 503, waitMs: 0 }],
    ["onRequest", { ...call, attempt: 2 }],
    ["onResponse", { ...call, attempt: 2, status: 200, ms }],
  ]);
});

test("hooks observe a call without a response", async () => {
  const server = await serveScript();
  await server.close();
  const { events, hooks } = listen();
  const client = basicClient(server, { hooks, maxRetries: 1 });
  vi.spyOn(Math, "random").mockReturnValue(0);
  await expect(client.getLogEntry({ logEntryId })).rejects.toThrow("ECONNREFUSED");
  expect(events.map(([name]) => name)).toEqual([
    ...["onRequest", "onResponse", "onRetry"],
    ...["onRequest", "onResponse"],
  ]);
  expect(events[1]?.[1]).toMatchObject({ attempt: 1, reason: "ECONNREFUSED" });
  expect(events[2]?.[1]).toMatchObject({ attempt: 1, reason: "ECONNREFUSED", waitMs: 0 });
  expect(events[1]?.[1]).not.toHaveProperty("status");
});

test("a hook throws or rejects", async () => {
  await using server = await serveScript({ api: busyOnce });
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  // No mocks: they would handle the rejections themselves.
  let called = 0;
  const throwing = () => {
    called += 1;
    throw new Error("A hook's own fault.");
  };
  const rejecting = () => {
    called += 1;
    return Promise.reject(new Error("A hook's own fault."));
  };
  const hooks = {
    onRequest: throwing,
    onResponse: rejecting,
    onRetry: throwing,
    onToken: rejecting,
  };
  expect(await oauthClient(server, { hooks }).getLogEntry({ logEntryId })).toEqual(entry);
  await new Promise(setImmediate);
  process.off("unhandledRejection", unhandled);
  expect(called).toBe(8);
  expect(unhandled).not.toHaveBeenCalled();
});

const never = new Promise(() => undefined);

test("a hook never returns", async () => {
  await using server = await serveScript();
  const hooks = { onRequest: () => never, onToken: () => never };
  expect(await oauthClient(server, { hooks }).getLogEntry({ logEntryId })).toEqual(entry);
});

test("a hook looks for a credential", async () => {
  await using server = await serveScript({ api: busyOnce });
  const { events, hooks } = listen();
  await oauthClient(server, { hooks }).getLogEntry({ logEntryId });
  await basicClient(server, { hooks }).getLogEntry({ logEntryId });
  const clientAuthentication = "client_secret_basic";
  await providerOf(server, { hooks, clientAuthentication }).getToken();
  expect(events).toHaveLength(8 + 2 + 3);

  const told = JSON.stringify(events);
  const sent = [...server.apiRequests, ...server.tokenRequests].flatMap(
    ({ headers }) => headers.authorization?.split(" ")[1] ?? [],
  );
  expect(new Set(sent).size).toBe(3);
  const secrets = [...sent, apiSecret, clientSecret].flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams([["", secret]]).toString().slice(1),
    Buffer.from(secret).toString("base64"),
  ]);
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
  // The search finds what is there.
  expect(JSON.stringify([...events, sent]).includes(secrets[0] ?? "")).toBe(true);
});

test("hooks observe a call that is aborted", async () => {
  await using server = await serveScript({ api: () => neverRespond() });
  const { events, hooks } = listen();
  const controller = new AbortController();
  const call = basicClient(server, { hooks }).getLogEntry({ logEntryId }, { signal: controller.signal });
  await expect.poll(() => server.apiRequests.length).toBe(1);
  controller.abort();
  await expect(call).rejects.toMatchObject({ name: "APIUserAbortError" });
  expect(events.map(([name]) => name)).toEqual(["onRequest", "onResponse"]);
  expect(events[1]?.[1]).toMatchObject({ attempt: 1, reason: "APIUserAbortError" });
});
