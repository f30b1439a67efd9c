import type { TokenStore } from "../../src/index.js";

/** A store of Keyv's shape within the process. */
export function createMapStore() {
  const entries = new Map<string, { value: unknown; ttlMs: number }>();
  return {
    entries,
    /** What is stored, except leases. */
    tokens: () => [...entries].filter(([, { value }]) => String(value).includes('"token"')),
    get: (key) => Promise.resolve(entries.get(key)?.value),
    set: (key, value, ttlMs) => Promise.resolve(entries.set(key, { value, ttlMs })),
    delete: (key) => Promise.resolve(entries.delete(key)),
  } satisfies TokenStore & { entries: unknown; tokens: unknown };
}
