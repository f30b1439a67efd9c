import { expectTypeOf, test } from "vitest";
import {
  isThriveError,
  type AnyThriveError,
  type APIConnectionError,
  type APIConnectionTimeoutError,
  type APIError,
  type APIUserAbortError,
  type NotFoundError,
  type RateLimitError,
  type ResponseValidationError,
  type ThriveError,
  type TokenError,
} from "../src/index.js";

declare const error: unknown;

test("isThriveError narrows to the union of them all", () => {
  expectTypeOf(isThriveError).guards.toEqualTypeOf<AnyThriveError>();
  expectTypeOf<AnyThriveError>().toExtend<ThriveError>();
  expectTypeOf<AnyThriveError["name"]>().toEqualTypeOf<
    | "APIError"
    | "BadRequestError"
    | "AuthenticationError"
    | "PermissionDeniedError"
    | "NotFoundError"
    | "ConflictError"
    | "UnprocessableEntityError"
    | "RateLimitError"
    | "InternalServerError"
    | "TokenError"
    | "APIConnectionError"
    | "APIConnectionTimeoutError"
    | "APIUserAbortError"
    | "ResponseValidationError"
    | "InvalidArgumentError"
  >();
});

test("name discriminates the union", () => {
  if (!isThriveError(error)) return;
  switch (error.name) {
    case "NotFoundError":
      expectTypeOf(error).toExtend<NotFoundError>();
      expectTypeOf(error.status).toEqualTypeOf<number>();
      expectTypeOf(error.headers).toEqualTypeOf<Headers>();
      expectTypeOf(error.body).toEqualTypeOf<unknown>();
      expectTypeOf(error.operationId).toEqualTypeOf<string>();
      return;
    case "APIError":
      expectTypeOf(error).toExtend<APIError>();
      return;
    case "RateLimitError":
      expectTypeOf(error).toExtend<RateLimitError>();
      expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
      return;
    case "TokenError":
      expectTypeOf(error).toExtend<TokenError>();
      expectTypeOf(error.error).toEqualTypeOf<string | undefined>();
      expectTypeOf(error.errorDescription).toEqualTypeOf<string | undefined>();
      expectTypeOf(error.status).toEqualTypeOf<number>();
      return;
    case "APIConnectionError":
      expectTypeOf(error).toExtend<APIConnectionError>();
      expectTypeOf(error.code).toEqualTypeOf<string | undefined>();
      return;
    case "APIConnectionTimeoutError":
      expectTypeOf(error).toExtend<APIConnectionTimeoutError>();
      return;
    case "APIUserAbortError":
      expectTypeOf(error).toExtend<APIUserAbortError>();
      expectTypeOf(error.cause).toEqualTypeOf<unknown>();
      return;
    case "ResponseValidationError":
      expectTypeOf(error).toExtend<ResponseValidationError>();
      expectTypeOf(error.path).toEqualTypeOf<string>();
      expectTypeOf(error.body).toEqualTypeOf<unknown>();
      return;
    case "InvalidArgumentError":
      // @ts-expect-error -- nothing was sent
      void error.status;
      return;
    default:
      expectTypeOf(error).toExtend<APIError>();
      expectTypeOf(error.name).toEqualTypeOf<
        | "BadRequestError"
        | "AuthenticationError"
        | "PermissionDeniedError"
        | "ConflictError"
        | "UnprocessableEntityError"
        | "InternalServerError"
      >();
  }
});

test("what is known of some is not known of all", () => {
  if (!isThriveError(error)) return;
  // @ts-expect-error -- a connection that failed has no status
  void error.status;
  if ("status" in error) expectTypeOf(error.status).toEqualTypeOf<number>();
  // @ts-expect-error -- read only
  if (error.name === "NotFoundError") error.status = 5;
  // @ts-expect-error -- no such name
  if (error.name === "Error") return;
});
