import type { RecordDescription } from "../description.js";
import type { AnyRecord } from "../data/plausible.js";
import type { Seeded } from "../data/seeded.js";
import { countBelow, firstWhere } from "./sorted.js";

/** Which records are meant. Without one of these, all are. */
export interface Selection {
  /** The first and the last millisecond, both included. */
  readonly period?: { readonly from: number; readonly to: number };
  /** The id of the parent. */
  readonly parent?: unknown;
}

/** Selected records, in a fixed order: by date where they have one, else as they were seeded and added. */
export interface Selected {
  readonly total: number;
  take(offset: number, limit: number): AnyRecord[];
  /** Calls with two fields of each, without making the rest of the record. */
  eachPair(field: string, other: string, visit: (value: unknown, otherValue: unknown) => void): void;
}

/** The records of one schema. Those that were seeded are worked out; only changes are kept. */
export interface Collection {
  select(selection?: Selection): Selected;
  find(id: unknown, parent?: unknown): AnyRecord | undefined;
  add(record: AnyRecord, parent?: unknown): void;
  /** Replaces each record with this id by what `change` makes of it, and returns the last. */
  update(id: unknown, change: (record: AnyRecord) => AnyRecord): AnyRecord | undefined;
  /** Whether there was one. */
  remove(id: unknown, parent?: unknown): boolean;
}

/** A record that is kept: an example, an added one, or one that moved to another date. */
interface Kept {
  /** Where it stands: its time, or before (-1) or after (1) the seeded ones. */
  readonly place: number;
  readonly parent: unknown;
  readonly record: AnyRecord;
}

export function createCollection(
  { id = "", date }: RecordDescription,
  seeded: Seeded,
  examples: readonly AnyRecord[],
): Collection {
  const { calendar, family, count } = seeded;
  /** Indexes of seeded records that are gone or moved, sorted. */
  const gone: number[] = [];
  /** Index → a seeded record that changed where it stands. */
  const changed = new Map<number, AnyRecord>();
  /** Sorted by place; of the same place, in the order in which they were added. */
  const kept: Kept[] = [];
  const keptById = new Map<unknown, Kept[]>();

  const placeOf = (record: AnyRecord, otherwise: number): number =>
    date === undefined ? otherwise : Date.parse(String(record[date]));
  const seededRecord = (index: number): AnyRecord => changed.get(index) ?? seeded.recordAt(index);
  const isGone = (index: number): boolean => gone[countBelow(gone, index)] === index;

  function keep(entry: Kept): void {
    kept.splice(
      firstWhere(kept.length, (at) => (kept[at]?.place ?? 0) > entry.place),
      0,
      entry,
    );
    const value = entry.record[id];
    keptById.set(value, [...(keptById.get(value) ?? []), entry]);
  }
  function forget(entry: Kept): void {
    kept.splice(kept.indexOf(entry), 1);
    const value = entry.record[id];
    const others = (keptById.get(value) ?? []).filter((other) => other !== entry);
    if (others.length > 0) keptById.set(value, others);
    else keptById.delete(value);
  }
  function dropSeeded(index: number): void {
    gone.splice(countBelow(gone, index), 0, index);
    changed.delete(index);
  }
  const present = (value: unknown, parent: unknown): number[] =>
    seeded
      .indexesOf(value)
      .filter((index) => !isGone(index) && (parent === undefined || family?.parentOf(index) === parent));
  const keptOf = (value: unknown, parent: unknown): readonly Kept[] =>
    (keptById.get(value) ?? []).filter((entry) => parent === undefined || entry.parent === parent);

  for (const record of examples) keep({ place: placeOf(record, -1), parent: undefined, record });

  /** The seeded records that are selected, as a row of places that each lead to an index. */
  function rowOf({ period, parent }: Selection) {
    if (parent !== undefined) {
      const children = family?.childrenOf(parent) ?? { count: 0, at: () => 0 };
      const own = gone.filter((index) => family?.parentOf(index) === parent);
      const holes = own.map((index) => firstWhere(children.count, (place) => children.at(place) >= index));
      return { count: children.count, at: (place: number) => children.at(place), holes: holes.sort((a, b) => a - b) };
    }
    const [from, to] =
      period && calendar && count > 0
        ? [Math.min(count, calendar.firstFrom(period.from)), Math.min(count, calendar.firstFrom(period.to + 1))]
        : [0, count];
    const holes = gone.slice(countBelow(gone, from), countBelow(gone, to)).map((index) => index - from);
    return { count: Math.max(0, to - from), at: (place: number) => from + place, holes };
  }

  function select(selection: Selection = {}): Selected {
    const { period, parent } = selection;
    const { count: places, at, holes } = rowOf(selection);
    const live = places - holes.length;
    const added = kept.filter(
      (entry) =>
        (parent === undefined || entry.parent === parent) &&
        (period === undefined || (entry.place >= period.from && entry.place <= period.to)),
    );
    /** The place of a seeded record, counted without the holes. */
    const placeAt = (rank: number): number =>
      rank + firstWhere(holes.length, (hole) => (holes[hole] ?? 0) - hole > rank);
    /** How many seeded records come before a kept one. */
    const before = ({ place }: Kept): number => {
      if (date === undefined || !calendar) return place < 0 ? 0 : live;
      const first = firstWhere(places, (each) => calendar.timeOf(at(each)) > place);
      return first - countBelow(holes, first);
    };
    return {
      total: live + added.length,
      take(offset, limit) {
        const records: AnyRecord[] = [];
        let nextKept = firstWhere(added.length, (index) => {
          const entry = added[index];
          return entry === undefined || index + before(entry) >= offset;
        });
        let rank = offset - nextKept;
        let place = placeAt(rank);
        let hole = countBelow(holes, place);
        let entry = added[nextKept];
        let turn = entry && before(entry);
        while (records.length < limit) {
          if (entry && turn !== undefined && (turn <= rank || rank >= live)) {
            records.push(entry.record);
            nextKept += 1;
            entry = added[nextKept];
            turn = entry && before(entry);
          } else if (rank < live) {
            records.push(seededRecord(at(place)));
            rank += 1;
            place += 1;
            while (holes[hole] === place) [place, hole] = [place + 1, hole + 1];
          } else break;
        }
        return records;
      },
      eachPair(field, other, visit) {
        const [valueAt, otherAt] = [seeded.fieldAt(field), seeded.fieldAt(other)];
        let hole = 0;
        for (let place = 0; place < places; place += 1) {
          if (holes[hole] === place) {
            hole += 1;
            continue;
          }
          const index = at(place);
          const record = changed.size > 0 ? changed.get(index) : undefined;
          if (record) visit(record[field], record[other]);
          else visit(valueAt(index), otherAt(index));
        }
        for (const { record } of added) visit(record[field], record[other]);
      },
    };
  }

  return {
    select,
    find(value, parent) {
      const [entry] = keptOf(value, parent);
      if (entry) return entry.record;
      const [index] = present(value, parent);
      return index === undefined ? undefined : seededRecord(index);
    },
    add: (record, parent) => keep({ place: placeOf(record, 1), parent, record }),
    update(value, change) {
      let last: AnyRecord | undefined;
      for (const index of present(value, undefined)) {
        const former = seededRecord(index);
        last = change(former);
        if (placeOf(last, 0) === placeOf(former, 0)) changed.set(index, last);
        else {
          dropSeeded(index);
          keep({ place: placeOf(last, 1), parent: family?.parentOf(index), record: last });
        }
      }
      for (const entry of keptOf(value, undefined)) {
        last = change(entry.record);
        const place = placeOf(last, entry.place);
        if (place === entry.place) {
          const next = { ...entry, record: last };
          kept[kept.indexOf(entry)] = next;
          keptById.set(
            value,
            (keptById.get(value) ?? []).map((other) => (other === entry ? next : other)),
          );
        } else {
          forget(entry);
          keep({ ...entry, place, record: last });
        }
      }
      return last;
    },
    remove(value, parent) {
      const indexes = present(value, parent);
      const entries = keptOf(value, parent);
      for (const index of indexes) dropSeeded(index);
      for (const entry of entries) forget(entry);
      return indexes.length + entries.length > 0;
    },
  };
}
