/**
 * Measures how many calls a second each contender makes with so many in parallel, and how long a call takes (ms), in rounds,
 * and sends them. Arguments: the server's base URL, how many calls are in parallel, the number of rounds, and how many
 * calls of each contender a round has.
 */
import { contenders, type Contender } from "../contenders.js";
import { percentile, shuffled } from "../statistics.js";

const [baseUrl = "", parallel, rounds, calls] = process.argv.slice(2);

/** Each caller makes its next call as soon as its last one is done. */
async function measure(contender: Contender): Promise<Record<"rate" | "p50" | "p99", number>> {
  const latencies: number[] = [];
  let left = Number(calls);
  const caller = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const began = performance.now();
      await contender();
      latencies.push(performance.now() - began);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: Number(parallel) }, caller));
  const seconds = (performance.now() - start) / 1_000;
  return { rate: Number(calls) / seconds, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) };
}

const entries = Object.entries(await contenders(baseUrl));
const names = entries.map(([name]) => name);
// Also opens as many connections as are needed.
for (const [, contender] of shuffled(entries)) await measure(contender);

const empty = () => Object.fromEntries(names.map((name) => [name, Number.NaN]));
const measured = [];
for (let round = 0; round < Number(rounds); round += 1) {
  const rows = { rate: empty(), p50: empty(), p99: empty() };
  for (const [name, contender] of shuffled(entries)) {
    const { rate, p50, p99 } = await measure(contender);
    rows.rate[name] = rate;
    rows.p50[name] = p50;
    rows.p99[name] = p99;
  }
  measured.push(rows);
}
process.send?.(measured, () => process.exit());
