import { requests } from "../../generated/validators.js";
import { InvalidArgumentError } from "../errors.js";
import type { Operation } from "./operation.js";

/** The JSON text of a request body, checked against its schema. Throws `InvalidArgumentError`. */
export function serializeBody({ id, body }: Operation, value: unknown): string | undefined {
  if (value === undefined) {
    if (!body?.required) return undefined;
    throw new InvalidArgumentError(`${id}: body is missing.`);
  }
  const text = toJson(id, value);
  const { [id]: validator } = requests;
  // What is checked is what is sent, for example a date's text.
  const mismatch = validator?.(JSON.parse(text));
  if (!mismatch) return text;
  const { path, expected, received } = mismatch;
  const place = ["body", ...path.split("/").filter((key) => key !== "")].join(".");
  throw new InvalidArgumentError(`${id}: ${place} must be ${expected}; got ${received}.`);
}

function toJson(id: string, value: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(value); // of a function there is none
  } catch {
    // A BigInt, or an object that contains itself. The runtime's own error may quote the value.
  }
  if (text !== undefined) return text;
  throw new InvalidArgumentError(
    `${id}: body cannot be sent as JSON. Give plain objects, arrays, strings and numbers.`,
  );
}
