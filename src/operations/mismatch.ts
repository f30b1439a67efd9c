/** A function compiled from a schema. After it returns false, `errors` has the first mismatch. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The first place at which a value does not match. */
export interface Mismatch {
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** What a validator found. It quotes no value. */
export function toMismatch(error: SchemaError | undefined, body: unknown): Mismatch {
  const { instancePath = "", keyword, params = {} } = error ?? {};
  const path = instancePath.slice(1);
  if (keyword === "required") {
    const missing = [path, params.missingProperty].filter((part) => part !== "").join("/");
    return { path: missing, expected: "a value", received: "nothing" };
  }
  if (keyword === "additionalProperties") {
    const { additionalProperty } = params;
    const extra = [path, additionalProperty].filter((part) => part !== "").join("/");
    return {
      path: extra,
      expected: "left out, because the description has no such property",
      received: typeAt(body, extra),
    };
  }
  return { path, expected: expectation(keyword, params), received: typeAt(body, path) };
}

function expectation(keyword: string | undefined, params: SchemaError["params"]): string {
  const { type, limit, comparison, pattern, allowedValues, allowedValue, multipleOf } = params;
  switch (keyword) {
    case "type":
      return [type].flat().join(" or ");
    case "enum":
      return `one of ${[allowedValues].flat().join(", ")}`;
    case "const":
      return String(allowedValue);
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

/** The first mismatch of a value; undefined where there is none. */
export function firstMismatch(validator: Validator, value: unknown): Mismatch | undefined {
  return validator(value) ? undefined : toMismatch(validator.errors?.at(-1), value);
}

/** The JSON type of the value at the path; never the value, which may be personal data. */
function typeAt(body: unknown, path: string): string {
  let value = body;
  for (const key of path === "" ? [] : path.split("/")) {
    const node = Object(value) as Record<string, unknown>; // any value has members
    value = node[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
