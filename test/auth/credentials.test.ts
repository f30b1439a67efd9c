import { expect, test } from "vitest";
import { createThriveClient, createTokenProvider, type ThriveClientOptions } from "../../src/index.js";
import { startAuthorizationServer, testClients } from "../support/authorization-server.js";
import { serveThrive } from "../support/serve.js";
import { logEntryId, quotedSecret, secret, tenantId } from "../support/example.js";
import { authorizationsOf, formOf, recordingFetch } from "../support/recording-fetch.js";

async function send(auth: ThriveClientOptions["auth"], tenant = tenantId): Promise<Request[]> {
  const { fetch, sent } = recordingFetch();
  // The kinds of auth are apart in the types, and each test gives one.
  const options = { tenantId: tenant, fetch, auth } as ThriveClientOptions;
  await createThriveClient(options).getLogEntry({ logEntryId });
  return sent;
}

test("Basic is RFC 7617's own example, in UTF-8", async () => {
  expect(authorizationsOf(await send({ apiSecret: "123£" }, "test"))).toEqual(["Basic dGVzdDoxMjPCow=="]);
});

test.each([secret, quotedSecret, ":", "a:b:c", " around ", "%41%zz", "€😀", "+/=", "p".repeat(2_000)])(
  "Basic sends the bytes of %j",
  async (apiSecret) => {
    const [authorization = ""] = authorizationsOf(await send({ apiSecret }));
    const [scheme, credentials = ""] = authorization?.split(" ") ?? [];
    expect(scheme).toBe("Basic");
    expect(Buffer.from(credentials, "base64").toString("utf8")).toBe(`${tenantId}:${apiSecret}`);
  },
);

test("client_secret_post sends id and secret only in the form", async () => {
  for (const [clientSecret, method] of [
    [secret, {}],
    [quotedSecret, { clientAuthentication: "client_secret_post" as const }],
  ] as const) {
    const [request] = await send({ clientSecret, ...method });
    expect(request?.method).toBe("POST");
    expect(request?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(request?.headers.get("accept")).toBe("application/json");
    expect(request?.headers.get("authorization")).toBeNull();
    expect(await formOf(request)).toEqual({
      grant_type: "client_credentials",
      client_id: tenantId,
      client_secret: clientSecret,
    });
  }
});

test("client_secret_basic form-urlencodes id and secret before base64 (RFC 6749, 2.3.1)", async () => {
  const [request] = await send({
    clientId: "my client:é",
    clientSecret: ":/+=&%~ é",
    clientAuthentication: "client_secret_basic",
  });
  const encoded = "my+client%3A%C3%A9:%3A%2F%2B%3D%26%25%7E+%C3%A9";
  expect(request?.headers.get("authorization")).toBe(`Basic ${btoa(encoded)}`);
  expect(await formOf(request)).toEqual({ grant_type: "client_credentials" });
});

test.each([
  [{}, tenantId],
  [{ clientId: undefined }, tenantId],
  [{ clientId: "an app" }, "an app"],
])("clientId %j is sent as %j", async (clientId, expected) => {
  const [request] = await send({ clientSecret: secret, ...clientId });
  expect(await formOf(request)).toHaveProperty("client_id", expected);
});

test.each([
  [{}, undefined],
  [{ scopes: [] }, undefined],
  [{ scopes: ["api/read"] as const }, "api/read"],
  [{ scopes: ["api/read", "api/write"] as const }, "api/read api/write"],
])("%j: the form's scope is %j", async (scopes, expected) => {
  for (const clientAuthentication of ["client_secret_post", "client_secret_basic"] as const) {
    const [request] = await send({ clientSecret: secret, clientAuthentication, ...scopes });
    const form = await formOf(request);
    expect(form.scope).toBe(expected);
    expect(Object.hasOwn(form, "scope")).toBe(expected !== undefined);
  }
});

test("keys of the other schemes may be undefined", async () => {
  const none = { accessToken: undefined, tokenProvider: undefined };
  const [basic] = authorizationsOf(await send({ apiSecret: "123£", clientSecret: undefined, ...none }, "test"));
  expect(basic).toBe("Basic dGVzdDoxMjPCow==");
  const [request] = await send({ clientSecret: secret, apiSecret: undefined, ...none });
  expect(await formOf(request)).toHaveProperty("client_secret", secret);
});

test("the token is sent as it was issued", async () => {
  expect(authorizationsOf(await send({ clientSecret: secret }))).toEqual([null, "Bearer issued-token"]);
});

test("a real authorization server accepts both methods, each with its own client", async () => {
  await using login = await startAuthorizationServer();
  await using served = await serveThrive({ checkToken: login.checkToken });
  const { baseUrl } = served;
  const { tokenUrl } = login;
  for (const clientAuthentication of ["client_secret_post", "client_secret_basic"] as const) {
    const client = { ...testClients[clientAuthentication], clientAuthentication };
    const auth = { ...client, scopes: ["api/read"] as const };
    const thrive = createThriveClient({ tenantId, baseUrl, tokenUrl, auth });
    expect(await thrive.getLogEntry({ logEntryId })).toHaveProperty("logEntryId", logEntryId);
    const provider = createTokenProvider({ tenantId, tokenUrl, ...auth });
    expect(await login.checkToken(await provider.getToken())).toEqual(["api/read"]);
  }
});
