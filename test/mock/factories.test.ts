import { expect, test } from "vitest";
import { records as validators } from "../../generated/mock-validators.js";
import {
  aBasicUser,
  aCategory,
  aLogEntry,
  anAudience,
  anAudienceMember,
  aRequirement,
  aUser,
  aUserSummary,
  listOf,
} from "../../src/mock/index.js";
import { collect } from "./collect.js";

test.each([
  [aLogEntry, validators.LogEntry],
  [aCategory, validators.Category],
  [aRequirement, validators.Requirement],
  [aUserSummary, validators.UserSummary],
  [aUser, validators.User],
  [aBasicUser, validators.BasicUser],
  [anAudience, validators.Audience],
  [anAudienceMember, validators.AudienceMember],
])("factory %#: each record is complete, valid and another one", (make, validator) => {
  const [one, other] = [make(), make()];
  expect(validator?.(one)).toBe(false);
  expect(one).not.toEqual(other);
});

test("overrides are merged into the record", () => {
  const entry = aLogEntry({ durationMinutes: 90, category: { name: "LAW" }, description: null });
  expect(entry).toMatchObject({ durationMinutes: 90, category: { name: "LAW" }, description: null });
  expect(entry.category.categoryId).toMatch(/^[0-9a-f]{24}$/);
});

test("listOf is a real list: a page when awaited, every record when iterated", async () => {
  const records = Array.from({ length: 5 }, (_, index) => aLogEntry({ durationMinutes: index }));
  const list = listOf(records, { perPage: 2 });
  expect(await list).toEqual({
    pagination: { totalResults: 5, totalPages: 3, page: 1, perPage: 2 },
    results: records.slice(0, 2),
  });
  expect(await collect(list)).toEqual(records);
  const pages = await collect(list.pages());
  expect(pages.map(({ results }) => results.length)).toEqual([2, 2, 1]);
  expect(await collect(listOf([]))).toEqual([]);
  expect((await listOf(records)).results).toHaveLength(5);
});

test("listOf returns equal records as often as they occur", async () => {
  const record = aUserSummary();
  expect(await collect(listOf([record, record, record], { perPage: 1 }))).toHaveLength(3);
});

test("listOf rejects a page size that the API does not have", () => {
  expect(() => listOf([], { perPage: 0 })).toThrow("perPage must be an integer from 1 to 1000; got 0");
});
