import { delay } from "../http/abort.js";
import { idOf, valueOf, type ApiRecord } from "./records.js";
import { largestPage, type Source, type SourcePage } from "./source.js";
import type { Table } from "./tables.js";
import { contains, type Window } from "./windows.js";

/** A window that was read, and proven to have been read whole. */
export interface ReadWindow {
  /** Id → record, of those in the window. */
  readonly records: ReadonlyMap<string, ApiRecord>;
  /** How many records the API announced. */
  readonly total: number;
  /** How many of those lie beyond the window, whose bounds the API understands more widely. */
  readonly outside: number;
}

/** A window that kept changing while it was read. */
export interface UnsteadyWindow {
  readonly total: number;
  readonly seen: number;
}

const attempts = 5;

/** Reads a window until a read is proven: the same total on all pages, and as many distinct ids. */
export async function readWindow(
  source: Source,
  table: Table,
  window: Window,
  onPage: (records: number) => void,
): Promise<ReadWindow | UnsteadyWindow> {
  for (let attempt = 1; ; attempt += 1) {
    const read = await readOnce(source, table, window, onPage);
    if ("records" in read || attempt === attempts) return read;
    await delay(100 * 2 ** attempt, source.signal);
  }
}

async function readOnce(
  source: Source,
  table: Table,
  window: Window,
  onPage: (records: number) => void,
): Promise<ReadWindow | UnsteadyWindow> {
  const perPage = largestPage(table);
  const column = table.columns.find(({ name }) => name === table.period?.column);
  const records = new Map<string, ApiRecord>();
  const outside = new Set<string>();
  const take = (page: SourcePage): boolean => {
    for (const record of page.records) {
      const id = idOf(table, record);
      const inside = column === undefined || contains(window, Date.parse(String(valueOf(record, column))));
      if (inside) records.set(id, record);
      else outside.add(id);
    }
    onPage(page.records.length);
    return page.total === total;
  };
  const first = await source.page(table, window, 1, perPage);
  const { total } = first;
  let steady = take(first);
  const last = Math.ceil(total / perPage);
  const ahead: Promise<SourcePage>[] = [];
  for (let next = 2; steady;) {
    for (; next <= last && ahead.length < source.concurrency; next += 1) {
      const page = source.page(table, window, next, perPage);
      page.catch(() => undefined); // its failure is thrown in its turn, if that comes
      ahead.push(page);
    }
    const page = await ahead.shift();
    if (page === undefined) break;
    steady = take(page);
  }
  // An id may have been seen on both sides of a bound, if the record was moved during the read.
  for (const id of records.keys()) outside.delete(id);
  const seen = records.size + outside.size;
  return steady && seen === total ? { records, total, outside: outside.size } : { total, seen };
}
