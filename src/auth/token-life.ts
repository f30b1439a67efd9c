/** A token as the token endpoint issued it. */
export interface IssuedToken {
  readonly token: string;
  /** ms since the epoch, taken before the request was sent. */
  readonly issuedAt: number;
  readonly lifeMs: number;
  /** The granted scopes, separated by spaces, if the response names them. */
  readonly scope: string | undefined;
}

/** When to renew a token, as times in ms since the epoch. */
export interface TokenLife {
  /** From here on, one renewal runs in the background while the token is used. */
  readonly mayRenewAt: number;
  /** From here on, callers wait for the renewal; if it fails, they use the token. */
  readonly mustRenewAt: number;
  /** From here on, the token is expired. */
  readonly endsAt: number;
}

/** What to do with the current token. */
export type Step = "use" | "use and renew" | "renew, or else use" | "renew";

/** After a failed renewal, the next one waits for a twentieth of the token's life, but at least 1 s and at most 30 s. */
const pauseShare = 0.05;
const shortestPauseMs = 1_000;
const longestPauseMs = 30_000;

/**
 * The times are shares of the life, so that short-lived tokens work, too: a renewal may begin at 75 to 85 % of it and
 * must at 92 to 97 %. Both are random within their range, so that a fleet of processes does not renew at the same time.
 */
export function tokenLife(issuedAt: number, lifeMs: number, random: () => number): TokenLife {
  return {
    mayRenewAt: issuedAt + lifeMs * (0.75 + 0.1 * random()),
    mustRenewAt: issuedAt + lifeMs * (0.92 + 0.05 * random()),
    endsAt: issuedAt + lifeMs,
  };
}

/** What to do at `now`. No renewal begins before `pausedUntil`. */
export function stepAt(life: TokenLife, now: number, pausedUntil: number): Step {
  if (now >= life.endsAt) return "renew";
  if (now < life.mayRenewAt || now < pausedUntil) return "use";
  return now < life.mustRenewAt ? "use and renew" : "renew, or else use";
}

/** How long to wait after a failed renewal (ms), while the token is still valid. */
export function renewalPause(lifeMs: number, retryAfterMs: number | undefined): number {
  const pause = Math.min(longestPauseMs, Math.max(shortestPauseMs, lifeMs * pauseShare));
  return Math.max(pause, retryAfterMs ?? 0);
}
