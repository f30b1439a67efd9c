import { environments, scopes, tokenRequest, type TokenAudience } from "../../generated/constants.js";
import type { Rule, Rules } from "./check.js";
import type { Hooks } from "./hooks.js";
import type {
  ApiSecretAuth,
  ClientCredentials,
  ConnectionOptions,
  ListOptions,
  RequestOptions,
  ThriveClientOptions,
  TokenProviderOptions,
} from "./options.js";

/** The longest time that the runtimes' timers support (ms). */
const longestTimeout = 2_147_483_647;

/** Whether the value can be sent as a bearer token: no control character, no line break (RFC 6750, section 2.1). */
export const isToken = (value: unknown): value is string => typeof value === "string" && /^[\x21-\x7e]+$/.test(value);

const isFunction = (value: unknown): boolean => typeof value === "function";
// eslint-disable-next-line no-control-regex -- the point is to find control characters (RFC 7617, section 2)
const isCredential = (value: unknown): boolean => typeof value === "string" && /^[^\u0000-\u001f\u007f]+$/.test(value);
const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;
const member = (value: unknown, name: string): unknown => (Object(value) as Record<string, unknown>)[name]; // any value has members

export const atLeast = (least: number): Rule => ({
  accepts: (value) => Number.isSafeInteger(value) && Number(value) >= least,
  expected: `an integer, ${least} or more`,
});
export const oneOf = (...names: readonly string[]): Rule => ({
  accepts: (value) => names.some((name) => name === value),
  expected: `one of ${names.join(", ")}`,
  names,
});
const withMethods = (expected: string, ...names: readonly string[]): Rule => ({
  accepts: (value) => names.every((name) => isFunction(member(value, name))),
  expected: `an object with ${names.join(", ")}, ${expected}`,
});
const credential = (variable: string): Rule => ({
  accepts: isCredential,
  expected: "a string without control characters, such as a line break at its end (trim it)",
  variable,
});

export const aFunction: Rule = { accepts: isFunction, expected: "a function" };
export const aBoolean: Rule = { accepts: (value) => typeof value === "boolean", expected: "true or false" };
export const anObject: Rule = { accepts: isObject, expected: "an object" };
const aUrl: Rule = {
  accepts: (value) => typeof value === "string" && URL.canParse(value),
  expected: "an absolute URL, such as https://host/path",
};

export const token: Rule = {
  accepts: isToken,
  expected: "a token: a string of visible ASCII characters, without spaces or line breaks",
};

// A table that is made of other values is the result of a function that is marked as pure: without that, a bundler would
// keep it in programs that do not use it.

export const requestRules: Rules<RequestOptions> = /* @__PURE__ */ (() => ({
  // Its members rather than its class, because a signal may come from another realm or a polyfill.
  signal: {
    accepts: (value) =>
      typeof member(value, "aborted") === "boolean" &&
      isFunction(member(value, "addEventListener")) &&
      isFunction(member(value, "removeEventListener")),
    expected: "an AbortSignal",
  },
  timeout: {
    accepts: (value) => typeof value === "number" && value > 0 && value <= longestTimeout,
    expected: `a number of milliseconds from 1 to ${longestTimeout}`,
  },
  maxRetries: atLeast(0),
}))();

export const listRules: Rules<ListOptions> = /* @__PURE__ */ (() => ({
  ...requestRules,
  concurrency: atLeast(1),
  period: { ...anObject, expected: "an object with from and to" },
}))();

export const hookRules: Rules<Hooks> = {
  onRequest: aFunction,
  onResponse: aFunction,
  onRetry: aFunction,
  onToken: aFunction,
};

const connectionRules: Rules<ConnectionOptions> = /* @__PURE__ */ (() => ({
  environment: { ...oneOf(...Object.keys(environments)), variable: "THRIVE_ENVIRONMENT" },
  baseUrl: aUrl,
  tokenUrl: aUrl,
  fetch: { accepts: isFunction, expected: "a function, called as fetch(url, init)" },
  timeout: requestRules.timeout,
  maxRetries: requestRules.maxRetries,
  tokenStore: withMethods("like a Keyv", "get", "set", "delete"),
  hooks: { ...anObject, expected: `an object of functions: ${Object.keys(hookRules).join(", ")}` },
  allowInsecureHttp: aBoolean,
  dangerouslyAllowBrowser: aBoolean,
}))();

const tenantId: Rule = /* @__PURE__ */ (() => ({
  accepts: (value) => typeof value === "string" && new RegExp(tokenRequest.tenantPattern, "u").test(value),
  expected: `a string that matches ${tokenRequest.tenantPattern}, such as eu-west-2_AbcdEfghI`,
  variable: "THRIVE_TENANT_ID",
}))();

export const clientRules: Rules<ThriveClientOptions> = /* @__PURE__ */ (() => ({
  tenantId,
  auth: { ...anObject, expected: "an object with one of apiSecret, clientSecret, accessToken, tokenProvider" },
  ...connectionRules,
  headers: { ...anObject, expected: "an object of names and values" },
  validate: {
    accepts: (value) => typeof value === "boolean" || isFunction(value),
    expected: "true, false or a function",
  },
}))();

export const credentialRules: Rules<ClientCredentials<TokenAudience>> = /* @__PURE__ */ (() => ({
  clientSecret: credential("THRIVE_CLIENT_SECRET"),
  clientId: credential("THRIVE_CLIENT_ID"),
  scopes: { accepts: Array.isArray, expected: `an array of scopes: ${Object.keys(scopes).join(", ")}` },
  clientAuthentication: oneOf("client_secret_post", "client_secret_basic"),
}))();

/** Of every form of `auth`, because each declares the keys of the others to exclude them. */
export const authRules: Rules<ApiSecretAuth> = /* @__PURE__ */ (() => ({
  apiSecret: credential("THRIVE_API_SECRET"),
  ...credentialRules,
  accessToken: {
    accepts: (value) => isToken(value) || isFunction(value),
    expected: `${token.expected}, or a function that returns one`,
  },
  tokenProvider: withMethods("like one made by createTokenProvider", "getToken", "invalidate"),
}))();

export const tokenProviderRules: Rules<TokenProviderOptions> = /* @__PURE__ */ (() => ({
  tenantId,
  audience: oneOf(...new Set(Object.values(scopes).flat())),
  ...connectionRules,
  ...credentialRules,
}))();
