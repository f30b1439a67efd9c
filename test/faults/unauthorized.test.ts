import { expect, test } from "vitest";
import { createThriveClient } from "../../src/index.js";
import { respond, json } from "../support/wire.js";
import {
  basicClient,
  entry,
  hold,
  logEntryId,
  oauthClient,
  serveScript,
  tenantId,
} from "../support/scripted-thrive.js";

const unauthorized = json({ status: 401, message: "Unauthorized" }, { status: 401 });

test("a 401 to an old token comes late", async () => {
  const { wait, letGo } = hold(unauthorized);
  await using server = await serveScript({
    api: (index, { headers }) => {
      if (headers.authorization === "Bearer token-2") return json(entry);
      return index === 0 ? wait : unauthorized;
    },
  });
  const onResponse: string[] = [];
  const client = oauthClient(server, {
    hooks: { onResponse: ({ status, attempt }) => onResponse.push(`${status} ${attempt}`) },
  });
  const slow = client.getLogEntry({ logEntryId });
  await expect.poll(() => server.apiRequests).toHaveLength(1);
  expect(await client.getLogEntry({ logEntryId })).toEqual(entry);
  expect(server.tokenRequests).toHaveLength(2);

  letGo();
  expect(await slow).toEqual(entry);
  expect(onResponse.slice(-2)).toEqual(["401 1", "200 2"]);
  expect(server.tokenRequests).toHaveLength(2);
});

test("the 401 lasts", async () => {
  await using server = await serveScript({ api: () => unauthorized });
  await expect(oauthClient(server).getLogEntry({ logEntryId })).rejects.toMatchObject({
    name: "AuthenticationError",
    status: 401,
  });
  expect(server.apiRequests.map(({ headers }) => headers.authorization)).toEqual(["Bearer token-1", "Bearer token-2"]);
  expect(server.tokenRequests).toHaveLength(2);
});

test("a token is rejected while the token endpoint is down", async () => {
  await using server = await serveScript({
    token: (index) =>
      index === 0
        ? json({ access_token: "token-1", token_type: "Bearer" })
        : json({ error: "server_error" }, { status: 501 }),
    api: () => unauthorized,
  });
  await expect(oauthClient(server).getLogEntry({ logEntryId })).rejects.toMatchObject({
    name: "TokenError",
    status: 501,
  });
  expect(server.apiRequests).toHaveLength(1);
});

test("the API secret is rejected", async () => {
  await using server = await serveScript({ api: () => unauthorized });
  await expect(basicClient(server).getLogEntry({ logEntryId })).rejects.toMatchObject({
    name: "AuthenticationError",
    status: 401,
  });
  expect(server.apiRequests).toHaveLength(1);
});

test("your own access token is rejected", async () => {
  await using server = await serveScript({
    api: (_, { headers }) => (headers.authorization === "Bearer new" ? json(entry) : unauthorized),
  });
  const asked: unknown[] = [];
  const client = createThriveClient({
    baseUrl: server.origin,
    tenantId,
    auth: {
      accessToken: ({ rejectedToken }) => {
        asked.push(rejectedToken);
        return rejectedToken === undefined ? "old" : "new";
      },
    },
  });
  expect(await client.getLogEntry({ logEntryId })).toEqual(entry);
  expect(asked).toEqual([undefined, "old"]);

  const fixed = createThriveClient({ baseUrl: server.origin, auth: { accessToken: "old" } });
  await expect(fixed.getLogEntry({ logEntryId })).rejects.toMatchObject({ status: 401 });
  expect(server.apiRequests).toHaveLength(3);
});

test("a firewall responds with 403", async () => {
  await using server = await serveScript({ api: () => respond({ status: 403, body: "<h1>Blocked</h1>" }) });
  await expect(oauthClient(server).getLogEntry({ logEntryId })).rejects.toMatchObject({
    name: "PermissionDeniedError",
    message: "getLogEntry: 403", // the token has the scope
  });
});

test("the scopes of the token are not enough", async () => {
  await using server = await serveScript({
    token: () => json({ access_token: "token-1", token_type: "Bearer", expires_in: 3600, scope: "api/write" }),
    api: () => json({ status: 403, message: "Forbidden" }, { status: 403 }),
  });
  await expect(oauthClient(server).getLogEntry({ logEntryId })).rejects.toMatchObject({
    name: "PermissionDeniedError",
    message: expect.stringMatching(/scopes api\/read, api\/all; .* granted api\/write/) as string,
  });
  expect(server.apiRequests).toHaveLength(1);
  expect(server.tokenRequests).toHaveLength(1);
});
