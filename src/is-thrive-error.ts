import type {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  InvalidArgumentError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ResponseValidationError,
  TokenError,
  UnprocessableEntityError,
} from "./errors.js";

/** Each error that this package throws, told apart by `name`. */
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

/** A record, and no list, so that the compiler sees that none is missing. */
const names: Readonly<Record<AnyThriveError["name"], true>> = {
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
};

/**
 * Whether this package threw it. Narrows to the union of its errors, to be told apart by `name`.
 * It goes by `name`, so it holds across two copies of the package, where `instanceof` does not.
 *
 * @example
 * ```ts
 * if (isThriveError(error) && error.name === "NotFoundError") return undefined;
 * ```
 */
export function isThriveError(error: unknown): error is AnyThriveError {
  return error instanceof Error && Object.hasOwn(names, error.name);
}
