import { isThriveError, type ThriveError } from "../errors.js";

/**
 * A copy of an error that several calls may share, such as that of a token request. It has its own stack, which
 * leads to the caller that it is thrown to, and its own `details`.
 */
export function ownError(error: unknown, details: Partial<ThriveError>): unknown {
  if (!isThriveError(error)) return error;
  const own = Object.entries(Object.getOwnPropertyDescriptors(error)).filter(([name]) => name !== "stack");
  // Not by its own constructor, because those of the classes differ.
  const copy = Object.setPrototypeOf(new Error(error.message), Object.getPrototypeOf(error) as object) as ThriveError;
  // V8 writes the name of the class into the stack, so it is captured again with the right one.
  (Error as { captureStackTrace?: (target: object, above: unknown) => void }).captureStackTrace?.(copy, ownError);
  Object.defineProperties(copy, Object.fromEntries(own));
  return Object.assign(copy, details);
}
