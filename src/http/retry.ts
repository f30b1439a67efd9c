import { APIConnectionError } from "../errors.js";

/** The first wait is up to 0.5 s, each later one up to twice as long, up to 8 s. */
const firstWaitMs = 500;
const longestWaitMs = 8_000;

/** If `Retry-After` asks for more than this, the call fails at once, with `retryAfterMs`. */
const longestRetryAfterMs = 60_000;

/** Statuses of failures that are often temporary (RFC 9110, section 15; RFC 6585, section 4). */
const transientStatuses: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** Methods that are safe to repeat (RFC 9110, section 9.2.2). */
const idempotentMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"]);

/** The runtimes' codes for a connection that was never established, so that the server received nothing. */
const neverConnected: ReadonlySet<string | undefined> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
]);

/** Statuses that send the client to another URL (RFC 9110, section 15.4). A browser hides them as 0. */
const redirects: ReadonlySet<number> = new Set([0, 301, 302, 303, 307, 308]);

export const isRedirect = (status: number): boolean => redirects.has(status);

export const isTransient = (status: number): boolean => transientStatuses.has(status);

export const isIdempotent = (method: string): boolean => idempotentMethods.has(method);

/** Whether the server may have processed the request although no response arrived. */
export const wasSent = ({ code }: Pick<APIConnectionError, "code">): boolean => !neverConnected.has(code);

/** How long to wait (ms) before retry number `retries + 1`: exponential, with full jitter. */
export function backoff(retries: number, random: () => number): number {
  return random() * Math.min(longestWaitMs, firstWaitMs * 2 ** retries);
}

/**
 * The three forms of an HTTP date (RFC 9110, section 5.6.7), the last of which ends with the year and is GMT, too.
 * `Date.parse` alone accepts many other forms.
 */
const httpDate = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? [\w -]{6,12} \d{2}:\d{2}:\d{2} (GMT|\d{4})$/;

function parseHttpDate(text: string): number | undefined {
  const [, zone] = httpDate.exec(text) ?? [];
  const time = zone === undefined ? Number.NaN : Date.parse(zone === "GMT" ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : time;
}

/**
 * `Retry-After` in ms: seconds or an HTTP date (RFC 9110, section 10.2.3). Undefined if it is neither, or if the date
 * has passed, because that does not say how long to wait. `now` is what the date counts from.
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text) * 1_000;
  const time = parseHttpDate(text);
  return time === undefined || time <= now ? undefined : time - now;
}

/** How long a response with these headers asks to wait (ms). A date counts from the server's own clock, if the response shows it. */
export const retryAfterOf = (headers: Headers): number | undefined =>
  parseRetryAfter(headers.get("retry-after"), parseHttpDate(headers.get("date")?.trim() ?? "") ?? Date.now());

/** How long to wait before the next attempt (ms). Undefined if there is to be none. */
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
 * Limits how many retries a client sends in an outage: a bucket of 500 that each retry drains by one and each success
 * refills by one.
 */
export interface RetryBudget {
  /** Takes a retry out of the bucket. Returns false if it is empty. */
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
