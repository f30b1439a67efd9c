import type { Oas3_1Schema, Referenced } from "@redocly/openapi-core";
import type { Description } from "./description.js";

/** A JSON schema without references, as tools outside OpenAPI read it. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What loaders make columns of. Limits are left out: a load must not fail where the API's own response did not. */
const kept = ["type", "format", "description"] as const;

/** The schema with its references put in place. A schema within itself becomes an open object. */
export function toJsonSchema(
  description: Description,
  schema: Referenced<Oas3_1Schema>,
  above: readonly string[] = [],
): JsonSchema {
  const { value, pointer } = description.resolve<Oas3_1Schema>({ value: schema, pointer: "" });
  if (above.includes(pointer)) return { type: ["object", "null"] };
  const inside = pointer === "" ? above : [...above, pointer];
  const inner = (each: Referenced<Oas3_1Schema>): JsonSchema => toJsonSchema(description, each, inside);
  const { properties, items, additionalProperties, allOf, description: text } = value;
  if (allOf) {
    const own = Object.fromEntries(Object.entries(value).filter(([key]) => key !== "allOf"));
    return mergeParts([own, ...allOf].map(inner));
  }
  const choices = value.anyOf ?? value.oneOf;
  return {
    ...Object.fromEntries(kept.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]]))),
    ...(text !== undefined && { description: text.trim().replace(/\s+/g, " ") }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, inner(property)])),
    }),
    ...(typeof items === "object" && { items: inner(items) }),
    ...(additionalProperties !== undefined && { additionalProperties: additionalProperties !== false }),
    ...(choices && { anyOf: choices.map(inner) }),
  };
}

function mergeParts(parts: readonly JsonSchema[]): JsonSchema {
  const properties = parts.flatMap((part) => Object.entries((part.properties ?? {}) as JsonSchema)); // written above
  const others = parts.flatMap((part) => Object.entries(part));
  return { ...Object.fromEntries(others), type: "object", properties: Object.fromEntries(properties) };
}
