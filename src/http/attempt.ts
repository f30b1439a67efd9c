import { APIConnectionError, APIConnectionTimeoutError, type APIUserAbortError } from "../errors.js";
import type { Fetch } from "../options/options.js";
import { abortError, onAbort } from "./abort.js";
import { redact } from "./redact.js";
import { ReceivedResponse } from "./response.js";

/** One request to be sent. */
export interface Call {
  /** The operation of the description, for errors. */
  readonly operationId: string;
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal | undefined;
  /** Bounds each attempt (ms), from the request to the answer's last byte. */
  readonly timeout: number;
  readonly maxRetries: number;
  /** Whether it may be sent twice although its method alone does not allow it. */
  readonly repeatable?: boolean;
}

/** What an attempt ends in. */
export type Outcome = ReceivedResponse | APIConnectionError | APIUserAbortError;

/**
 * Sends the request once and reads the answer to its end. Resolves with an error where no whole answer came, since that
 * is for the caller to weigh.
 */
export async function attempt(
  call: Call,
  authorization: string | undefined,
  fetch: Fetch,
  secrets: () => readonly string[],
): Promise<Outcome> {
  const { url, method, body, signal, timeout } = call;
  if (signal?.aborted) return abortError(signal);
  // In this order, as Node 20 takes twenty times as long to add a property to a copy.
  const headers = authorization === undefined ? call.headers : { authorization, ...call.headers };
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(timeoutError(call)), timeout);
  const off = onAbort(signal, () => controller.abort(abortError(signal)));
  try {
    const init = { method, headers, redirect: "manual", signal: controller.signal } as const;
    const response = await fetch(url, body === undefined ? init : { ...init, body });
    return new ReceivedResponse(response, await response.text(), secrets);
  } catch (error) {
    if (controller.signal.aborted) return controller.signal.reason as Outcome; // one of the two above
    return connectionError(call, error, secrets());
  } finally {
    clearTimeout(timer);
    off();
  }
}

function timeoutError({ operationId, timeout }: Call): APIConnectionTimeoutError {
  return new APIConnectionTimeoutError(`${operationId}: no whole answer came within ${timeout} ms (option timeout).`);
}

function connectionError({ operationId }: Call, error: unknown, secrets: readonly string[]): APIConnectionError {
  const cause = summarize(error, secrets);
  const { code } = cause;
  const reason = [code, cause.message].filter((text) => text !== undefined && text !== "").join(", ");
  return new APIConnectionError(
    `${operationId}: the connection failed before the whole answer was there${reason && ` (${reason})`}.`,
    { cause, code },
  );
}

/**
 * The innermost reason as an error of our own. What a `fetch` throws may hold its request, and with it a credential,
 * so that only name, code and message are taken over, and of the message no secret.
 */
function summarize(error: unknown, secrets: readonly string[]): Error & { code?: string } {
  if (!(error instanceof Error)) return new Error();
  const seen = new Set<Error>();
  let inner = error;
  // A cause that comes again would lead round for ever.
  while (inner.cause instanceof Error && !seen.has(inner.cause)) {
    seen.add(inner.cause);
    inner = inner.cause;
  }
  const summary: Error & { code?: string } = new Error(redact(inner.message, secrets));
  summary.name = inner.name;
  if ("code" in inner && typeof inner.code === "string") summary.code = inner.code;
  return summary;
}
