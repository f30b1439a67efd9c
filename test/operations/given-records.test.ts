import { expect, test } from "vitest";
import { rememberRecords } from "../../src/operations/given-records.js";

const records = (...ids: readonly unknown[]): { id: unknown }[] => ids.map((id) => ({ id }));

test("a page that is compared but not added leaves no trace", () => {
  const given = rememberRecords("id");
  given.compare(records("a", "b"));
  const page = given.compare(records("b", "c"));
  expect(page.fresh).toEqual(records("b", "c"));
  given.add(page);
  expect(given.compare(records("a", "b", "c")).fresh).toEqual(records("a"));
  expect(given.compare(records("a", "b", "c")).fresh).toEqual(records("a"));
});

test("ids can be numbers, and 1 is not the text 1", () => {
  const given = rememberRecords("id");
  given.add(given.compare(records(1, 2, "1", 2)));
  expect(given.compare(records(1, "1", "2", 2, 2.5, 0, -0)).fresh).toEqual(records("2", 2.5, 0));
});

test.each([[undefined], [null], [true], [{}], [[]]])("a record whose id is %j has none, so it is always new", (id) => {
  const given = rememberRecords("id");
  const page = given.compare(records(id, id, "a"));
  expect(page.fresh).toHaveLength(3);
  given.add(page);
  expect(given.compare(records(id, "a")).fresh).toEqual(records(id));
  expect(given.recognised()).toBe(0);
});

test("a repeated page overlaps with the page right before it only if they have a record in common", () => {
  const given = rememberRecords("id");
  for (const page of [records("a", "b"), records("c", "d"), records("d", "e")]) given.add(given.compare(page));
  expect(given.compare(records("a", "b"))).toMatchObject({ repeated: true, overlaps: false });
  expect(given.compare(records("b", "d"))).toMatchObject({ repeated: true, overlaps: true });
  expect(given.compare(records("d", "f"))).toMatchObject({ repeated: false, overlaps: false });
  expect(given.compare([])).toMatchObject({ repeated: false, overlaps: false });
});

test("forgets the oldest ids, and says how many it knows", () => {
  const given = rememberRecords("id");
  const page = (number: number) => Array.from({ length: 10_000 }, (_, index) => ({ id: number * 10_000 + index }));
  const recognised: number[] = [];
  for (let number = 0; number < 14; number += 1) {
    given.add(given.compare(page(number)));
    recognised.push(given.recognised());
  }
  expect(recognised.slice(0, 11)).toEqual(Array.from({ length: 11 }, () => Infinity));
  expect(recognised.slice(11)).toEqual([60_000, 70_000, 80_000]);
  expect(given.compare(page(5)).fresh).toHaveLength(10_000);
  expect(given.compare(page(6)).fresh).toHaveLength(0);
});
