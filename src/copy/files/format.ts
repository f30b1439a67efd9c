import { canonicalJson, toStorable, valueOf, type ApiRecord } from "../records.js";
import { isSum, scopeColumns, type Column, type Table } from "../tables.js";
import { boundText, type Window } from "../windows.js";

/** The formats that files can have. */
export type FormatName = "ndjson" | "csv" | "parquet";

/** What a file has of a record: equal records have equal texts. */
export interface Kept {
  readonly text: string;
  readonly record: ApiRecord;
}

/** How records become a file and are read back. */
export interface FileFormat {
  /** The bytes of a file of these records, in this order. */
  encode(table: Table, window: Window, records: readonly ApiRecord[]): Uint8Array;
  /** What `encode` keeps of a record. */
  textOf(table: Table, record: ApiRecord): string;
  /** The records of a file, in its order. */
  decode(table: Table, bytes: Uint8Array): Promise<readonly Kept[]>;
}

/** Text of a cell; null where there is no value. */
export type Cell = string | null;

/** The names of a table's cells: what fixes the window, then the columns of the description. */
export const cellNames = (table: Table): readonly string[] => [
  ...scopeColumns(table),
  ...table.columns.map(({ name }) => name),
];

/** The cells that are the same for all records of a window. */
export const scopeCells = (table: Table, { parentId, from }: Window): readonly Cell[] =>
  scopeColumns(table).map((column) => (isSum(table) && column === "period_from" ? boundText(from) : parentId));

/** The cells of a record. */
export const recordCells = (table: Table, record: ApiRecord): readonly Cell[] =>
  table.columns.map((column) => cellOf(column, valueOf(record, column)));

function cellOf({ type }: Column, value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (type === "json" || typeof value === "object") return canonicalJson(value);
  if (typeof value !== "string") return JSON.stringify(value);
  const time = type === "timestamp" ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? toStorable(value) : new Date(time).toISOString();
}

/** A record of its cells, nested as the API nests it. */
export function recordOf(table: Table, cells: readonly Cell[]): ApiRecord {
  const record: Record<string, unknown> = {};
  for (const [index, column] of table.columns.entries()) {
    const last = column.path.at(-1) ?? column.name;
    let place = record;
    for (const step of column.path.slice(0, -1)) place = (place[step] ??= {}) as Record<string, unknown>; // made here
    place[last] = valueOfCell(column, cells[index] ?? null);
  }
  return record;
}

function valueOfCell({ type }: Column, cell: Cell): unknown {
  if (cell === null || type === "text" || type === "timestamp") return cell;
  return cell === "" ? null : JSON.parse(cell);
}
