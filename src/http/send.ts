import { APIConnectionError, APIUserAbortError } from "../errors.js";
import type { AttemptResult } from "../options/hooks.js";
import { abortError, delay, untilAborted } from "./abort.js";
import { attempt, type Call, type Outcome } from "./attempt.js";
import type { Connection } from "./connection.js";
import { secretsOf } from "./redact.js";
import { ReceivedResponse } from "./response.js";
import { isTransient, waitAfter } from "./retry.js";

/** Says what goes into `Authorization`, and what follows when it was refused. */
export interface Authenticator {
  /** The header's value. Asked before each attempt; `refused` is the value that was just answered with a 401. */
  authorize(signal: AbortSignal | undefined, refused?: string): string | Promise<string>;
  /** `authorization` was answered with a 401. True: ask again, the next one may be better. */
  refuse(authorization: string): boolean;
  /** For a 403: the scopes that were granted, where that is known. Undefined where there are no scopes. */
  readonly grantedScopes?: () => string | undefined;
}

export interface Sender extends Pick<Connection, "fetch" | "budget" | "hooks"> {
  readonly authenticator?: Authenticator | undefined;
  /** What the request carries in its body and nobody else may see. */
  readonly secrets?: readonly string[];
}

/**
 * Sends a call until there is an answer to give back: with a new credential once after a 401, and again after a
 * failure that may pass, as the rules of `retry.ts` and the budget allow.
 */
export async function send(call: Call, sender: Sender): Promise<ReceivedResponse> {
  const { fetch, budget, hooks, authenticator } = sender;
  const { operationId, method, url, signal, maxRetries } = call;
  let refused: string | undefined;
  let retries = 0;
  for (let number = 1; ; number += 1) {
    if (signal?.aborted) throw abortError(signal);
    const credential = authenticator?.authorize(signal, refused);
    const authorization = credential instanceof Promise ? await untilAborted(credential, signal) : credential;
    const event = { operationId, method, url, attempt: number };
    const startedAt = performance.now();
    hooks.onRequest?.(event);
    const outcome = await attempt(call, authorization, fetch, () => sender.secrets ?? secretsOf(authorization ?? ""));
    hooks.onResponse?.({ ...event, ...resultOf(outcome), ms: performance.now() - startedAt });

    if (outcome instanceof APIUserAbortError) throw outcome;
    if (outcome instanceof ReceivedResponse) {
      const { status } = outcome;
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
    hooks.onRetry?.({ ...event, ...resultOf(outcome), waitMs });
    await delay(waitMs, signal);
  }
}

function resultOf(outcome: Outcome): AttemptResult {
  if (outcome instanceof ReceivedResponse) return { status: outcome.status };
  return { reason: ("code" in outcome ? outcome.code : undefined) ?? outcome.name };
}

/** The answer to give back. */
function settle(outcome: ReceivedResponse | APIConnectionError): ReceivedResponse {
  if (outcome instanceof APIConnectionError) throw outcome;
  return outcome.ok ? outcome : outcome.redacted();
}
