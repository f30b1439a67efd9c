import type { TokenStore } from "../options/options.js";
import { isToken } from "../options/rules.js";
import type { IssuedToken } from "./token-life.js";

/** How long to wait for the store (ms), because a Redis client without a server queues its commands for ever. */
export const storeTimeoutMs = 500;

const tickMs = 50;

/** How far the clock of the process that stored a token may be ahead of this one's (ms). */
const clockSkewMs = 30_000;

/** The key of a token, made of everything that it depends on, except the secret. */
export function storeKey(tokenUrl: string, clientId: string, scopes: readonly string[]): string {
  return ["thrive-cpd", tokenUrl, clientId, [...scopes].sort().join(" ")].map(encodeURIComponent).join(":");
}

/** The stored token. Undefined if there is none, or if it has expired or is unusable. */
export async function readStored(store: TokenStore, key: string, timeoutMs: number): Promise<IssuedToken | undefined> {
  const fields: Partial<Record<keyof IssuedToken, unknown>> = await readFields(store, key, timeoutMs); // checked below
  const { token, issuedAt, lifeMs, scope } = fields;
  const now = Date.now();
  if (!isToken(token) || typeof issuedAt !== "number" || typeof lifeMs !== "number") return undefined;
  if (issuedAt > now + clockSkewMs || !(issuedAt + lifeMs > now)) return undefined;
  return { token, issuedAt: Math.min(issuedAt, now), lifeMs, scope: typeof scope === "string" ? scope : undefined };
}

/** The fields of a stored object, none of them checked. There are none if the store has no such object, fails or takes too long. */
export async function readFields(store: TokenStore, key: string, timeoutMs: number): Promise<Record<string, unknown>> {
  const value = await bounded(() => store.get(key), timeoutMs);
  const fields = typeof value === "string" ? parse(value) : value; // some stores parse JSON themselves
  return Object(fields) as Record<string, unknown>; // any object has fields
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Stores a token for the rest of its life. Resolves when that is done, has failed, or takes too long. */
export function writeStored(store: TokenStore, key: string, issued: IssuedToken): Promise<unknown> {
  const { token, issuedAt, lifeMs, scope } = issued;
  const left = Math.floor(issuedAt + lifeMs - Date.now());
  if (left <= 0) return Promise.resolve();
  return bounded(() => store.set(key, JSON.stringify({ token, issuedAt, lifeMs, scope }), left));
}

export function deleteStored(store: TokenStore, key: string): void {
  void bounded(() => store.delete(key));
}

/** The result of a call to the store. Undefined if it fails or takes too long. */
export function bounded(call: () => unknown, timeoutMs = storeTimeoutMs): Promise<unknown> {
  return new Promise((resolve) => {
    const stop = countTicks((passedMs) => passedMs >= timeoutMs && end(undefined));
    const end = (value: unknown): void => {
      stop();
      resolve(value);
    };
    new Promise((settle) => settle(call())).then(end, () => end(undefined));
  });
}

/**
 * Calls back with the time that has passed (ms), until it is stopped. Time in which the process was paused does not
 * count, because the response of a store may have arrived and be unread: a frozen function, or one of many processes on
 * few processors.
 */
export function countTicks(onTick: (passedMs: number) => void): () => void {
  let passedMs = 0;
  const timer = setInterval(() => onTick((passedMs += tickMs)), tickMs);
  return () => clearInterval(timer);
}
