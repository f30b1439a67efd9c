import { errorBodies } from "../../generated/constants.js";
import { APIError, errorClasses, InternalServerError } from "../errors.js";
import { reasonOf } from "../http/reason.js";
import type { ReceivedResponse } from "../http/response.js";
import { isRedirect, retryAfterOf } from "../http/retry.js";
import type { Authenticator } from "../http/send.js";
import type { Operation } from "./operation.js";

/** The error for a response that is not a 2xx. Its message contains the server's own reason, and a hint where one is true. */
export function toApiError(
  operation: Operation,
  response: ReceivedResponse,
  body: unknown,
  authenticator: Authenticator,
): APIError {
  const { status, headers, request } = response;
  const fromApi = isErrorBody(body, status);
  const reason = isRedirect(status) ? "a redirect, which is not followed" : reasonOf(body);
  const message = [
    `${operation.id}: ${status}${reason === undefined ? "" : ` ${reason}`}`,
    hintFor(operation, response, fromApi, authenticator),
  ];
  return new (classFor(status, fromApi))(message.filter((text) => text !== undefined).join(". "), {
    status,
    ...request,
    operationId: operation.id,
    headers,
    body,
    retryAfterMs: retryAfterOf(headers),
  });
}

/** Whether the API sent the body: a gateway, or another server, has an error body of its own. */
function isErrorBody(body: unknown, responseStatus: number): boolean {
  const fields = Object(body) as Readonly<Record<string, unknown>>; // any value has members
  if (typeof fields.status === "number" && fields.status !== responseStatus) return false;
  return errorBodies.length === 0 || errorBodies.some((names) => names.every((name) => Object.hasOwn(fields, name)));
}

function classFor(status: number, fromApi: boolean): typeof APIError {
  // A wrong base path gives a 404, too, and must not look like a record that does not exist.
  if (status === 404 && !fromApi) return APIError;
  return errorClasses[status] ?? (status >= 500 ? InternalServerError : APIError);
}

/** What to do about the error. Undefined where the response does not show that the advice is right. */
function hintFor(
  { scopes, parameters }: Operation,
  { status, request: { url = "" } }: ReceivedResponse,
  fromApi: boolean,
  { grantedScopes, rejectedHint }: Authenticator,
): string | undefined {
  if (status === 401) return rejectedHint;
  if (status === 404 && !fromApi) {
    return `The body is not an error of the API, so something else may have responded. Check the path of baseUrl: ${url.replace(/\?.*/, "")}`;
  }
  if (status === 414 || status === 431) {
    const query = new URL(url).searchParams;
    const long = Object.keys(parameters).find((name) => parameters[name]?.type === "array" && query.has(name));
    return long && `Request fewer ${long} at a time.`;
  }
  if (status !== 403 || grantedScopes === undefined || scopes === undefined) return undefined;
  const granted = grantedScopes();
  const missing = granted === undefined ? fromApi : !granted.split(" ").some((scope) => scopes.includes(scope));
  if (!missing) return undefined;
  const had = granted === undefined ? "" : `; the token was granted ${granted || "none"}`;
  return `It requires one of the scopes ${scopes.join(", ")}${had}.`;
}
