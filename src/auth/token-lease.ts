import { delay } from "../http/abort.js";
import type { TokenStore } from "../options/options.js";
import type { IssuedToken } from "./token-life.js";
import { bounded, countTicks, deleteStored, readFields, storeTimeoutMs } from "./token-store.js";

/** How long to wait in all, from the first look at the store, for a token that another process requests (ms): about as long as a request takes. */
export const longestWaitMs = 1_000;

/** How long a lease lasts (ms). It is shorter than the wait, so that one of those who wait replaces a process that died. */
const leaseMs = 500;

/** How long a process waits before it reads its lease back (ms), or longer if its own calls to the store take longer. */
const shortestSettlingMs = 5;

/** How long to wait between two looks at the store (ms). */
const pollMs = 50;

/** Whose turn it is to request a token. */
export interface Turn {
  /** The token that another process stored. If there is none, it is this process's turn. */
  readonly found: IssuedToken | undefined;
  /** Ends the turn, so that another process need not wait for the end of the lease. */
  readonly end: () => void;
}

/**
 * Looks for a token in the store, and decides who requests one if there is none: otherwise, processes that start at the
 * same time would all do that. A store has no atomic operation, so a process that finds no lease writes one, waits until
 * the others have done the same, and reads it back: who wrote last has the turn, and the others look for its token.
 * More than one may have a turn, and nobody depends on the lease: whoever cannot read or write it in time, or finds no
 * token in time, has a turn as well.
 */
export async function takeTurn(
  store: TokenStore,
  tokenKey: string,
  find: (store: TokenStore, timeoutMs: number) => Promise<IssuedToken | undefined>,
): Promise<Turn> {
  const key = `${tokenKey}:lease`;
  // Not Math.random, whose state can be the same in each process that is started from one snapshot.
  const id = crypto.getRandomValues(new Uint32Array(2)).join("-");
  let limitMs = storeTimeoutMs;
  let leftMs = limitMs;
  const stop = countTicks((passedMs) => (leftMs = limitMs - passedMs));
  let until = 0; // the end of this process's lease
  let found = await find(store, leftMs);
  while (!found && leftMs > 0) {
    const startedAt = performance.now();
    const leftBefore = leftMs;
    const [token, holder] = await Promise.all([find(store, leftMs), readHolder(store, key, leftMs)]);
    found = token;
    if (found || holder === id) break;
    let waitMs = pollMs;
    if (holder) {
      limitMs = longestWaitMs;
      until = 0;
    } else {
      // A store that loses writes, or one so slow that the three calls of a lease would take too long.
      if (until || 3 * (leftBefore - leftMs) > leftMs) break;
      until = Date.now() + leaseMs;
      const value = JSON.stringify({ holder: id, until });
      await bounded(() => store.set(key, value, leaseMs), leftMs);
      // Another process that found no lease either has written its own by then, unless it is three times as slow.
      waitMs = Math.max(shortestSettlingMs, performance.now() - startedAt);
    }
    await delay(Math.min(waitMs, leftMs / 2));
  }
  stop();
  return {
    found,
    end() {
      if (until > Date.now()) deleteStored(store, key);
    },
  };
}

/** Who holds the lease. Stores differ in when they drop what has expired, so a lease has its end in it. */
async function readHolder(store: TokenStore, key: string, timeoutMs: number): Promise<unknown> {
  const { holder, until } = await readFields(store, key, timeoutMs);
  return typeof until === "number" && until > Date.now() ? holder : undefined;
}
