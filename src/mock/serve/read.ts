import { mockDescription } from "../../../generated/mock.js";
import type { Filter, Period, Read } from "../description.js";
import type { Operation, Pagination } from "../../operations/operation.js";
import type { AnyRecord } from "../data/plausible.js";
import type { Selected, Selection } from "../store/collection.js";
import { viewOf, type Store } from "../store/store.js";
import { pageOf } from "./page.js";
import type { Arguments } from "./route.js";

/** Whether the two ends of a period belong to it. */
export type Bounds = "inclusive" | "exclusive" | "day";

const { reads, records, views, sums, schemas } = mockDescription;
const dayMs = 86_400_000;

/** The body of an operation's 2xx; undefined where there is no such record. */
export function readBody(store: Store, operation: Operation, args: Arguments, bounds: Bounds): unknown {
  const read = reads[operation.id];
  if (!read) return undefined;
  return operation.pagination
    ? readPage(store, read, operation, operation.pagination, args, bounds)
    : readOne(store, read, operation, args);
}

function readOne(store: Store, { schema, filters }: Read, { parameters }: Operation, args: Arguments): unknown {
  const name = views[schema] ?? schema;
  const parameter = Object.keys(parameters).findLast((each) => parameters[each]?.in === "path");
  const all = store.collection(name);
  let record: AnyRecord | undefined;
  if (parameter === undefined) [record] = all.select().take(0, 1);
  else {
    const { id } = records[name] ?? {};
    const own = schemas[name]?.properties ?? {};
    const properties = filters[parameter]?.properties ?? (parameter in own || id === undefined ? [parameter] : [id]);
    for (const property of properties) {
      record ??= property === id ? all.find(args[parameter]) : firstWith(all.select(), property, args[parameter]);
    }
  }
  return record && name !== schema ? viewOf(schema, record) : record;
}

function firstWith(selected: Selected, property: string, value: unknown): AnyRecord | undefined {
  for (let offset = 0; offset < selected.total; offset += 100) {
    const found = selected.take(offset, 100).find((record) => record[property] === value);
    if (found) return found;
  }
  return undefined;
}

function readPage(
  store: Store,
  read: Read,
  { parameters }: Operation,
  pagination: Pagination,
  args: Arguments,
  bounds: Bounds,
): unknown {
  const { schema, filters } = read;
  const name = views[schema] ?? schema;
  const { parent } = records[name] ?? {};
  const period = read.period && periodOf(read.period, args, bounds);
  const chosen = parent && parentId(store, parent.schema, filters[parent.parameter], args[parent.parameter]);
  if (parent && chosen === undefined) return undefined;

  const tests = Object.entries(filters)
    .filter(([parameter]) => parameter !== parent?.parameter && args[parameter] !== undefined)
    .map(([parameter, filter]) => testOf(filter, args[parameter]));
  const passes = (record: AnyRecord): boolean => tests.every((test) => test(record));
  const selected = sums[schema]
    ? fromArray(store.sums(schema, period))
    : store.collection(name).select({ ...(period && { period }), ...(chosen !== undefined && { parent: chosen }) });
  const { total, take } = tests.length > 0 ? filtered(selected, passes) : selected;
  return pageOf(pagination, parameters, args, total, (offset, limit) =>
    name === schema ? take(offset, limit) : take(offset, limit).map((record) => viewOf(schema, record)),
  );
}

function fromArray(found: readonly AnyRecord[]): Pick<Selected, "total" | "take"> {
  return { total: found.length, take: (offset, limit) => found.slice(offset, offset + limit) };
}

/** What passes, found by looking at all that is selected, some at a time. */
function filtered(
  selected: Pick<Selected, "total" | "take">,
  passes: (record: AnyRecord) => boolean,
): Pick<Selected, "total" | "take"> {
  const places: number[] = [];
  for (let offset = 0; offset < selected.total; offset += 1_000) {
    for (const [index, record] of selected.take(offset, 1_000).entries())
      if (passes(record)) places.push(offset + index);
  }
  return {
    total: places.length,
    take: (offset, limit) => places.slice(offset, offset + limit).flatMap((place) => selected.take(place, 1)),
  };
}

function parentId(store: Store, schema: string, filter: Filter | undefined, value: unknown): unknown {
  const { id = "" } = records[schema] ?? {};
  const all = store.collection(schema);
  for (const property of filter?.properties ?? [id]) {
    const found = property === id ? all.find(value) : firstWith(all.select(), property, value);
    if (found) return found[id];
  }
  return undefined;
}

function testOf({ properties, match }: Filter, wanted: unknown): (record: AnyRecord) => boolean {
  if (match === "since") {
    const since = Date.parse(String(wanted));
    return (record) => properties.some((property) => Date.parse(String(record[property])) >= since);
  }
  const values = new Set([wanted].flat());
  const has = (record: AnyRecord): boolean => properties.some((property) => values.has(record[property]));
  return match === "none" ? (record) => !has(record) : has;
}

/** The first and the last millisecond of a period. The API counts in seconds. */
function periodOf({ from, to }: Period, args: Arguments, bounds: Bounds): NonNullable<Selection["period"]> {
  const [first, last] = [timeOf(args[from]), timeOf(args[to])];
  const step = bounds === "day" ? dayMs : 1_000;
  const down = (time: number): number => Math.floor(time / step) * step;
  if (bounds === "exclusive") {
    return {
      from: first === undefined ? -Infinity : down(first) + step,
      to: last === undefined ? Infinity : down(last) - 1,
    };
  }
  return {
    from: first === undefined ? -Infinity : down(first),
    to: last === undefined ? Infinity : down(last) + step - 1,
  };
}

/** A date of the API is in UTC. */
function timeOf(text: unknown): number | undefined {
  if (typeof text !== "string") return undefined;
  const written = text.replace(" ", "T");
  return Date.parse(/[Zz]$|[+-]\d\d:\d\d$/.test(written) || !written.includes("T") ? written : `${written}Z`);
}
