import { format } from "prettier";
import type { Measured, Table } from "./table.js";

/** What `npm run bench` found. */
export interface Results {
  readonly quick: boolean;
  /** When it began. */
  readonly date: Date;
  /** Of `describeMachine`. */
  readonly machine: readonly string[];
  readonly tables: readonly MeasuredTable[];
}

export interface MeasuredTable {
  readonly table: Table;
  readonly measured: Measured;
}

const method = `What is compared runs in one process, or in processes that take turns, against the same server in a process of its own.
The rounds are interleaved in random order, and ratios are taken within a round, so that what slows the machine for a while
slows both sides. A figure is a median; behind it is the middle half of what was measured. Code is bundled as users would run it.
Compare figures of one run only.`;

const warning = `> [!WARNING]
> This was a quick run. **Its figures mean nothing**: it shows only that everything can be measured. Run \`npm run bench\`.`;

/** `RESULTS.md`, formatted. */
export function writeResults({ quick, date, machine, tables }: Results): Promise<string> {
  return formatted([
    "# Benchmark",
    ...(quick ? [warning] : []),
    `Written by \`npm run bench\` on ${date.toISOString().slice(0, 10)}. Not to be edited.`,
    list(machine),
    method,
    ...tables.flatMap((each) => parts(each)),
  ]);
}

/** One table as Markdown, formatted. */
export const writeTable = (table: MeasuredTable): Promise<string> => formatted(parts(table));

function parts({ table, measured }: MeasuredTable): string[] {
  const { columns, rows, aims, notes = [] } = measured;
  const ofNumbers = (column: number) => rows.every((cells) => /^(?:\d|$)/.test(cells[column] ?? ""));
  const alignment = columns.map((_, column) => (ofNumbers(column) ? "--:" : "---"));
  return [
    `## ${table.title}`,
    table.about,
    [columns, alignment, ...rows].map(row).join("\n"),
    list(aims.map(({ aim, measured: figure, holds }) => `Aim: ${aim}. Measured: ${figure}. ${verdict(holds)}`)),
    ...notes,
  ];
}

const verdict = (holds: boolean): string => (holds ? "It holds." : "**It does not hold.**");

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

const formatted = (paragraphs: readonly string[]): Promise<string> =>
  format(paragraphs.filter((text) => text !== "").join("\n\n"), { parser: "markdown", printWidth: 120 });
