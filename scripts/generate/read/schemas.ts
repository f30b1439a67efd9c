import { escapePointerFragment, type Oas3_1Schema, type Referenced } from "@redocly/openapi-core";
import type { Description, Found } from "./description.js";

/** What the types, the validators or the docstrings take over from a schema, and what changes none of them. */
const supported = [
  ...["type", "enum", "const", "format", "default", "readOnly", "writeOnly", "discriminator"],
  ...["properties", "required", "additionalProperties", "items", "allOf", "anyOf", "oneOf"],
  ...["pattern", "minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["title", "description", "example", "examples", "deprecated", "externalDocs", "xml", "$comment"],
  ...["contentMediaType", "contentEncoding"],
];

/** The component schemas. Rejects what would be lost of them, and names that no type can have. */
export function readSchemas(description: Description): Readonly<Record<string, Oas3_1Schema>> {
  const schemas = description.root.components?.schemas ?? {};
  for (const [name, value] of Object.entries(schemas)) {
    const pointer = `#/components/schemas/${name}`;
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
      throw description.fault(pointer, "becomes the name of a type, so it must be PascalCase, as in LogEntry");
    }
    checkSchema(description, { value, pointer });
    checkCycle(description, name);
  }
  return schemas;
}

/** The name of the component schema that it refers to; undefined where it is written out. */
export function namedSchema({ $ref = "" }: { readonly $ref?: string }): string | undefined {
  return /^#\/components\/schemas\/([^/]+)$/.exec($ref)?.[1];
}

/** The types of a schema. One with properties is an object, and one with items an array, also without saying so. */
export function typesOf({ type, properties, additionalProperties, items }: Oas3_1Schema): readonly string[] {
  if (type !== undefined) return [type].flat();
  if (properties !== undefined || additionalProperties !== undefined) return ["object"];
  return items === undefined ? [] : ["array"];
}

/** Calls `visit` with each schema directly inside this one, and the pointer to it. */
export function childSchemas(schema: Oas3_1Schema): [key: string, schema: Referenced<Oas3_1Schema>][] {
  const { items, additionalProperties, ...groups } = schema;
  const children = Object.entries({ items, additionalProperties });
  for (const group of ["properties", "allOf", "anyOf", "oneOf"] as const) {
    for (const [key, value] of Object.entries(groups[group] ?? {})) {
      children.push([`${group}/${escapePointerFragment(key)}`, value]);
    }
  }
  return children.filter((child): child is [string, Oas3_1Schema] => typeof child[1] === "object");
}

/** Rejects what would be lost of a schema and of those inside it. */
export function checkSchema(description: Description, found: Found<Referenced<Oas3_1Schema>>): void {
  const { value: schema, pointer } = description.resolve(found);
  // What a reference leads to is checked where it is defined.
  if (pointer !== found.pointer) return;
  const { fault } = description;
  description.rejectUnsupported({ value: schema, pointer }, "a schema", supported);
  checkOpenSet(description, { value: schema, pointer });
  checkValues(description, { value: schema, pointer });
  if (schema.pattern !== undefined) checkPattern(description, { value: schema.pattern, pointer });
  if (schema.readOnly && schema.writeOnly) {
    throw fault(`${pointer}/writeOnly`, "a property cannot be both readOnly and writeOnly; remove one of them");
  }
  checkRequired(description, { value: schema, pointer });
  checkDiscriminator(description, { value: schema, pointer });
  for (const [key, value] of childSchemas(schema)) {
    checkSchema(description, { value, pointer: `${pointer}/${key}` });
  }
}

/** Rejects a pattern that JavaScript cannot read the way the client does. */
export function checkPattern({ fault }: Description, { value: pattern, pointer }: Found<string>): void {
  try {
    new RegExp(pattern, "u");
  } catch {
    throw fault(`${pointer}/pattern`, `is not a regular expression of JavaScript with the flag u; rewrite it`);
  }
}

function checkOpenSet({ fault }: Description, { value: schema, pointer }: Found<Oas3_1Schema>): void {
  const key = "x-extensible-enum";
  if (!(key in schema)) return;
  const values: unknown = schema[key];
  const texts = Array.isArray(values) && values.every((value) => typeof value === "string");
  const types = [schema.type].flat().filter((type) => type !== "null");
  if (texts && types.join() === "string" && schema.enum === undefined) return;
  throw fault(`${pointer}/${key}`, `${key} is a list of strings, beside the type string and no enum`);
}

/** Rejects values that the schema's own type or limits exclude. */
function checkValues({ fault }: Description, { value: schema, pointer }: Found<Oas3_1Schema>): void {
  const preset: unknown = schema.default;
  const values: unknown = schema.enum;
  if (Array.isArray(values)) {
    if (values.length === 0) throw fault(`${pointer}/enum`, "has no value, so nothing would be valid; list the values");
    const odd: unknown = values.find((value) => typeProblem(schema, value) !== undefined);
    if (odd !== undefined) throw fault(`${pointer}/enum`, `${JSON.stringify(odd)} is ${typeProblem(schema, odd)}`);
  }
  if (preset === undefined) return;
  const problem = typeProblem(schema, preset) ?? limitProblem(schema, preset);
  if (problem !== undefined) throw fault(`${pointer}/default`, `the default ${JSON.stringify(preset)} is ${problem}`);
}

function typeProblem(schema: Oas3_1Schema, value: unknown): string | undefined {
  const types = typesOf(schema);
  const actual = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  const fits = types.length === 0 || types.includes(actual) || (types.includes("integer") && Number.isInteger(value));
  return fits ? undefined : `not of the type ${types.join(" or ")}`;
}

/** What is wrong with a value of the right type; undefined where nothing is. */
export function limitProblem(schema: Oas3_1Schema, value: unknown): string | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, pattern } = schema;
  const allowed: unknown = schema.enum;
  if (Array.isArray(allowed) && !allowed.includes(value)) return `not one of ${allowed.join(", ")}`;
  if (typeof value === "number") {
    if (minimum !== undefined && value < minimum) return `less than the minimum ${minimum}`;
    if (maximum !== undefined && value > maximum) return `more than the maximum ${maximum}`;
    if (typeof exclusiveMinimum === "number" && value <= exclusiveMinimum) return `not more than ${exclusiveMinimum}`;
    if (typeof exclusiveMaximum === "number" && value >= exclusiveMaximum) return `not less than ${exclusiveMaximum}`;
  }
  if (typeof value !== "string") return undefined;
  const { length } = Array.from(value);
  if (minLength !== undefined && length < minLength) return `shorter than ${minLength} characters`;
  if (maxLength !== undefined && length > maxLength) return `longer than ${maxLength} characters`;
  return pattern !== undefined && !new RegExp(pattern, "u").test(value) ? `not matched by its pattern` : undefined;
}

/** Rejects a required name that no property has: the type would not have it, and nothing would be valid. */
function checkRequired(description: Description, { value: schema, pointer }: Found<Oas3_1Schema>): void {
  const names = propertyNames(description, { value: schema, pointer }, new Set());
  if (names.size === 0 || (schema.additionalProperties !== undefined && schema.additionalProperties !== false)) return;
  const parts = [
    { value: schema, pointer },
    ...(schema.allOf ?? []).map((value, index) => ({ value, pointer: `${pointer}/allOf/${index}` })),
  ];
  for (const part of parts) {
    const missing = part.value.required?.find((name) => !names.has(name));
    if (missing !== undefined) {
      throw description.fault(
        `${part.pointer}/required`,
        `${missing} is required, but no property has this name; add it to properties`,
      );
    }
  }
}

function propertyNames(description: Description, found: Found<Oas3_1Schema>, seen: Set<string>): Set<string> {
  const { value, pointer } = description.resolve(found);
  if (seen.has(pointer)) return new Set();
  seen.add(pointer);
  const names = new Set(Object.keys(value.properties ?? {}));
  for (const group of ["allOf", "anyOf", "oneOf"] as const) {
    for (const [index, part] of (value[group] ?? []).entries()) {
      const inner = propertyNames(description, { value: part, pointer: `${pointer}/${group}/${index}` }, seen);
      for (const name of inner) names.add(name);
    }
  }
  return names;
}

/** Rejects a discriminator that the alternatives do not bear out. */
function checkDiscriminator(description: Description, { value: schema, pointer }: Found<Oas3_1Schema>): void {
  const { discriminator } = schema;
  if (discriminator === undefined) return;
  const place = `${pointer}/discriminator`;
  const { propertyName, mapping = {} } = discriminator;
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (!alternatives) {
    if (schema.properties?.[propertyName]) return; // it distinguishes the schemas that extend this one by allOf
    throw description.fault(place, `a discriminator needs oneOf beside it, or the property ${propertyName}`);
  }
  for (const [index, alternative] of alternatives.entries()) {
    const at = `${pointer}/${schema.oneOf ? "oneOf" : "anyOf"}/${index}`;
    if (namedSchema(alternative) === undefined) {
      throw description.fault(at, "an alternative beside a discriminator must be a reference to a component schema");
    }
    if (!propertyNames(description, { value: alternative, pointer: at }, new Set()).has(propertyName)) {
      throw description.fault(
        at,
        `the alternative has no property ${propertyName}, which distinguishes the alternatives`,
      );
    }
  }
  const known = Object.keys(description.root.components?.schemas ?? {});
  for (const [value, target] of Object.entries(mapping)) {
    const name = namedSchema({ $ref: target }) ?? target;
    if (!known.includes(name))
      throw description.fault(
        `${place}/mapping/${escapePointerFragment(value)}`,
        `${target} is not a schema of the description`,
      );
  }
}

/** The values of a discriminator's property → the schemas that they stand for. */
export function discriminatorValues({
  oneOf,
  anyOf,
  discriminator,
}: Oas3_1Schema): ReadonlyMap<string, readonly string[]> {
  const names = (oneOf ?? anyOf ?? []).map((alternative) => namedSchema(alternative) ?? "");
  const mapping = Object.entries(discriminator?.mapping ?? {}).map(
    ([value, target]) => [value, namedSchema({ $ref: target }) ?? target] as const,
  );
  return new Map(
    names.map((name) => {
      const values = mapping.filter(([, target]) => target === name).map(([value]) => value);
      return [name, values.length > 0 ? values : [name]];
    }),
  );
}

/** Rejects a schema that consists of itself: no type can be written for it. */
function checkCycle(description: Description, name: string): void {
  const schemas = description.root.components?.schemas ?? {};
  const visit = (schema: Oas3_1Schema | undefined, path: readonly string[]): void => {
    const target = schema && namedSchema(schema);
    if (target === name) {
      throw description.fault(
        `#/components/schemas/${name}`,
        "consists of itself; refer to it from a property or from items",
      );
    }
    if (target !== undefined && !path.includes(target)) visit(schemas[target], [...path, target]);
    for (const part of [...(schema?.allOf ?? []), ...(schema?.anyOf ?? []), ...(schema?.oneOf ?? [])])
      visit(part, path);
  };
  visit(schemas[name], [name]);
}
