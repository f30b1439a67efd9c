import { Ajv, type ErrorObject } from "ajv";
import { escapePointerFragment } from "@redocly/openapi-core";
import type { CheckedSchema } from "../../../../scripts/generate/read/checked-schema.js";
import type { Mismatch } from "../../../../src/operations/mismatch.js";

/** All mismatches that Ajv finds, those in the alternatives of an `anyOf` that does not match included. */
export type FindAll = (value: unknown) => readonly Mismatch[];

/** For each schema, what Ajv finds in a value. */
export function compileWithAjv(
  schemas: Readonly<Record<string, CheckedSchema>>,
  components: Readonly<Record<string, CheckedSchema>>,
): Readonly<Record<string, FindAll>> {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: { "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i, email: true },
  });
  const compiled = Object.entries(schemas).map(([name, schema]): [string, FindAll] => {
    const validate = ajv.compile({ ...schema, components: { schemas: components } });
    return [name, (value) => (validate(value) ? [] : (validate.errors ?? []).map((error) => toMismatch(error, value)))];
  });
  return Object.fromEntries(compiled);
}

function toMismatch({ instancePath, keyword, params }: ErrorObject, value: unknown): Mismatch {
  const details = params as Readonly<Record<string, unknown>>;
  const inside = (key: unknown): string => `${instancePath}/${escapePointerFragment(String(key))}`;
  if (keyword === "required") {
    return { path: inside(details.missingProperty).slice(1), expected: "a value", received: "nothing" };
  }
  const pointer = keyword === "additionalProperties" ? inside(details.additionalProperty) : instancePath;
  return { path: pointer.slice(1), expected: expectation(keyword, details), received: typeAt(value, pointer) };
}

function expectation(keyword: string, params: Readonly<Record<string, unknown>>): string {
  const { type, limit, comparison, pattern, allowedValues, allowedValue, multipleOf } = params;
  switch (keyword) {
    case "additionalProperties":
      return "left out, because the description has no such property";
    case "type":
      return [type].flat().join(" or ");
    case "enum":
      return `one of ${[allowedValues].flat().join(", ")}`;
    case "const":
      return String(allowedValue);
    case "format":
      return "a date and time of RFC 3339";
    case "pattern":
      return `a string that matches ${String(pattern)}`;
    case "minLength":
      return `a string of ${String(limit)} or more characters`;
    case "maxLength":
      return `a string of ${String(limit)} or fewer characters`;
    case "minItems":
      return `an array of ${String(limit)} or more items`;
    case "maxItems":
      return `an array of ${String(limit)} or fewer items`;
    case "uniqueItems":
      return "an array of different items";
    case "multipleOf":
      return `a multiple of ${String(multipleOf)}`;
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return `a number ${String(comparison)} ${String(limit)}`;
    default:
      return "another shape";
  }
}

/** The JSON type of the value at a JSON pointer. */
function typeAt(body: unknown, pointer: string): string {
  let value = body;
  for (const key of pointer.split("/").slice(1)) {
    value = (Object(value) as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")]; // any value has members
  }
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
