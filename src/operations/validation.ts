import * as validators from "../../generated/validators.js";
import { ResponseValidationError } from "../errors.js";
import type { ReceivedResponse } from "../http/response.js";
import type { Operation } from "./operation.js";

/** A function that was compiled from a schema; after a `false`, it holds the first mismatch. */
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

/** Whether answers are held to their types; a function is told of each mismatch, and the answer passes. */
export type Validate = boolean | ((error: ResponseValidationError) => void);

/** The answer of an operation, parsed and held to its type. Throws `ResponseValidationError`. */
export function readResponse(operation: Operation, answer: ReceivedResponse, validate: Validate): unknown {
  let body: unknown;
  try {
    body = JSON.parse(answer.body);
  } catch {
    const type = answer.headers.get("content-type") ?? "a body of no type";
    const received = answer.body === "" ? "nothing" : `${type} that is no JSON`;
    throw toError(operation, answer, answer.concealed(), { path: "", expected: "JSON", received });
  }
  if (validate === false || validators[operation.id](body)) return body;
  const shown: unknown = JSON.parse(answer.concealed());
  for (const mismatch of mismatchesOf(operation, body)) {
    const error = toError(operation, answer, shown, mismatch);
    if (validate === true) throw error;
    validate(error);
  }
  return body;
}

function toError(
  { id: operationId }: Operation,
  { status, headers }: ReceivedResponse,
  body: unknown,
  mismatch: Mismatch,
): ResponseValidationError {
  const { path, expected, received } = mismatch;
  const where = path && ` at ${path}`;
  return new ResponseValidationError(
    `${operationId}: the answer (${status}) does not fit the description${where}: expected ${expected}, got ${received}.`,
    { status, headers, body, operationId, ...mismatch },
  );
}

/** The first mismatch of an answer; of a page, the first of each of its records. */
function* mismatchesOf({ id, pagination }: Operation, body: unknown): Generator<Mismatch> {
  const validator: Validator = validators[id];
  let rest = body;
  let passed = 0;
  while (!validator(rest)) {
    const { path, ...types } = describe(validator.errors?.at(-1), rest);
    const [list = "", index = "", ...within] = path.split("/");
    const page = Object(rest) as Record<string, unknown>; // anything may be looked into
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

function describe(error: SchemaError | undefined, body: unknown): Mismatch {
  const { instancePath = "", keyword, params = {} } = error ?? {};
  const path = instancePath.slice(1);
  if (keyword === "required") {
    const missing = [path, params.missingProperty].filter((part) => part !== "").join("/");
    return { path: missing, expected: "a value", received: "nothing" };
  }
  const expected = keyword === "type" ? [params.type].flat().join(" or ") : "another shape";
  return { path, expected, received: typeAt(body, path) };
}

/** The JSON type of what is at the path; never the value, which a person may have written about themselves. */
function typeAt(body: unknown, path: string): string {
  let value = body;
  for (const key of path === "" ? [] : path.split("/")) {
    const node = Object(value) as Record<string, unknown>; // anything may be looked into
    value = node[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
