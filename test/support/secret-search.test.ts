import { describe, expect, test } from "vitest";
import { quotedSecret, secret } from "./example.js";
import { credentialsOf, findSecrets, wireForms } from "./secret-search.js";

/** A leak in each place that an object has. */
const leaks: [string, (leak: string) => unknown, string][] = [
  ["a property", (leak) => ({ a: [{ b: leak }] }), "JSON"],
  ["a name", (leak) => ({ [leak]: 1 }), "JSON"],
  ["a property that is not enumerable", (leak) => hidden({}, "a", leak), "properties"],
  ["a symbol's property", (leak) => ({ [Symbol("a")]: leak }), "properties"],
  ["a symbol's name", (leak) => ({ [Symbol(leak)]: 1 }), "properties"],
  ["a getter", (leak) => Object.defineProperty({}, "a", { get: () => leak }), "properties"],
  ["a function's property", (leak) => ({ call: Object.assign(() => 1, { a: leak }) }), "inspect"],
  ["a prototype", (leak) => Object.create({ a: leak }), "properties"],
  ["a map", (leak) => new Map([["a", leak]]), "structuredClone"],
  ["headers", (leak) => new Headers({ a: leak }), "inspect"],
  ["bytes", (leak) => ({ a: Buffer.from(leak) }), "properties"],
  ["an error's message", (leak) => new Error(`a ${leak} b`), "String"],
  ["an error's cause's stack", (leak) => causedBy(hidden(new Error(), "stack", leak)), "inspect"],
  ["a cause of a cause", (leak) => causedBy(causedBy(new Error(leak))), "structuredClone"],
  ["a cause that is no error", (leak) => causedBy({ headers: { a: leak } }), "properties"],
];

const causedBy = (cause: unknown) => new Error("m", { cause });
const hidden = (target: object, key: string, value: unknown) =>
  Object.defineProperty(target, key, { value, enumerable: false });

describe("the search finds", () => {
  const secrets = [secret, quotedSecret];

  test.each(leaks)("%s", (_name, plant, view) => {
    for (const leak of secrets.flatMap((each) => [...wireForms(each), ...credentialsOf("id", each)])) {
      const all = secrets.flatMap((each) => [each, ...credentialsOf("id", each)]);
      const found = findSecrets(plant(leak), all);
      expect(found.some((place) => place.startsWith(`${view}: `))).toBe(true);
    }
  });

  test("nothing, if there is no secret", () => {
    for (const [, plant] of leaks) expect(findSecrets(plant("nothing"), secrets)).toEqual([]);
  });

  test("four forms that differ", () => {
    expect(new Set(wireForms(secret)).size).toBe(4);
  });
});
