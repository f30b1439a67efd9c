import { careful, naive, ours } from "../contenders.js";
import { buildGeneratedClients } from "../generated-clients.js";
import { bundleWorkers } from "../processes.js";
import { figuresOf, median, medianRatio, medianWithSpread, twoDigits, type Round } from "../statistics.js";
import type { Aim, Measured, Table } from "../table.js";

export const calls: Table = {
  name: "calls",
  title: "CPU time per call",
  about: `The CPU time, user and system, of a warm \`getLogEntry\` with ten in parallel, without the server's. thrive-cpd has everything on:
authentication, validation, a timeout, retries. "Careful" is a \`fetch\` with a timeout that covers the body, no redirect, a check
of the status, and \`JSON.parse\`; "naive" is \`fetch\` and \`.json()\`. ky has a timeout and its retries. All that is on the runtime's
\`fetch\` shares its pool; bare \`request\` and the undici transport have undici's.`,
  async measure(quick) {
    await using workers = await bundleWorkers("calls", "server");
    await buildGeneratedClients(workers.folder);
    const baseUrl = String(await workers.ask("server"));
    const [processes, rounds, callsInRound] = quick ? [1, 2, 100] : [7, 12, 1_000];
    const measured: Round[][] = [];
    for (let run = 0; run < processes; run += 1) {
      measured.push((await workers.ask("calls", baseUrl, String(rounds), String(callsInRound))) as Round[]); // as it sends
    }
    return summarize(measured);
  },
};

function summarize(processes: readonly (readonly Round[])[]): Measured {
  const names = Object.keys(processes[0]?.[0] ?? {});
  const times = (name: string) => processes.map((rounds) => median(figuresOf(rounds, name)));
  const ratios = (name: string, to: string) => processes.map((rounds) => medianRatio(rounds, name, to));
  const aim = (name: string, most: number, to: string): Aim => ({
    aim: `${name}: at most ${most.toFixed(2)} × ${to}`,
    measured: medianWithSpread(ratios(name, to), twoDigits),
    holds: median(ratios(name, to)) <= most,
  });
  return {
    columns: ["", "µs per call", `× ${careful}`, `× ${naive}`],
    rows: names.map((name) => [
      name,
      medianWithSpread(times(name), (µs) => µs.toFixed(0)),
      medianWithSpread(ratios(name, careful), twoDigits),
      medianWithSpread(ratios(name, naive), twoDigits),
    ]),
    aims: [
      aim(ours.basic, 1.1, careful),
      aim(ours.oauth, 1.1, careful),
      aim(ours.basicOnUndici, 0.6, naive),
      aim(ours.oauthOnUndici, 0.6, naive),
    ],
    notes: [`${processes.length} processes, one after the other, of ${processes[0]?.length ?? 0} rounds each.`],
  };
}
