/** Marks the errors of each copy of this package: other packages have a `RateLimitError`, too. */
const brand = Symbol.for("thrive-cpd.error");

/** The base of all that this package throws. Each kind has a `name` of its own, which {@link isThriveError} goes by. */
export abstract class ThriveError extends Error {
  /** Tells this kind of error from the others. */
  declare readonly name: string;
  /** Where an iteration ended: the page to go on from. */
  declare page?: { readonly page: number; readonly perPage: number };
}

/** What an error tells beside its message. */
type Details<E extends ThriveError> = Omit<E, keyof ThriveError>;

/** The API answered with an error status; the classes below are one for each status that it documents. */
export class APIError extends ThriveError {
  /** The HTTP status. */
  declare readonly status: number;
  /** The operation of the description that was called, such as `getLogEntry`. */
  declare readonly operationId: string;
  /** For how long the server asks to wait (ms), where it said so in `Retry-After`. */
  declare readonly retryAfterMs?: number | undefined;
  /** The answer's headers. Not enumerable, so that a logger leaves them out. */
  declare readonly headers: Headers;
  /** The answer's body, parsed where it is JSON, else its text. Not enumerable, so that a logger leaves it out. */
  declare readonly body: unknown;

  constructor(message: string, details: Details<APIError>) {
    super(message);
    assignHidden(this, details);
  }
}

/** 400: the request is malformed. */
export class BadRequestError extends APIError {
  declare readonly name: "BadRequestError";
}

/** 401: the credentials are missing, wrong, or no longer valid. */
export class AuthenticationError extends APIError {
  declare readonly name: "AuthenticationError";
}

/** 403: the credentials are good, but do not allow this. */
export class PermissionDeniedError extends APIError {
  declare readonly name: "PermissionDeniedError";
}

/** 404: there is no such record. */
export class NotFoundError extends APIError {
  declare readonly name: "NotFoundError";
}

/** 409: the request conflicts with the state of the record. */
export class ConflictError extends APIError {
  declare readonly name: "ConflictError";
}

/** 422: the request is well formed, but cannot be followed. */
export class UnprocessableEntityError extends APIError {
  declare readonly name: "UnprocessableEntityError";
}

/** 429: too many requests, the retries included. */
export class RateLimitError extends APIError {
  declare readonly name: "RateLimitError";
}

/** 5xx: the server, or a gateway before it, failed, the retries included. */
export class InternalServerError extends APIError {
  declare readonly name: "InternalServerError";
}

/** The class of each status that the API documents; a 5xx that is not listed is an {@link InternalServerError}. */
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

/** The token endpoint refused (RFC 6749, section 5.2), or answered with what is no token. */
export class TokenError extends ThriveError {
  declare readonly name: "TokenError";
  /** The HTTP status. */
  declare readonly status: number;
  /** The code of the refusal, such as `invalid_client`, where the answer has one. */
  declare readonly error?: string | undefined;
  /** The reason in words, where the answer has one. */
  declare readonly errorDescription?: string | undefined;
  /** For how long the server asks to wait (ms), where it said so in `Retry-After`. */
  declare readonly retryAfterMs?: number | undefined;

  constructor(message: string, details: Details<TokenError>) {
    super(message);
    assignHidden(this, details);
  }
}

/** No whole answer came, the retries included: no connection, or one that broke. */
export class APIConnectionError extends ThriveError {
  declare readonly name: "APIConnectionError" | "APIConnectionTimeoutError";
  /** The runtime's code of the failure, such as `ECONNREFUSED`, where it has one. */
  declare readonly code?: string | undefined;

  constructor(message: string, options?: { readonly cause?: Error; readonly code?: string | undefined }) {
    super(message, options?.cause && { cause: options.cause });
    assignHidden(this, { code: options?.code });
  }
}

/** The whole answer did not come within `timeout`, the retries included. */
export class APIConnectionTimeoutError extends APIConnectionError {
  declare readonly name: "APIConnectionTimeoutError";
}

/** The caller's `signal` ended the call. `cause` is the signal's reason. */
export class APIUserAbortError extends ThriveError {
  declare readonly name: "APIUserAbortError";
}

/** A 2xx whose body is not what the description promises. It tells where and which types, never a value. */
export class ResponseValidationError extends ThriveError {
  declare readonly name: "ResponseValidationError";
  /** The HTTP status. */
  declare readonly status: number;
  /** The operation of the description that was called, such as `getLogEntry`. */
  declare readonly operationId: string;
  /** Where in the body, such as `activity/name`; empty for the body itself. */
  declare readonly path: string;
  /** The type that the description promises there. */
  declare readonly expected: string;
  /** The type of what came. */
  declare readonly received: string;
  /** The answer's headers. Not enumerable, so that a logger leaves them out. */
  declare readonly headers: Headers;
  /** The answer's body, parsed where it is JSON, else its text. Not enumerable: it may hold personal data. */
  declare readonly body: unknown;

  constructor(message: string, details: Details<ResponseValidationError>) {
    super(message);
    assignHidden(this, details);
  }
}

/** An option or an argument is wrong. Nothing was sent. */
export class InvalidArgumentError extends ThriveError {
  declare readonly name: "InvalidArgumentError";
}

/** Each class by the `name` of its errors. Set here once, as a bundler may shorten the name of a class. */
const classes = {
  APIError,
  BadRequestError,
  AuthenticationError,
  PermissionDeniedError,
  NotFoundError,
  ConflictError,
  UnprocessableEntityError,
  RateLimitError,
  InternalServerError,
  TokenError,
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  ResponseValidationError,
  InvalidArgumentError,
};
Object.defineProperty(ThriveError.prototype, brand, { value: true });
for (const [name, { prototype }] of Object.entries(classes)) {
  Object.defineProperty(prototype, "name", { value: name, writable: true });
}

/** Each error that this package throws, told apart by `name`. */
export type AnyThriveError = {
  [Name in keyof typeof classes]: InstanceType<(typeof classes)[Name]> & { readonly name: Name };
}[keyof typeof classes];

/**
 * Whether this package threw it. Narrows to the union of its errors, to be told apart by `name`.
 * It goes by a mark and `name`, so it holds across two copies of the package, where `instanceof` does not.
 *
 * @example
 * ```ts
 * if (isThriveError(error) && error.name === "NotFoundError") return undefined;
 * ```
 */
export function isThriveError(error: unknown): error is AnyThriveError {
  return error instanceof Error && brand in error && Object.hasOwn(classes, error.name);
}

/** Makes the details properties; headers and body are not enumerable, since loggers print what is. */
function assignHidden(error: Error, details: object): void {
  for (const [key, value] of Object.entries(details)) {
    if (value === undefined) continue;
    const enumerable = key !== "headers" && key !== "body";
    Object.defineProperty(error, key, { value: value as unknown, enumerable, configurable: true });
  }
}
