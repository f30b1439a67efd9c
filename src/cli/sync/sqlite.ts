import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from "kysely";
import { existsSync } from "node:fs";
import { isBuiltin } from "node:module";

import { loadDriver } from "./load-driver.js";

/** What the drivers have in common. */
interface Connection {
  exec(statements: string): unknown;
  prepare(statement: string): SqliteStatement;
  close(): unknown;
}

/** Few windows at a time are written, by one process: readers see the state before until they are whole. */
const settings = `
  pragma journal_mode = wal;
  pragma synchronous = normal;
  pragma cache_size = -65536;
  pragma busy_timeout = 10000;`;

/** Opens a SQLite file with the driver of Node itself, or else with libsql. A dry run makes no file. */
export async function openSqlite(file: string, { dryRun }: { readonly dryRun: boolean }): Promise<Kysely<unknown>> {
  const path = dryRun && !existsSync(file) ? ":memory:" : file;
  const connection = isBuiltin("node:sqlite") ? await openWithNode(path) : await openWithLibsql(path);
  if (!dryRun) connection.exec(settings);
  return new Kysely({ dialect: new SqliteDialect({ database: withStatementCache(connection) }) });
}

async function openWithLibsql(path: string): Promise<Connection> {
  const { default: Libsql } = await loadDriver("libsql", "SQLite on this version of Node", () => import("libsql"));
  return new Libsql(path);
}

/** Of Node's own driver, which the types of the oldest supported Node do not have. */
interface NodeSqlite {
  readonly DatabaseSync: new (path: string) => {
    exec(statements: string): void;
    prepare(statement: string): {
      all(...values: readonly unknown[]): unknown[];
      run(...values: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
      iterate(...values: readonly unknown[]): IterableIterator<unknown>;
    };
    close(): void;
  };
}

async function openWithNode(path: string): Promise<Connection> {
  const name = "node:sqlite";
  const sqlite = await withoutWarning(async () => (await import(name)) as NodeSqlite);
  const database = new sqlite.DatabaseSync(path);
  return {
    exec: (statements) => database.exec(statements),
    close: () => database.close(),
    prepare(text) {
      const statement = database.prepare(text);
      return {
        reader: /^\s*(?:select|with|pragma|explain)\b/i.test(text),
        all: (values) => statement.all(...values),
        run: (values) => statement.run(...values),
        iterate: (values) => statement.iterate(...values),
      };
    },
  };
}

/** Node warns on stderr that its SQLite is experimental, which the user of a command cannot change. */
async function withoutWarning<T>(load: () => Promise<T>): Promise<T> {
  const emitWarning = Reflect.get(process, "emitWarning");
  process.emitWarning = () => undefined;
  try {
    return await load();
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Kysely prepares each query anew, which takes as long as to run it. */
function withStatementCache(connection: Connection): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => {
      connection.close();
    },
    prepare(text) {
      const known = statements.get(text);
      if (known) return known;
      const statement = connection.prepare(text);
      // Statements of one use, such as DDL, are not worth keeping.
      if (/^\s*(?:insert|select|update|delete)\b/i.test(text)) statements.set(text, statement);
      return statement;
    },
  };
}
