import type { TokenAudience, defaultAudience, Environment, Scope, scopes } from "../../generated/constants.js";
import type { ResponseValidationError } from "../errors.js";
import type { Hooks } from "./hooks.js";
import type { Period } from "./period.js";

/** What a client sends requests with: called as `fetch(url, init)`, and free to be slow, but not to follow redirects. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** The scopes that an audience takes. */
export type ScopeOf<A extends TokenAudience> = {
  [S in Scope]: A extends (typeof scopes)[S][number] ? S : never;
}[Scope];

/** What may be said for one call alone. */
export interface RequestOptions {
  /** Ends the call, whatever it is waiting for, with an `APIUserAbortError`. Default: only `timeout` does. */
  readonly signal?: AbortSignal | undefined;
  /** Bounds each attempt, from the request to the last byte of the answer (ms). Default: the client's. */
  readonly timeout?: number | undefined;
  /** How often to try again after a failure that may pass. Default: the client's. */
  readonly maxRetries?: number | undefined;
}

/** What may be said for one list alone. */
export interface ListOptions extends RequestOptions {
  /**
   * How many pages are held or on their way at a time while the list is iterated. Default: 2, so that the next page
   * comes while this one is used.
   */
  readonly concurrency?: number | undefined;
  /**
   * Gives exactly the records from `from` on, up to but not including `to`. The client requests more than that, so that
   * it does not matter how the server treats its bounds, and leaves out the rest. For iterating a list, not for
   * awaiting a page of it; make one by `period`. Default: all records.
   */
  readonly period?: Period | undefined;
}

export const requestOptionNames = ["signal", "timeout", "maxRetries"] as const satisfies (keyof RequestOptions)[];

/** HTTP Basic: the tenant id and its API secret. */
export interface ApiSecretAuth extends Without<"apiSecret"> {
  /** The tenant's API secret. */
  readonly apiSecret: string;
}

/** OAuth 2.0 client credentials (RFC 6749, section 4.4): a token is obtained, shared by all calls, and renewed. */
export interface ClientSecretAuth<A extends TokenAudience = typeof defaultAudience>
  extends Without<keyof ClientCredentials<A>>, ClientCredentials<A> {}

interface ClientCredentials<A extends TokenAudience> {
  /** The client secret. */
  readonly clientSecret: string;
  /** The client id. Default: the tenant id. */
  readonly clientId?: string | undefined;
  /** The scopes to ask for. Default: none are named, and the server chooses. */
  readonly scopes?: readonly ScopeOf<A>[] | undefined;
  /** How id and secret travel (RFC 6749, section 2.3.1): in the form, or as HTTP Basic. Default: `"client_secret_post"`. */
  readonly clientAuthentication?: "client_secret_post" | "client_secret_basic" | undefined;
}

export const clientCredentialNames = [
  ...(["clientSecret", "clientId", "scopes", "clientAuthentication"] as const),
] satisfies (keyof ClientCredentials<TokenAudience>)[];

/** A token from elsewhere: the token itself, or where to get it. */
export interface AccessTokenAuth extends Without<"accessToken"> {
  /**
   * The token, or a function that gives it. The function is asked before each attempt, so it has to remember the
   * token, and asked once more after a 401, with the token that was refused as `rejectedToken`.
   */
  readonly accessToken: string | ((context: AccessTokenContext) => string | Promise<string>);
}

/** What a function that gives access tokens is told. */
export interface AccessTokenContext {
  /** Aborts when the call does. */
  readonly signal: AbortSignal | undefined;
  /** The token that the API refused; undefined when the call begins. */
  readonly rejectedToken?: string;
}

/** Gives access tokens, and is told of those that were refused. */
export interface TokenProvider {
  /**
   * A token that is good now. Callers that come while one is being obtained share it; near a token's end, one is
   * obtained behind it. A failure is never remembered.
   *
   * @throws TokenError when the token endpoint refuses, APIConnectionError when it gives no whole answer,
   * APIUserAbortError when `signal` aborts: then the waiting ends for this caller alone.
   */
  getToken(options?: { readonly signal?: AbortSignal | undefined }): Promise<string>;
  /** Tells that this token was answered with a 401. Has no effect on a newer one. */
  invalidate(rejectedToken: string): void;
  /** The scopes that the current token was granted, with a space between them, where that is known. */
  grantedScopes?(): string | undefined;
}

/** A provider made by `createTokenProvider`, or one of the same shape: for one token shared by many clients. */
export interface TokenProviderAuth extends Without<"tokenProvider"> {
  /** Where to get tokens. It is asked before each attempt, and told of a token that was refused. */
  readonly tokenProvider: TokenProvider;
}

/** The keys of one kind of `auth` exclude those of the others. */
type Without<Own extends string> = Readonly<
  Partial<
    Record<
      Exclude<"apiSecret" | keyof ClientCredentials<TokenAudience> | "accessToken" | "tokenProvider", Own>,
      undefined
    >
  >
>;

/**
 * Where processes share their tokens, in the shape of Keyv. It holds live tokens, so keep it private. The client
 * works without it: each of its calls is bounded, and what fails there or makes no sense is passed over.
 */
export interface TokenStore {
  /** The value of this key, or a promise of it; undefined where there is none. */
  get(key: string): unknown;
  /** Keeps the value for this long (ms). */
  set(key: string, value: string, ttlMs: number): unknown;
  /** Forgets the value of this key. */
  delete(key: string): unknown;
}

/** The options of `createThriveClient`. */
export type ThriveClientOptions = SharedOptions & EnvironmentOrUrl & TenantAndAuth;

type TenantAndAuth = WithTenant | WithToken;

interface WithTenant {
  /** The tenant's id, such as `eu-west-2_AbcdEfghI`. Staging and production have different ones. */
  readonly tenantId: string;
  /** How to authenticate: an API secret, a client secret, a token, or a token provider. */
  readonly auth: ApiSecretAuth | ClientSecretAuth | AccessTokenAuth | TokenProviderAuth;
}

interface WithToken {
  /** The tenant's id. Default: none, as none is needed with a token. */
  readonly tenantId?: string | undefined;
  /** How to authenticate: a token, or a token provider. */
  readonly auth: AccessTokenAuth | TokenProviderAuth;
}

type EnvironmentOrUrl =
  | {
      /** Where the API runs. Default: the first server of the description, production. */
      readonly environment?: Environment | undefined;
      readonly baseUrl?: undefined;
    }
  | {
      /**
       * The API's base URL, for a gateway or a test server. Tokens are then asked of the same origin, unless `tokenUrl`
       * is given. Default: the environment's.
       */
      readonly baseUrl?: string | undefined;
      readonly environment?: undefined;
    };

interface SharedOptions extends ConnectionOptions {
  /** Headers for each request to the API. `Authorization` is not among them. Default: none. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Whether answers are held to their types. Default: `true`, and a mismatch is a `ResponseValidationError`.
   * `false` switches it off; a function is told of the mismatch, and the answer passes.
   */
  readonly validate?: boolean | ((error: ResponseValidationError) => void) | undefined;
}

export interface ConnectionOptions {
  /** The URL of the token endpoint; `{tenantId}` in it stands for the tenant's id. Default: the environment's. */
  readonly tokenUrl?: string | undefined;
  /** What requests are sent with. Default: the runtime's own `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Bounds each attempt, from the request to the last byte of the answer (ms). Default: 30,000. */
  readonly timeout?: number | undefined;
  /** How often to try again after a failure that may pass. Default: 2. */
  readonly maxRetries?: number | undefined;
  /** Where processes share their tokens, such as `new Keyv(new KeyvRedis(url))`. Default: each keeps its own. */
  readonly tokenStore?: TokenStore | undefined;
  /** Told of what happens, for logs and metrics. Default: nobody is. */
  readonly hooks?: Hooks | undefined;
  /** Allows plain HTTP elsewhere than on loopback, for a test server in another container. Default: `false`. */
  readonly allowInsecureHttp?: boolean | undefined;
}

export const connectionOptionNames = [
  ...(["tokenUrl", "fetch", "timeout", "maxRetries", "tokenStore", "hooks", "allowInsecureHttp"] as const),
] satisfies (keyof ConnectionOptions)[];

/** The options of `createTokenProvider`. */
export interface TokenProviderOptions<A extends TokenAudience = typeof defaultAudience>
  extends ConnectionOptions, ClientCredentials<A> {
  /** The tenant's id, such as `eu-west-2_AbcdEfghI`. */
  readonly tenantId: string;
  /** Where the API runs. Default: the first server of the description, production. */
  readonly environment?: Environment | undefined;
  /** Whom the tokens are for. Default: the API. */
  readonly audience?: A | undefined;
}
