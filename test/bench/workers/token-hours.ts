/** Sends how many tokens are requested, by each caller, in so many simulated hours with a call each second. */
import { countTokens, tokenCallers } from "../token-callers.js";

const [, , lifeSeconds, hours] = process.argv.map(Number);

let now = 1_800_000_000_000;
Date.now = () => now;
performance.now = () => now;

const counts: Record<string, unknown[]> = {};
for (const [name, caller] of Object.entries(tokenCallers)) {
  const each: unknown[] = [];
  for (let hour = 0; hour < (hours ?? 0); hour += 1) {
    const server = countTokens(lifeSeconds ?? 0);
    const call = caller(server.fetch);
    for (let second = 0; second < 3_600; second += 1) {
      server.begin();
      await call();
      for (let turns = 0; turns < 3; turns += 1) await new Promise(setImmediate); // for a renewal behind the call
      now += 1_000;
    }
    each.push(server.counts());
  }
  counts[name] = each;
}
process.send?.(counts);
