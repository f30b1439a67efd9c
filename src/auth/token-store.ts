import { isToken } from "../options/check.js";
import type { TokenStore } from "../options/options.js";
import type { IssuedToken } from "./token-life.js";

/** A Redis client queues for ever when its server is gone; no caller waits longer than this for it (ms). */
const patienceMs = 500;

/** Tells tokens apart by all that makes them differ, the secret excepted. */
export function storeKey(tokenUrl: string, clientId: string, scopes: readonly string[]): string {
  return ["thrive-cpd", tokenUrl, clientId, [...scopes].sort().join(" ")].map(encodeURIComponent).join(":");
}

/** The token that is stored, if it is one and has not ended. */
export async function readStored(store: TokenStore, key: string): Promise<IssuedToken | undefined> {
  const value = await bounded(() => store.get(key));
  if (typeof value !== "string") return undefined;
  try {
    const { token, issuedAt, lifeMs, scope } = Object(JSON.parse(value)) as Partial<Record<keyof IssuedToken, unknown>>; // looked at below
    const sound =
      isToken(token) &&
      typeof issuedAt === "number" &&
      typeof lifeMs === "number" &&
      issuedAt <= Date.now() &&
      issuedAt + lifeMs > Date.now();
    if (!sound) return undefined;
    return { token, issuedAt, lifeMs, scope: typeof scope === "string" ? scope : undefined };
  } catch {
    return undefined;
  }
}

/** Stores a token for what is left of its life. Nobody waits for it. */
export function writeStored(store: TokenStore, key: string, issued: IssuedToken): void {
  const { token, issuedAt, lifeMs, scope } = issued;
  const left = Math.floor(issuedAt + lifeMs - Date.now());
  if (left <= 0) return;
  void bounded(() => store.set(key, JSON.stringify({ token, issuedAt, lifeMs, scope }), left));
}

export function deleteStored(store: TokenStore, key: string): void {
  void bounded(() => store.delete(key));
}

/** The store's answer; undefined when it fails or takes too long. */
function bounded(call: () => unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patienceMs, undefined);
    const end = (value: unknown): void => {
      clearTimeout(timer);
      resolve(value);
    };
    new Promise((answer) => answer(call())).then(end, () => end(undefined));
  });
}
