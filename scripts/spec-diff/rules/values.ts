import type { DiffRule } from "./rule.js";

/** A node's type, and the property of it that is looked at. */
type Place = readonly [type: string, property: string];

/** A value became another one, or was taken away. */
export const changed = (...places: readonly Place[]): DiffRule =>
  rule(places, (property, before, after) => {
    if (before === undefined) return undefined;
    return after === undefined
      ? `${property} ${JSON.stringify(before)} was removed.`
      : `${property} changed from ${JSON.stringify(before)} to ${JSON.stringify(after)}.`;
  });

/** A value is there that was not. */
export const added = (...places: readonly Place[]): DiffRule =>
  rule(places, (property, before, after) =>
    before === undefined ? `${property} ${JSON.stringify(after)} was added.` : undefined,
  );

/** A list lost values. */
export const lost = (...places: readonly Place[]): DiffRule =>
  rule(places, (property, before, after) => told(property, "lost", without(before, after)));

/** A list gained values. */
export const gained = (...places: readonly Place[]): DiffRule =>
  rule(places, (property, before, after) => told(property, "gained", without(after, before)));

function rule(
  places: readonly Place[],
  message: (property: string, before: unknown, after: unknown) => string | undefined,
): DiffRule {
  const types = new Set(places.map(([type]) => type));
  const visitor = (type: string): ReturnType<DiffRule>[string] => {
    const properties = places.filter((place) => place[0] === type).map(([, property]) => property);
    return (change, { report }) => {
      if (change.kind !== "modified") return;
      if (!properties.includes("*") && !properties.includes(change.property)) return;
      const text = message(change.property, change.base.value, change.revision.value);
      if (text !== undefined) report({ message: text });
    };
  };
  return () => Object.fromEntries([...types].map((type) => [type, visitor(type)]));
}

const told = (property: string, verb: string, values: readonly string[]): string | undefined =>
  values.length === 0 ? undefined : `${writtenAs[property] ?? property} ${verb} ${values.join(", ")}.`;

/** What a property of an effective description is called in the file. */
const writtenAs: Readonly<Record<string, string>> = { knownValues: "x-extensible-enum" };

function without(values: unknown, others: unknown): string[] {
  const known = new Set<unknown>(Array.isArray(others) ? others : []);
  return (Array.isArray(values) ? values : []).filter((value) => !known.has(value)).map(String);
}
