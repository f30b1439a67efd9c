import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";
import { createThriveClient } from "../../src/index.js";
import { createMockThrive } from "../../src/mock/index.js";
import { collect } from "./collect.js";
import { startMock } from "./start-mock.js";

test("serves the description's examples among the seeded records, by both schemes", async () => {
  const { thrive, oauth } = startMock();
  const entry = await thrive.getLogEntry({ logEntryId: "5f9d88d6e1b2a34c56d78902" });
  expect(entry.activity.name).toBe("International Space Station after undocking of STS 132");
  expect(await oauth.getLogEntry({ logEntryId: entry.logEntryId })).toEqual(entry);
  expect((await thrive.getUser({ userId: entry.userId })).firstName).toBe("Zoë");
});

test("serves msw, and leaves other hosts alone", async () => {
  const mock = createMockThrive({ counts: { LogEntry: 3 } });
  const server = setupServer(
    ...mock.handlers,
    http.get("https://other.example/", () => HttpResponse.text("other")),
  );
  server.listen({ onUnhandledRequest: "error" });
  onTestFinished(() => server.close());
  const thrive = createThriveClient(mock.clientOptions());
  expect((await thrive.listLogEntries()).pagination.totalResults).toBe(3);
  const production = createThriveClient({ tenantId: mock.clientOptions().tenantId, auth: mock.clientOptions().auth });
  expect((await production.listLogEntries()).pagination.totalResults).toBe(3);
  expect(await (await fetch("https://other.example/")).text()).toBe("other");
});

test("lists every record once, in the order of their dates, up to the day before now", async () => {
  const { thrive } = startMock({ counts: { LogEntry: 2_500 } });
  const entries = await collect(thrive.listLogEntries());
  expect(new Set(entries.map(({ logEntryId }) => logEntryId)).size).toBe(2_500);
  const dates = entries.map(({ entryDate }) => entryDate);
  expect(dates).toEqual(dates.toSorted());
  expect(dates.at(-1)).toMatch(/^2026-11-24T/);
});

test.each([
  ["inclusive", ["b", "c", "d"]],
  ["exclusive", ["c"]],
  ["day", ["a", "b", "c", "d", "e"]],
] as const)("%s bounds choose the entries of a period", async (bounds, expected) => {
  const { mock, thrive } = startMock({ bounds, counts: { LogEntry: 0 } });
  const times = ["01T08:59:59.999", "01T09:00:00.500", "02T12:00:00.000", "03T10:00:00.999", "03T10:00:01.000"];
  for (const [index, time] of times.entries()) {
    mock.add("LogEntry", { entryDate: `2026-10-${time}Z`, description: "abcde"[index] ?? "" });
  }
  const period = { entryDateFrom: "2026-10-01 09:00:00", entryDateTo: "2026-10-03 10:00:00" };
  const entries = await collect(thrive.listLogEntries(period));
  expect(entries.map(({ description }) => description)).toEqual(expected);
});

test("sums the entries of a period by user", async () => {
  const { mock, thrive } = startMock({ counts: { LogEntry: 400, User: 12 } });
  const period = { entryDateFrom: "2026-10-01T00:00:00", entryDateTo: "2026-10-31T23:59:59" };
  const summaries = await collect(thrive.listUserSummaries(period));
  const sums = new Map<string, number>();
  for (const { userId, durationMinutes, entryDate } of mock.records("LogEntry")) {
    if (entryDate.startsWith("2026-10")) sums.set(userId, (sums.get(userId) ?? 0) + durationMinutes);
  }
  expect(new Map(summaries.map(({ userId, durationMinutes }) => [userId, durationMinutes]))).toEqual(sums);
  const [first] = summaries;
  const chosen = await thrive.listUserSummaries({ ...period, userIds: [first?.userId ?? ""] });
  expect(chosen.results).toEqual([first]);
});

test("late arrivals and deletions move the records after them", async () => {
  const { mock, thrive } = startMock({ counts: { LogEntry: 10 } });
  const before = mock.records("LogEntry");
  const [, second, third] = before;
  mock.remove("LogEntry", second?.logEntryId ?? "");
  expect((await thrive.listLogEntries({ page: 2, perPage: 1 })).results).toEqual([third]);
  const late = mock.add("LogEntry", { entryDate: "2020-10-01T00:00:00.000Z" });
  expect((await thrive.listLogEntries({ page: 2, perPage: 1 })).results).toEqual([late]);
  mock.update("LogEntry", third?.logEntryId ?? "", { entryDate: "2026-11-25T00:00:00.000Z" });
  expect(mock.records("LogEntry").at(-1)?.logEntryId).toBe(third?.logEntryId);
  mock.reset();
  expect(mock.records("LogEntry")).toEqual(before);
});
