import { parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { scopeColumns, type ColumnType, type Table } from "../tables.js";
import { cellNames, recordCells, recordOf, scopeCells, type Cell, type FileFormat } from "./format.js";

/** The writer has its own version of `hyparquet`, and its types. */
type SchemaElement = NonNullable<Parameters<typeof parquetWriteBuffer>[0]["schema"]>[number];

const elements: Readonly<Record<ColumnType, Omit<SchemaElement, "name" | "repetition_type">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  json: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  integer: { type: "INT64" },
  bigint: { type: "INT64" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  timestamp: {
    type: "INT64",
    converted_type: "TIMESTAMP_MILLIS",
    logical_type: { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MILLIS" },
  },
};

/** Columns with explicit types, all of them nullable; timestamps are in UTC, JSON is text. */
export const parquet: FileFormat = {
  encode(table, window, records) {
    const scope = scopeCells(table, window);
    const rows = records.map((record) => [...scope, ...recordCells(table, record)]);
    const columnTypes = typesOf(table);
    const columnData = cellNames(table).map((name, index) => ({
      name,
      data: rows.map((row) => toValue(columnTypes[index] ?? "text", row[index] ?? null)),
    }));
    const schema: SchemaElement[] = [
      { name: "root", num_children: columnData.length },
      ...columnData.map(({ name }, index) => ({
        name,
        ...elements[columnTypes[index] ?? "text"],
        repetition_type: "OPTIONAL" as const,
      })),
    ];
    return new Uint8Array(parquetWriteBuffer({ columnData, schema, createdBy: "thrive-cpd" }));
  },
  textOf: (table, record) => JSON.stringify(recordCells(table, record)),
  async decode(table, bytes) {
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer; // never shared
    const rows = await parquetReadObjects({ file });
    const names = cellNames(table).slice(scopeColumns(table).length);
    return rows.map((row) => {
      const cells = names.map((name) => toCell(row[name]));
      return { text: JSON.stringify(cells), record: recordOf(table, cells) };
    });
  },
};

const typesOf = (table: Table): readonly ColumnType[] => [
  ...scopeColumns(table).map((name) => (name === "period_from" ? "timestamp" : "text")),
  ...table.columns.map(({ type }) => type),
];

function toValue(type: ColumnType, cell: Cell): unknown {
  if (cell === null || type === "text" || type === "json") return cell;
  if (type === "timestamp") return new Date(cell);
  if (type === "boolean") return cell === "true";
  return type === "number" ? Number(cell) : BigInt(cell);
}

function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "bigint") return value.toString();
  return typeof value === "string" ? value : JSON.stringify(value);
}
