import {
  CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type QueryResult,
} from "kysely";
import { SyncError } from "../errors.js";

/** The databases that a copy can be kept in. */
export type DialectName = "postgres" | "sqlite";

/** A database whose tables are known at run time only. */
export type Database = Kysely<Record<string, Record<string, unknown>>>;

/** A row, by column. */
export type Row = Record<string, unknown>;

/** What the database is, by how Kysely writes a query for it. Class names would not survive a minifier. */
export function dialectOf(db: Database): DialectName {
  const { sql: text } = sql`select ${1} as ${sql.id("a")}`.compile(db);
  if (text.includes("$1") && text.includes('"a"')) return "postgres";
  if (text.includes("?") && text.includes('"a"')) return "sqlite";
  throw new SyncError("unsupported", "A copy is kept in PostgreSQL or SQLite; this Kysely instance is for neither.");
}

/** Writes SQL of a dialect without a database. */
export function offlineDatabase(dialect: DialectName): Database {
  return new Kysely({
    dialect:
      dialect === "postgres"
        ? {
            createAdapter: () => new PostgresAdapter(),
            createDriver: () => new DummyDriver(),
            createIntrospector: (db) => new PostgresIntrospector(db),
            createQueryCompiler: () => new PostgresQueryCompiler(),
          }
        : {
            createAdapter: () => new SqliteAdapter(),
            createDriver: () => new DummyDriver(),
            createIntrospector: (db) => new SqliteIntrospector(db),
            createQueryCompiler: () => new SqliteQueryCompiler(),
          },
  });
}

/** Runs SQL that Kysely wrote before, with other values: to write it costs more than to run it. */
export function run(db: Database, { sql: text }: CompiledQuery, values: readonly unknown[]): Promise<QueryResult<Row>> {
  return db.executeQuery(CompiledQuery.raw(text, [...values]));
}
