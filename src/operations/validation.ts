import { responses } from "../../generated/validators.js";
import { ResponseValidationError } from "../errors.js";
import type { ReceivedResponse } from "../http/response.js";
import { bodyKind, type Operation } from "./operation.js";

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

interface Mismatch {
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** Whether responses are validated; a function is called with each mismatch instead of throwing. */
export type Validate = boolean | ((error: ResponseValidationError) => unknown);

/** The body of a 2xx response, parsed and validated. Throws `ResponseValidationError`. */
export async function readResponse(
  operation: Operation,
  response: ReceivedResponse,
  validate: Validate,
): Promise<unknown> {
  const kind = bodyKind(operation, response.status);
  if (kind === "none") return undefined;
  if (kind === "text") return response.body;
  if (kind === "binary") return response.blob;
  if (kind === undefined && validate !== false) {
    const redacted = response.redacted();
    const expected = `one of the statuses ${Object.keys(operation.responses ?? {}).join(", ")}`;
    const error = toError(operation, redacted, redacted.body, {
      path: "",
      expected,
      received: String(response.status),
    });
    if (validate === true) throw error;
    await validate(error);
  }
  let body: unknown;
  try {
    body = response.parse();
  } catch {
    const redacted = response.redacted();
    const type = redacted.headers.get("content-type") ?? "a body without a content type";
    const received = response.body === "" ? "nothing" : `${type} that is not JSON`;
    throw toError(operation, redacted, redacted.body, { path: "", expected: "JSON", received });
  }
  const validator = validatorOf(operation, response.status);
  if (validate === false || validator(body)) return body;
  const redacted = response.redacted();
  const shown: unknown = JSON.parse(redacted.body);
  for (const mismatch of mismatchesOf(operation, validator, body)) {
    const error = toError(operation, redacted, shown, mismatch);
    if (validate === true) throw error;
    await validate(error);
  }
  return body;
}

function toError(
  { id: operationId }: Operation,
  { status, headers, request }: ReceivedResponse,
  body: unknown,
  mismatch: Mismatch,
): ResponseValidationError {
  const { path, expected, received } = mismatch;
  const where = path && ` at ${path}`;
  return new ResponseValidationError(
    `${operationId}: the response (${status}) does not match the API description${where}: expected ${expected}, got ${received}.`,
    { ...request, ...mismatch, status, headers, body, operationId },
  );
}

const anything: Validator = () => true;

/** The validator of a response's JSON. */
const validatorOf = ({ id }: Operation, status: number): Validator =>
  responses[id] ?? responses[`${id}/${status}`] ?? responses[`${id}/2XX`] ?? anything;

/** The first mismatch of a body, or of each record of a page. */
function* mismatchesOf({ pagination }: Operation, validator: Validator, body: unknown): Generator<Mismatch> {
  let rest = body;
  let passed = 0;
  while (!validator(rest)) {
    const { path, ...types } = toMismatch(validator.errors?.at(-1), rest);
    const [list = "", index = "", ...within] = path.split("/");
    const page = Object(rest) as Record<string, unknown>; // any value has members
    const records = page[list];
    if (list !== pagination?.items || index === "" || !Array.isArray(records)) {
      yield { path, ...types };
      return;
    }
    yield { path: [list, passed + Number(index), ...within].join("/"), ...types };
    passed += Number(index) + 1;
    rest = { ...page, [list]: records.slice(Number(index) + 1) };
  }
}

function toMismatch(error: SchemaError | undefined, body: unknown): Mismatch {
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
