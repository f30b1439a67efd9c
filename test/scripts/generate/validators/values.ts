import fc from "fast-check";
import type { CheckedSchema } from "../../../../scripts/generate/read/checked-schema.js";

type Components = Readonly<Record<string, CheckedSchema>>;

/** Values that mostly match the schema, with up to three changes that mostly break it. */
export const valuesOf = (schema: CheckedSchema, components: Components): fc.Arbitrary<unknown> =>
  fc
    .tuple(matching(schema, components, 0), fc.array(change, { maxLength: 3 }))
    .map(([value, changes]) => changes.reduce(changed, value));

const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom("", "a", "x", "cat", "AB/1", "👍", "2026-10-01T09:00:00Z", 0, -1, 1, 1.5, 2 ** 53, 1e21, Infinity),
  fc.constantFrom(true, false, null, {}, [], [null], { code: "AB/1" }),
);

interface Change {
  readonly kind: "replace" | "remove" | "add" | "repeat";
  /** Which of the places in the value. */
  readonly at: number;
  readonly name: string;
  readonly value: unknown;
}

const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom("replace", "remove", "add", "repeat"),
  at: fc.nat(),
  name: fc.oneof(fc.constantFrom("a", "b", "code", "size", "a/b", "a~b", "__proto__", "toString"), fc.string()),
  value: anyValue,
});

function matching(schema: CheckedSchema, components: Components, depth: number): fc.Arbitrary<unknown> {
  const inner = (part: CheckedSchema): fc.Arbitrary<unknown> => matching(part, components, depth + 1);
  if (depth > 5) return fc.constantFrom(null, [], {});
  if (schema.$ref !== undefined) return inner(components[schema.$ref.split("/").at(-1) ?? ""] ?? {});
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const parts = [
    ...ownParts(schema, inner),
    ...(schema.allOf ?? []).map(inner),
    ...(schema.anyOf ? [fc.oneof(...schema.anyOf.map(inner))] : []),
  ];
  return parts.length === 0 ? anyValue : fc.tuple(...parts).map(merged);
}

/** Objects become one; of other values, the last is as good as any. */
function merged(values: readonly unknown[]): unknown {
  const objects = values.every((value) => typeof value === "object" && value !== null && !Array.isArray(value));
  return objects ? Object.assign({}, ...values) : values.at(-1);
}

function ownParts(
  schema: CheckedSchema,
  inner: (part: CheckedSchema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown>[] {
  const implied = [
    ...(schema.properties || schema.required || schema.additionalProperties !== undefined ? ["object"] : []),
    ...(schema.items ? ["array"] : []),
    ...(schema.pattern !== undefined || schema.maxLength !== undefined ? ["string"] : []),
    ...(schema.minimum !== undefined || schema.multipleOf !== undefined ? ["number"] : []),
  ];
  const types = typeof schema.type === "string" ? [schema.type] : (schema.type ?? implied);
  return types.length === 0 ? [] : [fc.oneof(...types.map((type) => ofType(type, schema, inner)))];
}

function ofType(
  type: string,
  schema: CheckedSchema,
  inner: (part: CheckedSchema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  switch (type) {
    case "string":
      return textOf(schema);
    case "number":
    case "integer":
      return numberOf(type, schema);
    case "boolean":
      return fc.boolean();
    case "array": {
      const { items = {}, minItems: minLength = 0, maxItems: maxLength = 4, uniqueItems } = schema;
      return uniqueItems
        ? fc.uniqueArray(inner(items), { minLength, maxLength })
        : fc.array(inner(items), { minLength, maxLength });
    }
    case "object": {
      const { properties = {}, required = [], additionalProperties = false } = schema;
      const known = fc.record(
        Object.fromEntries(
          [...new Set([...Object.keys(properties), ...required])].map((name) => [name, inner(properties[name] ?? {})]),
        ),
        { requiredKeys: [...required] },
      );
      if (additionalProperties === false) return known;
      return fc.tuple(fc.dictionary(fc.string(), inner(additionalProperties), { maxKeys: 3 }), known).map(merged);
    }
    default:
      return fc.constant(null);
  }
}

function textOf({ pattern, format, minLength = 0, maxLength = 20 }: CheckedSchema): fc.Arbitrary<string> {
  if (format === "date-time") return fc.constantFrom("2026-10-01T09:00:00Z", "2026-10-01t09:00:00.123+01:00");
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern.replaceAll("\\p{L}", "[a-zé]"), "u"));
  return fc.string({ unit: "binary", minLength, maxLength });
}

function numberOf(type: string, schema: CheckedSchema): fc.Arbitrary<number> {
  const { minimum = -1e9, maximum = 1e9, exclusiveMinimum, multipleOf } = schema;
  if (exclusiveMinimum !== undefined)
    return fc.double({ min: exclusiveMinimum, max: exclusiveMinimum + 1, noNaN: true });
  if (multipleOf !== undefined) return fc.integer({ min: -1_000, max: 1_000 }).map((factor) => factor * multipleOf);
  return type === "integer"
    ? fc.maxSafeInteger().map((value) => Math.min(Math.max(value, minimum), maximum))
    : fc.double({ min: Math.min(minimum, maximum), max: maximum, noNaN: true });
}

type Holder = Record<string, unknown>;

/** A copy of the value with one place changed. */
function changed(value: unknown, { kind, at, name, value: other }: Change): unknown {
  const root: Holder = { value: structuredClone(value) };
  const places = placesIn(root);
  const [holder, key] = places[at % places.length] ?? [root, "value"];
  const { [key]: target } = holder;
  if (kind === "replace") define(holder, key, other);
  else if (kind === "remove" && Array.isArray(holder)) holder.splice(Number(key), 1);
  else if (kind === "remove" && holder !== root) Reflect.deleteProperty(holder, key);
  else if (Array.isArray(target)) target.push(kind === "repeat" && target.length > 0 ? target[0] : other);
  else if (typeof target === "object" && target !== null) define(target, name, other);
  return root.value;
}

/** Each property and each item, and what holds it. */
function placesIn(value: unknown): [holder: Holder, key: string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[value as Holder, key], ...placesIn(inner)]);
}

/** As JSON.parse does it, `__proto__` included. */
function define(holder: object, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}
