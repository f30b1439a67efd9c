import { cpuTime } from "../cpu-time.js";
import { entryLoops, type EntryLoop } from "../entry-loops.js";

/** What one reading of a list took. */
export interface Reading {
  readonly ms: number;
  /** Processor time, of this process alone (µs). */
  readonly cpu: number;
}

/** Reads the list of a server with one of the loops as often as told, after a shorter list that warms it up. */
const [name = "", origin = "", entries = "", times = "", warmUp = ""] = process.argv.slice(2);

async function read(loop: EntryLoop, from: string): Promise<Reading & { readonly count: number }> {
  let count = 0;
  let minutes = 0;
  const began = performance.now();
  const cpu = await cpuTime(() =>
    loop(from, (entry) => {
      count += 1;
      minutes += entry.durationMinutes;
    }),
  );
  const ms = performance.now() - began;
  if (minutes === 0) throw new Error("The entries were not read.");
  return { ms, cpu, count };
}

const loop = entryLoops[name];
if (loop === undefined) throw new Error(`There is no loop ${name}.`);
await read(loop, warmUp);
const readings: Reading[] = [];
for (let time = 0; time < Number(times); time += 1) {
  const { count, ...reading } = await read(loop, origin);
  if (count !== Number(entries)) throw new Error(`${name} read ${count} entries of ${entries}.`);
  readings.push(reading);
}
process.send?.(readings);
process.disconnect();
