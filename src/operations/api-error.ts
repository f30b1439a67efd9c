import type { ErrorAnswer } from "../../generated/wire-types.js";
import type { Answer } from "../http/response.js";
import * as errors from "../errors.js";
import type { Operation } from "./operation.js";
import { retryAfterOf } from "../http/retry.js";
import type { Authenticator } from "../http/send.js";

const classes: Readonly<Record<number, typeof errors.APIError>> = {
  400: errors.BadRequestError,
  401: errors.AuthenticationError,
  403: errors.PermissionDeniedError,
  404: errors.NotFoundError,
  409: errors.ConflictError,
  422: errors.UnprocessableEntityError,
  429: errors.RateLimitError,
};

/** The error for an answer of the API that is no 2xx; its message carries the API's own. */
export function toApiError(
  { id, scopes }: Operation,
  { status, headers }: Answer,
  body: unknown,
  { grantedScopes }: Authenticator,
): errors.APIError {
  const ErrorClass = classes[status] ?? (status >= 500 ? errors.InternalServerError : errors.APIError);
  const said = messageOf(body) ?? (status < 400 ? "a redirect, which is not followed" : "");
  const granted = grantedScopes?.();
  const hint =
    status === 403 && grantedScopes
      ? `. It takes one of the scopes ${scopes.join(", ")}${granted === undefined ? "" : `; the token was granted ${granted || "none"}`}.`
      : "";
  return new ErrorClass(`${id}: ${status} ${said}`.trim() + hint, {
    status,
    headers,
    body,
    operationId: id,
    retryAfterMs: retryAfterOf(headers),
  });
}

function messageOf(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  // Each field is looked at before it is used: the type only lends its names.
  const { message, error }: Partial<Record<keyof ErrorAnswer, unknown>> = body;
  return [message, error].find((text) => typeof text === "string");
}
