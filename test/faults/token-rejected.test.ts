import { afterAll, beforeEach, expect, test } from "vitest";
import { createThriveClient, createTokenProvider } from "../../src/index.js";
import { startAuthorizationServer, testClients } from "../support/authorization-server.js";
import { serveThrive } from "../support/serve.js";
import { testTenant } from "../support/tenants.js";
import { entry, logEntryId, times } from "../support/scripted-thrive.js";

const authorizationServer = await startAuthorizationServer();
const thrive = await serveThrive({ checkToken: authorizationServer.checkToken });
afterAll(() => Promise.all([authorizationServer.close(), thrive.close()]));

const { tenantId } = testTenant;
const { tokenUrl } = authorizationServer;

let before: number;
beforeEach(() => {
  before = authorizationServer.tokenRequests;
});
const tokenRequests = () => authorizationServer.tokenRequests - before;

function realClient(clientSecret = testClients.client_secret_post.clientSecret) {
  return createThriveClient({
    baseUrl: thrive.baseUrl,
    tokenUrl,
    tenantId,
    auth: { ...testClients.client_secret_post, clientSecret, scopes: ["api/read"] },
    maxRetries: 0,
  });
}

test("the token is revoked", async () => {
  const client = realClient();
  expect(await client.getLogEntry({ logEntryId })).toEqual(entry);
  authorizationServer.revokeTokens();
  expect(await client.getLogEntry({ logEntryId })).toEqual(entry);
  expect(thrive.seen.map(({ status }) => status).slice(-3)).toEqual([200, 401, 200]);
  expect(tokenRequests()).toBe(2);
});

test("100 calls fail together on a revoked token", async () => {
  const client = realClient();
  await client.getLogEntry({ logEntryId });
  authorizationServer.revokeTokens();
  const entries = await Promise.all(times(100, () => client.getLogEntry({ logEntryId })));
  expect(entries).toEqual(times(100, () => entry));
  expect(tokenRequests()).toBe(2);
});

test("the client secret is wrong", async () => {
  const client = realClient("wrong:/+ secret");
  const failure = await client.getLogEntry({ logEntryId }).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: "TokenError", status: 401, error: "invalid_client" });
  expect(String(failure)).toContain('clientAuthentication: "client_secret_basic"');
  expect(String(failure)).not.toContain("wrong");
  expect(tokenRequests()).toBe(1);
});

test("a scope is rejected", async () => {
  const provider = createTokenProvider({
    tokenUrl,
    tenantId,
    ...testClients.client_secret_post,
    audience: "webhooks",
    scopes: ["api/webhooks"],
  });
  await expect(provider.getToken()).rejects.toMatchObject({
    name: "TokenError",
    status: 400,
    error: "invalid_scope",
  });
  expect(tokenRequests()).toBe(1);
});
