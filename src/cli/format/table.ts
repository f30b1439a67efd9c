import Table from "cli-table3";
import stringWidth from "string-width";
import { oneLine } from "../terminal-text.js";
import { fieldReader, type Column } from "./column.js";
import { fitColumns } from "./fit-columns.js";
import type { Format } from "./format.js";

export interface TableOptions {
  /** How many characters fit on a line. */
  readonly width: number;
  readonly color: boolean;
}

/** A table for people. The first records decide how wide the columns are, and which of them fit. */
export function createTable(columns: readonly Column[], { width, color }: TableOptions): Format {
  let layout: Layout | undefined;
  return {
    add: (records) => {
      if (layout !== undefined) return layout.rows(records);
      layout = layOut(columns, records, width);
      return emphasise(layout.heading, color) + layout.rows(records);
    },
    end: () => "",
  };
}

interface Layout {
  readonly heading: string;
  readonly rows: (records: readonly unknown[]) => string;
}

function layOut(columns: readonly Column[], sample: readonly unknown[], lineWidth: number): Layout {
  const measured = columns.map((column) => {
    const read = fieldReader(column.path);
    return { column, widest: Math.max(column.path.length, ...sample.map((record) => stringWidth(show(read(record))))) };
  });
  const shown = fitColumns(measured, lineWidth).map(({ column: { path, type }, width }) => {
    return { path, read: fieldReader(path), width, align: type === "number" ? ("right" as const) : ("left" as const) };
  });
  const render = (rows: readonly (readonly string[])[]): string => {
    const table = newTable(
      shown.map(({ width }) => width),
      shown.map(({ align }) => align),
    );
    for (const row of rows) table.push([...row]);
    return toLines(table);
  };
  return {
    heading: render([shown.map(({ path }) => path)]),
    rows: (records) => render(records.map((record) => shown.map(({ read }) => show(read(record))))),
  };
}

/** One record as two columns, its fields and their values. */
export function recordTable(columns: readonly Column[], record: unknown, { width, color }: TableOptions): string {
  const nameWidth = Math.max(...columns.map(({ path }) => path.length));
  return columns
    .map(({ path }) => {
      const table = newTable([nameWidth, Math.max(10, width - nameWidth - gap.length)], ["left", "left"], true);
      table.push([path, show(fieldReader(path)(record))]);
      return toLines(table).replace(path, emphasise(path, color));
    })
    .join("");
}

const gap = "  ";

/** Without a frame, so that lines can be copied. */
function newTable(widths: readonly number[], aligns: readonly ("left" | "right")[], wrap = false): Table.Table {
  return new Table({
    chars: { ...Object.fromEntries(frame.map((part) => [part, ""])), middle: gap },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colWidths: [...widths],
    colAligns: [...aligns],
    // cli-table3 cuts words that are too long for a line only where it need not end lines between words.
    ...(wrap && { wordWrap: true, wrapOnWordBoundary: false }),
  });
}

const frame = [
  ...["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"],
  ...["left", "left-mid", "mid", "mid-mid", "right", "right-mid"],
];

const toLines = (table: Table.Table): string =>
  table.length === 0
    ? ""
    : table
        .toString()
        .split("\n")
        .map((line) => `${line.trimEnd()}\n`)
        .join("");

const emphasise = (text: string, color: boolean): string =>
  color ? text.replace(/[^\n]+/g, "\u001b[1m$&\u001b[22m") : text;

function show(value: unknown): string {
  if (value === null || value === undefined) return "";
  return oneLine(typeof value === "string" ? value : JSON.stringify(value));
}
