import { mkdir } from "node:fs/promises";
import type { ThriveClient } from "../../client.js";
import { emptyReport, type SyncResult } from "../copy.js";
import { checkSyncOptions, type SyncOptions } from "../options.js";
import { copyFrom, toResult } from "../run-copy.js";
import { finishCommit } from "./commit.js";
import type { FormatName } from "./format.js";
import { lockFolder } from "./lock.js";
import { openFolderTarget } from "./target.js";

/** Brings a copy in files up to date, as `syncTo` does with one in a database. */
export async function syncToFolder(
  thrive: ThriveClient,
  folder: string,
  format: FormatName,
  options: SyncOptions,
): Promise<SyncResult> {
  const checked = checkSyncOptions(options);
  const { dryRun } = checked;
  const now = new Date();
  const report = emptyReport();
  const copy = async (): Promise<SyncResult> => {
    await copyFrom(thrive, await openFolderTarget(folder, { format, dryRun, now }), checked, now, report);
    return toResult(report);
  };
  if (dryRun) return copy();
  await mkdir(folder, { recursive: true });
  const release = await lockFolder(folder);
  try {
    await finishCommit(folder);
    return await copy();
  } finally {
    await release();
  }
}
