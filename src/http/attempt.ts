import { APIConnectionError, APIConnectionTimeoutError, type APIUserAbortError } from "../errors.js";
import type { Fetch } from "../options/options.js";
import { isCutShort } from "./cut-short.js";
import { abortError, onAbort } from "./abort.js";
import { redact } from "./redact.js";
import { ReceivedResponse } from "./response.js";
import { wasSent } from "./retry.js";

/** A request to send. */
export interface Call {
  /** For errors and hooks. */
  readonly operationId: string;
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal | undefined;
  /** The time limit of each attempt (ms), from the request to the last byte of the response. */
  readonly timeout: number;
  readonly maxRetries: number;
  /** Whether to retry it although its method alone does not allow that. */
  readonly repeatable?: boolean;
  /** Whether the body of a success with this status is read as bytes, and not as text. */
  readonly isBinary?: (status: number) => boolean;
}

export type Outcome = ReceivedResponse | APIConnectionError | APIUserAbortError;

/**
 * Sends the request once and reads the whole response. Resolves with an error if no complete response arrived, because
 * the caller decides whether to retry.
 */
export function attempt(
  call: Call,
  authorization: string | undefined,
  fetch: Fetch,
  secrets: () => readonly string[],
): Promise<Outcome> {
  const { signal, timeout } = call;
  if (signal?.aborted) return Promise.resolve(abortError(signal, call));
  return new Promise((resolve) => {
    const controller = new AbortController();
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer);
      stop();
      resolve(outcome);
    };
    // Settled first, because a custom `fetch` may ignore its signal.
    const abort = (outcome: Outcome): void => {
      settle(outcome);
      controller.abort(outcome);
    };
    const timer = setTimeout(() => abort(timeoutError(call)), timeout);
    const stop = onAbort(signal, () => abort(abortError(signal, call)));
    exchange(call, authorization, fetch, secrets, controller.signal).then(settle, (error: unknown) =>
      settle(connectionError(call, error, secrets())),
    );
  });
}

async function exchange(
  call: Call,
  authorization: string | undefined,
  fetch: Fetch,
  secrets: () => readonly string[],
  signal: AbortSignal,
): Promise<Outcome> {
  const { url, method, body } = call;
  // In this order, because Node 20 takes twenty times as long to add a property to a copy.
  const headers = authorization === undefined ? call.headers : { authorization, ...call.headers };
  const init = { method, headers, redirect: "manual", signal } as const;
  const received = await fetch(url, body === undefined ? init : { ...init, body });
  if (received.ok && call.isBinary?.(received.status)) {
    return new ReceivedResponse(call, received, "", secrets, received.headers, await received.blob());
  }
  const response = new ReceivedResponse(call, received, await received.text(), secrets);
  return isCutShort(response) ? connectionError(call, new Error("the body was cut short"), []) : response;
}

function timeoutError({ operationId, method, url, timeout }: Call): APIConnectionTimeoutError {
  const message = `${operationId}: no complete response arrived from ${hostOf(url)} within ${timeout} ms (option timeout).`;
  return new APIConnectionTimeoutError(message, { operationId, method, url });
}

function connectionError(
  { operationId, method, url }: Call,
  error: unknown,
  secrets: readonly string[],
): APIConnectionError {
  const cause = summarize(error, secrets);
  const { code } = cause;
  const details = { operationId, method, url, cause, code };
  if (!wasSent({ code })) {
    return new APIConnectionError(`${operationId}: Cannot connect to ${hostOf(url)} (${String(code)}).`, details);
  }
  const reason = [code, cause.message].filter((text) => text !== undefined && text !== "").join(", ");
  const failed = `the connection to ${hostOf(url)} failed before a complete response arrived`;
  return new APIConnectionError(`${operationId}: ${failed}${reason && ` (${reason})`}.`, details);
}

const hostOf = (url: string): string => new URL(url).host;

/** The parts of an error that a runtime, a library or the user's `fetch` throws. It may come from another realm. */
interface Thrown {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly cause?: unknown;
}

/**
 * The innermost cause as an error of our own. What a `fetch` throws may hold the request, and with it a credential, so
 * only its name, code and redacted message are kept.
 */
function summarize(error: unknown, secrets: readonly string[]): Error & { code?: string } {
  const seen = new Set<unknown>();
  let inner: Thrown = Object(error) as Thrown; // any value has members
  // A cause may refer back to an error that it is a cause of.
  while (isError(inner.cause) && !seen.has(inner.cause)) {
    seen.add(inner.cause);
    inner = inner.cause;
  }
  const { name, message, code } = inner;
  const summary: Error & { code?: string } = new Error(redact(text(message) ?? "", secrets));
  summary.name = text(name) ?? "Error";
  if (typeof code === "string") summary.code = code;
  return summary;
}

const isError = (value: unknown): value is Thrown => typeof value === "object" && value !== null && "message" in value;

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
