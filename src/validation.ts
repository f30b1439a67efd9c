import * as validators from "../generated/validators.js";
import { ResponseValidationError } from "./errors.js";
import type { Operation } from "./operation.js";
import { ReadResponse } from "./read-response.js";

/** A function that was compiled from a schema; after a `false`, it holds the first misfit. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Misfit {
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** Whether answers are held to their types; a function is told of each misfit, and the answer passes. */
export type Validate = boolean | ((error: ResponseValidationError) => void);

/** The answer of an operation, parsed and held to its type. Throws `ResponseValidationError`. */
export function readAnswer(operation: Operation, response: Response, text: string, validate: Validate): unknown {
  const { status, headers } = response;
  const { id: operationId } = operation;
  const fault = (parsed: boolean, { path, expected, received }: Misfit): ResponseValidationError => {
    const shown = response instanceof ReadResponse ? response.conceal(text) : text;
    const body: unknown = parsed ? JSON.parse(shown) : shown;
    return new ResponseValidationError(
      `${operationId}: the answer (${status}) does not fit the description${path && ` at ${path}`}: expected ${expected}, got ${received}.`,
      { status, headers, body, operationId, path, expected, received },
    );
  };

  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    const type = headers.get("content-type") ?? "a body of no type";
    const received = text === "" ? "nothing" : `${type} that is no JSON`;
    throw fault(false, { path: "", expected: "JSON", received });
  }
  if (validate === false) return body;
  for (const misfit of misfitsOf(operation, body)) {
    if (validate === true) throw fault(true, misfit);
    validate(fault(true, misfit));
  }
  return body;
}

/** The first misfit of an answer; of a page, the first of each of its records. */
function* misfitsOf({ id, pagination }: Operation, body: unknown): Generator<Misfit> {
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

function describe(error: SchemaError | undefined, body: unknown): Misfit {
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
  const keys = path === "" ? [] : path.split("/");
  const value = keys.reduce<unknown>(
    // Anything may be looked into.
    (node, key) => (Object(node) as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")],
    body,
  );
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
