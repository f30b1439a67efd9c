import { mockDescription } from "../../../generated/mock.js";
import { createCalendar, type Calendar } from "./calendar.js";
import { leadingGroups, partnerSchema, type Census } from "./counts.js";
import { createFieldFill, createFill, type Fill } from "./fill.js";
import { createIds, type Ids } from "./ids.js";
import type { AnyRecord, World } from "./plausible.js";
import { hashText, mix } from "./random.js";

/** The records of one schema that the seed gives, beside the examples. None is stored: each is made when it is requested. */
export interface Seeded {
  readonly count: number;
  recordAt(index: number): AnyRecord;
  fieldAt(field: string): (index: number) => unknown;
  /** The indexes of the records with this id: one, or, of children, one for each parent. */
  indexesOf(id: unknown): readonly number[];
  /** Of a schema with a date. */
  readonly calendar: Calendar | undefined;
  /** Of a schema with a parent. */
  readonly family: Family | undefined;
}

/** Which seeded records are the children of which parent. */
interface Family {
  parentOf(index: number): unknown;
  childrenOf(parent: unknown): { readonly count: number; at(place: number): number };
}

export interface SeededWorld {
  readonly world: World;
  readonly seeded: (name: string) => Seeded;
  readonly examples: Census["examples"];
}

const { records } = mockDescription;

/** Makes all seeded records of a seed, ending at `start`, the start of a UTC day (ms since the epoch). */
export function createWorld(seed: number, { counts, examples }: Census, start: number): SeededWorld {
  const salts = byName((name) => mix(hashText(name) ^ mix(seed)));
  const ids = byName((name): Ids => createIds(salts(name)));
  const fills = byName((name): Fill => createFill(world, name));
  const seededCount = (name: string): number => (counts[name] ?? 0) - (examples[name]?.length ?? 0);
  const calendars = byName((name): Calendar => {
    const count = seededCount(name);
    const days = count < 100 ? 90 : count < 50_000 ? 365 : 1095;
    return createCalendar(Math.max(count, 1), start, days, salts(name));
  });
  const families = byName((name) => createFamily(world, name, counts[name] ?? 0));

  const world: World = {
    start,
    keyOf: (name, index) => mix(index ^ salts(name)),
    idOf: (name, index) => ids(name).idOf(index),
    dateOf: (name, index) => calendars(name).textOf(index),
    count: (name) => counts[name] ?? 0,
    idAt: byPosition((name, position) => {
      const own = examples[name] ?? [];
      const example = own[position];
      return example ? example[records[name]?.id ?? ""] : ids(name).idOf(position - own.length);
    }),
    recordAt: byPosition((name, position) => {
      const own = examples[name] ?? [];
      return own[position] ?? fills(name)(position - own.length);
    }),
    positionOf: (name, index) => index + (examples[name]?.length ?? 0),
    positionOfId(name, value) {
      const { id } = records[name] ?? {};
      const own = examples[name] ?? [];
      if (typeof value !== "string" || id === undefined) return -1;
      const example = own.findIndex((record) => record[id] === value);
      if (example >= 0) return example;
      const index = ids(name).indexOf(value);
      return index < seededCount(name) && ids(name).idOf(index) === value ? index + own.length : -1;
    },
    partnerOf: (name, index) => families(name)?.partnerOf(index) ?? 0,
    parentsOf: (name, position) => families(name)?.parentsOf(position) ?? [],
  };

  const seeded = byName((name): Seeded => {
    const { date } = records[name] ?? {};
    const count = seededCount(name);
    const family = families(name);
    return {
      count,
      recordAt: (index) => fills(name)(index),
      fieldAt: (field) => createFieldFill(world, name, field),
      calendar: date === undefined ? undefined : calendars(name),
      family,
      indexesOf(value) {
        if (family?.indexesOf) return family.indexesOf(value);
        const index = world.positionOfId(name, value) - (examples[name]?.length ?? 0);
        return index >= 0 ? [index] : [];
      },
    };
  });
  return { world, seeded, examples };
}

/** Remembers the first ones of each schema: they are in many other records. The others are made again each time. */
function byPosition<T>(make: (name: string, position: number) => T): (name: string, position: number) => T {
  const made = byName((): T[] => []);
  return (name, position) => {
    if (position >= mostRemembered) return make(name, position);
    const first = made(name);
    return (first[position] ??= make(name, position));
  };
}

const mostRemembered = 1_000;

/** Remembers what is made for a name. */
function byName<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    let value = made.get(name);
    if (value === undefined) made.set(name, (value = make(name)));
    return value;
  };
}

interface WholeFamily extends Family {
  partnerOf(index: number): number;
  parentsOf(position: number): readonly unknown[];
  /** Undefined where children have ids of their own. */
  readonly indexesOf: ((id: unknown) => readonly number[]) | undefined;
}

/**
 * Deals the children out in rounds: in each, every partner goes to the parent after the one that it had before. So no
 * pair comes twice, and all can be worked out.
 */
function createFamily(world: World, name: string, count: number): WholeFamily | undefined {
  const { parent, id, examples: [example] = [] } = records[name] ?? {};
  if (!parent) return undefined;
  const { schema } = parent;
  const partner = partnerSchema(name);
  const all = world.count(schema);
  const skipped =
    all > leadingGroups(records[schema]?.examples ?? []) ? leadingGroups(records[schema]?.examples ?? []) : 0;
  const parents = Math.max(1, all - skipped);
  const partners = Math.max(1, partner === undefined ? count : world.count(partner));
  const placeOf = (value: unknown): number => {
    const place = world.positionOfId(schema, value) - skipped;
    return place < parents ? place : -1;
  };
  // Chosen so that the description's example is among the children.
  const exampleAt = partner === undefined ? -1 : world.positionOfId(partner, example?.[id ?? ""]);
  const shift = exampleAt < 0 ? 0 : placeOf(parent.example) - exampleAt;
  const modulo = (value: number): number => ((value % parents) + parents) % parents;
  const parentPlace = (index: number): number => modulo((index % partners) + Math.floor(index / partners) + shift);
  const parentAt = (place: number): unknown => world.idAt(schema, skipped + place);

  return {
    parentOf: (index) => parentAt(parentPlace(index)),
    partnerOf: (index) => index % partners,
    parentsOf(position) {
      const found: unknown[] = [];
      for (let index = position; index < count; index += partners) found.push(parentAt(parentPlace(index)));
      return found;
    },
    indexesOf:
      partner === undefined
        ? undefined
        : (value) => {
            const found: number[] = [];
            const position = world.positionOfId(partner, value);
            if (position >= 0) for (let index = position; index < count; index += partners) found.push(index);
            return found;
          },
    childrenOf(value) {
      const place = placeOf(value);
      const rounds: { readonly first: number; readonly count: number }[] = [];
      let total = 0;
      for (let start = 0, round = 0; place >= 0 && start < count; start += partners, round += 1) {
        const size = Math.min(partners, count - start);
        const first = modulo(place - round - shift);
        const own = first < size ? Math.floor((size - 1 - first) / parents) + 1 : 0;
        rounds.push({ first: start + first, count: own });
        total += own;
      }
      return {
        count: total,
        at(wanted) {
          let rest = wanted;
          for (const round of rounds) {
            if (rest < round.count) return round.first + rest * parents;
            rest -= round.count;
          }
          throw new RangeError("There are not that many children.");
        },
      };
    },
  };
}
