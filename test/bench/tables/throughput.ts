import { careful, ours } from "../contenders.js";
import { buildGeneratedClients } from "../generated-clients.js";
import { bundleWorkers } from "../processes.js";
import { figuresOf, median, medianRatio, medianWithSpread, type Round } from "../statistics.js";
import type { Aim, Measured, Table } from "../table.js";

/** Calls a second, and the latency (ms) that half and 99 % of the calls have at most, by contender. */
type Rows = Readonly<Record<"rate" | "p50" | "p99", Round>>;

/** So many calls in parallel, and what each process measured of them. */
interface Level {
  readonly parallel: number;
  readonly processes: Rows[][];
}

/** How many calls a round has, by how many are in parallel: as many as the last percent needs to be some. */
const callsInRound = { 1: 1_000, 8: 1_000, 64: 2_000, 512: 3_072 };
const least = 0.95;

export const throughput: Table = {
  name: "throughput",
  title: "Throughput and latency",
  about: `How many \`getLogEntry\` a second one process makes when so many callers each make the next call as soon as the last one is
done, and how long a call takes: half of the calls at most p50, 99 % at most p99. The contenders are those of the table above,
on the same connections. Client and server have a processor core each, so the client's CPU time sets the limit.`,
  async measure(quick) {
    await using workers = await bundleWorkers("throughput", "server");
    await buildGeneratedClients(workers.folder);
    const baseUrl = String(await workers.ask("server"));
    const [processes, rounds] = quick ? [1, 1] : [5, 3];
    const levels = Object.keys(callsInRound).map((parallel) => ({
      parallel: Number(parallel),
      processes: [] as Rows[][],
    }));
    for (let run = 0; run < processes; run += 1) {
      for (const level of levels) {
        const calls = quick ? level.parallel : callsInRound[level.parallel as keyof typeof callsInRound]; // its keys
        const args = [baseUrl, level.parallel, rounds, calls].map(String);
        level.processes.push((await workers.ask("throughput", ...args)) as Rows[]); // as it sends
      }
    }
    return summarize(levels);
  },
};

function summarize(levels: readonly Level[]): Measured {
  const rows = levels.flatMap(({ parallel, processes }) => {
    const names = Object.keys(processes[0]?.[0]?.rate ?? {});
    return names.map((name, index) => {
      const figure = (kind: keyof Rows) => median(processes.map((rounds) => median(figuresOf(of(kind, rounds), name))));
      return [
        index === 0 ? String(parallel) : "",
        name,
        figure("rate").toFixed(0),
        medianWithSpread(ratios(processes, name), twoDigits),
        figure("p50").toFixed(2),
        figure("p99").toFixed(2),
      ];
    });
  });
  const aims = levels.flatMap(({ parallel, processes }) =>
    [ours.basic, ours.oauth].map((name): Aim => ({
      aim: `${name}, ${parallel} in parallel: at least ${least} × ${careful}`,
      measured: medianWithSpread(ratios(processes, name), twoDigits),
      holds: median(ratios(processes, name)) >= least,
    })),
  );
  const processes = levels[0]?.processes ?? [];
  return {
    columns: ["in parallel", "", "calls/s", `× ${careful}`, "p50 (ms)", "p99 (ms)"],
    rows,
    aims,
    notes: [`${processes.length} processes, one after the other, of ${processes[0]?.length ?? 0} rounds each.`],
  };
}

const of = (kind: keyof Rows, rounds: readonly Rows[]): Round[] => rounds.map((rows) => rows[kind]);

/** The median of each process. */
const ratios = (processes: readonly (readonly Rows[])[], name: string): number[] =>
  processes.map((rounds) => medianRatio(of("rate", rounds), name, careful));

const twoDigits = (ratio: number): string => ratio.toFixed(2);
