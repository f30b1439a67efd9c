import { randomUUID } from "node:crypto";
import { version } from "../../../generated/constants.js";
import type { Database, DialectName } from "./database.js";
import { toTimestamp } from "./values.js";

export type RunStatus = "ok" | "different" | "stopped" | "failed" | "interrupted";

/** Notes that a run has begun. Returns how to note its end. */
export async function startRun(
  db: Database,
  dialect: DialectName,
  now: Date,
): Promise<(status: RunStatus, counts: object, message: string | null) => Promise<void>> {
  const id = randomUUID();
  // While this process holds the lock, no other run is active: one that seems to be was killed.
  await db
    .updateTable("sync_runs")
    .set({ status: "interrupted", message: "The process ended before the run did." })
    .where("status", "=", "running")
    .execute();
  await db
    .insertInto("sync_runs")
    .values({
      run_id: id,
      status: "running",
      started_at: toTimestamp(dialect, now),
      description_version: version,
    })
    .execute();
  return async (status, counts, message) => {
    await db
      .updateTable("sync_runs")
      .set({
        status,
        finished_at: toTimestamp(dialect, new Date()),
        counts: JSON.stringify(counts),
        message,
      })
      .where("run_id", "=", id)
      .execute();
  };
}
