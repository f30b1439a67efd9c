import { build } from "esbuild";
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** CPU time per warm `getLogEntry`, everything on, beside what users would pick instead. */
const processes = 5;
const reference = "careful fetch";

type Row = Readonly<Record<string, number>>;

/** As users run it: what tsx makes of a source gives each function a name as it is made, at a cost on each call. */
const folder = await mkdtemp(join(tmpdir(), "bench-"));
const entryPoints = ["rounds.ts", "server.ts"].map((name) => fileURLToPath(new URL(name, import.meta.url)));
await build({
  entryPoints,
  outdir: folder,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
});

const start = (name: string, ...args: string[]): ChildProcess => fork(join(folder, name), args);

async function message(child: ChildProcess): Promise<unknown> {
  const gone = once(child, "exit").then(() => Promise.reject(new Error("A process of the benchmark ended too soon.")));
  const [value] = (await Promise.race([once(child, "message"), gone])) as unknown[];
  return value;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const server = start("server.mjs");
const origin = `http://127.0.0.1:${String(await message(server))}`;

const medians: { cpu: Row; ratio: Row }[] = [];
for (let run = 0; run < processes; run += 1) {
  const rows = (await message(start("rounds.mjs", origin))) as readonly Row[];
  const names = Object.keys(rows[0] ?? {});
  // Paired by round, so that what slows the machine for a while slows both.
  const of = (read: (row: Row, name: string) => number): Row =>
    Object.fromEntries(names.map((name) => [name, median(rows.map((row) => read(row, name)))]));
  const value = (row: Row, name: string): number => row[name] ?? Number.NaN;
  medians.push({
    cpu: of(value),
    ratio: of((row, name) => value(row, name) / value(row, reference)),
  });
}
server.disconnect();
await rm(folder, { recursive: true });

console.log(`Node ${process.version}, median of ${processes} processes`);
console.table(
  Object.fromEntries(
    Object.keys(medians[0]?.cpu ?? {})
      .sort()
      .map((name) => [
        name,
        {
          "CPU per call (µs)": Math.round(median(medians.map(({ cpu }) => cpu[name] ?? Number.NaN))),
          [`× ${reference}`]: median(medians.map(({ ratio }) => ratio[name] ?? Number.NaN)).toFixed(2),
        },
      ]),
  ),
);
