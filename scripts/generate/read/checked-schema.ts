import type { Oas3_1Schema } from "@redocly/openapi-core";
import { discriminatorValues, namedSchema, typesOf } from "./schemas.js";

/** A request is validated in full before it is sent, and a record of the mock is, too; of a response, only the types. */
export type Direction = "request" | "response" | "record";

/** The part of a schema that is checked; `false` allows no value. */
export interface CheckedSchema {
  /** A component schema, beside which nothing else is checked. */
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: CheckedSchema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, CheckedSchema>>;
  readonly additionalProperties?: CheckedSchema | false;
  readonly anyOf?: readonly CheckedSchema[];
  readonly allOf?: readonly CheckedSchema[];
}

/** Name → the part that is checked of each component schema. */
export const checkedComponents = (
  schemas: Readonly<Record<string, Oas3_1Schema>>,
  direction: Direction,
): Readonly<Record<string, CheckedSchema>> =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, toChecked(schema, direction)]));

const limits = [
  ...(["pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const),
  ...(["multipleOf", "minItems", "maxItems", "minProperties", "maxProperties"] as const),
];

/** The part of a schema that is checked. Limits and patterns of a response are not, and formats only of a record. */
export function toChecked(schema: Oas3_1Schema, direction: Direction): CheckedSchema {
  const { $ref, type, required, properties, items, additionalProperties, allOf, anyOf, oneOf } = schema;
  if ($ref !== undefined) return { $ref };
  const inner = (child: Oas3_1Schema): CheckedSchema => toChecked(child, direction);
  const alternatives = oneOf ?? anyOf;
  return {
    ...(type === undefined ? {} : { type }),
    ...(schema.enum === undefined ? {} : { enum: schema.enum }),
    ...("const" in schema ? { const: schema.const } : {}),
    ...(required === undefined ? {} : { required }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, inner(property)])),
    }),
    ...(typeof items === "object" && { items: inner(items) }),
    ...(typeof additionalProperties === "object" && { additionalProperties: inner(additionalProperties) }),
    ...(allOf && { allOf: allOf.map(inner) }),
    ...(alternatives && { anyOf: toAlternatives(schema, alternatives, inner) }),
    ...(typesOf(schema).includes("integer") && schema.format === "int64" && exactIntegers),
    ...(direction !== "response" && toLimits(schema)),
    ...(direction === "record" && schema.format === "date-time" && { format: schema.format }),
  };
}

/** Beyond these, JavaScript takes one integer for another. */
const exactIntegers = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

function toLimits(schema: Oas3_1Schema): CheckedSchema {
  const { items, additionalProperties, uniqueItems } = schema;
  const given = limits.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]] as const);
  const scalars =
    typeof items === "object" && ["string", "integer", "number", "boolean"].includes(typesOf(items).join());
  return {
    ...Object.fromEntries(given),
    ...(additionalProperties === false && { additionalProperties }),
    ...(uniqueItems && scalars && { uniqueItems }),
  };
}

/** Beside a discriminator, the property has the value that stands for the alternative. */
function toAlternatives(
  schema: Oas3_1Schema,
  alternatives: readonly Oas3_1Schema[],
  inner: (schema: Oas3_1Schema) => CheckedSchema,
): CheckedSchema[] {
  const { discriminator } = schema;
  if (!discriminator) return alternatives.map(inner);
  const values = discriminatorValues(schema);
  const { propertyName } = discriminator;
  return alternatives.map((alternative) => ({
    required: [propertyName],
    properties: { [propertyName]: { enum: values.get(namedSchema(alternative) ?? "") ?? [] } },
    allOf: [inner(alternative)],
  }));
}
