import { escapePointerFragment, type Oas3_1Schema, type Referenced } from "@redocly/openapi-core";
import type { Description, Found } from "./description.js";

/** What the types, the validators or the docstrings take over from a schema. */
const carried = [
  ...["type", "enum", "const", "format", "default"],
  ...["properties", "required", "additionalProperties", "items", "allOf", "anyOf", "oneOf"],
  ...["pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"],
  ...["title", "description", "example", "examples", "deprecated", "externalDocs"],
];

/** The component schemas. Refuses what would be lost of them, and a name that no type can have. */
export function readSchemas(description: Description): Readonly<Record<string, Oas3_1Schema>> {
  const schemas = description.root.components?.schemas ?? {};
  for (const [name, value] of Object.entries(schemas)) {
    const pointer = `#/components/schemas/${name}`;
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
      throw description.fault(pointer, "becomes the name of a type, so it has to be PascalCase");
    }
    checkSchema(description, { value, pointer });
  }
  return schemas;
}

/** The name of the component schema that it refers to; undefined where it is written out. */
export function namedSchema({ $ref = "" }: Oas3_1Schema): string | undefined {
  return /^#\/components\/schemas\/([^/]+)$/.exec($ref)?.[1];
}

/** Refuses what would be lost of a schema and of those inside it. */
export function checkSchema(description: Description, found: Found<Referenced<Oas3_1Schema>>): void {
  const { value: schema, pointer } = description.resolve(found);
  // What a reference leads to is checked where it stands.
  if (pointer !== found.pointer) return;
  description.refuseOthers({ value: schema, pointer }, "a schema", carried);
  checkOpenSet(description, { value: schema, pointer });

  const { items, additionalProperties, ...groups } = schema;
  const inner = Object.entries({ items, additionalProperties });
  for (const group of ["properties", "allOf", "anyOf", "oneOf"] as const) {
    for (const [key, value] of Object.entries(groups[group] ?? {})) {
      inner.push([`${group}/${escapePointerFragment(key)}`, value]);
    }
  }
  for (const [key, value] of inner) {
    if (typeof value === "object") checkSchema(description, { value, pointer: `${pointer}/${key}` });
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
