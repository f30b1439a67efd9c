import type { ErrorBody, TokenErrorBody } from "../../../generated/wire-types.js";
import { mockDescription } from "../../../generated/mock.js";
import { operationTable } from "../../operations/operation.js";

const { errors, token } = mockDescription;

/** The names that HTTP gives to statuses (RFC 9110 and RFC 6585). */
const phrases: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  409: "Conflict",
  410: "Gone",
  422: "Unprocessable Entity",
  425: "Too Early",
  429: "Too Many Requests",
  500: "Internal Server Error",
  501: "Not Implemented",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

const encoder = new TextEncoder();

export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  // In bytes, because `Response` takes twice as long to read a text.
  return new Response(encoder.encode(JSON.stringify(body)), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}

/** The body of an error: the description's example, of another operation where this one has none. */
export function errorBody(operationId: string | undefined, status: number): object {
  const own = operationId === undefined ? undefined : exampleOf(operationId, status);
  if (own) return own;
  if (operationId === token.operationId && (status === 400 || status === 401)) {
    return { error: "invalid_request" } satisfies TokenErrorBody;
  }
  // What was not found differs with the operation; all else does not.
  const [other] = status === 404 ? [] : operationTable.flatMap(({ id }) => exampleOf(id, status) ?? []);
  return other ?? messageBody(status, phrases[status] ?? "Error");
}

function exampleOf(operationId: string, status: number): object | undefined {
  const { [String(status)]: examples } = errors[operationId] ?? {};
  return examples?.[0];
}

/** The API's own error body, with a message. */
export function messageBody(status: number, message: string): ErrorBody {
  return { status, error: phrases[status] ?? (status < 500 ? "Error" : "Server Error"), message };
}

const names = new Set(operationTable.flatMap(({ parameters }) => Object.keys(parameters)));

/** The description's body for a wrong parameter, which names the one of its example, with the name of this one. */
export function parameterError(operationId: string, name: string): object {
  const body = errorBody(operationId, 400) as Readonly<Record<string, unknown>>; // an object as any error
  const { message } = body;
  if (typeof message !== "string") return body;
  return { ...body, message: message.replace(/\w+/g, (word) => (names.has(word) ? name : word)) };
}
