/** The base of all that this package throws. Each kind has a `name` of its own, which {@link isThriveError} goes by. */
export abstract class ThriveError extends Error {}

/** What is known of an answer that is thrown as an error. */
export interface AnswerFacts {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly operationId: string;
}

/** The API answered with an error status; the classes below are one for each status that it documents. */
export class APIError extends ThriveError {
  declare readonly name:
    | "APIError"
    | "BadRequestError"
    | "AuthenticationError"
    | "PermissionDeniedError"
    | "NotFoundError"
    | "ConflictError"
    | "UnprocessableEntityError"
    | "RateLimitError"
    | "InternalServerError";
  /** The HTTP status. */
  readonly status: number;
  /** The operation of the description that was called, such as `getLogEntry`. */
  readonly operationId: string;
  /** For how long the server asks to wait (ms), where it said so in `Retry-After`. */
  readonly retryAfterMs?: number;
  /** The answer's headers. Not enumerable, so that a logger leaves them out. */
  declare readonly headers: Headers;
  /** The answer's body, parsed where it is JSON, else its text. Not enumerable, so that a logger leaves it out. */
  declare readonly body: unknown;

  constructor(
    message: string,
    facts: AnswerFacts & { readonly retryAfterMs?: number | undefined },
  ) {
    super(message);
    this.status = facts.status;
    this.operationId = facts.operationId;
    if (facts.retryAfterMs !== undefined) this.retryAfterMs = facts.retryAfterMs;
    hide(this, { headers: facts.headers, body: facts.body });
  }

  static {
    setName(this, "APIError");
  }
}

/** 400: the request is malformed. */
export class BadRequestError extends APIError {
  declare readonly name: "BadRequestError";
  static {
    setName(this, "BadRequestError");
  }
}

/** 401: the credentials are missing, wrong, or no longer valid. */
export class AuthenticationError extends APIError {
  declare readonly name: "AuthenticationError";
  static {
    setName(this, "AuthenticationError");
  }
}

/** 403: the credentials are good, but do not allow this. */
export class PermissionDeniedError extends APIError {
  declare readonly name: "PermissionDeniedError";
  static {
    setName(this, "PermissionDeniedError");
  }
}

/** 404: there is no such record. */
export class NotFoundError extends APIError {
  declare readonly name: "NotFoundError";
  static {
    setName(this, "NotFoundError");
  }
}

/** 409: the request conflicts with the state of the record. */
export class ConflictError extends APIError {
  declare readonly name: "ConflictError";
  static {
    setName(this, "ConflictError");
  }
}

/** 422: the request is well formed, but cannot be followed. */
export class UnprocessableEntityError extends APIError {
  declare readonly name: "UnprocessableEntityError";
  static {
    setName(this, "UnprocessableEntityError");
  }
}

/** 429: too many requests, the retries included. */
export class RateLimitError extends APIError {
  declare readonly name: "RateLimitError";
  static {
    setName(this, "RateLimitError");
  }
}

/** 5xx: the server, or a gateway before it, failed, the retries included. */
export class InternalServerError extends APIError {
  declare readonly name: "InternalServerError";
  static {
    setName(this, "InternalServerError");
  }
}

/** The token endpoint refused (RFC 6749, section 5.2), or answered with what is no token. */
export class TokenError extends ThriveError {
  declare readonly name: "TokenError";
  /** The HTTP status. */
  readonly status: number;
  /** The code of the refusal, such as `invalid_client`, where the answer has one. */
  readonly error?: string;
  /** The reason in words, where the answer has one. */
  readonly errorDescription?: string;
  /** For how long the server asks to wait (ms), where it said so in `Retry-After`. */
  readonly retryAfterMs?: number;

  constructor(
    message: string,
    facts: {
      readonly status: number;
      readonly error?: string | undefined;
      readonly errorDescription?: string | undefined;
      readonly retryAfterMs?: number | undefined;
    },
  ) {
    super(message);
    this.status = facts.status;
    if (facts.error !== undefined) this.error = facts.error;
    if (facts.errorDescription !== undefined) this.errorDescription = facts.errorDescription;
    if (facts.retryAfterMs !== undefined) this.retryAfterMs = facts.retryAfterMs;
  }

  static {
    setName(this, "TokenError");
  }
}

/** No whole answer came, the retries included: no connection, or one that broke. */
export class APIConnectionError extends ThriveError {
  declare readonly name: "APIConnectionError" | "APIConnectionTimeoutError";
  /** The runtime's code of the failure, such as `ECONNREFUSED`, where it has one. */
  readonly code?: string;

  constructor(
    message: string,
    options?: { readonly cause?: Error; readonly code?: string | undefined },
  ) {
    super(message, options?.cause && { cause: options.cause });
    if (options?.code !== undefined) this.code = options.code;
  }

  static {
    setName(this, "APIConnectionError");
  }
}

/** The whole answer did not come within `timeout`, the retries included. */
export class APIConnectionTimeoutError extends APIConnectionError {
  declare readonly name: "APIConnectionTimeoutError";
  static {
    setName(this, "APIConnectionTimeoutError");
  }
}

/** The caller's `signal` ended the call. `cause` is the signal's reason. */
export class APIUserAbortError extends ThriveError {
  declare readonly name: "APIUserAbortError";
  static {
    setName(this, "APIUserAbortError");
  }
}

/** A 2xx whose body is not what the description promises. It tells where and which types, never a value. */
export class ResponseValidationError extends ThriveError {
  declare readonly name: "ResponseValidationError";
  /** The HTTP status. */
  readonly status: number;
  /** The operation of the description that was called, such as `getLogEntry`. */
  readonly operationId: string;
  /** Where in the body, such as `activity/name`; empty for the body itself. */
  readonly path: string;
  /** The type that the description promises there. */
  readonly expected: string;
  /** The type of what came. */
  readonly received: string;
  /** The answer's headers. Not enumerable, so that a logger leaves them out. */
  declare readonly headers: Headers;
  /** The answer's body, parsed where it is JSON, else its text. Not enumerable: it may hold personal data. */
  declare readonly body: unknown;

  constructor(
    message: string,
    facts: AnswerFacts & {
      readonly path: string;
      readonly expected: string;
      readonly received: string;
    },
  ) {
    super(message);
    this.status = facts.status;
    this.operationId = facts.operationId;
    this.path = facts.path;
    this.expected = facts.expected;
    this.received = facts.received;
    hide(this, { headers: facts.headers, body: facts.body });
  }

  static {
    setName(this, "ResponseValidationError");
  }
}

/** An option or an argument is wrong. Nothing was sent. */
export class InvalidArgumentError extends ThriveError {
  declare readonly name: "InvalidArgumentError";
  static {
    setName(this, "InvalidArgumentError");
  }
}

function setName({ prototype }: { readonly prototype: Error }, name: string): void {
  Object.defineProperty(prototype, "name", { value: name, configurable: true, writable: true });
}

function hide(error: Error, properties: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(properties)) {
    Object.defineProperty(error, key, { value, configurable: true, enumerable: false });
  }
}
