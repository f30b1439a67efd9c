import { mockDescription } from "../../../generated/mock.js";
import { records as validators } from "../../../generated/mock-validators.js";
import { InvalidArgumentError } from "../../errors.js";
import { partnerSchema, takeCensus } from "../data/counts.js";
import { createFill } from "../data/fill.js";
import { isGroup, type AnyRecord, type World } from "../data/plausible.js";
import { createWorld } from "../data/seeded.js";
import { createCollection, type Collection, type Selection } from "./collection.js";
import { merge } from "./merge.js";

/** All records of the mock, by the name of their schema. Records go in and out as copies. */
export interface Store {
  collection(name: string): Collection;
  /** The sums of a schema over the entries of a period, in the order of their ids. */
  sums(name: string, period: Selection["period"]): readonly AnyRecord[];
  add(name: string, partial: unknown): AnyRecord;
  update(name: string, id: string, changes: unknown): AnyRecord;
  remove(name: string, id: string): void;
  records(name: string): AnyRecord[];
  reset(): void;
}

interface StoreOptions {
  readonly seed: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly now: () => number;
}

const { records: descriptions, views, sums: sumDescriptions, schemas } = mockDescription;
const dayMs = 86_400_000;

export function createStore({ seed, counts, now }: StoreOptions): Store {
  const census = takeCensus(counts);
  /** Goes on after `reset()`, so that an id that was seen before never comes again. */
  let added = 0;
  let version = 0;
  let state: State | undefined;

  /** What is there is worked out at the first use: `now` may be set by fake timers only then. */
  function current(): State {
    return (state ??= createState(seed, census, Math.floor(now() / dayMs) * dayMs));
  }

  function collection(name: string): Collection {
    const found = current().collections.get(name);
    if (found) return found;
    const sum = sumDescriptions[name];
    if (sum)
      throw new InvalidArgumentError(
        `${name} is worked out from ${sum.of}: add, update or remove records of ${sum.of}.`,
      );
    const view = views[name];
    if (view !== undefined)
      throw new InvalidArgumentError(`${name} shows a part of ${view}: add, update or remove records of ${view}.`);
    throw unknownSchema(name);
  }

  function find(name: string, id: string): AnyRecord {
    const record = collection(name).find(id);
    if (record) return record;
    throw new InvalidArgumentError(
      `${name} has no record with the ${descriptions[name]?.id ?? "id"} ${JSON.stringify(id)}.`,
    );
  }

  let summed: { readonly key: string; readonly version: number; readonly sums: readonly AnyRecord[] } | undefined;
  function sums(name: string, period: Selection["period"]): readonly AnyRecord[] {
    const key = `${name} ${period?.from ?? ""} ${period?.to ?? ""}`;
    if (summed?.key === key && summed.version === version) return summed.sums;
    const { property, of, field, id, group } = sumDescriptions[name] ?? throwUnknown(name);
    const totals = new Map<unknown, number>();
    collection(of)
      .select(period && { period })
      .eachPair(group, field, (value, amount) => totals.set(value, (totals.get(value) ?? 0) + Number(amount)));
    const sorted = [...totals].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
    summed = { key, version, sums: sorted.map(([value, total]) => ({ [id]: value, [property]: total })) };
    return summed.sums;
  }

  return {
    collection,
    sums,
    add(name, partial = {}) {
      const target = collection(name);
      const { id = "", parent, date } = descriptions[name] ?? {};
      const { world, fill } = current();
      const given = checkFields("add", name, partial);
      const { [parent?.parameter ?? ""]: parentGiven, ...fields } = { ...given } as Record<string, unknown>;
      const own = parent && schemas[name]?.properties?.[parent.parameter] === undefined ? fields : given;
      const parentId = parent && chooseParent(name, parentGiven);
      const index = world.count(name) + added;
      added += 1;
      const record = merge(
        {
          ...fill(name, index),
          ...(date !== undefined && { [date]: new Date(now()).toISOString() }),
          ...partnerFields(name, { ...freePartner(name, parentId), ...own }),
        },
        own,
      );
      check("add", name, record);
      if (id !== "" && target.find(record[id], parentId)) {
        throw new InvalidArgumentError(
          `add: ${name} already has a record with the ${id} ${JSON.stringify(record[id])}.`,
        );
      }
      target.add(record, parentId);
      version += 1;
      return structuredClone(record);
    },
    update(name, id, changes) {
      find(name, id);
      const { id: idProperty = "" } = descriptions[name] ?? {};
      const fields = checkFields("update", name, changes);
      if (idProperty in fields && fields[idProperty] !== id) {
        throw new InvalidArgumentError(
          `update: the ${idProperty} of a ${name} cannot change; remove it and add another.`,
        );
      }
      const updated = collection(name).update(id, (record) => {
        const next = merge(record, fields);
        check("update", name, next);
        return next;
      });
      version += 1;
      return structuredClone(updated ?? find(name, id));
    },
    remove(name, id) {
      find(name, id);
      collection(name).remove(id);
      version += 1;
    },
    records(name) {
      const view = views[name];
      if (sumDescriptions[name]) return sums(name, undefined).map((record) => structuredClone(record));
      const selected = collection(view ?? name).select();
      const found = selected.take(0, selected.total);
      // One by one, because they may share what is in several of them, such as a category.
      return found.map((record) => structuredClone(view === undefined ? record : viewOf(name, record)));
    },
    reset() {
      state = undefined;
      version += 1;
    },
  };

  /** What a child shows of the record that it stands for, such as the email of a member. */
  function partnerFields(name: string, given: AnyRecord): AnyRecord {
    const { parent, id = "" } = descriptions[name] ?? {};
    const references = schemas[name]?.properties?.[id]?.references;
    const [schema = "", property] = references?.split(".") ?? [];
    if (!parent || descriptions[schema]?.id !== property || !(id in given)) return {};
    const partner = collection(schema).find(given[id]);
    const shown = Object.entries(schemas[name]?.properties ?? {}).flatMap(([key, child]) => {
      const [target, from = ""] = child.references?.split(".") ?? [];
      return target === schema ? [[key, partner ? partner[from] : null] as const] : [];
    });
    return { ...Object.fromEntries(shown), [id]: given[id] };
  }

  /** The id of the first record that a child could stand for and none of its parent does yet. */
  function freePartner(name: string, parentId: unknown): AnyRecord {
    const { parent, id = "" } = descriptions[name] ?? {};
    const schema = parent && partnerSchema(name);
    if (schema === undefined) return {};
    const { id: partnerId = "" } = descriptions[schema] ?? {};
    const partners = collection(schema).select();
    for (let place = 0; place < partners.total; place += 1) {
      const [partner] = partners.take(place, 1);
      if (partner && !collection(name).find(partner[partnerId], parentId)) return { [id]: partner[partnerId] };
    }
    return {};
  }

  function chooseParent(name: string, given: unknown): unknown {
    const { schema = "", example = "" } = descriptions[name]?.parent ?? {};
    const { id = "" } = descriptions[schema] ?? {};
    if (typeof given === "string") return find(schema, given)[id];
    if (collection(schema).find(example)) return example;
    const candidates = collection(schema).select().take(0, 10);
    const chosen = candidates.find((record) => !isGroup(record)) ?? candidates[0];
    if (chosen) return chosen[id];
    throw new InvalidArgumentError(`add: there is no ${schema} that the ${name} could belong to; add one first.`);
  }
}

interface State {
  readonly world: World;
  readonly collections: ReadonlyMap<string, Collection>;
  readonly fill: (name: string, index: number) => AnyRecord;
}

function createState(seed: number, census: ReturnType<typeof takeCensus>, start: number): State {
  const { world, seeded, examples } = createWorld(seed, census, start);
  const collections = new Map(
    Object.entries(descriptions).map(([name, description]) => [
      name,
      createCollection(description, seeded(name), examples[name] ?? []),
    ]),
  );
  return { world, collections, fill: (name, index) => createFill(world, name)(index) };
}

/** The properties of a record that a view of it has. */
export function viewOf(name: string, record: AnyRecord): AnyRecord {
  const shown = Object.keys(schemas[name]?.properties ?? {});
  return Object.fromEntries(shown.flatMap((key) => (key in record ? [[key, record[key]]] : [])));
}

/** Throws unless the fields are an object whose every key the schema has. */
function checkFields(what: string, name: string, fields: unknown): AnyRecord {
  if (typeof fields !== "object" || fields === null || Array.isArray(fields)) {
    throw new InvalidArgumentError(`${what}: the fields of a ${name} must be an object.`);
  }
  const known = [...Object.keys(schemas[name]?.properties ?? {}), descriptions[name]?.parent?.parameter ?? ""];
  const unknown = Object.keys(fields).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(
      `${what}: ${name} has no ${unknown}. It has ${known.filter((key) => key !== "").join(", ")}.`,
    );
  }
  return fields as AnyRecord;
}

/** Throws if a record does not match the description. */
function check(what: string, name: string, record: AnyRecord): void {
  const mismatch = validators[name]?.(record);
  if (!mismatch) return;
  const { path, expected, received } = mismatch;
  const place = [name, ...path.split("/").filter((key) => key !== "")].join(".");
  throw new InvalidArgumentError(
    `${what}: ${place} does not match the description: expected ${expected}, got ${received}.`,
  );
}

function unknownSchema(name: string): InvalidArgumentError {
  return new InvalidArgumentError(
    `The mock has no records of ${name}. It has ${Object.keys(descriptions).join(", ")}.`,
  );
}

function throwUnknown(name: string): never {
  throw unknownSchema(name);
}
