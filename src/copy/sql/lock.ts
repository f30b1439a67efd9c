import { sql } from "kysely";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { SyncError } from "../errors.js";
import { toTimestamp } from "./values.js";
import type { Database, DialectName } from "./database.js";

/** Marks this package's advisory locks among those of other programs. */
const lockSpace = 0x7468_7276; // "thrv"

/** How long to wait for a lock (ms): a server needs a moment to notice that a process was killed. */
const waitMs = 3_000;
const pauseMs = 100;

/**
 * Keeps a second process out until the connection is closed or the lock is released. PostgreSQL and the operating
 * system free the lock of a process that was killed.
 *
 * @returns A function that releases the lock.
 * @throws SyncError (`locked`) that names the process that holds it.
 */
export async function takeLock(
  db: Database,
  dialect: DialectName,
  schema: string | undefined,
): Promise<() => Promise<void>> {
  const lock = dialect === "postgres" ? advisoryLock(db, schema) : fileLock(db);
  const until = Date.now() + waitMs;
  while (!(await lock.take())) {
    if (Date.now() > until) throw new SyncError("locked", await lockedMessage(db));
    await sleep(pauseMs);
  }
  return () => lock.release();
}

/** Notes which process holds the lock, for others to name it. */
export async function noteHolder(db: Database, dialect: DialectName, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom("sync_lock").execute();
    await trx
      .insertInto("sync_lock")
      .values({ host: hostname(), pid: process.pid, since: toTimestamp(dialect, now) })
      .execute();
  });
}

/** Forgets it again. */
export async function forgetHolder(db: Database): Promise<void> {
  await db.deleteFrom("sync_lock").execute();
}

async function lockedMessage(db: Database): Promise<string> {
  const advice = "Wait until it has ended, or end it.";
  try {
    const [row] = await db.selectFrom("sync_lock").selectAll().execute();
    if (row === undefined) return `Another process is copying into this database. ${advice}`;
    const since = row.since instanceof Date ? row.since.toISOString() : String(row.since);
    return `Process ${String(row.pid)} on ${String(row.host)} is copying into this database since ${since}. ${advice}`;
  } catch {
    // The other process is about to make that table.
    return `Another process is copying into this database. ${advice}`;
  }
}

interface Lock {
  take(): Promise<boolean>;
  release(): Promise<void>;
}

/** A lock of the session: it ends with the connection. */
function advisoryLock(db: Database, schema: string | undefined): Lock {
  const key = sql`${lockSpace}::integer, hashtext(${schema ?? sql`current_schema()`})`;
  return {
    async take() {
      const { rows } = await sql<{ taken: boolean }>`select pg_try_advisory_lock(${key}) as taken`.execute(db);
      return rows[0]?.taken === true;
    },
    async release() {
      await sql`select pg_advisory_unlock(${key})`.execute(db);
    },
  };
}

const busyCodes = /SQLITE_BUSY|SQLITE_LOCKED|database is locked/;

/**
 * An exclusive lock on a file beside the database, held by SQLite itself. The copy stays open to readers, and the
 * lock ends with the process. A database in memory has no file, and no other process can open it.
 */
function fileLock(db: Database): Lock {
  const name = sql.id("sync_lock_file");
  const isBusy = (error: unknown): boolean =>
    error instanceof Error && busyCodes.test(`${error.message} ${String((error as { code?: unknown }).code)}`);
  let attached = false;
  async function detach(): Promise<void> {
    if (!attached) return;
    await sql`detach database ${name}`.execute(db);
    attached = false;
  }
  return {
    async take() {
      const { rows } = await sql<{ file: string }>`select file from pragma_database_list where name = 'main'`.execute(
        db,
      );
      const file = rows[0]?.file ?? "";
      if (file === "") return true;
      const { rows: before } = await sql<{ timeout: number }>`pragma busy_timeout`.execute(db);
      try {
        // How long to wait is decided above, for both databases.
        await sql`pragma busy_timeout = 0`.execute(db);
        await sql`attach database ${`${file}-lock`} as ${name}`.execute(db);
        attached = true;
        await sql`pragma ${name}.locking_mode = exclusive`.execute(db);
        await sql`create table if not exists ${name}.held (pid integer)`.execute(db);
        // Only a write takes the lock; with this mode, it is kept after that.
        await sql`insert into ${name}.held (pid) values (${process.pid})`.execute(db);
        await sql`delete from ${name}.held`.execute(db);
        return true;
      } catch (error) {
        if (!isBusy(error)) throw error;
        await detach().catch(() => undefined);
        return false;
      } finally {
        await sql`pragma busy_timeout = ${sql.lit(before[0]?.timeout ?? 0)}`.execute(db);
      }
    },
    release: detach,
  };
}
