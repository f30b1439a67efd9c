import { createThriveClient, createTokenProvider, isThriveError } from "thrive-cpd";
import { rejection, same } from "./expect.js";
import type { Secrets } from "./place.js";
import type { Cases } from "./suite.js";

/** What takes a secret, so that a page cannot do it. */
export const secretCases: Cases = {
  "authenticates by HTTP Basic": async ({ baseUrl, logEntryId, secrets }) => {
    const { tenantId, apiSecret } = secrets().tenant;
    const thrive = createThriveClient({ tenantId, baseUrl, auth: { apiSecret } });
    same((await thrive.getLogEntry({ logEntryId })).logEntryId, logEntryId);
  },

  "rejects with AuthenticationError when HTTP Basic's secret is wrong": async ({ baseUrl, logEntryId, secrets }) => {
    const { tenantId } = secrets().tenant;
    const thrive = createThriveClient({ tenantId, baseUrl, auth: { apiSecret: "wrong" } });
    const error = await rejection(thrive.getLogEntry({ logEntryId }));
    same(isThriveError(error) && error.name === "AuthenticationError" && error.status, 401);
  },

  "authenticates by OAuth, the secret in the form": ({ baseUrl, logEntryId, secrets }) =>
    getByOAuth(secrets(), "client_secret_post", baseUrl, logEntryId),

  "authenticates by OAuth, the secret as HTTP Basic": ({ baseUrl, logEntryId, secrets }) =>
    getByOAuth(secrets(), "client_secret_basic", baseUrl, logEntryId),

  "rejects with TokenError when OAuth's secret is wrong": async ({ baseUrl, logEntryId, secrets }) => {
    const { tenant, tokenUrl, clients } = secrets();
    const auth = { ...clients.client_secret_post, clientSecret: "wrong" };
    const thrive = createThriveClient({ tenantId: tenant.tenantId, baseUrl, tokenUrl, auth });
    const error = await rejection(thrive.getLogEntry({ logEntryId }));
    same(isThriveError(error) && error.name === "TokenError" && [error.status, error.error], [401, "invalid_client"]);
  },

  "shares one token among calls that start together": async ({ faulty, logEntryId, tally }) => {
    const thrive = faulty("sharedToken");
    await Promise.all(Array.from({ length: 20 }, () => thrive.getLogEntry({ logEntryId })));
    const { tokenRequests, authorizations } = await tally("sharedToken");
    same([tokenRequests, new Set(authorizations).size, authorizations.length], [1, 1, 20]);
  },

  "renews a token that has ended": async ({ faulty, logEntryId, tally }) => {
    const thrive = faulty("shortLivedTokens");
    await thrive.getLogEntry({ logEntryId });
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    await thrive.getLogEntry({ logEntryId });
    same((await tally("shortLivedTokens")).authorizations, ["Bearer token-1", "Bearer token-2"]);
  },

  "replaces a token that was revoked": async ({ faulty, logEntryId, tally }) => {
    await faulty("revokedToken").getLogEntry({ logEntryId });
    same((await tally("revokedToken")).authorizations, ["Bearer token-1", "Bearer token-2"]);
  },

  "retries the token request": async ({ faulty, logEntryId, tally }) => {
    await faulty("tokensUnavailable").getLogEntry({ logEntryId });
    same((await tally("tokensUnavailable")).tokenRequests, 2);
  },

  "shares a token through a store": async ({ faulty, logEntryId, tally }) => {
    const tokenStore = new Map<string, string>();
    await faulty("storedToken", { tokenStore }).getLogEntry({ logEntryId });
    await faulty("storedToken", { tokenStore }).getLogEntry({ logEntryId });
    same((await tally("storedToken")).tokenRequests, 1);
  },

  "obtains a token for another client": async ({ baseUrl, logEntryId, secrets }) => {
    const { tenant, tokenUrl, clients } = secrets();
    const { tenantId } = tenant;
    const tokenProvider = createTokenProvider({ tenantId, tokenUrl, ...clients.client_secret_post });
    const thrive = createThriveClient({ baseUrl, auth: { accessToken: await tokenProvider.getToken() } });
    same((await thrive.getLogEntry({ logEntryId })).logEntryId, logEntryId);
  },
};

async function getByOAuth(
  { tenant, tokenUrl, clients }: Secrets,
  clientAuthentication: keyof Secrets["clients"],
  baseUrl: string,
  logEntryId: string,
): Promise<void> {
  const auth = { ...clients[clientAuthentication], clientAuthentication };
  const thrive = createThriveClient({ tenantId: tenant.tenantId, baseUrl, tokenUrl, auth });
  same((await thrive.getLogEntry({ logEntryId })).logEntryId, logEntryId);
}
