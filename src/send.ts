import { abortError, delay, untilAborted } from "./abort.js";
import { attempt, type Answer, type Call, type Fetch, type Outcome } from "./attempt.js";
import { APIConnectionError, APIUserAbortError } from "./errors.js";
import { attemptEvent, notify, type AttemptResult, type Hooks } from "./hooks.js";
import { redact, redactBody, secretsOf } from "./redact.js";
import type { RetryBudget } from "./retry-budget.js";
import { backoff, isIdempotent, isTransient, longestRetryAfterMs, retryAfterOf, wasSent } from "./retry.js";

/** Says what goes into `Authorization`, and what follows when it was refused. */
export interface Authenticator {
  /** The header's value. Asked before each attempt; `refused` is the value that was just answered with a 401. */
  authorize(signal: AbortSignal | undefined, refused?: string): string | Promise<string>;
  /** `authorization` was answered with a 401. True: ask again, the next one may be better. */
  refuse(authorization: string): boolean;
  /** For a 403: the scopes that were granted, where that is known. Undefined where there are no scopes. */
  readonly grantedScopes?: () => string | undefined;
}

export interface Sender {
  readonly fetch: Fetch;
  readonly budget: RetryBudget;
  readonly hooks: Hooks;
  readonly authenticator?: Authenticator;
  /** What the request carries in its body and nobody else may see. */
  readonly secrets?: readonly string[];
}

/**
 * Sends a call until there is an answer to give back: with a new credential once after a 401, and again after a
 * failure that may pass, as the rules of `retry.ts` and the budget allow.
 */
export async function send(call: Call, sender: Sender): Promise<Answer> {
  const { fetch, budget, hooks, authenticator } = sender;
  const { signal, maxRetries } = call;
  let refused: string | undefined;
  let retries = 0;
  for (let attempts = 1; ; attempts += 1) {
    if (signal?.aborted) throw abortError(signal);
    const credential = authenticator?.authorize(signal, refused);
    const authorization = credential instanceof Promise ? await untilAborted(credential, signal) : credential;
    const secrets = (): readonly string[] => sender.secrets ?? secretsOf(authorization ?? "");
    const startedAt = performance.now();
    notify(hooks.onRequest, () => attemptEvent(call, attempts));
    const outcome = await attempt(call, authorization, fetch, secrets);
    notify(hooks.onResponse, () => ({
      ...attemptEvent(call, attempts),
      ...resultOf(outcome),
      ms: performance.now() - startedAt,
    }));

    if (outcome instanceof APIUserAbortError) throw outcome;
    if (!(outcome instanceof APIConnectionError)) {
      const { status } = outcome.response;
      if (status === 401 && refused === undefined && authorization !== undefined) {
        refused = authorization;
        if (authenticator?.refuse(authorization)) continue;
      }
      if (!isTransient(status)) {
        budget.refill();
        return settle(outcome);
      }
    }

    const waitMs = waitAfter(outcome, call, retries);
    if (waitMs === undefined || retries >= maxRetries || !budget.take()) return settle(outcome);
    retries += 1;
    notify(hooks.onRetry, () => ({
      ...attemptEvent(call, attempts),
      ...resultOf(outcome),
      waitMs,
    }));
    await delay(waitMs, signal);
  }
}

function resultOf(outcome: Outcome): AttemptResult {
  if ("response" in outcome) return { status: outcome.response.status };
  return { reason: ("code" in outcome && outcome.code) || outcome.name };
}

/** How long to wait before the next try (ms), or undefined when there is to be none. */
function waitAfter(
  outcome: Answer | APIConnectionError,
  { method, repeatable = false }: Call,
  retries: number,
): number | undefined {
  const failedUnseen = outcome instanceof APIConnectionError && !wasSent(outcome);
  if (!repeatable && !isIdempotent(method) && !failedUnseen) return undefined;
  if (outcome instanceof APIConnectionError) return backoff(retries, Math.random);
  const asked = retryAfterOf(outcome.response.headers);
  if (asked === undefined) return backoff(retries, Math.random);
  return asked > longestRetryAfterMs ? undefined : asked;
}

/** The answer to give back. Servers and proxies like to repeat a request in their errors, its secrets included. */
function settle(outcome: Answer | APIConnectionError): Answer {
  if (outcome instanceof APIConnectionError) throw outcome;
  if (outcome.response.ok) return outcome;
  const secrets = outcome.secrets();
  const headers = new Headers();
  for (const [name, value] of outcome.headers) headers.append(name, redact(value, secrets));
  return {
    ...outcome,
    headers,
    text: redactBody(outcome.text, secrets),
  };
}
