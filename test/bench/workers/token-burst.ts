/** Sends how many tokens are requested, by each caller, when that many calls find none. */
import { countTokens, tokenCallers } from "../token-callers.js";

const calls = Number(process.argv[2]);

const counts: Record<string, unknown> = {};
for (const [name, caller] of Object.entries(tokenCallers)) {
  const server = countTokens(3_600);
  await Promise.all(Array.from({ length: calls }, caller(server.fetch)));
  counts[name] = server.counts();
}
process.send?.(counts);
