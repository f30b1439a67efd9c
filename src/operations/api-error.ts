import type { ErrorBody } from "../../generated/wire-types.js";
import { APIError, errorClasses, InternalServerError } from "../errors.js";
import type { ReceivedResponse } from "../http/response.js";
import { isRedirect, retryAfterOf } from "../http/retry.js";
import type { Authenticator } from "../http/send.js";
import type { Operation } from "./operation.js";

/** The error for a response that is not a 2xx. Its message contains the API's own. */
export function toApiError(
  { id, scopes }: Operation,
  { status, headers, request }: ReceivedResponse,
  body: unknown,
  { grantedScopes }: Authenticator,
): APIError {
  const ErrorClass = errorClasses[status] ?? (status >= 500 ? InternalServerError : APIError);
  const reason = messageOf(body) ?? (isRedirect(status) ? "a redirect, which is not followed" : "");
  const granted = grantedScopes?.();
  const hint =
    status === 403 && grantedScopes
      ? `. It requires one of the scopes ${scopes.join(", ")}${granted === undefined ? "" : `; the token was granted ${granted || "none"}`}.`
      : "";
  return new ErrorClass(`${id}: ${status} ${reason}`.trim() + hint, {
    status,
    headers,
    body,
    ...request,
    operationId: id,
    retryAfterMs: retryAfterOf(headers),
  });
}

function messageOf(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  // Each field is checked before it is used; the type only provides its name.
  const { message, error }: Partial<Record<keyof ErrorBody, unknown>> = body;
  return [message, error].find((text) => typeof text === "string");
}
