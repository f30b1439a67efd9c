import { contenders, type Contender } from "./contenders.js";

/**
 * Measures each contender in rounds, and sends the CPU time per call (µs) of each. Their order is random: in a fixed one,
 * one contender would always pay for the garbage of the one before it.
 */
const rounds = 15;
const calls = 1_000;
const inParallel = 10;

async function cpuPerCall(contender: Contender): Promise<number> {
  const before = process.cpuUsage();
  for (let done = 0; done < calls; done += inParallel) {
    await Promise.all(Array.from({ length: inParallel }, contender));
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}

const entries = Object.entries(contenders(process.argv[2] ?? ""));
for (const [, contender] of entries) await cpuPerCall(contender);

const measured: Record<string, number>[] = [];
for (let round = 0; round < rounds; round += 1) {
  const order = entries.map((entry) => ({ entry, key: Math.random() })).sort((a, b) => a.key - b.key);
  const row: Record<string, number> = {};
  for (const {
    entry: [name, contender],
  } of order) {
    row[name] = await cpuPerCall(contender);
  }
  measured.push(row);
}
process.send?.(measured);
