/**
 * Measures in rounds how many calls a second each contender makes with so many in parallel, and how long its calls take,
 * and sends both. Arguments: the server's base URL, how many calls are in parallel, the number of rounds, and how many
 * calls of each contender a round has.
 */
import { contenders, type Contender } from "../contenders.js";
import { percentile, shuffled, type Round } from "../statistics.js";

export interface Findings {
  /** Calls a second. */
  readonly rates: readonly Round[];
  /** The latency (ms) that half and 99 % of a contender's calls have at most, of all rounds. */
  readonly p50: Round;
  readonly p99: Round;
}

const [baseUrl = "", parallel, rounds, calls] = process.argv.slice(2);

/** Calls a second, where each caller makes its next call as soon as its last one is done. Appends the latencies. */
async function measure(contender: Contender, latencies: number[]): Promise<number> {
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
  return Number(calls) / ((performance.now() - start) / 1_000);
}

const measured = Object.entries(await contenders(baseUrl)).map(([name, contender]) => ({
  name,
  contender,
  rates: [] as number[],
  latencies: [] as number[],
}));
// Also opens as many connections as are needed.
for (const { contender } of shuffled(measured)) await measure(contender, []);
for (let round = 0; round < Number(rounds); round += 1) {
  for (const { contender, rates, latencies } of shuffled(measured)) rates.push(await measure(contender, latencies));
}

const each = (figure: (of: (typeof measured)[number]) => number): Round =>
  Object.fromEntries(measured.map((of) => [of.name, figure(of)]));
const findings: Findings = {
  rates: Array.from({ length: Number(rounds) }, (_, round) => each(({ rates }) => rates[round] ?? Number.NaN)),
  p50: each(({ latencies }) => percentile(latencies, 0.5)),
  p99: each(({ latencies }) => percentile(latencies, 0.99)),
};
process.send?.(findings, () => process.exit());
