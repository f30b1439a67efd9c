import {
  isNode,
  listOf,
  mapValues,
  nodeOf,
  same,
  sorted,
  without,
  withoutDefaults,
  type Node,
  type Resolve,
} from "./node.js";

/** Writes a schema, and those within, in the one way of several that mean the same. */
export function plainSchema(schema: unknown, resolve: Resolve): unknown {
  if (!isNode(schema) || "$ref" in schema) return schema;
  const whole = withPlainKeywords(withNullAsType(withMergedParts(schema, resolve), resolve));
  return mapValues(whole, (value, key) => {
    if (schemasByName.has(key) && isNode(value)) return mapValues(value, (child) => plainSchema(child, resolve));
    if (schemaLists.has(key) && Array.isArray(value)) return value.map((child) => plainSchema(child, resolve));
    return schemaKeywords.has(key) ? plainSchema(value, resolve) : value;
  });
}

const schemasByName = new Set(["properties", "patternProperties", "dependentSchemas"]);
const schemaLists = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const schemaKeywords = new Set([
  ...["items", "contains", "additionalProperties", "unevaluatedProperties", "propertyNames"],
  ...["not", "if", "then", "else"],
]);

/** What a keyword means when it is left out. */
const defaults = {
  ...{ minLength: 0, minItems: 0, minProperties: 0, uniqueItems: false, required: [] },
  ...{ additionalProperties: true, unevaluatedProperties: true },
  ...{ deprecated: false, readOnly: false, writeOnly: false },
};

function withPlainKeywords(schema: Node): Node {
  const { const: only, type, required, additionalProperties, discriminator, ...others } = schema;
  const values = "const" in schema ? [only] : others.enum;
  return withoutDefaults(
    {
      ...(others.type === "integer" || type === "integer" ? withInclusiveBounds(others) : others),
      ...(type !== undefined && { type: Array.isArray(type) ? oneOrSorted(type) : type }),
      ...(values !== undefined && { enum: Array.isArray(values) ? sorted(values) : values }),
      ...(required !== undefined && { required: Array.isArray(required) ? sorted(required) : required }),
      ...(additionalProperties !== undefined && {
        additionalProperties: same(additionalProperties, {}) ? true : additionalProperties,
      }),
      ...(discriminator !== undefined && { discriminator: withoutImpliedMapping(nodeOf(discriminator)) }),
      // A list that is the value of an extension is not compared; one of another name is.
      ...("x-extensible-enum" in schema && { knownValues: sorted(listOf(schema["x-extensible-enum"])) }),
    },
    defaults,
  );
}

const oneOrSorted = (types: readonly unknown[]): unknown => (types.length === 1 ? types[0] : sorted(types));

/** Among integers, more than 0 is at least 1. */
function withInclusiveBounds(schema: Node): Node {
  const { exclusiveMinimum: above, exclusiveMaximum: below, ...others } = schema;
  return {
    ...(above !== undefined &&
      (Number.isInteger(above) && !("minimum" in schema)
        ? { minimum: Number(above) + 1 }
        : { exclusiveMinimum: above })),
    ...(below !== undefined &&
      (Number.isInteger(below) && !("maximum" in schema)
        ? { maximum: Number(below) - 1 }
        : { exclusiveMaximum: below })),
    ...others,
  };
}

/** A schema's own name stands for it, with or without a mapping. */
function withoutImpliedMapping(discriminator: Node): Node {
  const { mapping, ...others } = discriminator;
  const told = Object.entries(nodeOf(mapping))
    .map(([value, target]) => [value, String(target).replace("#/components/schemas/", "")] as const)
    .filter(([value, target]) => value !== target);
  return told.length > 0 ? { ...others, mapping: Object.fromEntries(told) } : others;
}

/** Writes the parts of an `allOf`, and an alternative without others, as one schema, unless that changes the meaning. */
function withMergedParts(schema: Node, resolve: Resolve): Node {
  return flat(schema, resolve, new Set()) ?? schema;
}

/** A schema that may be a reference, without `allOf`; undefined if that cannot be done. */
function flat(part: unknown, resolve: Resolve, outer: ReadonlySet<unknown>): Node | undefined {
  const schema = resolve(part);
  if (!isNode(schema) || outer.has(schema)) return undefined;
  const lone = ["anyOf", "oneOf"].filter((key) => listOf(schema[key]).length === 1);
  const parts = ["allOf", ...lone].flatMap((key) => listOf(schema[key]));
  const seen = new Set([...outer, schema]);
  return parts.reduce<Node | undefined>(
    (whole, inner) => whole && merged(whole, flat(inner, resolve, seen)),
    without(schema, ["allOf", ...lone]),
  );
}

/** One schema that accepts what both accept; undefined where there is no simple one. */
function merged(left: Node, right: Node | undefined): Node | undefined {
  if (!right) return undefined;
  const both = ["properties" in left && "properties" in right, isClosed(left) || isClosed(right)];
  // `additionalProperties` and its like speak of the properties of their own part alone.
  if (both.every(Boolean)) return undefined;
  const whole: Record<string, unknown> = { ...left };
  for (const [key, value] of Object.entries(right)) {
    const before = whole[key];
    if (before === undefined) whole[key] = value;
    else if (key === "required") whole[key] = [...listOf(before), ...listOf(value)];
    else if (key === "properties") {
      const known = nodeOf(before);
      if (Object.entries(nodeOf(value)).some(([name, child]) => name in known && !same(known[name], child)))
        return undefined;
      whole[key] = { ...known, ...nodeOf(value) };
    } else if (!isAnnotation(key) && !same(before, value)) return undefined;
  }
  return whole;
}

const isClosed = (schema: Node): boolean => "additionalProperties" in schema || "patternProperties" in schema;

/** Keywords for readers that do not restrict values. */
const annotations = new Set([
  ...["title", "description", "example", "examples", "$comment", "externalDocs", "default", "deprecated"],
]);
const isAnnotation = (key: string): boolean => annotations.has(key) || key.startsWith("x-");

/** Writes "this, or null" in one way: as a type where that is possible, else as the last alternative of `anyOf`. */
function withNullAsType(schema: Node, resolve: Resolve): Node {
  const key = ["oneOf", "anyOf"].find((name) => listOf(schema[name]).some(isNull));
  if (key === undefined) return schema;
  const own = without(schema, [key]);
  const others = listOf(schema[key]).filter((part) => !isNull(part));
  const [only] = others;
  if (others.length !== 1 || !isNode(only)) return { ...schema, [key]: [...others, { type: "null" }] };
  const whole = "$ref" in only ? undefined : merged(own, flat(only, resolve, new Set()));
  if (whole?.type === undefined) return { ...own, anyOf: [only, { type: "null" }] };
  const values = "const" in whole ? [whole.const] : whole.enum;
  return {
    ...without(whole, ["const"]),
    type: [whole.type, "null"].flat(),
    ...(Array.isArray(values) && { enum: [...(values as unknown[]), null] }),
  };
}

const isNull = (schema: unknown): boolean =>
  isNode(schema) &&
  (same(schema.type, "null") || same(schema.type, ["null"]) || same(schema.enum, [null]) || schema.const === null);
