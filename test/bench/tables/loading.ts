import { build } from "esbuild";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveMock } from "../../cli/serve-mock.js";
import { projectFolder } from "../../scripts/generate/spec.js";
import { bundledSize } from "../../size/bundle.js";
import { clients, prepareClients, sizesIn } from "../../size/contenders.js";
import { measureNode, type MeasuredProcess } from "../measured-process.js";
import { figuresOf, medianRatio, medianWithSpread, shuffled, twoDigits, type Round } from "../statistics.js";
import type { Aim, Measured, Table } from "../table.js";

const ours = "thrive-cpd";
const reference = "openapi-fetch";
const node = "node -e 0";
const help = `${ours} --help`;
const version = `${ours} --version`;
const command = "node_modules/thrive-cpd/dist/cli/main.js";

/** What a program imports of each client; of the generated ones, a file that esbuild has made of them. */
const modules: Readonly<Record<string, string>> = {
  [ours]: "thrive-cpd",
  [reference]: "openapi-fetch",
  ky: "ky",
  "Hey API": "./hey-api.mjs",
  Redocly: "./redocly.mjs",
};

/** Each entry of the package, alone, and what belongs to it but not to the package. */
const entries: Readonly<Record<string, readonly string[]>> = {
  mock: ["msw"],
  report: [],
  copy: ["kysely", "node:*"],
  undici: ["undici", "node:*"],
};

/** What else a program may import alone. */
const helpers = ["period", "optionsFromEnv", "createTokenProvider", "NotFoundError", "environments"];

export const loading: Table = {
  name: "loading",
  title: "Cost of loading",
  about: `What it costs to import a client in a fresh process of Node, from the packed package, installed: the processor time of the
whole process (\`node --input-type=module -e 'import "thrive-cpd"'\`), its wall time, and the time of the \`import\` alone, measured
in the process. The generated clients are one file each, made by esbuild. The bytes are those of a bundle for browsers with all
operations, minified by esbuild and gzipped; of the other entries alone, without their optional packages.`,
  async measure(quick) {
    const folder = await mkdtemp(join(tmpdir(), "bench-loading-"));
    try {
      await prepareClients(folder);
      await buildGenerated(folder);
      await cp(join(projectFolder, "node_modules/ky"), join(folder, "node_modules/ky"), { recursive: true });
      const rounds = await measureRounds(folder, quick ? 2 : 60);
      const notes = [await noteOnHelpers(folder), await noteOnCommand(folder, quick ? [1_000, 1] : [200_000, 5])];
      return summarize(rounds, await sizesIn(folder), await sizesOfEntries(folder), notes);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function buildGenerated(folder: string): Promise<void> {
  for (const name of ["Hey API", "Redocly"] as const) {
    await build({
      stdin: { contents: clients[name], resolveDir: folder, loader: "ts" },
      outfile: join(folder, modules[name] ?? ""),
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20.19",
      logLevel: "error",
    });
  }
}

interface Rounds {
  readonly cpu: readonly Round[];
  readonly wall: readonly Round[];
  /** The time of the import. */
  readonly alone: readonly Round[];
}

async function measureRounds(folder: string, count: number): Promise<Rounds> {
  const imports = Object.entries(modules).map(([name, from]) => [name, JSON.stringify(from)] as const);
  const programs = new Map<string, readonly string[]>([
    [node, ["-e", "0"]],
    ...imports.map(([name, from]) => [name, ["--input-type=module", "-e", `import ${from}`]] as const),
    [version, [command, "--version"]],
    [help, [command, "--help"]],
  ]);
  const timed = new Map(
    imports.map(([name, from]) => [
      name,
      [
        "--input-type=module",
        "-e",
        `const began = performance.now(); await import(${from}); console.log(performance.now() - began)`,
      ],
    ]),
  );
  const rounds: { cpu: Round; wall: Round; alone: Round }[] = [];
  // The first round warms the system's cache of files.
  for (let round = 0; round <= count; round += 1) {
    const processes = await inRandomOrder(programs, folder);
    const imported = await inRandomOrder(timed, folder);
    if (round === 0) continue;
    rounds.push({
      cpu: roundOf(processes, ({ cpu }) => cpu),
      wall: roundOf(processes, ({ wall }) => wall),
      alone: roundOf(imported, ({ stdout }) => Number(stdout)),
    });
  }
  return {
    cpu: rounds.map(({ cpu }) => cpu),
    wall: rounds.map(({ wall }) => wall),
    alone: rounds.map(({ alone }) => alone),
  };
}

/** Runs each program once, one after the other. */
async function inRandomOrder(
  programs: ReadonlyMap<string, readonly string[]>,
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Map<string, MeasuredProcess>> {
  const measured = new Map<string, MeasuredProcess>();
  for (const [name, args] of shuffled([...programs])) measured.set(name, await measureNode(args, { cwd, env }));
  return measured;
}

const roundOf = (measured: ReadonlyMap<string, MeasuredProcess>, read: (each: MeasuredProcess) => number): Round =>
  Object.fromEntries([...measured].map(([name, each]) => [name, read(each)]));

async function sizesOfEntries(folder: string): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const [entry, external] of Object.entries(entries)) {
    const from = `thrive-cpd/${entry}`;
    sizes.set(from, await bundledSize(folder, `export * from ${JSON.stringify(from)};`, external));
  }
  return sizes;
}

async function noteOnHelpers(folder: string): Promise<string> {
  const sizes: string[] = [];
  for (const name of helpers) {
    sizes.push(`\`${name}\` ${kB(await bundledSize(folder, `export { ${name} } from "thrive-cpd";`))} kB`);
  }
  return `A bundle contains what a program imports, and no more: ${sizes.join(", ")}.`;
}

/** What the command costs beyond its start: with each entry of a long list, beside a program that iterates it. */
async function noteOnCommand(folder: string, [records, count]: readonly [number, number]): Promise<string> {
  const served = await serveMock({ counts: { LogEntry: records, User: 300 } });
  try {
    const iterate = "iterate.mjs";
    await writeFile(
      join(folder, iterate),
      `import { createThriveClient, optionsFromEnv } from "thrive-cpd";
       let records = 0;
       for await (const _ of createThriveClient(optionsFromEnv(process.env)).listLogEntries()) records += 1;
       if (records !== ${records}) process.exitCode = 1;`,
    );
    const programs = new Map([
      ["iterate", [iterate]],
      ["entries", [command, "entries", "--ndjson"]],
      ["report", [command, "report", "--period", "2026", "--json"]],
    ]);
    const rounds: Round[] = [];
    for (let round = 0; round < count; round += 1) {
      rounds.push(roundOf(await inRandomOrder(programs, folder, served.env), ({ cpu }) => cpu));
    }
    const times = (name: string): string => twoDigits(medianRatio(rounds, name, "iterate"));
    return `Of ${records.toLocaleString("en")} entries, \`thrive-cpd entries --ndjson\` takes ${times("entries")} × the processor time of a program that iterates them, and \`thrive-cpd report\` of a year ${times("report")} ×.`;
  } finally {
    await served.close();
  }
}

function summarize(
  { cpu, wall, alone }: Rounds,
  sizes: ReadonlyMap<string, number>,
  sizesOfOthers: ReadonlyMap<string, number>,
  notes: readonly string[],
): Measured {
  const size = sizes.get(ours) ?? Number.NaN;
  const names = Object.keys(cpu[0] ?? {});
  const sorted = [node, ...Object.keys(modules), version, help].filter((name) => names.includes(name));
  const most = (name: string, times: number, to: string): Aim => {
    const ratio = medianRatio(cpu, name, to);
    return { aim: `${name}: at most ${twoDigits(times)} × ${to}`, measured: twoDigits(ratio), holds: ratio <= times };
  };
  const imported = most(ours, 1.3, reference);
  return {
    columns: ["", "CPU, ms", `× ${node}`, `× ${reference}`, "wall, ms", "import alone, ms", "kB"],
    rows: [
      ...sorted.map((name) => [
        name,
        medianWithSpread(figuresOf(cpu, name), oneDigit),
        twoDigits(medianRatio(cpu, name, node)),
        name in modules ? twoDigits(medianRatio(cpu, name, reference)) : "",
        medianWithSpread(figuresOf(wall, name), oneDigit),
        name in modules ? medianWithSpread(figuresOf(alone, name), oneDigit) : "",
        sizes.has(name) ? kB(sizes.get(name) ?? Number.NaN) : "",
      ]),
      ...[...sizesOfOthers].map(([name, bytes]) => [name, "", "", "", "", "", kB(bytes)]),
    ],
    aims: [
      {
        ...imported,
        measured: `${imported.measured}; the import alone ${twoDigits(medianRatio(alone, ours, reference))}`,
      },
      { aim: `${ours}: at most 17.0 kB`, measured: `${kB(size)} kB`, holds: size <= 17_000 },
      most(version, 2, node),
      most(help, 2, node),
    ],
    notes: [`${cpu.length} rounds, each of one process of each kind.`, ...notes],
  };
}

const kB = (bytes: number): string => (bytes / 1_000).toFixed(1);
const oneDigit = (value: number): string => value.toFixed(1);
