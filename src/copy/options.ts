import { InvalidArgumentError } from "../errors.js";
import { readOptions, type Rules } from "../options/check.js";
import { aBoolean, aFunction, atLeast, requestRules } from "../options/rules.js";
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

const tableNames = /* @__PURE__ */ allTables.map(({ name }) => name).join(", ");

const syncRules: Rules<SyncOptions> = /* @__PURE__ */ (() => ({
  since: { accepts: (value) => typeof value === "string", expected: "a date such as 2026-10" },
  tables: {
    accepts: (value) => Array.isArray(value) && value.length > 0,
    expected: `a list of tables: ${tableNames}`,
  },
  schema: {
    accepts: (value) => typeof value === "string" && value !== "",
    expected: "the name of a PostgreSQL schema",
  },
  overlap: atLeast(0),
  reconcile: aBoolean,
  allowDeletions: aBoolean,
  history: aBoolean,
  dryRun: aBoolean,
  concurrency: atLeast(1),
  signal: requestRules.signal,
  onProgress: aFunction,
}))();

/** Checks the options and fills in their defaults. Throws `InvalidArgumentError`. */
export function checkSyncOptions(options: SyncOptions): CheckedOptions {
  const read = readOptions("syncTo", options, syncRules);
  const { overlap = 35, reconcile = false, allowDeletions = false, history = true, dryRun = false } = read;
  const { since, concurrency = 4, schema, signal, onProgress } = read;
  return {
    tables: tablesNamed(read.tables),
    since: since === undefined ? undefined : parseSince(since),
    ...{ overlap, reconcile, allowDeletions, history, dryRun, concurrency, schema, signal, onProgress },
  };
}

function tablesNamed(names: SyncOptions["tables"]): readonly Table[] {
  if (names === undefined) return allTables.filter((table) => !isSum(table));
  for (const name of names) {
    if (allTables.some((table) => table.name === name)) continue;
    throw new InvalidArgumentError(`tables: there is no table ${JSON.stringify(name)}. The tables are ${tableNames}.`);
  }
  return allTables.filter(({ name }) => names.includes(name));
}
