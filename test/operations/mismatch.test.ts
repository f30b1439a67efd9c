import { expect, test } from "vitest";
import { isInteger, isObject, items, mismatch, others, within, type Validator } from "../../src/operations/mismatch.js";

const checkName: Validator = (value) => typeof value !== "string" && mismatch("string", value, "name");
const found = { path: "name", expected: "string", received: "number" };

test.each<[unknown, string]>([
  [null, "null"],
  [[], "array"],
  [{}, "object"],
  ["personal", "string"],
  [0, "number"],
  [false, "boolean"],
])("a mismatch has the type of %j, not the value", (value, received) => {
  expect(mismatch("a date", value)).toEqual({ path: "", expected: "a date", received });
});

test("what is missing has no type", () => {
  expect(mismatch("string", undefined, "name")).toEqual({ path: "name", expected: "a value", received: "nothing" });
});

test("a mismatch within a value has both keys in its path", () => {
  expect(within("user", found)).toEqual({ ...found, path: "user/name" });
  expect(within(3, mismatch("string", 5))).toEqual({ ...found, path: "3" });
  expect(within("user", false)).toBe(false);
});

test("the first mismatch in an array has its index", () => {
  expect(items(["", 1, 2], checkName)).toEqual({ ...found, path: "1/name" });
  expect(items([""], checkName)).toBe(false);
  expect(items({ 0: 1 }, checkName)).toBe(false);
});

test("the first mismatch in undeclared properties has its key, with / and ~ escaped", () => {
  expect(others({ a: 1, "b/~": 1, c: 1 }, ["a"], checkName)).toEqual({ ...found, path: "b~1~0/name" });
  expect(others({ a: 1, b: "" }, ["a"], checkName)).toBe(false);
});

test.each<[unknown, boolean, boolean]>([
  [{}, true, false],
  [Object.create(null), true, false],
  [[], false, false],
  [null, false, false],
  ["1", false, false],
  [1, false, true],
  [-0, false, true],
  [2 ** 53, false, true],
  [Infinity, false, true],
  [1.5, false, false],
  [NaN, false, false],
])("%s: an object %s, an integer %s", (value, object, integer) => {
  expect(isObject(value)).toBe(object);
  expect(isInteger(value)).toBe(integer);
});
