import { expectTypeOf, test } from "vitest";
import {
  createThriveClient,
  createTokenProvider,
  type AccessTokenContext,
  type Environment,
  type ScopeOf,
  type ThriveClient,
  type ThriveClientOptions,
  type TokenProvider,
  type TokenProviderOptions,
} from "../../src/index.js";

declare const tokenProvider: TokenProvider;
declare const maybe: string | undefined;
declare const maybeEnvironment: Environment | undefined;
const tenantId = "tenant";
const apiSecret = "secret";
const clientSecret = "secret";
const accessToken = "token";
const auth = { apiSecret };

test("each form of auth is accepted", () => {
  const clients = [
    createThriveClient({ tenantId, auth: { apiSecret } }),
    createThriveClient({ tenantId, auth: { clientSecret } }),
    createThriveClient({ tenantId, auth: { clientSecret, clientId: "c", scopes: ["api/read"] } }),
    createThriveClient({
      tenantId,
      auth: { clientSecret, clientAuthentication: "client_secret_basic" },
    }),
    createThriveClient({ auth: { accessToken } }),
    createThriveClient({ auth: { accessToken: () => accessToken } }),
    createThriveClient({ auth: { accessToken: () => Promise.resolve(accessToken) } }),
    createThriveClient({ auth: { tokenProvider } }),
    createThriveClient({ tenantId, auth: maybe ? { clientSecret } : { apiSecret } }),
    createThriveClient({ tenantId, auth: maybe ? { accessToken: maybe } : { apiSecret } }),
  ];
  expectTypeOf(clients).toEqualTypeOf<ThriveClient[]>();
});

test("the forms of auth exclude each other", () => {
  // @ts-expect-error -- two kinds
  createThriveClient({ tenantId, auth: { apiSecret, clientSecret } });
  // @ts-expect-error -- two kinds
  createThriveClient({ tenantId, auth: { apiSecret, accessToken } });
  // @ts-expect-error -- two kinds
  createThriveClient({ tenantId, auth: { clientSecret, tokenProvider } });
  // @ts-expect-error -- two kinds
  createThriveClient({ auth: { accessToken, tokenProvider } });
  // @ts-expect-error -- half a pair
  createThriveClient({ tenantId, auth: { clientId: "c" } });
  // @ts-expect-error -- an API secret has no scopes
  createThriveClient({ tenantId, auth: { apiSecret, scopes: ["api/read"] } });
  // @ts-expect-error -- nor of a token
  createThriveClient({ auth: { accessToken, scopes: ["api/read"] } });
  // @ts-expect-error -- none
  createThriveClient({ tenantId, auth: {} });
  // @ts-expect-error -- none
  createThriveClient({ tenantId });
});

test("a secret needs its tenant id, a token needs none", () => {
  // @ts-expect-error -- no tenant id
  createThriveClient({ auth: { apiSecret } });
  // @ts-expect-error -- no tenant id
  createThriveClient({ auth: { clientSecret } });
  // @ts-expect-error -- none, perhaps
  createThriveClient({ tenantId: maybe, auth: { apiSecret } });
  createThriveClient({ tenantId: maybe, auth: { accessToken } });
});

test("either environment or baseUrl", () => {
  createThriveClient({ tenantId, auth, environment: "staging-mea" });
  createThriveClient({ tenantId, auth, baseUrl: "https://gateway.example" });
  createThriveClient({ tenantId, auth, baseUrl: maybe });
  createThriveClient({ tenantId, auth, environment: "staging", baseUrl: undefined });
  // Both may be passed, because either may be undefined. A client with both throws.
  createThriveClient({ tenantId, auth, environment: maybeEnvironment, baseUrl: maybe });
  createTokenProvider({ tenantId, clientSecret, environment: maybeEnvironment, baseUrl: maybe });
  // @ts-expect-error -- unknown
  createThriveClient({ tenantId, auth, environment: "moon" });
});

test("undefined is the same as omitted, also under exactOptionalPropertyTypes", () => {
  createThriveClient({
    ...{ tenantId, auth: { clientSecret, clientId: maybe, scopes: undefined } },
    ...{ environment: undefined, baseUrl: undefined, tokenUrl: maybe, fetch: undefined },
    ...{ headers: undefined, timeout: undefined, maxRetries: undefined, validate: undefined },
    ...{ tokenStore: undefined, hooks: undefined, allowInsecureHttp: undefined },
  });
  createTokenProvider({
    ...{ tenantId, clientSecret, clientId: maybe, scopes: undefined, audience: undefined },
    ...{ environment: undefined, tokenUrl: maybe, fetch: undefined, timeout: undefined },
    ...{ maxRetries: undefined, clientAuthentication: undefined, hooks: undefined },
  });
  type Hooks = NonNullable<ThriveClientOptions["hooks"]>;
  expectTypeOf<{ onRequest: undefined }>().toExtend<Hooks>();
});

test("unknown options, and unknown keys of auth", () => {
  // @ts-expect-error -- a slip of the pen
  createThriveClient({ tenantId, auth, timeOut: 5 });
  // @ts-expect-error -- a slip of the pen
  createThriveClient({ tenantId, auth: { apiSecret, user: "u" } });
  // @ts-expect-error -- the way is one of two
  createThriveClient({ tenantId, auth: { clientSecret, clientAuthentication: "private_key_jwt" } });
  // @ts-expect-error -- a header is a text
  createThriveClient({ tenantId, auth, headers: { "x-a": 5 } });
  // @ts-expect-error -- these would be lost
  createThriveClient({ tenantId, auth, headers: new Headers() });
});

test("accepts the platform's fetch, and a simpler one", () => {
  createThriveClient({ tenantId, auth, fetch });
  createThriveClient({
    tenantId,
    auth,
    fetch: (url: string, init: RequestInit) => fetch(url, init),
  });
  createThriveClient({ tenantId, auth, fetch: () => Promise.resolve(new Response()) });
  // @ts-expect-error -- it has to give a response
  createThriveClient({ tenantId, auth, fetch: () => Promise.resolve("") });
});

test("the function's context", () => {
  createThriveClient({
    auth: {
      accessToken: (context) => {
        expectTypeOf(context).toEqualTypeOf<AccessTokenContext>();
        expectTypeOf(context.signal).toEqualTypeOf<AbortSignal | undefined>();
        expectTypeOf(context.rejectedToken).toEqualTypeOf<string | undefined>();
        return accessToken;
      },
    },
  });
});

test("scopes belong to an audience", () => {
  expectTypeOf<ScopeOf<"api">>().toEqualTypeOf<"api/all" | "api/read" | "api/write">();
  expectTypeOf<ScopeOf<"webhooks">>().toEqualTypeOf<"api/all" | "api/webhooks">();
  const options = { tenantId, clientSecret };
  createTokenProvider({ ...options, scopes: ["api/all", "api/read", "api/write"] });
  createTokenProvider({ ...options, audience: "api", scopes: ["api/read"] });
  createTokenProvider({ ...options, audience: "webhooks", scopes: ["api/all", "api/webhooks"] });
  // @ts-expect-error -- the webhooks' scope, for the API by default
  createTokenProvider({ ...options, scopes: ["api/webhooks"] });
  // @ts-expect-error -- the webhooks' scope, for the API
  createTokenProvider({ ...options, audience: "api", scopes: ["api/webhooks"] });
  // @ts-expect-error -- the API's scope, for webhooks
  createTokenProvider({ ...options, audience: "webhooks", scopes: ["api/read"] });
  // @ts-expect-error -- the client's tokens are for the API
  createThriveClient({ tenantId, auth: { clientSecret, scopes: ["api/webhooks"] } });
});

test("a token provider", () => {
  expectTypeOf(createTokenProvider).returns.toEqualTypeOf<TokenProvider>();
  expectTypeOf<TokenProvider["getToken"]>().returns.toEqualTypeOf<Promise<string>>();
  const own = { getToken: () => Promise.resolve(""), invalidate: () => undefined };
  expectTypeOf(own).toExtend<TokenProvider>();
  expectTypeOf<{ getToken: () => Promise<string> }>().not.toExtend<TokenProvider>();
  expectTypeOf<TokenProviderOptions["audience"]>().toEqualTypeOf<"api" | undefined>();
});
