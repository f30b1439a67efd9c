import { Option, type Command } from "commander";
import type { FormatName } from "../../copy/files/format.js";
import type { SyncOptions, SyncResult, TableName } from "../../copy/index.js";
import type { ThriveClient } from "../../index.js";
import { addConnectOptions, connect, type ConnectOptions } from "../connect.js";
import { UsageError } from "../failure.js";
import { addExamples } from "../help.js";
import { interruptSignal } from "../interrupt.js";
import { writeJson, writeOutput } from "../output.js";
import { parseDestination, type Destination } from "../sync/destination.js";

const formatNames = ["ndjson", "csv", "parquet"] as const satisfies readonly FormatName[];

interface SyncCommandOptions extends ConnectOptions {
  readonly to?: string;
  readonly format?: FormatName;
  readonly since?: string;
  readonly tables?: string;
  readonly overlap?: string;
  readonly concurrency?: string;
  readonly reconcile?: true;
  readonly allowDeletions?: true;
  readonly history: boolean;
  readonly dryRun?: true;
  readonly schema?: true;
  readonly json?: true;
  readonly quiet?: true;
}

export function define(command: Command): void {
  command.addOption(new Option("--format <format>", "of the files of dir: (default: ndjson)").choices(formatNames));
  command
    .option("--to <target>", "sqlite:cpd.db, postgres://user@host/database or dir:./cpd (default: THRIVE_SYNC_TO)")
    .option("--since <date>", "first day to copy: YYYY, YYYY-MM or YYYY-MM-DD (default: all there is)")
    .option("--tables <names>", "tables to copy, with commas between them (default: all but user_summaries)")
    .option("--overlap <days>", "read months again that ended less than so many days ago (default: 35)")
    .option("--reconcile", "read all months, to find edits of any age")
    .option("--allow-deletions", "believe it when more than 5 % and more than 10 rows of a month are missing")
    .option("--no-history", "keep no former versions of changed rows")
    .option("--dry-run", "read and compare, and write nothing")
    .option("--schema", "print the statements that make the tables, and do nothing else")
    .option("--concurrency <requests>", "requests on their way at a time (default: 4)")
    .option("--json", "print one JSON document")
    .option("--quiet", "show no progress");
  addConnectOptions(command);
  addExamples(
    command,
    "sync --to sqlite:cpd.db",
    "sync --to postgres://cpd@db.example.com/hr --since 2024",
    "sync --to dir:./cpd --format parquet",
    "sync --schema > schema.sql",
  );
  command.action(sync);
}

async function sync(options: SyncCommandOptions): Promise<void> {
  const { checkSyncOptions } = await import("../../copy/options.js");
  const syncOptions = toSyncOptions(options);
  const { tables, history } = checkSyncOptions(syncOptions);
  if (options.schema) {
    const { schemaScript } = await import("../../copy/sql/schema.js");
    const text = options.to ?? process.env.THRIVE_SYNC_TO ?? "";
    return writeOutput(schemaScript(text.startsWith("sqlite") ? "sqlite" : "postgres", tables, history));
  }
  const destination = parseDestination(options.to, process.env.THRIVE_SYNC_TO);
  if (options.format !== undefined && destination.kind !== "folder") {
    throw new UsageError("--format is for files: it needs --to dir:./folder.");
  }
  const { thrive } = await connect(options);
  const { createProgressBar } = await import("../sync/progress.js");
  const bar = createProgressBar({ quiet: options.quiet ?? false });
  const result = await copyTo(destination, thrive, options.format ?? "ndjson", {
    ...syncOptions,
    onProgress: bar.update,
  }).finally(bar.stop);
  for (const note of result.notes ?? []) process.stderr.write(`${note}\n`);
  if (options.json) await writeJson(result);
  else {
    const { proofTable } = await import("../sync/proof-table.js");
    await writeOutput(proofTable(result));
  }
  if (!result.ok) process.exitCode = 1;
}

function toSyncOptions(options: SyncCommandOptions): SyncOptions {
  const { since, tables, overlap, concurrency, reconcile, allowDeletions, history, dryRun } = options;
  return {
    since,
    tables: tables?.split(",").map((name) => name.trim()) as TableName[] | undefined, // checked by syncTo
    overlap: overlap === undefined ? undefined : Number(overlap),
    concurrency: concurrency === undefined ? undefined : Number(concurrency),
    ...{ reconcile, allowDeletions, history, dryRun },
    signal: interruptSignal(),
  };
}

async function copyTo(
  destination: Destination,
  thrive: ThriveClient,
  format: FormatName,
  options: SyncOptions,
): Promise<SyncResult> {
  if (destination.kind === "folder") {
    const { syncToFolder } = await import("../../copy/files/sync-folder.js");
    return syncToFolder(thrive, destination.folder, format, options);
  }
  const { isThriveError } = await import("../../index.js");
  const { syncTo } = await import("../../copy/index.js");
  const { toDatabaseError } = await import("../sync/database-error.js");
  try {
    const db = await open(destination, options.dryRun ?? false);
    try {
      return await syncTo(thrive, db, options);
    } finally {
      await db.destroy().catch(() => undefined); // what was written is committed by then
    }
  } catch (error) {
    throw toDatabaseError(error, isThriveError);
  }
}

async function open(destination: Exclude<Destination, { kind: "folder" }>, dryRun: boolean) {
  if (destination.kind === "postgres") {
    const { openPostgres } = await import("../sync/postgres.js");
    return openPostgres(destination.url);
  }
  const { openSqlite } = await import("../sync/sqlite.js");
  return openSqlite(destination.file, { dryRun });
}
