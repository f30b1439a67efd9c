import { APIConnectionError } from "../errors.js";

/** The first wait is up to 0.5 s, each further one up to twice as long, and none longer than 8 s. */
const firstWaitMs = 500;
const longestWaitMs = 8_000;

/** A server that asks for more than this is not waited for: the call fails at once and tells for how long. */
const longestRetryAfterMs = 60_000;

/** Statuses that a second try may well change (RFC 9110, section 15; RFC 6585, section 4). */
const transientStatuses: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** Methods that may be sent twice (RFC 9110, section 9.2.2). */
const idempotentMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"]);

/** The runtimes' codes for a connection that was never made, so that the server has seen nothing. */
const neverConnected: ReadonlySet<string | undefined> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
]);

export const isTransient = (status: number): boolean => transientStatuses.has(status);

export const isIdempotent = (method: string): boolean => idempotentMethods.has(method);

/** Whether the request may have been carried out although no answer came. */
export const wasSent = ({ code }: APIConnectionError): boolean => !neverConnected.has(code);

/** How long to wait (ms) before try number `retries + 1`: exponential, with full jitter. */
export function backoff(retries: number, random: () => number): number {
  return random() * Math.min(longestWaitMs, firstWaitMs * 2 ** retries);
}

/**
 * The three forms of an HTTP date (RFC 9110, section 5.6.7), the last of which ends with the year and is GMT, too.
 * `Date.parse` alone would take much else.
 */
const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? [\w -]{6,12} \d{2}:\d{2}:\d{2} (GMT|\d{4})$/;

/** `Retry-After` in ms: seconds or an HTTP date (RFC 9110, section 10.2.3). Undefined for nonsense. */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1_000;
  const [, zone] = httpDate.exec(text) ?? [];
  if (zone === undefined) return undefined;
  const time = Date.parse(zone === "GMT" ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}

/** For how long an answer with these headers asks to wait (ms), from now on. */
export const retryAfterOf = (headers: Headers): number | undefined =>
  parseRetryAfter(headers.get("retry-after"), Date.now());

/** How long to wait before the next attempt (ms), or undefined when there is to be none. */
export function waitAfter(
  outcome: { readonly headers: Headers } | APIConnectionError,
  { method, repeatable = false }: { readonly method: string; readonly repeatable?: boolean },
  retries: number,
): number | undefined {
  const failed = outcome instanceof APIConnectionError;
  if (!repeatable && !isIdempotent(method) && (!failed || wasSent(outcome))) return undefined;
  const asked = failed ? undefined : retryAfterOf(outcome.headers);
  if (asked === undefined) return backoff(retries, Math.random);
  return asked > longestRetryAfterMs ? undefined : asked;
}

/**
 * Bounds how many retries a client sends in an outage, as a bucket that each retry drains by one and each
 * success refills by one. 500 retries in a row without a success are the most; in good times it is never felt.
 */
export interface RetryBudget {
  /** Takes a retry out of the bucket; false when it is empty. */
  take(): boolean;
  refill(): void;
}

const budgetCapacity = 500;

export function createRetryBudget(): RetryBudget {
  let left = budgetCapacity;
  return {
    take() {
      if (left === 0) return false;
      left -= 1;
      return true;
    },
    refill() {
      if (left < budgetCapacity) left += 1;
    },
  };
}
