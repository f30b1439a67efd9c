import { tables as generated, type CopyValues, type RecordTables } from "../../generated/tables.js";

/** The name of a table of the copy, such as `log_entries`. */
export type TableName = keyof typeof generated;

/** How a column holds its values; each database has its own type for it. */
export type ColumnType = "text" | "integer" | "bigint" | "number" | "boolean" | "timestamp" | "json";

/** A column, and where a record has its value. */
export interface Column {
  readonly name: string;
  /** The properties that lead to the value. */
  readonly path: readonly string[];
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly description: string;
}

/** A table of the copy, and the list of the API that it holds. */
export interface Table {
  readonly name: TableName;
  /** The operation that lists its records. */
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  /** The property of a record that holds its id. */
  readonly id: string;
  /** The column of the id. */
  readonly idColumn: string;
  /** The primary key: what fixes the window, then the id. */
  readonly key: readonly string[];
  /** The parameters that bound the list, and the column that they bound; none where the server sums over the period. */
  readonly period?: {
    readonly from: string;
    readonly to: string;
    readonly column?: string;
    readonly required: boolean;
  };
  /** The parent list of its lists. */
  readonly parent?: {
    readonly operationId: string;
    readonly table: string;
    readonly argument: string;
    readonly column: string;
  };
  /** The operation that reads one record by its id. */
  readonly single?: { readonly operationId: string; readonly argument: string };
  readonly columns: readonly Column[];
}

type Generated = Omit<Table, "name" | "idColumn" | "columns"> & {
  readonly columns: Readonly<Record<string, Omit<Column, "name">>>;
};

/** The tables of the description, parents before children. */
export const allTables: readonly Table[] = /* @__PURE__ */ Object.entries<Generated>(generated)
  .map(([name, table]) => ({
    ...table,
    name: name as TableName, // the keys of a constant
    idColumn: table.key.at(-1) ?? "",
    columns: Object.entries(table.columns).map(([column, rest]) => ({ name: column, ...rest })),
  }))
  .sort((a, b) => Number(a.parent !== undefined) - Number(b.parent !== undefined));

/** Whether the server sums over a period, so that a row stands for a month and changes by the day. */
export const isSum = ({ period }: Table): boolean => period !== undefined && period.column === undefined;

/** Columns that distinguish rows of different windows, before the id in the key. */
export const scopeColumns = (table: Table): readonly string[] => table.key.slice(0, -1);

/** Rows as PostgreSQL returns them through `pg`. */
interface PostgresValues extends CopyValues {
  readonly timestamp: Date;
  readonly boolean: boolean;
  readonly json: "parsed";
}

/** Rows as SQLite returns them: timestamps as RFC 3339 in UTC, booleans as 0 or 1, JSON as text. */
interface SqliteValues extends CopyValues {
  readonly timestamp: string;
  readonly boolean: number;
  readonly json: "text";
}

/** Rows as either returns them. */
interface AnyValues extends CopyValues {
  readonly timestamp: Date | string;
  readonly boolean: boolean | number;
  readonly json: "parsed" | "text";
}

interface Values {
  readonly any: AnyValues;
  readonly postgres: PostgresValues;
  readonly sqlite: SqliteValues;
}

/** When the copy first saw a row, saw it change, and missed it. */
interface Seen<V extends CopyValues> {
  /** When the copy first had this record. */
  first_seen_at: V["timestamp"];
  /** Since when the copy has it as it is now. */
  changed_at: V["timestamp"];
  /** When the API was found not to have it any more; null while it has. */
  deleted_at: V["timestamp"] | null;
}

type RowTables<V extends CopyValues> = { [T in keyof RecordTables<V>]: RecordTables<V>[T] & Seen<V> };

type HistoryTables<V extends CopyValues> = {
  [T in keyof RecordTables<V> as `${T}_history`]: RecordTables<V>[T] &
    Seen<V> & {
      /** Until when the row was like this. */
      replaced_at: V["timestamp"];
    };
};

/** What the copy notes about its own work. */
interface SyncTables<V extends CopyValues = AnyValues> {
  /** Each run of `syncTo` and of `thrive-cpd sync`. */
  sync_runs: {
    run_id: string;
    /** `running`, `ok`, `different`, `stopped`, `failed` or `interrupted`. */
    status: string;
    started_at: V["timestamp"];
    finished_at: V["timestamp"] | null;
    /** Table → `{ new, changed, unchanged, gone }`, as JSON text. */
    counts: string | null;
    /** The version of the description. */
    description_version: string;
    /** Why the run failed or was stopped. */
    message: string | null;
  };
  /** Each window that was read: where the next run goes on, and what it compares. */
  sync_windows: {
    table_name: string;
    /** The key of the parent record; empty for a list without a parent. */
    parent_id: string;
    /** The window's bounds, as RFC 3339 in UTC; empty where there is none. */
    window_from: string;
    window_to: string;
    /** Rows of the window when it was last read. */
    row_count: number;
    /** Records that the API announced beyond the window, as its bounds are not exact. */
    outside_count: number;
    /** When the window was last read; null where it must be read again. */
    read_at: V["timestamp"] | null;
  };
}

/**
 * The tables of the copy, to be queried: `new Kysely<CopyTables>(…)`, or by database:
 * `CopyTables<"postgres">`, `CopyTables<"sqlite">`.
 *
 * @example
 * ```ts
 * const rows = await db.selectFrom("log_entries").select(["user_id", "duration_minutes"]).execute();
 * ```
 */
export type CopyTables<D extends "any" | "postgres" | "sqlite" = "any"> = RowTables<Values[D]> &
  HistoryTables<Values[D]> &
  SyncTables<Values[D]>;
