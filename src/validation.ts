import * as validators from "../generated/validators.js";
import { ResponseValidationError } from "./errors.js";
import type { Operation } from "./operation.js";

/** A function that was compiled from a schema; after a `false`, it holds the first misfit. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly Misfit[] | null;
}

interface Misfit {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Whether answers are held to their types; a function is told of a misfit, and the answer passes. */
export type Validate = boolean | ((error: ResponseValidationError) => void);

/** The answer of an operation, parsed and held to its type. Throws `ResponseValidationError`. */
export function readAnswer(
  operation: Operation,
  response: Response,
  text: string | undefined,
  validate: Validate,
): unknown {
  const { id } = operation;
  const { status, headers } = response;
  if (text === undefined || text === "") {
    throw new ResponseValidationError(
      `${id}: the answer (${status}) is empty; JSON was expected.`,
      {
        ...{ status, headers, body: "", operationId: id },
        ...{ path: "", expected: "JSON", received: "nothing" },
      },
    );
  }
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    const received = headers.get("content-type") ?? "a body without a content-type";
    throw new ResponseValidationError(
      `${id}: the answer (${status}) is no JSON, but ${received}.`,
      {
        ...{ status, headers, body: text, operationId: id },
        ...{ path: "", expected: "JSON", received },
      },
    );
  }

  const validator: Validator = validators[id];
  if (validate === false || validator(body)) return body;
  const { path, expected, received } = describeMisfit(validator.errors?.at(-1), body);
  const error = new ResponseValidationError(
    `${id}: the answer (${status}) does not fit the description at ${path || "its root"}: expected ${expected}, got ${received}.`,
    { status, headers, body, operationId: id, path, expected, received },
  );
  if (validate === true) throw error;
  validate(error);
  return body;
}

function describeMisfit(misfit: Misfit | undefined, body: unknown) {
  const { instancePath = "", keyword, params = {} } = misfit ?? {};
  const path = instancePath.slice(1);
  if (keyword === "required") {
    const missing = String(params["missingProperty"]);
    return {
      path: path ? `${path}/${missing}` : missing,
      expected: "a value",
      received: "nothing",
    };
  }
  const expected = keyword === "type" ? [params["type"]].flat().join(" or ") : "another shape";
  return { path, expected, received: typeAt(body, path) };
}

/** The JSON type of what is at the path; never the value, which a person may have written about themselves. */
function typeAt(body: unknown, path: string): string {
  const keys = path === "" ? [] : path.split("/");
  const value = keys.reduce<unknown>(
    (node, key) => Object(node)[key.replaceAll("~1", "/").replaceAll("~0", "~")] as unknown,
    body,
  );
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
