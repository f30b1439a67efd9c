import { describe, expect, test } from "vitest";
import {
  createThriveClient,
  createTokenProvider,
  InvalidArgumentError,
  type TokenProvider,
  type TokenProviderOptions,
} from "../../src/index.js";
import { logEntryId, places, secret, tenantId } from "../support/example.js";
import { rejection, thrown } from "../support/outcome.js";
import { authorizationsOf, formOf, recordingFetch, tokenResponse } from "../support/recording-fetch.js";

const clientSecret = secret;

test("one provider gives two clients one token", async () => {
  const { fetch, sent } = recordingFetch();
  const tokenProvider = createTokenProvider({ tenantId, clientSecret, fetch });
  const make = () => createThriveClient({ fetch, auth: { tokenProvider } });
  await Promise.all([make(), make()].map((client) => client.getLogEntry({ logEntryId })));
  expect(sent.map(({ method }) => method).sort()).toEqual(["GET", "GET", "POST"]);
  expect(await tokenProvider.getToken()).toBe("issued-token");
  expect(sent).toHaveLength(3);
});

test("accepts any object of the same shape, such as an instance of a class with private state", async () => {
  class Own implements TokenProvider {
    invalidated: string[] = [];
    signals: (AbortSignal | undefined)[] = [];
    getToken({ signal }: { signal?: AbortSignal | undefined } = {}) {
      this.signals.push(signal);
      return Promise.resolve(`own-${this.invalidated.length}`);
    }
    invalidate(rejectedToken: string) {
      this.invalidated.push(rejectedToken);
    }
  }
  const tokenProvider = new Own();
  const { fetch, sent } = recordingFetch((_, index) => Response.json({}, { status: index === 0 ? 401 : 403 }));
  const { signal } = new AbortController();
  const client = createThriveClient({ fetch, auth: { tokenProvider } });
  const error = await rejection(() => client.getLogEntry({ logEntryId }, { signal }));
  expect(error.name).toBe("PermissionDeniedError");
  expect(authorizationsOf(sent)).toEqual(["Bearer own-0", "Bearer own-1"]);
  expect(tokenProvider.invalidated).toEqual(["own-0"]);
  expect(tokenProvider.signals).toEqual([signal, signal]);
});

test("a provider of one's own is not asked for a promise while it holds a token", async () => {
  let held: string | undefined;
  let asked = 0;
  const tokenProvider: TokenProvider = {
    heldToken: () => held,
    getToken: () => Promise.resolve(`asked-${++asked}`),
    invalidate: () => undefined,
  };
  const { fetch, sent } = recordingFetch();
  const client = createThriveClient({ fetch, auth: { tokenProvider } });
  await client.getLogEntry({ logEntryId });
  held = "held";
  await client.getLogEntry({ logEntryId });
  held = "held-newer";
  await client.getLogEntry({ logEntryId });
  expect(authorizationsOf(sent)).toEqual(["Bearer asked-1", "Bearer held", "Bearer held-newer"]);
});

test("a provider holds a token from the first one on, until that is rejected", async () => {
  const { fetch, sent } = recordingFetch();
  const tokenProvider = createTokenProvider({ tenantId, clientSecret, fetch });
  expect(tokenProvider.heldToken?.()).toBeUndefined();
  expect(sent).toEqual([]);
  const token = await tokenProvider.getToken();
  expect(tokenProvider.heldToken?.()).toBe(token);
  tokenProvider.invalidate(token);
  expect(tokenProvider.heldToken?.()).toBeUndefined();
});

test.each(["", "a token", "a\n", 5, undefined])("a provider's bad token %j is not sent", async (value) => {
  const { fetch, sent } = recordingFetch();
  const getToken = () => Promise.resolve(value as string);
  for (const heldToken of [undefined, () => value]) {
    const tokenProvider = { getToken, heldToken, invalidate: () => undefined } as TokenProvider;
    const client = createThriveClient({ fetch, auth: { tokenProvider } });
    const error = await rejection(() => client.getLogEntry({ logEntryId }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error.message).toMatch(/^The token of the tokenProvider must be a token: .*; got /);
  }
  expect(sent).toEqual([]);
});

test("invalidate drops the named token, and no newer one", async () => {
  const { fetch, sent } = recordingFetch((_, index) => tokenResponse(`token-${index}`));
  const provider = createTokenProvider({ tenantId, clientSecret, fetch });
  expect(await provider.getToken()).toBe("token-0");
  provider.invalidate("token-0");
  expect(await provider.getToken()).toBe("token-1");
  provider.invalidate("token-0");
  expect(await provider.getToken({})).toBe("token-1");
  expect(sent).toHaveLength(2);
});

test("grantedScopes returns the scopes of the token response", async () => {
  const { fetch } = recordingFetch(() => tokenResponse("t", { scope: "api/read api/write" }));
  const provider = createTokenProvider({ tenantId, clientSecret, fetch });
  expect(provider.grantedScopes?.()).toBeUndefined();
  await provider.getToken();
  expect(provider.grantedScopes?.()).toBe("api/read api/write");
});

describe("audience", () => {
  test.each(places)("$environment: each has its endpoint", async ({ environment, ...urls }) => {
    for (const audience of ["api", "webhooks"] as const) {
      const { fetch, sent } = recordingFetch();
      const options = { tenantId, environment, clientSecret, fetch };
      await createTokenProvider({ ...options, audience }).getToken();
      expect(sent.map(({ url }) => url)).toEqual([urls[audience]]);
    }
  });

  test.each([
    [{}, ["api/all", "api/read", "api/write"]],
    [{ audience: "api" }, ["api/all", "api/read", "api/write"]],
    [{ audience: "webhooks" }, ["api/all", "api/webhooks"]],
  ])("%j takes %j and no other scope", async (audience, taken) => {
    for (const scope of ["api/all", "api/read", "api/write", "api/webhooks"]) {
      const { fetch, sent } = recordingFetch();
      // Matching and mismatching scopes and audiences, which the types distinguish.
      const options = { tenantId, clientSecret, fetch, scopes: [scope], ...audience } as object;
      const make = () => createTokenProvider(options as TokenProviderOptions);
      if (taken.includes(scope)) {
        await make().getToken();
        expect(await formOf(sent[0])).toHaveProperty("scope", scope);
      } else {
        const error = thrown(make);
        expect(error).toBeInstanceOf(InvalidArgumentError);
        expect(error.message).toContain(taken.join(", "));
      }
    }
  });
});

describe("bad options throw at once", () => {
  const bad: [string, object, RegExp][] = [
    ["no tenant id", { tenantId: undefined }, /tenantId is undefined; is THRIVE_TENANT_ID set\?/],
    ["a tenant id with a slash", { tenantId: "a/b" }, /tenantId must be/],
    ["no secret", { clientSecret: undefined }, /^clientSecret is undefined; is THRIVE_CLIENT_SECRET set\?$/],
    ["an empty secret", { clientSecret: "" }, /^clientSecret is empty; is THRIVE_CLIENT_SECRET set\?$/],
    ["a secret's line break", { clientSecret: "s3cr3t\n" }, /clientSecret .*line break/],
    ["an empty client id", { clientId: "" }, /clientId is empty; is THRIVE_CLIENT_ID set\?/],
    ["an unknown audience", { audience: "people" }, /audience is "people"; it must be one of api, webhooks/],
    ["an audience of the prototype's", { audience: "constructor" }, /audience is "constructor"; it must be one of/],
    ["an unknown environment", { environment: "moon" }, /environment is "moon"; it must be one of production,/],
    ["an unknown scope", { scopes: ["s"] }, /scopes must be an array of scopes/],
    ["scopes that are no list", { scopes: "api/read" }, /scopes must be an array of scopes/],
    [
      "an unknown way",
      { clientAuthentication: "jwt" },
      /clientAuthentication is "jwt"; it must be one of client_secret_post, client_secret_basic/,
    ],
    ["a URL that is none", { tokenUrl: "s3cr3t" }, /tokenUrl must be an absolute URL/],
    ["plain HTTP", { tokenUrl: "http://s3cr3t.example" }, /tokenUrl must use https/],
    ["a bad timeout", { timeout: 0 }, /timeout must be/],
    ["bad maxRetries", { maxRetries: -1 }, /maxRetries must be/],
    ["a fetch that is none", { fetch: {} }, /fetch must be a function/],
    ["a store that is none", { tokenStore: {} }, /tokenStore must be an object with get, set, delete/],
    ["null for a store", { tokenStore: null }, /tokenStore must be an object with get, set, delete/],
    ["an unknown hook", { hooks: { onToast: () => 1 } }, /hooks does not accept onToast/],
    ["an option of the client", { headers: {} }, /does not accept headers/],
    ["environment and baseUrl", { environment: "staging", baseUrl: "https://x" }, /cannot be combined/],
    ["an unknown option", { apiSecret: "s3cr3t" }, /does not accept apiSecret/],
  ];

  test.each(bad)("%s", (_name, options, expected) => {
    const all = { tenantId, clientSecret: "s3cr3t", ...options };
    const error = thrown(() => createTokenProvider(all as TokenProviderOptions)); // wrong on purpose
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error.message).toMatch(expected);
    expect(error.message).not.toContain("s3cr3t");
  });

  test.each([undefined, null, "tenant", 5])("no object, but %j", (options) => {
    const error = thrown(() => createTokenProvider(options as unknown as TokenProviderOptions));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error.message).toMatch(/createTokenProvider takes an object: \{ tenantId, /);
  });
});
