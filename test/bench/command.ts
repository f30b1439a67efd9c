/** What the command costs in processor time, beside what it is made of: `npm run bench:command`. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildLibrary } from "../../scripts/build/library.js";
import { builtCommand } from "../cli/built-command.js";
import { runCommand, type CommandOptions } from "../cli/run-command.js";
import { serveMock } from "../cli/serve-mock.js";

const records = 200_000;
await using command = await builtCommand();
const served = await serveMock({ counts: { LogEntry: records, User: 300 } });
const folder = await mkdtemp(join(tmpdir(), "bench-command-"));

/** Tells the processor time (µs) of the process that it is loaded into, as the last line of stderr. */
const meter = join(folder, "meter.mjs");
await writeFile(
  meter,
  `process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stderr.write("\\n" + (user + system)); });`,
);

/** The least processor time (ms) of some runs of Node with these arguments, which disturbances can only add to. */
async function cost(runs: number, args: readonly string[], options: CommandOptions = {}): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { code, stderr } = await runCommand(process.execPath, ["--import", meter, ...args], options);
    if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}`);
    times.push(Number(stderr.split("\n").at(-1)) / 1_000);
  }
  return Math.min(...times);
}

await buildLibrary(folder);
const iterate = join(folder, "iterate.mjs");
await writeFile(
  iterate,
  `import { createThriveClient, optionsFromEnv } from ${JSON.stringify(join(folder, "src/index.js"))};
   let records = 0;
   for await (const _ of createThriveClient(optionsFromEnv(process.env)).listLogEntries()) records += 1;
   if (records !== ${records}) process.exitCode = 1;`,
);

const { env } = served;
const node = await cost(5, ["--eval", "0"]);
const iterating = await cost(3, [iterate], { env });
const rows = [
  ["node --eval 0", node, node],
  ["thrive-cpd --help", await cost(5, [command.path, "--help"]), node],
  [`iterating ${records} entries`, iterating, iterating],
  ["thrive-cpd entries --ndjson", await cost(3, [command.path, "entries", "--ndjson"], { env }), iterating],
  ["thrive-cpd report", await cost(3, [command.path, "report", "--period", "2026", "--json"], { env }), iterating],
] as const;
console.table(
  Object.fromEntries(
    rows.map(([name, ms, base]) => [name, { "CPU (ms)": Math.round(ms), ratio: (ms / base).toFixed(2) }]),
  ),
);
await served.close();
await rm(folder, { recursive: true });
