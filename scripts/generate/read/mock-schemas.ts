import { escapePointerFragment, type Oas3_1Schema, type Referenced } from "@redocly/openapi-core";
import type { RecordSchema } from "../../../src/mock/description.js";
import type { Description, Found } from "./description.js";
import type { OperationModel } from "./operations.js";
import { namedSchema } from "./schemas.js";

/** What a value is filled in from. */
const kept = [
  ...(["type", "enum", "const", "format", "pattern", "example", "default", "required"] as const),
  ...(["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"] as const),
];

/** The component schemas that operations return, and those inside them; inline ones by the id of their operation. */
export function readMockSchemas(
  description: Description,
  operations: readonly OperationModel[],
): Readonly<Record<string, RecordSchema>> {
  const schemas: Record<string, RecordSchema> = {};
  const components = description.root.components?.schemas ?? {};

  function add(name: string): void {
    const schema = components[name];
    if (name in schemas || !schema) return;
    schemas[name] = {}; // a schema may refer to itself
    schemas[name] = read({ value: schema, pointer: `#/components/schemas/${name}` });
  }

  function read(found: Found<Referenced<Oas3_1Schema>>): RecordSchema {
    const name = namedSchema(found.value);
    if (name !== undefined) {
      add(name);
      return { ref: name, ...readRelations(description, found) };
    }
    const { value, pointer } = found as Found<Oas3_1Schema>; // a reference to a schema is one to a component
    const { properties, items, additionalProperties, oneOf, anyOf, allOf } = value;
    const child = (key: string, schema: Referenced<Oas3_1Schema>) =>
      read({ value: schema, pointer: `${pointer}/${key}` });
    const openSet = (value as { readonly "x-extensible-enum"?: unknown })["x-extensible-enum"]; // the types know no extensions
    const [choice] = oneOf ?? anyOf ?? [];
    return {
      ...Object.fromEntries(kept.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]]))),
      ...(Array.isArray(openSet) && { enum: openSet }),
      ...(properties && {
        properties: Object.fromEntries(
          Object.entries(properties).map(([key, property]) => [
            key,
            child(`properties/${escapePointerFragment(key)}`, property),
          ]),
        ),
      }),
      ...(typeof items === "object" && { items: child("items", items) }),
      ...(additionalProperties !== undefined && { open: additionalProperties !== false }),
      ...(choice && { oneOf: [child("oneOf/0", choice)] }),
      ...(allOf && { allOf: allOf.map((part, index) => child(`allOf/${index}`, part)) }),
      ...readRelations(description, { value, pointer }),
    };
  }

  for (const { id, success } of operations) {
    if (success.schemaName !== undefined) add(success.schemaName);
    else schemas[`${id} record`] = read({ value: success.schema, pointer: `#/paths` });
  }
  for (const name of Object.keys(components)) if (isRelated(components[name])) add(name);
  return schemas;
}

const isRelated = (schema: object | undefined): boolean =>
  ["x-view-of", "x-parent"].some((key) => key in (schema ?? {}));

const extensions = { "x-references": "references", "x-sum": "sum", "x-parent": "parent", "x-view-of": "viewOf" };

/** The relations that a schema or a property declares. Rejects one to a property or schema that does not exist. */
function readRelations({ root, fault }: Description, { value, pointer }: Found<object>): Partial<RecordSchema> {
  const relations: Record<string, string> = {};
  for (const [key, name] of Object.entries(extensions)) {
    const target = (value as Readonly<Record<string, unknown>>)[key];
    if (target === undefined) continue;
    const written = typeof target === "string" ? target : "";
    const [schemaName = "", property, ...rest] = written.split(".");
    const schema = root.components?.schemas?.[schemaName] as Oas3_1Schema | undefined; // or a reference, which has none
    const toProperty = key === "x-references" || key === "x-sum";
    const exists =
      schema &&
      rest.length === 0 &&
      (toProperty ? property !== undefined && property in (schema.properties ?? {}) : property === undefined);
    if (!exists) {
      throw fault(
        `${pointer}/${key}`,
        `${key} is ${toProperty ? "Schema.property" : "the name of a schema"}, and ${JSON.stringify(target)} is none`,
      );
    }
    relations[name] = written;
  }
  return relations;
}
