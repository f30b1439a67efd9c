import type { TokenStore } from "../options/options.js";
import { isToken } from "../options/rules.js";
import type { IssuedToken } from "./token-life.js";

/** How long to wait for the store (ms), because a Redis client without a server queues its commands for ever. */
const storeTimeoutMs = 500;

/** The key of a token, made of everything that it depends on, except the secret. */
export function storeKey(tokenUrl: string, clientId: string, scopes: readonly string[]): string {
  return ["thrive-cpd", tokenUrl, clientId, [...scopes].sort().join(" ")].map(encodeURIComponent).join(":");
}

/** The stored token. Undefined if there is none, or if it has expired or is unusable. */
export async function readStored(store: TokenStore, key: string): Promise<IssuedToken | undefined> {
  const value = await bounded(() => store.get(key));
  if (typeof value !== "string") return undefined;
  try {
    const { token, issuedAt, lifeMs, scope } = Object(JSON.parse(value)) as Partial<Record<keyof IssuedToken, unknown>>; // checked below
    const usable =
      isToken(token) &&
      typeof issuedAt === "number" &&
      typeof lifeMs === "number" &&
      issuedAt <= Date.now() &&
      issuedAt + lifeMs > Date.now();
    if (!usable) return undefined;
    return { token, issuedAt, lifeMs, scope: typeof scope === "string" ? scope : undefined };
  } catch {
    return undefined;
  }
}

/** Stores a token for the rest of its life, in the background. */
export function writeStored(store: TokenStore, key: string, issued: IssuedToken): void {
  const { token, issuedAt, lifeMs, scope } = issued;
  const left = Math.floor(issuedAt + lifeMs - Date.now());
  if (left <= 0) return;
  void bounded(() => store.set(key, JSON.stringify({ token, issuedAt, lifeMs, scope }), left));
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
