import { APIConnectionError, APIConnectionTimeoutError, type APIUserAbortError } from "../errors.js";
import type { Fetch } from "../options/options.js";
import { isCutShort } from "./cut-short.js";
import { abortError, onAbort, untilAborted } from "./abort.js";
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
export async function attempt(
  call: Call,
  authorization: string | undefined,
  fetch: Fetch,
  secrets: () => readonly string[],
): Promise<Outcome> {
  const { url, method, body, signal, timeout } = call;
  if (signal?.aborted) return abortError(signal, call);
  // In this order, because Node 20 takes twenty times as long to add a property to a copy.
  const headers = authorization === undefined ? call.headers : { authorization, ...call.headers };
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(timeoutError(call)), timeout);
  const stop = onAbort(signal, () => controller.abort(abortError(signal, call)));
  try {
    const init = { method, headers, redirect: "manual", signal: controller.signal } as const;
    const exchange = async (): Promise<ReceivedResponse> => {
      const received = await fetch(url, body === undefined ? init : { ...init, body });
      if (!received.ok || !call.isBinary?.(received.status)) {
        return new ReceivedResponse(call, received, await received.text(), secrets);
      }
      return new ReceivedResponse(call, received, "", secrets, received.headers, await received.blob());
    };
    // Because a custom `fetch` may ignore its signal.
    const response = await untilAborted(exchange(), controller.signal);
    return isCutShort(response) ? connectionError(call, new Error("the body was cut short"), []) : response;
  } catch (error) {
    if (controller.signal.aborted) return controller.signal.reason as Outcome; // one of the two above
    return connectionError(call, error, secrets());
  } finally {
    clearTimeout(timer);
    stop();
  }
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
