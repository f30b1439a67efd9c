import type { ErrorBody } from "../../generated/wire-types.js";
import { APIError, errorClasses, InternalServerError } from "../errors.js";
import type { ReceivedResponse } from "../http/response.js";
import { retryAfterOf } from "../http/retry.js";
import type { Authenticator } from "../http/send.js";
import type { Operation } from "./operation.js";

/** The error for an answer of the API that is no 2xx; its message carries the API's own. */
export function toApiError(
  { id, scopes }: Operation,
  { status, headers }: ReceivedResponse,
  body: unknown,
  { grantedScopes }: Authenticator,
): APIError {
  const ErrorClass = errorClasses[status] ?? (status >= 500 ? InternalServerError : APIError);
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
  const { message, error }: Partial<Record<keyof ErrorBody, unknown>> = body;
  return [message, error].find((text) => typeof text === "string");
}
