import { careful, ours } from "../contenders.js";
import { buildGeneratedClients } from "../generated-clients.js";
import { bundleWorkers } from "../processes.js";
import { figuresOf, median, medianRatio, medianWithSpread, twoDigits } from "../statistics.js";
import type { Measured, Table } from "../table.js";
import type { Findings } from "../workers/throughput.js";

/** How many calls are in parallel, and how many a round has. */
const levels = [
  { parallel: 1, calls: 500 },
  { parallel: 8, calls: 500 },
  { parallel: 64, calls: 1_000 },
  { parallel: 512, calls: 1_536 },
];
const least = 0.95;

export const throughput: Table = {
  name: "throughput",
  title: "Throughput and latency",
  about: `How many \`getLogEntry\` a second one process makes when so many callers each make the next call as soon as the last one is
done, and how long a call takes: half of the calls at most p50, 99 % at most p99. The contenders are those of the table of calls,
on the same connections. Where the client and the server have a processor core each, the client's CPU time sets the limit.`,
  async measure(quick) {
    await using workers = await bundleWorkers("throughput", "server");
    await buildGeneratedClients(workers.folder);
    const baseUrl = String(await workers.ask("server"));
    const [processes, rounds] = quick ? [1, 1] : [5, 6];
    const found = levels.map(({ parallel }) => ({ parallel, findings: [] as Findings[] }));
    for (let run = 0; run < processes; run += 1) {
      for (const [index, { parallel, calls }] of levels.entries()) {
        const args = [baseUrl, parallel, rounds, quick ? parallel : calls].map(String);
        found[index]?.findings.push((await workers.ask("throughput", ...args)) as Findings); // as it sends
      }
    }
    const notes = [`${processes} processes for each row, one after the other, of ${rounds} rounds each.`];
    return { ...summarize(found), notes };
  },
};

/** The findings of each process, by how many calls were in parallel. */
type Found = readonly { readonly parallel: number; readonly findings: readonly Findings[] }[];

function summarize(found: Found): Measured {
  const names = Object.keys(found[0]?.findings[0]?.p50 ?? {});
  const overProcesses = (findings: readonly Findings[], figure: (of: Findings) => number): number =>
    median(findings.map(figure));
  const ratios = (findings: readonly Findings[], name: string): number[] =>
    findings.map(({ rates }) => medianRatio(rates, name, careful));
  return {
    columns: ["in parallel", "", "calls/s", `× ${careful}`, "p50 (ms)", "p99 (ms)"],
    rows: found.flatMap(({ parallel, findings }) =>
      names.map((name, index) => [
        index === 0 ? String(parallel) : "",
        name,
        overProcesses(findings, ({ rates }) => median(figuresOf(rates, name))).toFixed(0),
        medianWithSpread(ratios(findings, name), twoDigits),
        overProcesses(findings, ({ p50 }) => p50[name] ?? Number.NaN).toFixed(2),
        overProcesses(findings, ({ p99 }) => p99[name] ?? Number.NaN).toFixed(2),
      ]),
    ),
    aims: found.flatMap(({ parallel, findings }) =>
      [ours.basic, ours.oauth].map((name) => ({
        aim: `${name}, ${parallel} in parallel: at least ${least} × ${careful}`,
        measured: medianWithSpread(ratios(findings, name), twoDigits),
        holds: median(ratios(findings, name)) >= least,
      })),
    ),
  };
}
