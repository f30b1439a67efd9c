import { responses } from "../../generated/validators.js";
import { ResponseValidationError } from "../errors.js";
import type { ReceivedResponse } from "../http/response.js";
import type { Mismatch, Validator } from "./mismatch.js";
import { bodyKind, type Operation } from "./operation.js";

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
  if (validate === false || !validator(body)) return body;
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

const anything: Validator = () => false;

/** The validator of a response's JSON. */
const validatorOf = ({ id }: Operation, status: number): Validator =>
  responses[id] ?? responses[`${id}/${status}`] ?? responses[`${id}/2XX`] ?? anything;

/** The first mismatch of a body, or of each record of a page. */
function* mismatchesOf({ pagination }: Operation, validator: Validator, body: unknown): Generator<Mismatch> {
  let rest = body;
  let passed = 0;
  for (let found = validator(rest); found; found = validator(rest)) {
    const { path, ...types } = found;
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
