import { Kysely, SqliteDialect } from "kysely";
import Libsql from "libsql";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CopyTables } from "../../src/copy/index.js";

export interface SqliteCopy extends AsyncDisposable {
  readonly db: Kysely<CopyTables<"sqlite">>;
  readonly file: string;
}

/** A new SQLite database in a folder of its own. */
export function openCopy(): SqliteCopy {
  const folder = mkdtempSync(join(tmpdir(), "thrive-copy-"));
  const file = join(folder, "cpd.db");
  const db = openSqlite(file);
  return {
    db,
    file,
    async [Symbol.asyncDispose]() {
      await db.destroy();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Another connection to a SQLite file. */
export function openSqlite(file: string): Kysely<CopyTables<"sqlite">> {
  const database = new Libsql(file);
  database.pragma("journal_mode = wal");
  database.pragma("synchronous = off"); // the operating system outlives the test
  return new Kysely({ dialect: new SqliteDialect({ database }) });
}
