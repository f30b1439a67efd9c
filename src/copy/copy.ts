import { SyncError } from "./errors.js";
import { readWindow, type UnsteadyWindow } from "./read-window.js";
import { valueOf, type ApiRecord } from "./records.js";
import type { Source } from "./source.js";
import { allTables, isSum, type Table, type TableName } from "./tables.js";
import type { Counts, StoredWindow, Target } from "./target.js";
import {
  addMonths,
  boundText,
  contains,
  earliestMonth,
  monthOf,
  monthsSince,
  wholeList,
  windowKey,
  windowName,
  type Window,
} from "./windows.js";

/** What a run found and did. */
export interface SyncResult {
  /** Whether every window holds as many records as the API announces. */
  readonly ok: boolean;
  readonly tables: Readonly<Partial<Record<TableName, Counts>>>;
  /** The proof: each window with its rows in the copy, and what the API announced. */
  readonly checks: readonly SyncCheck[];
  /** What somebody should know. Absent where there is nothing. */
  readonly notes?: readonly string[];
}

/** A window of a table; for lists under a parent, those of all parents together. */
export interface SyncCheck {
  readonly table: TableName;
  /** The first moment of the window, RFC 3339 in UTC; null where it has no beginning. */
  readonly from: string | null;
  /** The first moment after the window; null where it has no end. */
  readonly to: string | null;
  /** Records that the copy has. */
  readonly rows: number;
  /** Records that the API announced. */
  readonly announced: number;
}

/** How far a run is. */
export interface SyncProgress {
  readonly table: TableName;
  /** Windows of the table that are done, and all of them. */
  readonly windows: { readonly done: number; readonly total: number };
  /** Records that were read so far, in this run. */
  readonly records: number;
}

interface CopyOptions {
  readonly tables: readonly Table[];
  readonly since: Date | undefined;
  readonly now: Date;
  /** Windows that ended less than so many days ago are read in each run. */
  readonly overlap: number;
  readonly reconcile: boolean;
  readonly allowDeletions: boolean;
  /** Nothing is written, so that what was read is counted instead. */
  readonly dryRun: boolean;
  readonly onProgress: ((progress: SyncProgress) => void) | undefined;
}

const dayMs = 86_400_000;

/** More than this share, and more than so many rows, missing from one window are not believed. */
const mostMissing = { share: 0.05, rows: 10 };

/** A read is repeated so often when a single read shows that it missed a record. */
const mostReads = 3;

/** The report of a run, filled while it runs, so that a failed run also reports what it did. */
export interface Report {
  readonly counts: Map<TableName, Counts>;
  readonly checks: SyncCheck[];
  readonly notes: string[];
  different: boolean;
  records: number;
}

export const emptyReport = (): Report => ({ counts: new Map(), checks: [], notes: [], different: false, records: 0 });

const noCounts: Counts = { new: 0, changed: 0, unchanged: 0, gone: 0 };

const addCounts = (a: Counts, b: Counts): Counts => ({
  new: a.new + b.new,
  changed: a.changed + b.changed,
  unchanged: a.unchanged + b.unchanged,
  gone: a.gone + b.gone,
});

/** Brings the target up to date with the source: table by table, window by window. */
export async function copyTables(run: Run): Promise<void> {
  for (const table of run.options.tables) await copyTable(run, table);
}

/** A run: its source, its target, its options and its report. */
export interface Run {
  readonly source: Source;
  readonly target: Target;
  readonly options: CopyOptions;
  readonly report: Report;
}

async function copyTable(run: Run, table: Table): Promise<void> {
  const { target, options, report } = run;
  report.counts.set(table.name, noCounts);
  const stored = await target.windows(table);
  const windows = await planWindows(run, table, stored);
  const totals = await closedTotals(run, table, windows, stored);
  let done = 0;
  const progress = (records: number): void => {
    report.records += records;
    options.onProgress?.({
      table: table.name,
      windows: { done, total: windows.length },
      records: report.records,
    });
  };
  for (const window of windows) {
    const key = windowKey(window);
    const total = totals.get(key);
    const rows = total === undefined ? undefined : await target.count(table, window);
    if (rows !== undefined && rows === Number(total) - (stored.get(key)?.outside ?? 0)) {
      note(report, table, window, { rows, announced: rows }, { ...noCounts, unchanged: rows });
    } else {
      await copyWindow(run, table, window, progress);
    }
    done += 1;
    progress(0);
  }
  await target.retire?.(table, windows);
  if (table.parent) joinChecks(report, table);
}

async function planWindows(
  run: Run,
  table: Table,
  stored: ReadonlyMap<string, StoredWindow>,
): Promise<readonly Window[]> {
  const { now, since } = run.options;
  if (table.parent) return windowsOfParents(run, table, stored);
  if (table.period === undefined) return [wholeList()];
  const first = since ?? (await findFirstMonth(run.source, table, stored, now));
  const months = monthsSince(first, now);
  // A sum needs both bounds, and there is none of the future.
  return isSum(table) ? months.filter(({ from, to }) => from && to) : months;
}

/** One window for each parent record that the API has, after the rows of those that it no longer has are marked. */
async function windowsOfParents(
  run: Run,
  table: Table,
  stored: ReadonlyMap<string, StoredWindow>,
): Promise<readonly Window[]> {
  const { source, target, options, report } = run;
  const parent = allTables.find(({ name }) => name === table.parent?.table);
  if (parent === undefined) throw new TypeError(`The parents of ${table.name} are in no table.`);
  let ids: readonly string[];
  if (options.tables.includes(parent)) {
    ids = await target.ids(parent, wholeList());
  } else {
    const read = await readWindow(source, parent, wholeList(), () => undefined);
    if (!("records" in read)) throw new SyncError("unsteady", `${parent.name} kept changing while it was read.`);
    ids = [...read.records.keys()];
  }
  const present = new Set(ids);
  const lost: string[] = [];
  for (const { window } of stored.values()) {
    if (!present.has(window.parentId) && (await target.count(table, window)) > 0) lost.push(window.parentId);
  }
  checkMissing(options, `${parent.name} (which ${table.name} lie under)`, lost.length, stored.size);
  for (const id of lost) {
    if (parent.single !== undefined && (await source.one(parent, id)) !== undefined) continue;
    await dropWindow(target, table, wholeList(id), report);
  }
  return ids.map((id) => wholeList(id));
}

/** Marks the rows of a window as deleted whose parent is gone. */
async function dropWindow(target: Target, table: Table, window: Window, report: Report): Promise<void> {
  const gone = await target.ids(table, window);
  const counts = await target.write(table, window, { records: new Map(), moved: new Map(), gone, outside: 0 });
  note(report, table, window, { rows: await target.count(table, window), announced: 0 }, counts);
}

/** Lists under a parent have no periods: those that agree become one check. */
function joinChecks(report: Report, { name }: Table): void {
  const own = report.checks.filter(({ table }) => table === name);
  const others = report.checks.filter(({ table }) => table !== name);
  const agreeing = own.filter(({ rows, announced }) => rows === announced);
  const rows = agreeing.reduce((sum, check) => sum + check.rows, 0);
  report.checks.length = 0;
  report.checks.push(
    ...others,
    { table: name, from: null, to: null, rows, announced: rows },
    ...own.filter((check) => !agreeing.includes(check)),
  );
}

/**
 * The first month with records. The API has no order, but announces totals: some ten small requests find it, or one,
 * if the copy already has it. Undefined where there are records of before the earliest month.
 */
export async function findFirstMonth(
  source: Source,
  table: Table,
  stored: ReadonlyMap<string, StoredWindow>,
  now: Date,
): Promise<Date | undefined> {
  const isEmptyBefore = async (to: Date): Promise<boolean> => {
    const { total } = await source.page(table, { parentId: "", from: undefined, to }, 1, 1);
    return total === 0;
  };
  const thisMonth = monthOf(now);
  const known = [...stored.values()].flatMap(({ window: { from } }) => from?.getTime() ?? []);
  const guess = known.length === 0 ? thisMonth : monthOf(new Date(Math.min(...known, thisMonth.getTime())));
  if (await isEmptyBefore(guess)) return guess;
  let late = guess;
  let early: Date;
  for (let back = 12; ; back *= 2) {
    early = addMonths(guess, -back);
    if (early <= earliestMonth) early = earliestMonth;
    if (await isEmptyBefore(early)) break;
    if (early === earliestMonth) return isSum(table) ? earliestMonth : undefined;
    late = early;
  }
  for (;;) {
    const months = (late.getUTCFullYear() - early.getUTCFullYear()) * 12 + late.getUTCMonth() - early.getUTCMonth();
    if (months <= 1) return early;
    const middle = addMonths(early, months >> 1);
    if (await isEmptyBefore(middle)) early = middle;
    else late = middle;
  }
}

/** The totals of the windows that are closed, which means that nothing new is expected in them. */
async function closedTotals(
  { source, options: { now, overlap, reconcile } }: Run,
  table: Table,
  windows: readonly Window[],
  stored: ReadonlyMap<string, StoredWindow>,
): Promise<ReadonlyMap<string, number>> {
  const closedBefore = now.getTime() - overlap * dayMs;
  const closed = windows.filter((window) => {
    const known = stored.get(windowKey(window));
    const isClosed = table.period !== undefined && window.to !== undefined && window.to.getTime() <= closedBefore;
    return isClosed && !reconcile && known !== undefined && !known.stale;
  });
  const totals = new Map<string, number>();
  for (let index = 0; index < closed.length; index += source.concurrency) {
    const batch = closed.slice(index, index + source.concurrency);
    await Promise.all(
      batch.map(async (window) => {
        totals.set(windowKey(window), (await source.page(table, window, 1, 1)).total);
      }),
    );
  }
  return totals;
}

/** Reads a window, finds out what became of the records that it lacks, and writes it. */
async function copyWindow(
  { source, target, options, report }: Run,
  table: Table,
  window: Window,
  onPage: (records: number) => void,
): Promise<void> {
  for (let read = 1; ; read += 1) {
    const found = await readWindow(source, table, window, onPage);
    if (!("records" in found)) {
      await noteUnsteady(target, table, window, found, report);
      return;
    }
    const ids = await target.ids(table, window);
    const missing = ids.filter((id) => !found.records.has(id));
    checkMissing(options, [table.name, windowName(window)].join(" ").trim(), missing.length, ids.length);
    const fate = await confirmMissing(source, table, window, missing, onPage);
    if (fate.present.size > 0 && read < mostReads) continue;
    const counts = await target.write(table, window, {
      records: fate.present.size === 0 ? found.records : new Map([...found.records, ...fate.present]),
      moved: fate.moved,
      gone: fate.gone,
      outside: found.outside,
    });
    const rows = options.dryRun ? found.records.size : await target.count(table, window);
    note(report, table, window, { rows, announced: found.total - found.outside }, counts);
    return;
  }
}

/** Throws where so many rows are missing that a mistake is likelier than deletions. */
function checkMissing({ allowDeletions }: CopyOptions, where: string, missing: number, all: number): void {
  const { share, rows } = mostMissing;
  if (allowDeletions || missing <= rows || missing <= share * all) return;
  throw new SyncError(
    "stopped",
    `${where}: ${missing} of ${all} rows are missing from the API. Nothing was marked as deleted. If the records were deleted on purpose, allow deletions once (--allow-deletions).`,
  );
}

interface Fate {
  /** Records that are in the window after all: the read overlooked them. */
  readonly present: ReadonlyMap<string, ApiRecord>;
  /** Records that are in another window now. */
  readonly moved: ReadonlyMap<string, ApiRecord>;
  readonly gone: readonly string[];
}

/** Asks for each missing record, or, where no operation reads one, for the whole window once more. */
async function confirmMissing(
  source: Source,
  table: Table,
  window: Window,
  missing: readonly string[],
  onPage: (records: number) => void,
): Promise<Fate> {
  const present = new Map<string, ApiRecord>();
  const moved = new Map<string, ApiRecord>();
  const gone: string[] = [];
  if (missing.length > 0 && table.single === undefined) {
    const again = await readWindow(source, table, window, onPage);
    if (!("records" in again)) throw new SyncError("unsteady", `${table.name} kept changing while it was read.`);
    for (const id of missing) {
      const record = again.records.get(id);
      if (record === undefined) gone.push(id);
      else present.set(id, record);
    }
    return { present, moved, gone };
  }
  const column = table.columns.find(({ name }) => name === table.period?.column);
  for (let index = 0; index < missing.length; index += source.concurrency) {
    const batch = missing.slice(index, index + source.concurrency);
    const records = await Promise.all(batch.map((id) => source.one(table, id)));
    for (const [position, record] of records.entries()) {
      const id = batch[position] ?? "";
      if (record === undefined) gone.push(id);
      else if (column === undefined || contains(window, Date.parse(String(valueOf(record, column))))) {
        present.set(id, record);
      } else moved.set(id, record);
    }
  }
  return { present, moved, gone };
}

function note(
  report: Report,
  table: Table,
  window: Window,
  { rows, announced }: Pick<SyncCheck, "rows" | "announced">,
  counts: Counts,
): void {
  report.counts.set(table.name, addCounts(report.counts.get(table.name) ?? noCounts, counts));
  report.checks.push({
    table: table.name,
    from: boundText(window.from),
    to: boundText(window.to),
    rows,
    announced,
  });
  if (rows !== announced) report.different = true;
}

async function noteUnsteady(
  target: Target,
  table: Table,
  window: Window,
  { total, seen }: UnsteadyWindow,
  report: Report,
): Promise<void> {
  const rows = await target.count(table, window);
  note(report, table, window, { rows, announced: total }, { ...noCounts, unchanged: rows });
  report.different = true;
  report.notes.push(
    `${table.name} ${windowName(window)}: the list kept changing while it was read (${seen} of ${total} records seen at the last attempt). The window was not written; the next run reads it again.`,
  );
}
