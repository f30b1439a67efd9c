import type { TokenStore } from "../options/options.js";
import { isToken } from "../options/rules.js";
import type { IssuedToken } from "./token-life.js";

/** How long to wait for the store (ms), because a Redis client without a server queues its commands for ever. */
export const storeTimeoutMs = 500;

/** How far the clock of the process that stored a token may be ahead of this one's (ms). */
const clockSkewMs = 30_000;

/** The key of a token, made of everything that it depends on, except the secret. */
export function storeKey(tokenUrl: string, clientId: string, scopes: readonly string[]): string {
  return ["thrive-cpd", tokenUrl, clientId, [...scopes].sort().join(" ")].map(encodeURIComponent).join(":");
}

/** The stored token. Undefined if there is none, or if it has expired or is unusable. */
export async function readStored(store: TokenStore, key: string): Promise<IssuedToken | undefined> {
  const value = await bounded(() => store.get(key));
  const fields = typeof value === "string" ? parse(value) : value; // some stores parse JSON themselves
  const { token, issuedAt, lifeMs, scope } = Object(fields) as Partial<Record<keyof IssuedToken, unknown>>; // checked below
  const now = Date.now();
  if (!isToken(token) || typeof issuedAt !== "number" || typeof lifeMs !== "number") return undefined;
  if (issuedAt > now + clockSkewMs || !(issuedAt + lifeMs > now)) return undefined;
  return { token, issuedAt: Math.min(issuedAt, now), lifeMs, scope: typeof scope === "string" ? scope : undefined };
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
function bounded(call: () => unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, storeTimeoutMs, undefined);
    const end = (value: unknown): void => {
      clearTimeout(timer);
      resolve(value);
    };
    new Promise((settle) => settle(call())).then(end, () => end(undefined));
  });
}
