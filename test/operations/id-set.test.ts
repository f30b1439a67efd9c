import fc from "fast-check";
import { expect, test } from "vitest";
import { createIdSet } from "../../src/operations/id-set.js";

const numbered = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, index) => `id-${from + index}`);

test("adds each id once", () => {
  const ids = createIdSet();
  expect(["a", "b", "a", "", "", "ab", "b"].map((id) => ids.add(id))).toEqual([
    ...[true, true, false],
    ...[true, false],
    ...[true, false],
  ]);
  expect(ids.size()).toBe(4);
});

test("tells ids apart that differ in one character only, whichever it is", () => {
  const ids = createIdSet();
  const alike = ["0".repeat(24), ...Array.from({ length: 24 }, (_, index) => "0".repeat(24).slice(index) + "1")];
  const others = ["é", "e\u0301", "\ud83d", "\ud83d\ude00", "\u0000", "\u0100", "\uff00"];
  for (const id of [...alike, ...others]) expect(ids.add(id)).toBe(true);
  for (const id of [...alike, ...others]) expect(ids.add(id)).toBe(false);
});

test("knows a hundred thousand ids, also when it has grown", () => {
  const ids = createIdSet();
  const all = numbered(100_000);
  expect(all.filter((id) => !ids.add(id))).toEqual([]);
  expect(all.filter((id) => ids.add(id))).toEqual([]);
});

test("takes an id that is longer than all before it", () => {
  const ids = createIdSet();
  const long = "x".repeat(1_000_000);
  expect([ids.add("a"), ids.add(long), ids.add(`${long}y`), ids.add(long), ids.add("a")]).toEqual([
    ...[true, true, true],
    ...[false, false],
  ]);
});

test("is the set of what was added and not removed, whatever was done to it", () => {
  const step = fc.oneof(
    { weight: 8, arbitrary: fc.record({ add: fc.array(fc.string({ maxLength: 3 }), { maxLength: 40 }) }) },
    { weight: 1, arbitrary: fc.record({ addMany: fc.nat(3_000) }) },
    { weight: 2, arbitrary: fc.record({ keepFirst: fc.double({ min: 0, max: 1, noNaN: true }) }) },
    { weight: 2, arbitrary: fc.record({ keepLast: fc.double({ min: 0, max: 1, noNaN: true }) }) },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const ids = createIdSet();
      let expected: string[] = [];
      const add = (id: string): void => {
        expect(ids.add(id)).toBe(!expected.includes(id));
        if (!expected.includes(id)) expected.push(id);
      };
      for (const each of steps) {
        if ("add" in each) each.add.forEach(add);
        else if ("addMany" in each) {
          const known = new Set(expected);
          const added = numbered(each.addMany).filter((id) => ids.add(id));
          expect(added).toEqual(numbered(each.addMany).filter((id) => !known.has(id)));
          expected.push(...added);
        } else if ("keepFirst" in each) {
          expected = expected.slice(0, Math.floor(each.keepFirst * expected.length));
          ids.keepFirst(expected.length);
        } else {
          expected = expected.slice(expected.length - Math.floor(each.keepLast * expected.length));
          ids.keepLast(expected.length);
        }
        expect(ids.size()).toBe(expected.length);
      }
      expect(expected.filter((id) => ids.add(id))).toEqual([]);
    }),
  );
});
