import { serveMock } from "../../cli/serve-mock.js";
import { apiSecret, tenantId } from "../credentials.js";
import { bundleWorkers } from "../processes.js";
import type { Aim, Table } from "../table.js";
import type { Held } from "../workers/memory.js";

const ways = ["by hand", "thrive-cpd"] as const;

/** What the memory may grow by from a quarter of the work to its end. */
const growth = 1.1;

export const memory: Table = {
  name: "memory",
  title: "Memory",
  about: `The heap and the array buffers after a garbage collection (MB), before the work, a quarter through it, halfway and at
its end, and the peak of the whole process. By hand: an async generator over a careful \`fetch\`
of each page; a careful \`fetch\` of each entry; pages of this client that are inserted as they come, with no history, proof or
deletions. Each has a process of its own. The sync copies the log entries of the mock into SQLite.`,
  async measure(quick) {
    const works = [
      { what: "iterate", name: (count: string) => `iterating ${count} entries`, steps: quick ? 10_000 : 1_000_000 },
      {
        what: "call",
        name: (count: string) => `calling \`getLogEntry\` ${count} times, ten at a time`,
        steps: quick ? 2_000 : 100_000,
      },
      { what: "sync", name: (count: string) => `copying ${count} rows into SQLite`, steps: quick ? 5_000 : 1_000_000 },
    ];
    await using workers = await bundleWorkers("memory", "server");
    const rows: string[][] = [];
    const aims: Aim[] = [];
    for (const { what, name, steps } of works) {
      const title = name(steps.toLocaleString("en"));
      const held = new Map<string, Held>();
      // Only the mock keeps to periods, as the copy needs it.
      await using mock = what === "sync" ? await serveMock({ counts: { LogEntry: steps } }) : undefined;
      const place = mock
        ? [mock.env.THRIVE_BASE_URL, mock.env.THRIVE_TENANT_ID, mock.env.THRIVE_API_SECRET].map(String)
        : [String(await workers.ask("server", "--entries", String(steps))), tenantId, apiSecret];
      for (const way of ways) {
        held.set(way, (await workers.ask("memory", `${what}, ${way}`, String(steps), ...place)) as Held); // as it sends
      }
      for (const [way, { start, quarter, half, end, peak }] of held) {
        const figures = [start, quarter, half, end].map((mb) => mb.toFixed(1));
        rows.push([title, way, ...figures, peak.toFixed(0)]);
      }
      const { quarter = Number.NaN, end = Number.NaN } = held.get("thrive-cpd") ?? {};
      aims.push({
        aim: `${title}: flat, within 10 %`,
        measured: `${quarter.toFixed(1)} MB at a quarter, ${end.toFixed(1)} MB at the end`,
        holds: end <= growth * quarter,
      });
    }
    return { columns: ["", "", "before", "a quarter", "half", "the end", "peak"], rows, aims };
  },
};
