import { InvalidArgumentError } from "../errors.js";
import { checkNames, describe } from "../options/check.js";
import type { SyncProgress } from "./copy.js";
import { allTables, isSum, type Table, type TableName } from "./tables.js";
import { parseSince } from "./windows.js";

/** How to keep a copy. */
export interface SyncOptions {
  /** The first day to copy, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, in UTC. Default: the first that the API has. */
  readonly since?: string | undefined;
  /** The tables to copy. Default: all but those that the server sums anew each day, such as `user_summaries`. */
  readonly tables?: readonly TableName[] | undefined;
  /** The PostgreSQL schema of the tables, made if missing. Default: the first of the connection's search path. */
  readonly schema?: string | undefined;
  /** Months that ended less than so many days ago are read in each run. Default: 35. */
  readonly overlap?: number | undefined;
  /** Reads all months, not only those whose totals differ: finds edits of any age. Default: `false`. */
  readonly reconcile?: boolean | undefined;
  /** Believes it when more than 5 % and more than 10 rows of a month are missing. Default: `false`. */
  readonly allowDeletions?: boolean | undefined;
  /** Keeps former versions of changed rows in `<table>_history`. Default: `true`. */
  readonly history?: boolean | undefined;
  /** Reads and compares, and writes nothing. Default: `false`. */
  readonly dryRun?: boolean | undefined;
  /** How many requests may be on their way at a time. Default: 4. */
  readonly concurrency?: number | undefined;
  /** Ends the run; what is written stays, and the next run goes on. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each page and each window. */
  readonly onProgress?: ((progress: SyncProgress) => void) | undefined;
}

/** The options that do not depend on the type of target. */
export interface CheckedOptions {
  readonly tables: readonly Table[];
  readonly since: Date | undefined;
  readonly overlap: number;
  readonly reconcile: boolean;
  readonly allowDeletions: boolean;
  readonly history: boolean;
  readonly dryRun: boolean;
  readonly concurrency: number;
  readonly schema: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((progress: SyncProgress) => void) | undefined;
}

const optionNames = [
  ...(["since", "tables", "schema", "overlap", "reconcile", "allowDeletions", "history", "dryRun"] as const),
  ...(["concurrency", "signal", "onProgress"] as const),
] satisfies (keyof SyncOptions)[];

/** Checks the options and fills in their defaults. Throws `InvalidArgumentError`. */
export function checkSyncOptions(options: SyncOptions): CheckedOptions {
  checkNames("syncTo", options, optionNames);
  const { since, tables, schema, signal, onProgress } = options;
  if (since !== undefined && typeof since !== "string") throw wrong("since", since, "a date such as 2026-10");
  if (schema !== undefined && (typeof schema !== "string" || schema === "")) {
    throw wrong("schema", schema, "the name of a PostgreSQL schema");
  }
  if (onProgress !== undefined && typeof onProgress !== "function") throw wrong("onProgress", onProgress, "a function");
  const flag = (name: "reconcile" | "allowDeletions" | "history" | "dryRun", preset: boolean): boolean => {
    const value: unknown = options[name] ?? preset;
    if (typeof value !== "boolean") throw wrong(name, value, "true or false");
    return value;
  };
  return {
    tables: tablesNamed(tables),
    since: since === undefined ? undefined : parseSince(since),
    overlap: integer("overlap", options.overlap ?? 35, 0),
    reconcile: flag("reconcile", false),
    allowDeletions: flag("allowDeletions", false),
    history: flag("history", true),
    dryRun: flag("dryRun", false),
    concurrency: integer("concurrency", options.concurrency ?? 4, 1),
    schema,
    signal,
    onProgress,
  };
}

function tablesNamed(names: SyncOptions["tables"]): readonly Table[] {
  if (names === undefined) return allTables.filter((table) => !isSum(table));
  const known = allTables.map(({ name }) => name).join(", ");
  if (!Array.isArray(names) || names.length === 0) throw wrong("tables", names, `a list of tables: ${known}`);
  for (const name of names) {
    if (allTables.some((table) => table.name === name)) continue;
    throw new InvalidArgumentError(`tables: there is no table ${JSON.stringify(name)}. The tables are ${known}.`);
  }
  return allTables.filter(({ name }) => names.includes(name));
}

function integer(name: string, value: unknown, least: number): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= least) return value;
  throw wrong(name, value, `an integer, ${least} or more`);
}

const wrong = (name: string, value: unknown, wanted: string): InvalidArgumentError =>
  new InvalidArgumentError(`${name} has to be ${wanted}; got ${describe(value)}.`);
