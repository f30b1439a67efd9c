import type { Kysely } from "kysely";
import type { ThriveClient } from "../client.js";
import { isThriveError } from "../errors.js";
import { emptyReport, type SyncResult } from "./copy.js";
import { SyncError } from "./errors.js";
import { checkSyncOptions, type CheckedOptions, type SyncOptions } from "./options.js";
import { copyFrom, countsOf, toResult } from "./run-copy.js";
import { dialectOf, type Database } from "./sql/database.js";
import { forgetHolder, noteHolder, takeLock } from "./sql/lock.js";
import { migrate, readSchema } from "./sql/migrate.js";
import { startRun, type RunStatus } from "./sql/runs.js";
import { createSqlTarget } from "./sql/target.js";
import type { Target } from "./target.js";

/**
 * Brings a copy of the API's records in a database up to date, and proves it: each month is read, checked against the
 * total that the API announces, and written with its checkpoint in one transaction. Run it again after a failure; it
 * goes on where it was.
 *
 * @param thrive - The client to read with.
 * @param db - A Kysely instance, of PostgreSQL or SQLite. One of its connections is used for the whole run.
 * @param options - What to copy, and how; see {@link SyncOptions}.
 * @returns What was found and done. `ok` is false where the copy and the API's totals differ.
 * @throws SyncError when another process is copying, or when so many records are missing that somebody has to look.
 * @throws ThriveError when the API fails, the retries included; what was written before stays.
 * @throws InvalidArgumentError when an option is wrong. Nothing was sent.
 * @example
 * ```ts
 * const { ok, tables } = await syncTo(thrive, db, { since: "2025-01" });
 * ```
 */
export async function syncTo<DB>(thrive: ThriveClient, db: Kysely<DB>, options: SyncOptions = {}): Promise<SyncResult> {
  const checked = checkSyncOptions(options);
  // What tables there are is known at run time only; the user's plugins may rename columns.
  const plain = db.withoutPlugins() as unknown as Database;
  return plain.connection().execute((connection) => syncOn(thrive, connection, checked));
}

async function syncOn(thrive: ThriveClient, connection: Database, options: CheckedOptions): Promise<SyncResult> {
  const { schema, history, dryRun, tables } = options;
  const dialect = dialectOf(connection);
  const place = { dialect, schema: dialect === "postgres" ? schema : undefined };
  const db = place.schema === undefined ? connection : connection.withSchema(place.schema);
  const now = new Date();
  const report = emptyReport();
  const target = (existing: ReadonlyMap<string, readonly string[]>): Target =>
    createSqlTarget(db, {
      ...{ ...place, history, dryRun, now, existing },
      onNote: (note) => report.notes.push(note),
    });
  if (dryRun) {
    const found = await readSchema(db, place, tables, history);
    report.notes.push(...found.notes);
    await copyFrom(thrive, target(found.existing), options, now, report);
    return toResult(report);
  }
  const release = await takeLock(db, dialect, place.schema);
  try {
    const found = await readSchema(db, place, tables, history);
    report.notes.push(...found.notes);
    await migrate(db, place, tables, history, found);
    await noteHolder(db, dialect, now);
    const finish = await startRun(db, dialect, now);
    try {
      await copyFrom(thrive, target(found.existing), options, now, report);
      await finish(report.different ? "different" : "ok", countsOf(report), null);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      // Where the database itself failed, its error is the one to throw.
      await finish(statusOf(error), countsOf(report), message).catch(() => undefined);
      throw error;
    }
    await forgetHolder(db);
    return toResult(report);
  } finally {
    await release().catch(() => undefined); // a broken connection holds no lock
  }
}

function statusOf(error: unknown): RunStatus {
  if (error instanceof SyncError && error.reason === "stopped") return "stopped";
  return isThriveError(error) && error.name === "APIUserAbortError" ? "interrupted" : "failed";
}
