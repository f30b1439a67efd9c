import { stringify } from "csv-stringify/sync";
import { printable } from "../terminal-text.js";
import { fieldReader, type Column } from "./column.js";
import type { Format } from "./format.js";

export interface CsvOptions {
  /** Whether records, or at least the header, were written before. */
  readonly begun: boolean;
  /** Begins with a byte order mark, by which Excel recognises UTF-8. */
  readonly excel: boolean;
  /** Leaves cells that a spreadsheet would take for a formula as they are. */
  readonly rawCells: boolean;
  /** Whether a person reads it on a terminal, which control characters must not reach. */
  readonly onTerminal: boolean;
}

/** CSV as RFC 4180 has it, with a header. */
export function createCsv(columns: readonly Column[], { begun, excel, rawCells, onTerminal }: CsvOptions): Format {
  const readers = columns.map(({ path }) => fieldReader(path));
  const protect = rawCells ? (text: string): string => text : harmless;
  const show = onTerminal ? printable : (text: string): string => text;
  const cell = (value: unknown): string => {
    if (value === null || value === undefined) return "";
    if (typeof value === "string") return show(protect(value));
    return typeof value === "object" ? show(JSON.stringify(value)) : JSON.stringify(value);
  };
  let header = begun ? "" : `${excel ? "\uFEFF" : ""}${toCsv([columns.map(({ path }) => protect(path))])}`;
  const takeHeader = (): string => {
    const text = header;
    header = "";
    return text;
  };
  return {
    add: (records) => takeHeader() + toCsv(records.map((record) => readers.map((read) => cell(read(record))))),
    end: takeHeader,
  };
}

/** csv-stringify quotes a line break only where it is the delimiter of records, so each one is listed. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  stringify(rows as string[][], { record_delimiter: "\r\n", quoted_match: /[\r\n]/ }); // it takes arrays, and only reads them

/** A spreadsheet runs a cell that begins like this as a formula; an apostrophe in front makes it text. */
export const harmless = (text: string): string => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text);
