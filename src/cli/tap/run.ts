import { findFirstMonth } from "../../copy/copy.js";
import { readWindow } from "../../copy/read-window.js";
import type { ApiRecord } from "../../copy/records.js";
import type { Source } from "../../copy/source.js";
import { allTables, type Table } from "../../copy/tables.js";
import { addMonths, monthOf, monthsSince, windowName, wholeList, type Window } from "../../copy/windows.js";
import type { SelectedStream } from "./catalog.js";
import type { Bookmark, TapState } from "./state.js";

/** What a run receives, besides its streams. */
export interface TapRun {
  readonly source: Source;
  readonly state: TapState;
  readonly startDate: Date | undefined;
  readonly overlapDays: number;
  /** A window that an orchestrator asked for: `from` is included, `to` is not. */
  readonly from: Date | undefined;
  readonly to: Date | undefined;
  readonly now: Date;
  /** Writes lines to stdout. */
  readonly write: (text: string) => Promise<void>;
  readonly log: (text: string) => void;
}

/** Reads the streams one after the other, and writes SCHEMA, RECORD and STATE messages. */
export async function runTap(run: TapRun, streams: readonly SelectedStream[]): Promise<void> {
  const bookmarks: Record<string, Bookmark> = { ...run.state.bookmarks };
  const keep = (stream: SelectedStream, bookmark: Bookmark): Promise<void> => {
    bookmarks[stream.name] = bookmark;
    return writeMessage(run, { type: "STATE", value: { bookmarks } });
  };
  for (const stream of streams) {
    const { name, schema, keyProperties, replicationKey } = stream;
    await writeMessage(run, {
      type: "SCHEMA",
      stream: name,
      schema,
      key_properties: keyProperties,
      ...(replicationKey !== undefined && { bookmark_properties: [replicationKey] }),
    });
    if (replicationKey === undefined) {
      await readWhole(run, stream);
      await keep(stream, { completed_at: run.now.toISOString() });
    } else {
      await readMonths(run, stream, bookmarks[name] ?? {}, (bookmark) => keep(stream, bookmark));
    }
  }
}

async function readWhole(run: TapRun, stream: SelectedStream): Promise<void> {
  for (const window of await windowsOf(run, stream.table)) await writeWindow(run, stream, window);
}

/** The list itself, or one for each parent record. */
async function windowsOf({ source }: TapRun, table: Table): Promise<readonly Window[]> {
  if (table.parent === undefined) return [wholeList()];
  const parent = allTables.find(({ name }) => name === table.parent?.table);
  if (parent === undefined) throw new TypeError(`The parents of ${table.name} are in no table.`);
  return [...(await readProven(source, parent, wholeList())).records.keys()].map((id) => wholeList(id));
}

/**
 * Reads the months since the bookmark and those of the overlap. For every other month, only the total is requested, and the month is read again
 * where it is not what it was: a record that was logged late, or deleted, is noticed at any age.
 */
async function readMonths(
  run: TapRun,
  stream: SelectedStream,
  bookmark: Bookmark,
  keep: (bookmark: Bookmark) => Promise<void>,
): Promise<void> {
  const { source, now, overlapDays } = run;
  const { table } = stream;
  const readTo = bookmark.read_to === undefined ? undefined : new Date(bookmark.read_to);
  const overlapFrom = new Date((readTo ?? now).getTime() - overlapDays * dayMs);
  const totals: Record<string, number> = { ...bookmark.totals };
  let reached = readTo;
  for (const window of await monthsOf(run, table)) {
    const { to } = window;
    const isClosed = readTo !== undefined && to !== undefined && to <= readTo && to <= overlapFrom;
    const before = totals[windowName(window)];
    if (isClosed && before !== undefined && (await source.page(table, window, 1, 1)).total === before) continue;
    totals[windowName(window)] = await writeWindow(run, stream, window);
    // The future is read in each run, so the bookmark stays at the present.
    const end = to === undefined || to > now ? now : to;
    if (reached === undefined || reached < end) reached = end;
    await keep({ read_to: reached.toISOString(), totals });
    run.log(`INFO ${stream.name} ${windowName(window)}: read`);
  }
  await keep({ read_to: (reached ?? now).toISOString(), totals });
}

const dayMs = 86_400_000;

/** The months to look at; what an orchestrator asked for cuts them. */
async function monthsOf({ source, startDate, from, to, now }: TapRun, table: Table): Promise<readonly Window[]> {
  const first = from ?? startDate ?? (await findFirstMonth(source, table, new Map(), now));
  const months = monthsSince(first, to !== undefined && to > now ? addMonths(monthOf(to), 1) : now);
  if (to === undefined) return months;
  return months
    .filter((month) => month.from === undefined || month.from < to)
    .map((month) => (month.to === undefined || month.to > to ? { ...month, to } : month));
}

/** Writes the records of a window that is proven to have been read whole. Returns the total that the API announced. */
async function writeWindow(run: TapRun, stream: SelectedStream, window: Window): Promise<number> {
  const { records, total } = await readProven(run.source, stream.table, window);
  const { parent } = stream.table;
  const extracted = new Date().toISOString();
  let text = "";
  for (const record of records.values()) {
    const own = parent ? { [parent.argument]: window.parentId, ...record } : record;
    const message = { type: "RECORD", stream: stream.name, record: selected(own, stream), time_extracted: extracted };
    text += `${JSON.stringify(message)}\n`;
    if (text.length > 65_536) {
      await run.write(text);
      text = "";
    }
  }
  await run.write(text);
  return total;
}

async function readProven(source: Source, table: Table, window: Window) {
  const read = await readWindow(source, table, window, () => undefined);
  if ("records" in read) return read;
  throw new Error(
    `${table.name} ${windowName(window)} kept changing while it was read: ${read.seen} records seen, ${read.total} announced.`,
  );
}

function selected(record: ApiRecord, { leftOut }: SelectedStream): ApiRecord {
  if (leftOut.size === 0) return record;
  return Object.fromEntries(Object.entries(record).filter(([name]) => !leftOut.has(name)));
}

const writeMessage = ({ write }: TapRun, message: object): Promise<void> => write(`${JSON.stringify(message)}\n`);
