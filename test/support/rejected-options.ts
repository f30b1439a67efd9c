import { expect } from "vitest";
import { createThriveClient, InvalidArgumentError, type ThriveClientOptions } from "../../src/index.js";
import { thrown } from "./outcome.js";

/** What is wrong, the value, and what the message has to say. */
export type Row = [name: string, value: unknown, expected: RegExp];

/** Makes a client of options that may be wrong on purpose. */
export const make = (options: unknown) => createThriveClient(options as ThriveClientOptions);

/** They throw at once, and the error has the expected value and not the given one: no "s3cr3t". */
export function rejects(options: unknown, expected: RegExp): void {
  const error = thrown(() => make(options));
  expect(error).toBeInstanceOf(InvalidArgumentError);
  expect(error.message).toMatch(expected);
  expect(`${error.stack ?? ""} ${JSON.stringify(error)}`).not.toContain("s3cr3t");
  expect(error.cause).toBeUndefined();
}
