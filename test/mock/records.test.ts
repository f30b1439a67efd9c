import { expect, test } from "vitest";
import { createMockThrive } from "../../src/mock/index.js";
import { collect } from "./collect.js";
import { startMock } from "./start-mock.js";

const now = () => Date.UTC(2026, 10, 25, 12);

test("the same seed gives the same records, whatever the time of day, and another seed others", () => {
  const recordsOf = (seed: number, hour: number) => {
    const mock = createMockThrive({ seed, now: () => Date.UTC(2026, 10, 25, hour) });
    return [mock.records("LogEntry"), mock.records("User"), mock.records("AudienceMember")];
  };
  expect(recordsOf(1, 0)).toEqual(recordsOf(1, 23));
  expect(recordsOf(1, 0)).not.toEqual(recordsOf(2, 0));
});

test("the records are plausible", () => {
  const mock = createMockThrive({ now, counts: { LogEntry: 5_000, User: 100 } });
  const entries = mock.records("LogEntry").slice(1);
  const share = (holds: (entry: (typeof entries)[number]) => boolean) => entries.filter(holds).length / entries.length;
  expect(share(({ isVerified }) => isVerified)).toBeCloseTo(0.62, 1);
  expect(share(({ description }) => description === null)).toBeGreaterThan(0.5);
  expect(share(({ description }) => description === null)).toBeLessThan(0.9);
  expect(share(({ entryDate }) => [0, 6].includes(new Date(entryDate).getUTCDay()))).toBeLessThan(0.1);
  expect(new Set(entries.map(({ entryDate }) => entryDate.slice(0, 7))).size).toBeGreaterThan(11);
  const minutes = mock
    .records("UserSummary")
    .map(({ durationMinutes }) => durationMinutes)
    .sort((a, b) => b - a);
  expect(minutes[0]).toBeGreaterThan(5 * (minutes.at(-1) ?? 0));
  expect(minutes.length).toBeLessThan(100); // some log nothing
  expect(mock.records("User").some(({ firstName }) => /[^\u0020-\u007e]/.test(firstName ?? ""))).toBe(true);
});

test("counts include the examples, and a count of 0 gives none", () => {
  const mock = createMockThrive({ now, counts: { LogEntry: 0, User: 7, Category: 3 } });
  expect(mock.records("LogEntry")).toEqual([]);
  expect(mock.records("UserSummary")).toEqual([]);
  expect(mock.records("User")).toHaveLength(7);
  expect(mock.records("User")[1]?.ref).toBe("E-10442");
  expect(mock.records("Category")).toHaveLength(3);
});

test.each([
  [{ LogEntry: -1 }, "counts.LogEntry must be an integer of 0 or more; got -1"],
  [{ Nothing: 1 }, "counts.Nothing is no schema"],
  [
    { User: 0, LogEntry: 5 },
    "counts.LogEntry must be at most 0, as each needs a record of User and counts.User is 0; got 5",
  ],
  [{ User: 2, Audience: 3, AudienceMember: 5 }, "counts.AudienceMember must be at most 4"],
])("rejects the counts %j", (counts, message) => {
  expect(() => createMockThrive({ counts: counts as object })).toThrow(message);
});

test.each([
  [{ seed: 1.5 }, "seed must be an integer; got 1.5"],
  [{ faultRate: 2 }, "faultRate must be a number from 0 to 1; got 2"],
  [{ bounds: "open" }, 'bounds must be one of inclusive, exclusive, day; got "open"'],
  [{ now: 5 }, "now must be a function"],
  [{ sead: 1 }, "sead is no option. The options are seed, counts, now, faultRate, bounds"],
])("rejects the options %j", (options, message) => {
  expect(() => createMockThrive(options as object)).toThrow(message);
});

test("copies go in and out", () => {
  const { mock } = startMock();
  const activity = { type: "file", name: "mine" };
  const added = mock.add("LogEntry", { activity });
  activity.name = "changed";
  added.activity.name = "changed";
  expect(mock.records("LogEntry").at(-1)?.activity).toEqual({ type: "file", name: "mine" });
  const [first, second] = mock.records("LogEntry");
  if (first) first.category.name = "changed";
  expect(mock.records("LogEntry")[0]?.category.name).toBe("TECHNOLOGY");
  expect(second).toEqual(mock.records("LogEntry")[1]);
});

test("what is added is complete, dated now, and never has an id that was there before", () => {
  let time = Date.UTC(2026, 10, 25, 12);
  const mock = createMockThrive({ now: () => new Date(time) });
  const seen = new Set(mock.records("LogEntry").map(({ logEntryId }) => logEntryId));
  for (let round = 0; round < 50; round += 1) {
    time += 1_000;
    const { logEntryId, entryDate } = mock.add("LogEntry");
    expect(entryDate).toBe(new Date(time).toISOString());
    expect(seen).not.toContain(logEntryId);
    seen.add(logEntryId);
    if (round % 3 === 0) mock.remove("LogEntry", logEntryId);
    if (round % 10 === 0) mock.reset();
  }
});

test("objects inside a record are merged, and lists replaced", () => {
  const { mock } = startMock();
  const { logEntryId, category } = mock.add("LogEntry", { category: { name: "LAW" } });
  expect(category.categoryId).toMatch(/^[0-9a-f]{24}$/);
  expect(mock.update("LogEntry", logEntryId, { category: { name: "ETHICS" }, description: null })).toMatchObject({
    category: { categoryId: category.categoryId, name: "ETHICS" },
    description: null,
  });
});

test("members are added to an audience, and show what their user has", async () => {
  const { mock, thrive } = startMock({ counts: { AudienceMember: 0 } });
  const { id } = mock.add("Audience", { name: "Auditors" });
  const user = mock.add("User", { ref: "E-1", email: "e1@example.com" });
  const member = mock.add("AudienceMember", { audienceId: id, userId: user.id });
  expect(member).toEqual({ userId: user.id, reference: "E-1", email: "e1@example.com" });
  expect(await collect(thrive.listAudienceMembers({ audienceId: id }))).toEqual([member]);
  expect(() => mock.add("AudienceMember", { audienceId: id, userId: user.id })).toThrow("already has a record");
  mock.add("AudienceMember", { audienceId: id });
  expect(await collect(thrive.listAudienceMembers({ audienceId: id }))).toHaveLength(2);
  mock.remove("AudienceMember", user.id);
  expect(await collect(thrive.listAudienceMembers({ audienceId: id }))).toHaveLength(1);
});

test.each([
  ["an unknown schema", (mock: Mock) => mock.add("Nothing" as "LogEntry"), /no records of Nothing. It has LogEntry/],
  ["sums", (mock: Mock) => mock.add("UserSummary" as "LogEntry"), /UserSummary is worked out from LogEntry/],
  ["views", (mock: Mock) => mock.update("BasicUser" as "User", "x", {}), /BasicUser shows a part of User/],
  [
    "an unknown field",
    (mock: Mock) => mock.add("LogEntry", { minutes: 1 } as object),
    /LogEntry has no minutes. It has logEntryId/,
  ],
  [
    "a value of another type",
    (mock: Mock) => mock.add("LogEntry", { durationMinutes: -1 }),
    /LogEntry.durationMinutes does not match the description: expected a number >= 0, got number\./,
  ],
  [
    "an id of another form",
    (mock: Mock) => mock.add("LogEntry", { logEntryId: "1" }),
    /LogEntry.logEntryId does not match/,
  ],
  [
    "an id that is taken",
    (mock: Mock) => mock.add("LogEntry", { logEntryId: "5f9d88d6e1b2a34c56d78902" }),
    /already has a record with the logEntryId/,
  ],
  ["an unknown id", (mock: Mock) => mock.remove("LogEntry", "1"), /LogEntry has no record with the logEntryId "1"/],
  [
    "a change of the id",
    (mock: Mock) => mock.update("User", mock.records("User")[0]?.id ?? "", { id: "1" }),
    /the id of a User cannot change/,
  ],
  [
    "an unknown parent",
    (mock: Mock) => mock.add("AudienceMember", { audienceId: "1" }),
    /Audience has no record with the id "1"/,
  ],
])("rejects %s", (_, change, message) => {
  const mock = createMockThrive({ now });
  const before = mock.records("LogEntry");
  expect(() => change(mock)).toThrow(message);
  expect(mock.records("LogEntry")).toEqual(before);
});

type Mock = ReturnType<typeof createMockThrive>;
