import { canonicalJson, isStorable, isStorableJson, toStorable, valueOf, type ApiRecord } from "../records.js";
import type { Column, ColumnType } from "../tables.js";
import type { DialectName } from "./database.js";

/** The value of a record as the database takes it. */
export function toColumn(dialect: DialectName, column: Column, record: ApiRecord): unknown {
  const value = valueOf(record, column);
  if (value === null) return null;
  const { type } = column;
  if (type === "json") return canonicalJson(value);
  // A type that is not described can arrive only if validation is disabled.
  if (typeof value === "object") return canonicalJson(value);
  if (typeof value === "boolean") return dialect === "sqlite" ? Number(value) : value;
  if (typeof value !== "string") return value;
  return type === "timestamp" && dialect === "sqlite" ? utcText(value) : toStorable(value);
}

/** Whether the database can hold the value as it is. */
export function isColumnStorable(column: Column, record: ApiRecord): boolean {
  const value = valueOf(record, column);
  if (column.type === "json") return isStorableJson(value);
  return typeof value !== "string" || isStorable(value);
}

/** SQLite compares timestamps as text, so all must be in UTC. */
function utcText(value: string): string {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value)) return value;
  const time = Date.parse(value);
  return Number.isNaN(time) ? toStorable(value) : new Date(time).toISOString();
}

/** A moment as the database takes it. */
export const toTimestamp = (dialect: DialectName, date: Date): Date | string =>
  dialect === "sqlite" ? date.toISOString() : date;

/**
 * A bound of a period, to compare a column with. In SQLite, text is compared: without a fraction, the bound sorts
 * before each moment of its second, however many digits that has.
 */
export const toBound = (dialect: DialectName, date: Date): Date | string =>
  dialect === "sqlite" ? date.toISOString().slice(0, 19) : date;

/** Whether a value that the database returned is the one that would be written. Drivers return types of their own. */
export function isSame(type: ColumnType, stored: unknown, written: unknown): boolean {
  if (stored === written) return true;
  if (stored === null || written === null || stored === undefined) return false;
  switch (type) {
    case "timestamp":
      return toMillis(stored) === toMillis(written);
    case "boolean":
      return Boolean(stored) === Boolean(written);
    case "integer":
    case "bigint":
    case "number":
      return Number(stored) === Number(written);
    case "json":
      return (typeof stored === "string" ? canonicalText(stored) : canonicalJson(stored)) === written;
    default:
      return false;
  }
}

const toMillis = (value: unknown): number => (value instanceof Date ? value.getTime() : Date.parse(String(value)));

function canonicalText(text: string): string {
  try {
    return canonicalJson(JSON.parse(text));
  } catch {
    return text;
  }
}
