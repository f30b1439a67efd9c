import { expect, test } from "vitest";
import { serveChanging } from "../support/changing-list.js";
import { collect, logEntries, logEntry, pageOf, pageOfAll, servePages } from "../support/pages.js";
import { json, neverRespond } from "../support/wire.js";

const ids = (entries: readonly { logEntryId: string }[]): string[] =>
  entries.map(({ logEntryId }) => logEntryId).sort();

test("a record on a page that was read is deleted", async () => {
  await using server = await serveChanging(logEntries(1, 9), (entries, served) => {
    if (served === 2) entries.splice(0, 1);
  });
  const entries = await collect(server.thrive.listLogEntries({ perPage: 3 }, { concurrency: 1 }));
  expect(ids(entries)).toEqual(ids(logEntries(1, 9)));
});

test("records are added before the page that is being read", async () => {
  await using server = await serveChanging(logEntries(1, 9), (entries, served) => {
    if (served === 1) entries.unshift(logEntry(10), logEntry(11));
  });
  expect(ids(await collect(server.thrive.listLogEntries({ perPage: 3 })))).toEqual(ids(logEntries(1, 9)));
});

test("a page before the last is empty", async () => {
  await using server = await servePages((asked) => pageOf(asked.page === 2 ? [] : [logEntry(asked.page)], asked, 3));
  expect(await collect(server.thrive.listLogEntries())).toHaveLength(2);
});

test("a cache gives page 1 for every page", async () => {
  await using server = await servePages(() => pageOf([logEntry(1)], { page: 1, perPage: 1 }, 3));
  await expect(collect(server.thrive.listLogEntries({ perPage: 1 }))).rejects.toMatchObject({
    name: "ResponseValidationError",
    path: "pagination/page",
    page: { page: 2, perPage: 1 },
  });
});

test("pages bring nothing new although more are announced", async () => {
  await using server = await servePages((asked) => pageOf([logEntry(1)], asked, 1_000));
  await expect(collect(server.thrive.listLogEntries({ perPage: 1 }))).rejects.toMatchObject({
    name: "ResponseValidationError",
    path: "results",
  });
});

test("an iteration ends while a page is pending", async () => {
  await using server = await servePages((asked) =>
    asked.page === 1 ? pageOf([logEntry(1)], asked, 3) : neverRespond(),
  );
  const iterator = server.thrive.listLogEntries()[Symbol.asyncIterator]();
  await iterator.next();
  const pending = iterator.next();
  await iterator.return?.();
  expect(await pending).toEqual({ done: true, value: undefined });
  const { connections } = server;
  await expect.poll(() => connections.opened - connections.open).toBeGreaterThanOrEqual(1);
});

test("a page of a list fails for good", async () => {
  await using server = await servePages((asked) =>
    asked.page === 2 ? json({ status: 500 }, { status: 500 }) : pageOf([logEntry(asked.page)], asked, 3),
  );
  await expect(collect(server.thrive.listLogEntries({ perPage: 1 }))).rejects.toMatchObject({
    name: "InternalServerError",
    page: { page: 2, perPage: 1 },
  });
});

test("a server leaves out or includes what is at the bounds of a period", async () => {
  const period = { from: new Date("2026-10-01T00:00:00Z"), to: new Date("2026-11-01T00:00:00Z") };
  const entries = [
    "2026-09-30T23:59:59.999Z",
    "2026-10-01T00:00:00.000Z",
    "2026-10-31T23:59:59.999Z",
    "2026-11-01T00:00:00Z",
  ];
  await using server = await servePages((asked) =>
    pageOfAll(
      entries.map((entryDate, index) => logEntry(index, { entryDate })),
      asked,
    ),
  );
  const given = await collect(server.thrive.listLogEntries({}, { period }));
  expect(given.map(({ entryDate }) => entryDate)).toEqual(entries.slice(1, 3));
});

test("a date does not exist, or a period ends before it begins", async () => {
  await using server = await servePages((asked) => pageOf([], asked, 0));
  const [from, to] = [new Date("2026-11-01T00:00:00Z"), new Date("2026-10-01T00:00:00Z")];
  for (const list of [
    server.thrive.listLogEntries({ entryDateFrom: "2026-02-30" }),
    server.thrive.listLogEntries({ entryDateFrom: from, entryDateTo: to }),
    server.thrive.listLogEntries({}, { period: { from, to } }),
  ]) {
    await expect(collect(list)).rejects.toMatchObject({ name: "InvalidArgumentError" });
  }
  expect(server.requests).toEqual([]);
});
