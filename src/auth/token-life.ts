/** A token as the token endpoint issued it. */
export interface IssuedToken {
  readonly token: string;
  /** ms since the epoch, taken before the request was sent. */
  readonly issuedAt: number;
  readonly lifeMs: number;
  /** The granted scopes, separated by spaces, if the response names them. */
  readonly scope: string | undefined;
}

/** When to renew a token, as moments in ms since the epoch. */
export interface TokenLife {
  /** From here on the token is still used while one renewal runs behind it. */
  readonly mayRenewAt: number;
  /** From here on a renewal is waited for; when it fails, the token serves on. */
  readonly mustRenewAt: number;
  /** From here on the token is of no use. */
  readonly endsAt: number;
}

/** What to do with the token at hand. */
export type Step = "use" | "use and renew" | "renew, or else use" | "renew";

/** A failed renewal is followed by a pause of a twentieth of the token's life, but of 1 s to 30 s. */
const pauseShare = 0.05;
const shortestPauseMs = 1_000;
const longestPauseMs = 30_000;

/**
 * The limits follow the life, so that short-lived tokens work, too: renewal may begin at 75 to 85 % of it and must
 * at 92 to 97 %. Where in these ranges is random, so that a fleet does not renew at one moment.
 */
export function tokenLife(issuedAt: number, lifeMs: number, random: () => number): TokenLife {
  return {
    mayRenewAt: issuedAt + lifeMs * (0.75 + 0.1 * random()),
    mustRenewAt: issuedAt + lifeMs * (0.92 + 0.05 * random()),
    endsAt: issuedAt + lifeMs,
  };
}

/** What to do at `now`, when no renewal is to begin before `pausedUntil`. */
export function stepAt(life: TokenLife, now: number, pausedUntil: number): Step {
  if (now >= life.endsAt) return "renew";
  if (now < life.mayRenewAt || now < pausedUntil) return "use";
  return now < life.mustRenewAt ? "use and renew" : "renew, or else use";
}

/** For how long (ms) a failed renewal is not tried again while the token serves on. */
export function renewalPause(lifeMs: number, retryAfterMs: number | undefined): number {
  const pause = Math.min(longestPauseMs, Math.max(shortestPauseMs, lifeMs * pauseShare));
  return Math.max(pause, retryAfterMs ?? 0);
}
