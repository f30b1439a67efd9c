import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { cellNames, recordCells, recordOf, scopeCells, type Cell, type FileFormat } from "./format.js";
import { scopeColumns } from "../tables.js";

/** RFC 4180 with a header. Raw cells: this is data, not a sheet. An empty cell is null. */
export const csv: FileFormat = {
  encode(table, window, records) {
    const scope = scopeCells(table, window);
    const rows = records.map((record) => [...scope, ...recordCells(table, record)]);
    const text = stringify([cellNames(table), ...rows], { record_delimiter: "\r\n", quoted_match: /[\r\n]/ });
    return new TextEncoder().encode(text);
  },
  textOf: (table, record) => keptText(recordCells(table, record)),
  decode(table, bytes) {
    const [, ...rows] = parse(new TextDecoder().decode(bytes), { record_delimiter: "\r\n" }) as readonly string[][];
    const own = rows.map((row) => row.slice(scopeColumns(table).length).map((cell) => (cell === "" ? null : cell)));
    return Promise.resolve(own.map((cells) => ({ text: keptText(cells), record: recordOf(table, cells) })));
  },
};

/** A cell cannot distinguish null from empty text. */
const keptText = (cells: readonly Cell[]): string => JSON.stringify(cells.map((cell) => cell ?? ""));
