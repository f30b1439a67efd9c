import { mockDescription } from "../../../generated/mock.js";
import { InvalidArgumentError } from "../../errors.js";
import type { RecordSchema } from "../description.js";
import { isGroup, type AnyRecord } from "./plausible.js";

/** How many records there are of each schema, and which of the description's examples are among them. */
export interface Census {
  readonly counts: Readonly<Record<string, number>>;
  readonly examples: Readonly<Record<string, readonly AnyRecord[]>>;
}

const { schemas, records } = mockDescription;

/** Enough for a report of the last months. */
const usualCounts: Readonly<Record<string, number>> = {
  LogEntry: 500,
  User: 40,
  Category: 8,
  Audience: 6,
  Requirement: 5,
};

/** The schema, beside its parent, whose records a child stands for. */
export function partnerSchema(name: string): string | undefined {
  const { parent } = records[name] ?? {};
  const references = Object.values(schemas[name]?.properties ?? {}).map(
    (property) => property.references?.split(".")[0],
  );
  return parent && references.find((target) => target !== undefined && target !== parent.schema);
}

/** Throws `InvalidArgumentError` for counts that contradict each other. */
export function takeCensus(given: Readonly<Record<string, number>>): Census {
  const counts: Record<string, number> = {};
  const count = (name: string): number => {
    const known = counts[name];
    if (known !== undefined) return known;
    counts[name] = given[name] ?? 0; // a schema may refer to itself
    const [limit, reason] = mostOf(name, count);
    const wanted = given[name] ?? Math.min(limit, usualCount(name, count));
    if (wanted > limit)
      throw new InvalidArgumentError(
        `createMockThrive: counts.${name} must be at most ${limit}, ${reason}; got ${wanted}.`,
      );
    counts[name] = wanted;
    return wanted;
  };
  for (const name of Object.keys(records)) count(name);
  return { counts, examples: chooseExamples(counts) };
}

function usualCount(name: string, count: (name: string) => number): number {
  const partner = partnerSchema(name);
  return partner === undefined ? (usualCounts[name] ?? 20) : count(partner);
}

/** A record needs those that it refers to, and a child differs from the others of its parent. */
function mostOf(name: string, count: (name: string) => number): readonly [limit: number, reason: string] {
  const { parent } = records[name] ?? {};
  for (const target of neededBy(name)) {
    if (target !== name && count(target) === 0)
      return [0, `as each needs a record of ${target} and counts.${target} is 0`];
  }
  const partner = partnerSchema(name);
  if (parent === undefined) return [Infinity, ""];
  if (partner === undefined)
    return count(parent.schema) === 0 ? [0, `as there is no ${parent.schema}`] : [Infinity, ""];
  const most = Math.max(0, parentCount(parent.schema, count(parent.schema))) * count(partner);
  return [most, `one for each ${partner} in each ${parent.schema}`];
}

/** Those that only group others have no children, unless there is nothing else. */
function parentCount(name: string, all: number): number {
  return Math.max(Math.min(all, 1), all - leadingGroups(records[name]?.examples ?? []));
}

/** How many of the first examples only group others. */
export function leadingGroups(examples: readonly AnyRecord[]): number {
  const first = examples.findIndex((record) => !isGroup(record));
  return first < 0 ? examples.length : first;
}

/** The schemas of the records that each record of this one refers to or contains. */
function neededBy(name: string): string[] {
  return Object.values(schemas[name]?.properties ?? {}).flatMap(({ references, ref, type }) => {
    if (references !== undefined) return [type ?? []].flat().includes("null") ? [] : [references.split(".")[0] ?? ""];
    return ref !== undefined && records[ref] ? [ref] : [];
  });
}

/** The examples that there is room for, without those that refer to one that is not there. */
function chooseExamples(counts: Readonly<Record<string, number>>): Record<string, readonly AnyRecord[]> {
  const chosen = Object.fromEntries(
    // Examples of children are among the seeded ones, as each of those follows from its parent and its partner.
    Object.entries(records).map(([name, { examples, parent }]) => [
      name,
      parent ? [] : examples.slice(0, counts[name]),
    ]),
  );
  const isThere = (references: string, value: unknown): boolean => {
    const [schema = "", property = ""] = references.split(".");
    return chosen[schema]?.some((record) => record[property] === value) ?? false;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const [name, examples] of Object.entries(chosen)) {
      const kept = examples.filter((example) => holds(schemas[name] ?? {}, example, isThere));
      changed ||= kept.length < examples.length;
      chosen[name] = kept;
    }
  }
  return chosen;
}

/** Whether what a value refers to is there, in its properties and items, too. */
function holds(
  schema: RecordSchema,
  value: unknown,
  isThere: (references: string, value: unknown) => boolean,
): boolean {
  if (value === null || value === undefined) return true;
  if (schema.references !== undefined) return isThere(schema.references, value);
  const { properties = {}, items } = schema.ref === undefined ? schema : (schemas[schema.ref] ?? {});
  if (Array.isArray(value)) return !items || value.every((item) => holds(items, item, isThere));
  if (typeof value !== "object") return true;
  return Object.entries(properties).every(([key, child]) => holds(child, (value as AnyRecord)[key], isThere));
}
