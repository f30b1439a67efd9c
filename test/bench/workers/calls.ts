/**
 * Measures the CPU time per call (µs) of each contender in rounds, and sends them. Arguments: the server's base URL, the
 * number of rounds, and how many calls of each contender a round has.
 */
import { contenders, type Contender } from "../contenders.js";
import { cpuTime } from "../cpu-time.js";
import { shuffled } from "../statistics.js";

const [baseUrl = "", rounds, calls] = process.argv.slice(2);
const inParallel = 10;

async function cpuPerCall(contender: Contender): Promise<number> {
  const cpu = await cpuTime(async () => {
    for (let done = 0; done < Number(calls); done += inParallel) {
      await Promise.all(Array.from({ length: inParallel }, contender));
    }
  });
  return cpu / Number(calls);
}

const entries = Object.entries(await contenders(baseUrl));
const names = entries.map(([name]) => name);
for (const [, contender] of shuffled(entries)) await cpuPerCall(contender);

const measured: Record<string, number>[] = [];
for (let round = 0; round < Number(rounds); round += 1) {
  const row = Object.fromEntries(names.map((name) => [name, Number.NaN]));
  for (const [name, contender] of shuffled(entries)) row[name] = await cpuPerCall(contender);
  measured.push(row);
}
process.send?.(measured, () => process.exit());
