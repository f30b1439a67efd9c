import type { ListOptions, ThriveClient } from "../../index.js";
import type { ListOperation } from "../../operations/operation.js";
import { methodOf } from "../method.js";
import { fieldReader } from "../format/column.js";

/** Some records of a list, and where they were. */
export interface Page {
  readonly records: readonly unknown[];
  /** The ids of all of its records, also of those that are not given. */
  readonly ids: readonly unknown[];
  /** Its number, or the offset of its first record. */
  readonly position: number;
  /** How many records the list has, if the response states it. */
  readonly total: number | undefined;
}

export interface ListRequest {
  readonly operation: ListOperation;
  readonly args: Readonly<Record<string, unknown>>;
  readonly options: ListOptions;
  /** Only records of this period, by the field that it bounds. */
  readonly period?: { readonly field: string; readonly from: Date; readonly to: Date } | undefined;
}

/**
 * The pages of a list from `start` on. A record that is `known`, or was on a page before, is left out, and so is one
 * outside the period: a whole page is reported, so that the caller can show progress.
 */
export async function* readPages(
  thrive: ThriveClient,
  { operation, args, options, period }: ListRequest,
  { start, known }: { readonly start: number; readonly known: ReadonlySet<unknown> },
): AsyncGenerator<Page, void> {
  const { style, ...places } = operation.pagination;
  const parts = partReaders(operation);
  const isWithin = period && periodFilter(period);
  const recent = rememberIds(known);
  let position = start;
  const from = style === "cursor" ? {} : { [places.position]: start };
  for await (const page of methodOf(thrive, operation)({ ...args, ...from }, options).pages()) {
    const all = parts.records(page);
    const ids = all.map(parts.id);
    const isNew = recent.add(ids);
    const records = all.filter((record, index) => isNew[index] && (isWithin === undefined || isWithin(record)));
    position = parts.position(page) ?? position;
    yield { records, ids, position, total: parts.total(page) };
    position += style === "offset" ? all.length : 1;
  }
}

/**
 * Where to go on after `last`: at its page, or, where none of its records is `known` there, at the page before it that
 * has one. So records that moved up or down since are met again.
 */
export async function findStart(
  thrive: ThriveClient,
  { operation, args, options }: ListRequest,
  { last, known }: { readonly last: number; readonly known: ReadonlySet<unknown> },
): Promise<number> {
  const { style, first, position } = operation.pagination;
  if (style !== "page") return first;
  const parts = partReaders(operation);
  for (let page = last; page > first; page -= 1) {
    const list = methodOf(thrive, operation)({ ...args, [position]: page }, { ...options, concurrency: 1 });
    const isKnown = (record: unknown): boolean => known.has(parts.id(record));
    for await (const response of list.pages()) {
      if (parts.records(response).some(isKnown)) return page;
      break;
    }
  }
  return first;
}

/** Reads the parts of a page that the description names. */
function partReaders({ pagination: { items, id, total, current } }: ListOperation) {
  const read = (path: string | undefined) => (path === undefined ? () => undefined : fieldReader(path));
  const number = (path: string | undefined) => {
    const readField = read(path);
    return (page: unknown): number | undefined => {
      const value = readField(page);
      return typeof value === "number" ? value : undefined;
    };
  };
  const readItems = items === "" ? (page: unknown) => page : fieldReader(items);
  return {
    records: (page: unknown): readonly unknown[] => {
      const found = readItems(page);
      return Array.isArray(found) ? found : [];
    },
    id: read(id),
    total: number(total),
    position: number(current),
  };
}

/** The list goes back some pages when it shrinks, so a record may come again some pages later. */
const rememberedPages = 16;

/** Tells which ids of a page are new: not `known`, not on one of the latest pages, and not twice on this one. */
function rememberIds(known: ReadonlySet<unknown>): { readonly add: (ids: readonly unknown[]) => readonly boolean[] } {
  const remembered = new Set<unknown>();
  const pages: (readonly unknown[])[] = [];
  return {
    add(ids) {
      const fresh: unknown[] = [];
      const isNew = ids.map((id) => {
        if (id === undefined || id === null) return true;
        if (remembered.has(id) || (known.size > 0 && known.has(id))) return false;
        remembered.add(id);
        fresh.push(id);
        return true;
      });
      pages.push(fresh);
      if (pages.length > rememberedPages) for (const id of pages.shift() ?? []) remembered.delete(id);
      return isNew;
    },
  };
}

function periodFilter({ field, from, to }: NonNullable<ListRequest["period"]>): (record: unknown) => boolean {
  const read = fieldReader(field);
  const [least, end] = [from.getTime(), to.getTime()];
  return (record) => {
    const value = read(record);
    const time = typeof value === "string" ? Date.parse(value) : Number.NaN;
    if (Number.isNaN(time)) throw new Error(`A record has no date at ${field}, so its period is unknown.`);
    return least <= time && time < end;
  };
}
