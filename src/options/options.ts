import type { TokenAudience, defaultAudience, Environment, Scope, scopes } from "../../generated/constants.js";
import type { ResponseValidationError } from "../errors.js";
import type { Hooks } from "./hooks.js";
import type { Period } from "./period.js";

/** Sends one request: called as `fetch(url, init)`. It must not follow redirects. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The scopes that an audience accepts. */
export type ScopeOf<A extends TokenAudience> = {
  [S in Scope]: A extends (typeof scopes)[S][number] ? S : never;
}[Scope];

/** The options of one call. */
export interface RequestOptions {
  /** Aborts the call at any point, with an `APIUserAbortError`. Default: none. */
  readonly signal?: AbortSignal | undefined;
  /** The time limit of each attempt, from the request to the last byte of the response (ms). Default: the client's. */
  readonly timeout?: number | undefined;
  /** How often to retry after a temporary failure. Default: the client's. */
  readonly maxRetries?: number | undefined;
}

/** The options of one list. */
export interface ListOptions extends RequestOptions {
  /**
   * How many pages to hold or request at the same time while the list is iterated. Default: 2, so that the next page
   * arrives while you process this one.
   */
  readonly concurrency?: number | undefined;
  /**
   * Gives exactly the records from `from` on, up to but not including `to`. The client requests more than that, so that
   * it does not matter how the server treats its bounds, and leaves out the rest. For iterating a list, not for
   * awaiting a page of it; make one by `period`. Default: all records.
   */
  readonly period?: Period | undefined;
}

/** HTTP Basic: the tenant id and its API secret. */
export interface ApiSecretAuth extends Without<"apiSecret"> {
  /** The tenant's API secret. */
  readonly apiSecret: string;
}

/** OAuth 2.0 client credentials (RFC 6749, section 4.4): the client obtains, shares and renews the token. */
export interface ClientSecretAuth<A extends TokenAudience = typeof defaultAudience>
  extends Without<keyof ClientCredentials<A>>, ClientCredentials<A> {}

/** The credentials of OAuth 2.0 client credentials (RFC 6749, section 4.4). */
export interface ClientCredentials<A extends TokenAudience> {
  /** The client secret. */
  readonly clientSecret: string;
  /** The client id. Default: the tenant id. */
  readonly clientId?: string | undefined;
  /** The scopes to request. Default: none, so the server chooses. */
  readonly scopes?: readonly ScopeOf<A>[] | undefined;
  /** How to send the id and the secret (RFC 6749, section 2.3.1): in the form, or as HTTP Basic. Default: `"client_secret_post"`. */
  readonly clientAuthentication?: "client_secret_post" | "client_secret_basic" | undefined;
}

/** Your own access token: a string, or a function that returns one. */
export interface AccessTokenAuth extends Without<"accessToken"> {
  /**
   * The token, or a function that returns it. The function is called before each attempt, so it should cache the token,
   * and called again after a 401, with the rejected token as `rejectedToken`.
   */
  readonly accessToken: string | ((context: AccessTokenContext) => string | PromiseLike<string>);
}

/** The argument of an `accessToken` function. */
export interface AccessTokenContext {
  /** Aborts when the call does. */
  readonly signal: AbortSignal | undefined;
  /** The token that the API rejected. Undefined for the first attempt of a call. */
  readonly rejectedToken?: string;
}

/** Provides access tokens. */
export interface TokenProvider {
  /**
   * Returns a valid token. Concurrent callers share one token request; shortly before a token expires, it is renewed in
   * the background. Failures are never cached.
   *
   * @throws TokenError when the token endpoint responds with an error, APIConnectionError when no complete response
   * arrives, APIUserAbortError when `signal` aborts, which ends the wait of this caller alone.
   */
  getToken(options?: { readonly signal?: AbortSignal | undefined }): Promise<string>;
  /**
   * The token at hand, which saves a call the wait for a promise; undefined if `getToken` is to be awaited. A provider
   * of your own may leave it out.
   */
  heldToken?(): string | undefined;
  /** Discards this token after a 401. Has no effect if a newer token has replaced it. */
  invalidate(rejectedToken: string): void;
  /** The scopes granted to the current token, separated by spaces. Undefined if they are not known. */
  grantedScopes?(): string | undefined;
}

/** A token provider: made by `createTokenProvider`, so that several clients share a token, or your own. */
export interface TokenProviderAuth extends Without<"tokenProvider"> {
  /** Called for a token before each attempt, and to invalidate the token after a 401. */
  readonly tokenProvider: TokenProvider;
}

/** Makes the keys of one form of `auth` exclude those of the others. */
type Without<Own extends string> = Readonly<
  Partial<
    Record<
      Exclude<"apiSecret" | keyof ClientCredentials<TokenAudience> | "accessToken" | "tokenProvider", Own>,
      undefined
    >
  >
>;

/**
 * Where processes share their tokens; a Keyv is one. It holds live tokens, so keep it private. The client works without
 * it: each call to the store is bounded, and failures and unusable values are ignored.
 */
export interface TokenStore {
  /** The value of this key, or a promise of it: the string that was set, or that string parsed as JSON; undefined or null if there is none. */
  get(key: string): unknown;
  /** Stores the value for this long (ms). */
  set(key: string, value: string, ttlMs: number): unknown;
  /** Deletes the value of this key. */
  delete(key: string): unknown;
}

/** The options of `createThriveClient`. A client with an API secret or a client secret also needs `tenantId`. */
export type ThriveClientOptions = TenantOptions | TokenOptions;

/** The options of a client of one tenant, with any form of `auth`. */
export interface TenantOptions extends ClientOptions {
  /** The tenant's id, such as `eu-west-2_AbcdEfghI`. Staging and production have different ones. */
  readonly tenantId: string;
  /** How to authenticate: an API secret, a client secret, an access token, or a token provider. */
  readonly auth: ApiSecretAuth | ClientSecretAuth | AccessTokenAuth | TokenProviderAuth;
}

/** The options of a client that has a token, or a token provider, and so needs no tenant id. */
export interface TokenOptions extends ClientOptions {
  /** The tenant's id. Default: none, because a token needs none. */
  readonly tenantId?: string | undefined;
  /** How to authenticate: an access token, or a token provider. */
  readonly auth: AccessTokenAuth | TokenProviderAuth;
}

interface ClientOptions extends ConnectionOptions {
  /** Headers to add to each API request. `Authorization` cannot be set here. Default: none. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Whether responses are validated against the API description. Default: `true`, so a mismatch throws a
   * `ResponseValidationError`. `false` disables validation; a function is called with each mismatch instead of throwing,
   * is awaited if it returns a promise, and rejects the call if it throws.
   */
  readonly validate?: boolean | ((error: ResponseValidationError) => unknown) | undefined;
}

/** The options that clients and token providers have in common. */
export interface ConnectionOptions {
  /** The API environment. Cannot be combined with `baseUrl`. Default: the first server of the description, `"production"`. */
  readonly environment?: Environment | undefined;
  /**
   * The API's base URL, for a gateway or a test server. Tokens are then requested from the same origin, unless `tokenUrl`
   * is set. Cannot be combined with `environment`. Default: the environment's.
   */
  readonly baseUrl?: string | undefined;
  /** The URL of the token endpoint; `{tenantId}` in it is replaced by the tenant's id. Default: the environment's. */
  readonly tokenUrl?: string | undefined;
  /** Sends the requests. Default: the runtime's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** The time limit of each attempt, from the request to the last byte of the response (ms). Default: 30,000. */
  readonly timeout?: number | undefined;
  /** How often to retry after a temporary failure. Default: 2. */
  readonly maxRetries?: number | undefined;
  /** Where processes share their tokens, such as `new Keyv(new KeyvRedis(url))`. Default: none, so each process has its own. */
  readonly tokenStore?: TokenStore | undefined;
  /** Functions to call for logs and metrics. Default: none. */
  readonly hooks?: Hooks | undefined;
  /** Allows plain HTTP to hosts other than loopback, such as a test server in another container. Default: `false`. */
  readonly allowInsecureHttp?: boolean | undefined;
  /** Allows an API secret or a client secret in a browser page, where everybody who opens the page can read it. Default: `false`. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

/** The options of `createTokenProvider`. */
export interface TokenProviderOptions<A extends TokenAudience = typeof defaultAudience>
  extends ConnectionOptions, ClientCredentials<A> {
  /** The tenant's id, such as `eu-west-2_AbcdEfghI`. */
  readonly tenantId: string;
  /** The audience of the tokens. Default: the API. */
  readonly audience?: A | undefined;
}
