import { expect, test } from "vitest";
import { createThriveClient, createTokenProvider, ThriveError, TokenError } from "../../src/index.js";
import { serveThrive } from "../support/serve.js";
import { testTenant } from "../support/tenants.js";
import { json, redirectTo, serveWire } from "../support/wire.js";
import { logEntryId, secret, tenantId } from "../support/example.js";
import { rejection } from "../support/outcome.js";
import { recordingFetch } from "../support/recording-fetch.js";

const ways = [
  ["client_secret_post", "client_secret_basic"],
  ["client_secret_basic", "client_secret_post"],
] as const;

async function errorOf(respond: () => Response, clientAuthentication = ways[0][0] as (typeof ways)[number][0]) {
  const options = { tenantId, clientSecret: secret, clientAuthentication, maxRetries: 0 };
  const provider = createTokenProvider({ ...options, fetch: recordingFetch(respond).fetch });
  const error = await rejection(() => provider.getToken());
  if (error instanceof TokenError) return error;
  throw error;
}

test.each(ways)("the message of invalid_client names the method used, %s, and suggests %s", async (used, other) => {
  await using served = await serveThrive();
  const auth = { clientSecret: "wrong-secret", clientAuthentication: used };
  const client = createThriveClient({ tenantId, baseUrl: served.baseUrl, auth });
  for (const call of [
    () => client.getLogEntry({ logEntryId }),
    () => client.api.GET("/cpdEntries/{logEntryId}", { params: { path: { logEntryId } } }),
  ]) {
    const error = await rejection(call);
    expect(error).toBeInstanceOf(TokenError);
    expect(error).toBeInstanceOf(ThriveError);
    expect(error).toMatchObject({ name: "TokenError", status: 401, error: "invalid_client" });
    expect(error.message).toContain(`sent as ${used}`);
    expect(error.message).toContain(`clientAuthentication: "${other}"`);
    expect(error.message).not.toContain("wrong-secret");
  }
  expect(served.seen.map(({ method }) => method)).toEqual(["POST", "POST"]);
});

test("the message of invalid_scope names the scopes, and no method", async () => {
  const body = { error: "invalid_scope", error_description: "not yours" };
  const error = await errorOf(() => Response.json(body, { status: 400 }));
  expect(error).toMatchObject({
    status: 400,
    error: "invalid_scope",
    errorDescription: "not yours",
  });
  expect(error.message).toBe("The token endpoint responded with 400 (invalid_scope, not yours). Check scopes.");
});

test.each<[string, () => Response, object, string]>([
  [
    "an unknown code",
    () => Response.json({ error: "moon_phase" }, { status: 400 }),
    { status: 400, error: "moon_phase" },
    "The token endpoint responded with 400 (moon_phase).",
  ],
  [
    "the API's own error body",
    () => Response.json({ status: 403, error: "Forbidden", message: "no" }, { status: 403 }),
    { status: 403, error: "Forbidden", errorDescription: "no" },
    "The token endpoint responded with 403 (Forbidden, no).",
  ],
  [
    "a page",
    () => new Response("<h1>personal</h1>", { status: 404 }),
    { status: 404 },
    "The token endpoint responded with 404.",
  ],
  [
    "fields of other types",
    () => Response.json({ error: 5, error_description: ["personal"] }, { status: 400 }),
    { status: 400, errorDescription: "personal" },
    "The token endpoint responded with 400 (personal).",
  ],
  [
    "a wait",
    () => new Response("", { status: 429, headers: { "retry-after": "3" } }),
    { status: 429, retryAfterMs: 3_000 },
    "The token endpoint responded with 429.",
  ],
])("%s", async (_name, respond, facts, message) => {
  const error = await errorOf(respond);
  expect(error.message).toBe(message);
  const request = { operationId: "createAccessToken", method: "POST", url: error.url };
  expect({ ...error }).toEqual({ ...request, ...facts });
  expect(error.url).toMatch(/^https:/);
});

test("the message names the method that was used", async () => {
  for (const [used] of ways) {
    const body = { error: "invalid_client" };
    const { message } = await errorOf(() => Response.json(body, { status: 401 }), used);
    expect(message).toContain(`They were sent as ${used};`);
  }
});

test("a redirect of the token endpoint is not followed", async () => {
  await using elsewhere = await serveWire(() => json({}));
  await using wire = await serveWire(() => redirectTo(`${elsewhere.origin}/token`, 307));
  const auth = { clientSecret: testTenant.clientSecret };
  const client = createThriveClient({ tenantId, baseUrl: wire.origin, auth });
  const error = await rejection(() => client.getLogEntry({ logEntryId }));
  expect(error).toMatchObject({ name: "TokenError", status: 307 });
  expect(error.message).toBe("The token endpoint responded with 307 (a redirect, which is not followed).");
  expect(elsewhere.connections.opened).toBe(0);
});
