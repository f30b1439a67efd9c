import { APIConnectionError, APIUserAbortError } from "../errors.js";
import type { AttemptResult } from "../options/hooks.js";
import { abortError, delay, untilAborted } from "./abort.js";
import { attempt, type Call, type Outcome } from "./attempt.js";
import type { Connection } from "./connection.js";
import { secretsOf } from "./redact.js";
import { ReceivedResponse } from "./response.js";
import { isTransient, waitAfter } from "./retry.js";

/** Provides the `Authorization` header, and decides what follows a 401. */
export interface Authenticator {
  /** The header's value. Called before each attempt; `rejected` is the value that just received a 401. */
  authorize(signal: AbortSignal | undefined, rejected?: string): string | Promise<string>;
  /** Called after a 401. Returns true if `authorize` may now give a better value. */
  reject(authorization: string): boolean;
  /** The scopes that were granted, for the message of a 403. Undefined if the credentials have no scopes. */
  readonly grantedScopes?: () => string | undefined;
  /** What to check after a 401. */
  readonly rejectedHint?: string;
}

export interface Sender extends Pick<Connection, "fetch" | "budget" | "hooks"> {
  readonly authenticator?: Authenticator | undefined;
  /** The secrets in the request's body. */
  readonly secrets?: readonly string[];
}

/**
 * Sends a call until there is a response to return. Replays it once with a new credential after a 401, and retries it
 * after a temporary failure, as `retry.ts` and the budget allow.
 */
export async function send(call: Call, sender: Sender): Promise<ReceivedResponse> {
  const { fetch, budget, hooks, authenticator } = sender;
  const { operationId, method, url, signal, maxRetries } = call;
  let rejected: string | undefined;
  let retries = 0;
  for (let number = 1; ; number += 1) {
    if (signal?.aborted) throw abortError(signal, call);
    const credential = authenticator?.authorize(signal, rejected);
    // A string is not awaited, because each `await` costs time.
    const authorization = typeof credential === "object" ? await untilAborted(credential, signal, call) : credential;
    const event = { operationId, method, url, attempt: number };
    const startedAt = performance.now();
    hooks.onRequest?.(event);
    const outcome = await attempt(call, authorization, fetch, () => sender.secrets ?? secretsOf(authorization ?? ""));
    hooks.onResponse?.({ ...event, ...resultOf(outcome), ms: performance.now() - startedAt });

    if (outcome instanceof APIUserAbortError) throw outcome;
    if (outcome instanceof ReceivedResponse) {
      const { status } = outcome;
      if (status === 401 && rejected === undefined && authorization !== undefined) {
        rejected = authorization;
        if (authenticator?.reject(authorization)) continue;
      }
      if (!isTransient(status)) {
        budget.refill();
        return finish(outcome);
      }
    }

    const waitMs = waitAfter(outcome, call, retries);
    if (waitMs === undefined || retries >= maxRetries || !budget.take()) return finish(outcome);
    retries += 1;
    hooks.onRetry?.({ ...event, ...resultOf(outcome), waitMs });
    await delay(waitMs, signal, call);
  }
}

function resultOf(outcome: Outcome): AttemptResult {
  if (outcome instanceof ReceivedResponse) return { status: outcome.status };
  return { reason: ("code" in outcome ? outcome.code : undefined) ?? outcome.name };
}

/** Throws the error, or returns the response, redacted unless it is a success. */
function finish(outcome: ReceivedResponse | APIConnectionError): ReceivedResponse {
  if (outcome instanceof APIConnectionError) throw outcome;
  return outcome.ok ? outcome : outcome.redacted();
}
