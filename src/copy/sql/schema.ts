import { sql, type ColumnDataType, type CompiledQuery } from "kysely";
import { scopeColumns, type ColumnType, type Table } from "../tables.js";
import { offlineDatabase, type Database, type DialectName } from "./database.js";

/** A column as the database is to have it. */
interface ColumnDefinition {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
}

/** A table as the database is to have it. */
export interface TableDefinition {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly ColumnDefinition[];
  readonly key: readonly string[];
  /** Columns that rows are looked up by, beside the key. */
  readonly indexes: readonly (readonly string[])[];
}

const text = (name: string, description: string): ColumnDefinition => ({ name, type: "text", description });
const time = (name: string, description: string): ColumnDefinition => ({ name, type: "timestamp", description });

const seenColumns = /* @__PURE__ */ (() => [
  time("first_seen_at", "When the copy first had this record."),
  time("changed_at", "Since when the copy has it as it is now."),
  time("deleted_at", "When the API was found not to have it any more; null while it has."),
])();

/** All columns of a table's rows, in the order in which they are written. */
export function rowColumns(table: Table): readonly ColumnDefinition[] {
  const scope = scopeColumns(table).map((name) =>
    name === "period_from"
      ? time(name, "The first moment of the month.")
      : text(name, `The id of the record of ${table.parent?.table ?? ""} that it belongs to.`),
  );
  return [...scope, ...table.columns, ...seenColumns];
}

const historyName = (table: Table): string => `${table.name}_history`;

/** The tables that hold a table of the description: its rows and, where history is kept, their former versions. */
export function definitionsOf(table: Table, history: boolean): TableDefinition[] {
  const { period } = table;
  const rows: TableDefinition = {
    name: table.name,
    description: `${table.description} Copy of ${table.operationId}.`.trim(),
    columns: rowColumns(table),
    key: table.key,
    indexes: period?.column === undefined ? [] : [[period.column]],
  };
  if (!history) return [rows];
  const versions: TableDefinition = {
    name: historyName(table),
    description: `Former versions of the rows of ${table.name}.`,
    columns: [...rows.columns, time("replaced_at", "Until when the row was like this.")],
    key: [],
    indexes: [table.key],
  };
  return [rows, versions];
}

/** What the copy notes about its own work. */
export const ownTables: readonly TableDefinition[] = /* @__PURE__ */ (() => [
  {
    name: "sync_runs",
    description: "Each run of the copy.",
    columns: [
      text("run_id", "The run."),
      text("status", "running, ok, different, stopped, failed or interrupted."),
      time("started_at", "When it began."),
      time("finished_at", "When it ended."),
      text("counts", "Table to rows that are new, changed, unchanged and gone, as JSON."),
      text("description_version", "The version of the API's description."),
      text("message", "Why it failed or was stopped."),
    ],
    key: ["run_id"],
    indexes: [],
  },
  {
    name: "sync_windows",
    description: "Each window that was read: where the next run goes on, and what it compares.",
    columns: [
      text("table_name", "The table."),
      text("parent_id", "The id of the parent record; empty for a list without a parent."),
      text("window_from", "The first moment of the window, RFC 3339 in UTC; empty where it has no beginning."),
      text("window_to", "The first moment after the window; empty where it has no end."),
      { name: "row_count", type: "integer", description: "Rows of the window when it was last read." },
      { name: "outside_count", type: "integer", description: "Records announced beyond the window's exact bounds." },
      time("read_at", "When it was last read; null where it must be read again."),
    ],
    key: ["table_name", "parent_id", "window_from", "window_to"],
    indexes: [],
  },
  {
    name: "sync_lock",
    description: "The process that is copying now, for a second one to name it. The lock itself is not a table.",
    columns: [
      text("host", "The host of the process."),
      { name: "pid", type: "integer", description: "The id of the process." },
      time("since", "When it began."),
    ],
    key: ["host"],
    indexes: [],
  },
])();

const columnTypes: Readonly<Record<DialectName, Readonly<Record<ColumnType, ColumnDataType>>>> = {
  postgres: {
    text: "text",
    integer: "integer",
    bigint: "bigint",
    number: "double precision",
    boolean: "boolean",
    timestamp: "timestamptz",
    json: "jsonb",
  },
  sqlite: {
    text: "text",
    integer: "integer",
    bigint: "integer",
    number: "real",
    boolean: "integer",
    timestamp: "text",
    json: "text",
  },
};

/** Where tables are made: a dialect, and in PostgreSQL a schema. */
export interface Place {
  readonly dialect: DialectName;
  /** Undefined for the first schema of the search path. */
  readonly schema: string | undefined;
}

/** The statements that make a table, its indexes and its comments. */
export function createStatements(db: Database, place: Place, table: TableDefinition): CompiledQuery[] {
  const builder = place.schema === undefined ? db.schema : db.schema.withSchema(place.schema);
  let create = builder.createTable(table.name);
  for (const { name, type } of table.columns) {
    const isKey = table.key.includes(name);
    create = create.addColumn(name, columnTypes[place.dialect][type], (column) => (isKey ? column.notNull() : column));
  }
  if (table.key.length > 0) create = create.addPrimaryKeyConstraint(`${table.name}_pkey`, [...table.key] as never[]);
  const indexes = table.indexes.map((columns) =>
    builder
      .createIndex(`${table.name}_${columns.join("_")}`.slice(0, 63))
      .on(table.name)
      .columns([...columns] as never[])
      .compile(),
  );
  return [create.compile(), ...indexes, ...commentStatements(db, place, table)];
}

/** The statements that add a column to a table. */
export function addColumnStatements(
  db: Database,
  place: Place,
  table: TableDefinition,
  column: ColumnDefinition,
): CompiledQuery[] {
  const builder = place.schema === undefined ? db.schema : db.schema.withSchema(place.schema);
  return [
    builder.alterTable(table.name).addColumn(column.name, columnTypes[place.dialect][column.type]).compile(),
    ...commentStatements(db, place, { ...table, description: "", columns: [column] }),
  ];
}

function commentStatements(db: Database, { dialect, schema }: Place, table: TableDefinition): CompiledQuery[] {
  if (dialect !== "postgres") return [];
  const path = [...(schema === undefined ? [] : [schema]), table.name];
  const described = table.columns.filter(({ description }) => description !== "");
  return [
    ...(table.description === ""
      ? []
      : [sql`comment on table ${sql.id(...path)} is ${sql.lit(table.description)}`.compile(db)]),
    ...described.map(({ name, description }) =>
      sql`comment on column ${sql.id(...path, name)} is ${sql.lit(description)}`.compile(db),
    ),
  ];
}

/** The statements that make tables of the copy, as a script. */
export function schemaScript(dialect: DialectName, tables: readonly Table[], history: boolean): string {
  const db = offlineDatabase(dialect);
  const definitions = [...tables.flatMap((table) => definitionsOf(table, history)), ...ownTables];
  const statements = definitions.flatMap((table) => createStatements(db, { dialect, schema: undefined }, table));
  return statements.map(({ sql: statement }) => `${statement};\n`).join("");
}

/** Table → its columns, of those tables that the database has. */
export async function existingColumns(
  db: Database,
  { dialect, schema }: Place,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const query =
    dialect === "postgres"
      ? sql<{
          table_name: string;
          name: string;
        }>`select table_name, column_name as name from information_schema.columns where table_schema = ${schema ?? sql`current_schema()`}`
      : sql<{
          table_name: string;
          name: string;
        }>`select m.name as table_name, c.name as name from sqlite_master as m, pragma_table_info(m.name) as c where m.type = 'table'`;
  const { rows } = await query.execute(db);
  const found = new Map<string, string[]>();
  for (const { table_name: table, name } of rows) {
    if (names.includes(table)) found.set(table, [...(found.get(table) ?? []), name]);
  }
  return found;
}
