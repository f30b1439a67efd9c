import { concurrency, entryLoops, perPage } from "../entry-loops.js";
import { bundleWorkers, type Workers } from "../processes.js";
import { figuresOf, median, medianRatio, medianWithSpread, shuffled, type Round } from "../statistics.js";
import type { Aim, Table } from "../table.js";
import type { Reading } from "../workers/iterate.js";

/** Lists of one length, each response of which takes a latency, and how often each loop reads them. */
interface Setting {
  readonly entries: number;
  readonly latencyMs: number;
  /** Processes of each loop. */
  readonly rounds: number;
  /** Readings in each process. */
  readonly times: number;
}

const settings: readonly Setting[] = [
  { entries: 10_000, latencyMs: 0, rounds: 5, times: 5 },
  { entries: 100_000, latencyMs: 0, rounds: 5, times: 1 },
  { entries: 1_000_000, latencyMs: 0, rounds: 2, times: 1 },
  { entries: 10_000, latencyMs: 20, rounds: 3, times: 3 },
  { entries: 100_000, latencyMs: 20, rounds: 3, times: 1 },
  { entries: 1_000_000, latencyMs: 20, rounds: 1, times: 1 },
];
const quickSettings: readonly Setting[] = [
  { entries: 3_000, latencyMs: 0, rounds: 1, times: 1 },
  { entries: 6_000, latencyMs: 20, rounds: 1, times: 1 },
];

const loops = Object.keys(entryLoops);
const [plain, generator] = ["sequential loop", "sequential generator"];
const [client, parallel] = ["thrive-cpd", `thrive-cpd, ${concurrency} at a time`];

/** What a setting took, in each round: the time (ms), and the CPU time per entry (µs). */
interface Rounds {
  readonly ms: readonly Round[];
  readonly cpu: readonly Round[];
}

export const iteration: Table = {
  name: "iteration",
  title: "Reading a list by iteration",
  about: `Every log entry of a list, in pages of ${perPage.toLocaleString("en")}, from a server that waits 0 or 20 ms
before each response. Each reading is in a process of its own, which has read 50,000 entries before. The CPU time is that of this process
alone. "Sequential loop" fetches page after page with a timeout and a look at the status, and has a plain \`for\` over the
records; "sequential generator" is the same as an async generator, which a user writes to get \`for await\`; p-map fetches the
pages after the first ${concurrency} at a time; the Airbyte-like loop copies each record into a new object with the fields of
the schema, and reads on until a page is short. thrive-cpd validates every record, and leaves out those that come again;
its default is 2 pages at a time.`,
  async measure(quick) {
    await using workers = await bundleWorkers("iterate", "server");
    const warmUp = await listServer(workers, quick ? 2_000 : 50_000, 0);
    const measured: { readonly setting: Setting; readonly rounds: Rounds }[] = [];
    for (const setting of quick ? quickSettings : settings) {
      const rounds = await readLists(workers, setting, warmUp);
      measured.push({ setting, rounds });
    }

    const cells = measured.flatMap(({ setting, rounds }) => loops.map((loop) => summarize(setting, rounds, loop)));
    const cell = (loop: string, entries: number, latencyMs: number): Figures | undefined =>
      cells.find((each) => each.loop === loop && each.entries === entries && each.latencyMs === latencyMs);
    const lengths = (latency: number): number[] =>
      measured.filter(({ setting }) => setting.latencyMs === latency).map(({ setting }) => setting.entries);

    const speeds = lengths(20).map((entries) => cell(parallel, entries, 20)?.speed ?? Number.NaN);
    const cpu = (over: "overPlain" | "overGenerator"): number[] =>
      cells.filter(({ loop }) => loop === client).map((each) => each[over]);
    const aims: Aim[] = [
      {
        aim: `at least 3 × the speed of the ${plain} at 20 ms, ${concurrency} pages at a time`,
        measured: range(speeds),
        holds: Math.min(...speeds) >= 3,
      },
      {
        aim: `CPU per entry at most 1.10 × the ${plain}`,
        measured: range(cpu("overPlain")),
        holds: Math.max(...cpu("overPlain")) <= 1.1,
      },
      {
        aim: `CPU per entry at most 1.10 × the ${generator}`,
        measured: range(cpu("overGenerator")),
        holds: Math.max(...cpu("overGenerator")) <= 1.1,
      },
    ];
    return {
      columns: [
        "",
        "latency",
        "entries",
        "time (s)",
        "entries/s",
        "speed × loop",
        "CPU per entry (µs)",
        "CPU × loop",
        "CPU × generator",
      ],
      rows: cells.map((each) => [
        each.loop,
        `${each.latencyMs} ms`,
        each.entries.toLocaleString("en"),
        (each.ms / 1_000).toFixed(2),
        Math.round((each.entries / each.ms) * 1_000).toLocaleString("en"),
        each.speed.toFixed(2),
        each.cpuWithSpread,
        each.overPlain.toFixed(2),
        each.overGenerator.toFixed(2),
      ]),
      aims,
      notes: [
        `With the default of 2 pages at a time, thrive-cpd is ${range(
          lengths(20).map((entries) => cell(client, entries, 20)?.speed ?? Number.NaN),
        )} as quick as the ${plain} at 20 ms.`,
        ...[plain, generator, client].map((loop) => growth(loop, lengths(0), (entries) => cell(loop, entries, 0)?.cpu)),
      ],
    };
  },
};

const listServer = async (workers: Workers, entries: number, latencyMs: number): Promise<string> =>
  String(await workers.ask("server", "--entries", String(entries), "--latency", String(latencyMs)));

/** Reads the lists of a setting with each loop, in rounds of random order. */
async function readLists(workers: Workers, setting: Setting, warmUp: string): Promise<Rounds> {
  const { entries, latencyMs, rounds, times } = setting;
  const origin = await listServer(workers, entries, latencyMs);
  const ms: Round[] = [];
  const cpu: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const readings: [loop: string, of: readonly Reading[]][] = [];
    for (const loop of shuffled(loops)) {
      const args = [loop, origin, String(entries), String(times), warmUp];
      readings.push([loop, (await workers.ask("iterate", ...args)) as readonly Reading[]]); // as it sends
    }
    const figures = (of: (reading: Reading) => number): Round =>
      Object.fromEntries(readings.map(([loop, each]) => [loop, median(each.map(of))]));
    ms.push(figures((reading) => reading.ms));
    cpu.push(figures((reading) => reading.cpu / entries));
  }
  return { ms, cpu };
}

/** What reading a list took with one loop. */
interface Figures extends Setting {
  readonly loop: string;
  readonly ms: number;
  /** How many times as quick as the sequential loop. */
  readonly speed: number;
  /** CPU time per entry (µs). */
  readonly cpu: number;
  readonly cpuWithSpread: string;
  readonly overPlain: number;
  readonly overGenerator: number;
}

function summarize(setting: Setting, { ms, cpu }: Rounds, loop: string): Figures {
  return {
    ...setting,
    loop,
    ms: median(figuresOf(ms, loop)),
    speed: medianRatio(ms, plain, loop),
    cpu: median(figuresOf(cpu, loop)),
    cpuWithSpread: medianWithSpread(figuresOf(cpu, loop), (time) => time.toFixed(2)),
    overPlain: medianRatio(cpu, loop, plain),
    overGenerator: medianRatio(cpu, loop, generator),
  };
}

/** Numbers from the smallest to the largest, as "1.05 to 1.10 ×". */
function range(values: readonly number[]): string {
  const [least, most] = [Math.min(...values).toFixed(2), Math.max(...values).toFixed(2)];
  return `${least === most ? least : `${least} to ${most}`} ×`;
}

/** How the CPU time of an entry changes with the length of the list, as a sentence. */
function growth(loop: string, lengths: readonly number[], cpu: (entries: number) => number | undefined): string {
  const times = lengths.map(
    (entries) => `${(cpu(entries) ?? Number.NaN).toFixed(2)} µs of ${entries.toLocaleString("en")}`,
  );
  return `CPU per entry, ${loop}, at 0 ms: ${times.join(", ")}.`;
}
