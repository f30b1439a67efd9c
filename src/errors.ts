import type { PageArguments } from "../generated/wire-types.js";

/** Marks the errors of every copy of this package, because other packages have a `RateLimitError`, too. */
const brand = Symbol.for("thrive-cpd.error");

// Each class has a getter for its name, because a bundler may shorten the name of a class, and keeps every class that
// something is done to after its declaration, whether or not it is used.

/** The base of every error that this package throws. Tell them apart by `name`; see {@link isThriveError}. */
export abstract class ThriveError extends Error {
  /** The operation that was called, such as `getLogEntry`. Undefined if no request was involved. */
  declare readonly operationId?: string | undefined;
  /** The HTTP method of the request. Undefined if no request was involved. */
  declare readonly method?: string | undefined;
  /** The URL of the request. It never contains a credential. Undefined if no request was involved. */
  declare readonly url?: string | undefined;
  /** The page that failed while a list was iterated; continue from it. */
  declare readonly page?: PageArguments;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    // Unlike the class's getter, a property of its own can be given another value.
    Object.defineProperty(this, "name", { value: this.name, writable: true, configurable: true });
    Object.defineProperty(this, brand, { value: true });
  }

  /** The name of the error's class. */
  override get name(): string {
    return "ThriveError";
  }
}

/** The request that an error is about. */
export interface AboutRequest {
  readonly operationId?: string | undefined;
  readonly method?: string | undefined;
  readonly url?: string | undefined;
}

/** The properties that an error of class `E` has beside its message. */
type Details<E extends ThriveError> = Omit<E, keyof ThriveError> & Pick<E, "operationId"> & AboutRequest;

/** The API responded with an error status. Each documented status has a subclass. */
export class APIError extends ThriveError {
  /** The HTTP status. */
  declare readonly status: number;
  /** The operation that was called, such as `getLogEntry`. */
  declare readonly operationId: string;
  /** How long the server asks to wait before the next request (ms), from `Retry-After`. Undefined if the response does not contain it. */
  declare readonly retryAfterMs?: number | undefined;
  /** The response headers. Not enumerable, so that loggers leave them out. */
  declare readonly headers: Headers;
  /** The response body, parsed if it is JSON, else its text. Not enumerable, so that loggers leave it out. */
  declare readonly body: unknown;

  constructor(message: string, details: Details<APIError>) {
    super(message);
    defineDetails(this, details);
  }

  override get name(): string {
    return "APIError";
  }
}

/** 400: the request is malformed. */
export class BadRequestError extends APIError {
  override get name(): "BadRequestError" {
    return "BadRequestError";
  }
}

/** 401: the credentials are missing, wrong or expired. */
export class AuthenticationError extends APIError {
  override get name(): "AuthenticationError" {
    return "AuthenticationError";
  }
}

/** 403: the credentials are valid, but do not allow this operation. */
export class PermissionDeniedError extends APIError {
  override get name(): "PermissionDeniedError" {
    return "PermissionDeniedError";
  }
}

/**
 * 404, with the API's own error body: the record does not exist. Any other 404, such as a gateway's for an unknown path,
 * is a plain {@link APIError}.
 */
export class NotFoundError extends APIError {
  override get name(): "NotFoundError" {
    return "NotFoundError";
  }
}

/** 409: the request conflicts with the state of the record. */
export class ConflictError extends APIError {
  override get name(): "ConflictError" {
    return "ConflictError";
  }
}

/** 422: the request is well formed, but the API cannot process it. */
export class UnprocessableEntityError extends APIError {
  override get name(): "UnprocessableEntityError" {
    return "UnprocessableEntityError";
  }
}

/** 429: too many requests, after all retries. */
export class RateLimitError extends APIError {
  override get name(): "RateLimitError" {
    return "RateLimitError";
  }
}

/** 5xx: the server or a gateway failed, after all retries. */
export class InternalServerError extends APIError {
  override get name(): "InternalServerError" {
    return "InternalServerError";
  }
}

/** The class for each documented status. Any other 5xx is an {@link InternalServerError}. */
export const errorClasses: Readonly<Record<number, typeof APIError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
  500: InternalServerError,
};

/** The token endpoint responded with an error (RFC 6749, section 5.2) or without a usable token. */
export class TokenError extends ThriveError {
  override get name(): "TokenError" {
    return "TokenError";
  }
  /** The HTTP status. */
  declare readonly status: number;
  /** The OAuth error code, such as `invalid_client`. Undefined if the response has none. */
  declare readonly error?: string | undefined;
  /** The reason in words. Undefined if the response has none. */
  declare readonly errorDescription?: string | undefined;
  /** How long the server asks to wait before the next request (ms), from `Retry-After`. Undefined if the response does not contain it. */
  declare readonly retryAfterMs?: number | undefined;

  constructor(message: string, details: Details<TokenError>) {
    super(message);
    defineDetails(this, details);
  }
}

/** No complete response arrived, after all retries: the client could not connect, or the connection failed. */
export class APIConnectionError extends ThriveError {
  override get name(): "APIConnectionError" | "APIConnectionTimeoutError" {
    return "APIConnectionError";
  }
  /** The runtime's error code, such as `ECONNREFUSED`. Undefined if it has none. */
  declare readonly code?: string | undefined;

  constructor(message: string, options: { readonly cause?: Error } & Partial<Details<APIConnectionError>> = {}) {
    const { cause, ...details } = options;
    super(message, cause && { cause });
    defineDetails(this, details);
  }
}

/** No complete response arrived within `timeout`, after all retries. */
export class APIConnectionTimeoutError extends APIConnectionError {
  override get name(): "APIConnectionTimeoutError" {
    return "APIConnectionTimeoutError";
  }
}

/** The caller's `signal` aborted the call. `cause` is the signal's reason. */
export class APIUserAbortError extends ThriveError {
  override get name(): "APIUserAbortError" {
    return "APIUserAbortError";
  }

  constructor(message: string, options: { readonly cause?: unknown } & AboutRequest = {}) {
    const { cause, ...details } = options;
    super(message, "cause" in options ? { cause } : undefined);
    defineDetails(this, details);
  }
}

/** A 2xx response does not match the API description. The message names the place and the types, never a value. */
export class ResponseValidationError extends ThriveError {
  override get name(): "ResponseValidationError" {
    return "ResponseValidationError";
  }
  /** The HTTP status. */
  declare readonly status: number;
  /** The operation that was called, such as `getLogEntry`. */
  declare readonly operationId: string;
  /** Where in the body, such as `activity/name`; empty for the body itself. */
  declare readonly path: string;
  /** The type that the description declares there. */
  declare readonly expected: string;
  /** The type that was received. */
  declare readonly received: string;
  /** The response headers. Not enumerable, so that loggers leave them out. */
  declare readonly headers: Headers;
  /** The response body, parsed if it is JSON, else its text. Not enumerable, because it may hold personal data. */
  declare readonly body: unknown;

  constructor(message: string, details: Details<ResponseValidationError>) {
    super(message);
    defineDetails(this, details);
  }
}

/** An option or an argument is wrong. No request was sent. */
export class InvalidArgumentError extends ThriveError {
  override get name(): "InvalidArgumentError" {
    return "InvalidArgumentError";
  }
}

/** Any error that this package throws, a union discriminated by `name`. */
export type AnyThriveError =
  | (APIError & { readonly name: "APIError" })
  | BadRequestError
  | AuthenticationError
  | PermissionDeniedError
  | NotFoundError
  | ConflictError
  | UnprocessableEntityError
  | RateLimitError
  | InternalServerError
  | TokenError
  | (APIConnectionError & { readonly name: "APIConnectionError" })
  | APIConnectionTimeoutError
  | APIUserAbortError
  | ResponseValidationError
  | InvalidArgumentError;

const names = {
  APIError: true,
  BadRequestError: true,
  AuthenticationError: true,
  PermissionDeniedError: true,
  NotFoundError: true,
  ConflictError: true,
  UnprocessableEntityError: true,
  RateLimitError: true,
  InternalServerError: true,
  TokenError: true,
  APIConnectionError: true,
  APIConnectionTimeoutError: true,
  APIUserAbortError: true,
  ResponseValidationError: true,
  InvalidArgumentError: true,
} satisfies Record<AnyThriveError["name"], true>;

/**
 * Whether this package threw the error. Narrows it to the union of the package's errors, discriminated by `name`.
 * Works across two copies of the package, where `instanceof` does not.
 *
 * @example
 * ```ts
 * if (isThriveError(error) && error.name === "NotFoundError") return undefined;
 * ```
 */
export function isThriveError(error: unknown): error is AnyThriveError {
  return isObject(error) && brand in error && "name" in error && Object.hasOwn(names, String(error.name));
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Defines the properties of an error. `headers` and `body` are not enumerable, because loggers print what is. */
function defineDetails(error: Error, details: object): void {
  for (const [key, value] of Object.entries(details)) {
    if (value === undefined) continue;
    const enumerable = key !== "headers" && key !== "body";
    Object.defineProperty(error, key, { value: value as unknown, enumerable, configurable: true });
  }
}
