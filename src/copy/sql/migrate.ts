import { sql } from "kysely";
import type { Table } from "../tables.js";
import { run, type Database } from "./database.js";
import {
  addColumnStatements,
  createStatements,
  definitionsOf,
  existingColumns,
  ownTables,
  type Place,
  type TableDefinition,
} from "./schema.js";

export interface Schema {
  /** Table → its columns, of those that the database has. */
  readonly existing: ReadonlyMap<string, readonly string[]>;
  /** What somebody should know. */
  readonly notes: readonly string[];
}

/** Reads the tables, and returns what the description no longer has. */
export async function readSchema(
  db: Database,
  place: Place,
  tables: readonly Table[],
  history: boolean,
): Promise<Schema> {
  const definitions = allDefinitions(tables, history);
  const existing = await existingColumns(
    db,
    place,
    definitions.map(({ name }) => name),
  );
  const notes = tables.flatMap((table) => {
    const [rows] = definitionsOf(table, history);
    const known = rows?.columns.map(({ name }) => name) ?? [];
    return (existing.get(table.name) ?? [])
      .filter((column) => !known.includes(column))
      .map((column) => `${table.name}.${column} is not in the description any more. The column stays as it is.`);
  });
  return { existing, notes };
}

/**
 * Makes tables and columns that are missing; nothing is dropped. The windows of a table with a new column are read
 * again, so that it is filled.
 */
export async function migrate(
  db: Database,
  place: Place,
  tables: readonly Table[],
  history: boolean,
  { existing }: Schema,
): Promise<void> {
  const missing = allDefinitions(tables, history).filter(
    (table) => existing.get(table.name) === undefined || newColumns(table, existing).length > 0,
  );
  if (missing.length === 0) return;
  await db.transaction().execute(async (trx) => {
    if (place.schema !== undefined) await sql`create schema if not exists ${sql.id(place.schema)}`.execute(trx);
    for (const table of missing) {
      const columns = newColumns(table, existing);
      const statements =
        existing.get(table.name) === undefined
          ? createStatements(trx, place, table)
          : columns.flatMap((column) => addColumnStatements(trx, place, table, column));
      for (const statement of statements) await run(trx, statement, statement.parameters);
    }
    const changed = missing.filter(({ name }) => existing.has(name)).map(({ name }) => name);
    if (changed.length === 0) return;
    const windows = place.schema === undefined ? trx : trx.withSchema(place.schema);
    await windows.updateTable("sync_windows").set({ read_at: null }).where("table_name", "in", changed).execute();
  });
}

function newColumns(
  table: TableDefinition,
  existing: ReadonlyMap<string, readonly string[]>,
): TableDefinition["columns"] {
  const has = existing.get(table.name);
  return has === undefined ? [] : table.columns.filter(({ name }) => !has.includes(name));
}

const allDefinitions = (tables: readonly Table[], history: boolean): TableDefinition[] => [
  ...ownTables,
  ...tables.flatMap((table) => definitionsOf(table, history)),
];
