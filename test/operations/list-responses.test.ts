import { expect, expectTypeOf, test } from "vitest";
import { createThriveClient, type List, type LogEntry, type LogEntryPage } from "../../src/index.js";
import { serveThrive } from "../support/serve.js";
import { testTenant } from "../support/tenants.js";
import { json } from "../support/wire.js";
import { collect, logEntries, logEntry, pageOf, servePages } from "../support/pages.js";

test("a mismatch names the record and the field, never the value", async () => {
  await using server = await servePages((asked) =>
    pageOf([...logEntries(0, 16), { ...logEntry(17), durationMinutes: "seventeen" }], asked, 1),
  );
  await expect(server.thrive.listLogEntries()).rejects.toMatchObject({
    name: "ResponseValidationError",
    path: "results/17/durationMinutes",
    expected: "integer",
    received: "string",
    message: expect.not.stringContaining("seventeen") as string,
  });
});

test("calls a validate function with each record's mismatch, and returns every record", async () => {
  const bad = { durationMinutes: null };
  await using server = await servePages((asked) =>
    pageOf([{ ...logEntry(1), ...bad }, logEntry(2), { ...logEntry(3), ...bad }, 4], asked, 1),
  );
  const paths: string[] = [];
  const thrive = createThriveClient({
    baseUrl: server.origin,
    auth: { accessToken: "a-token" },
    validate: ({ path }) => paths.push(path),
  });
  expect(await collect(thrive.listLogEntries())).toHaveLength(4);
  expect(paths).toEqual(["results/0/durationMinutes", "results/2/durationMinutes", "results/3"]);
});

test.each([
  [{ pagination: null }, "pagination", "null"],
  [{ pagination: { totalResults: 0, totalPages: 0, page: 1, perPage: 100 } }, "results", "nothing"],
])("a page without its list is a mismatch or, without validation, an empty page: %j", async (page, path, received) => {
  await using server = await servePages(() => json(page));
  await expect(collect(server.thrive.listCategories())).rejects.toMatchObject({ path, received });
  const thrive = createThriveClient({
    baseUrl: server.origin,
    auth: { accessToken: "a-token" },
    validate: false,
  });
  expect(await collect(thrive.listCategories())).toEqual([]);
});

test("a bad argument or option rejects, and nothing is sent", async () => {
  await using server = await servePages((asked) => pageOf([], asked, 0));
  const { thrive } = server;
  const bad: readonly (readonly [PromiseLike<unknown>, RegExp])[] = [
    [thrive.listLogEntries({ perPage: 1001 }), /perPage must be an integer from 1 to 1000/],
    [thrive.listLogEntries({ page: 0 }), /page must be an integer, 1 or more/],
    [thrive.listLogEntries({ page: 1.5 }), /page must be an integer/],
    [
      thrive.listLogEntries({ entryDateFrom: "yesterday" }),
      /entryDateFrom must be a valid Date, or a string of the form YYYY-MM-DD hh:mm:ss, such as "2026-10-01"; got "yesterday"\.$/,
    ],
    [thrive.listLogEntries({ entryDateFrom: "2026-13-01" }), /entryDateFrom/],
    [
      thrive.listLogEntries({ entryDateFrom: "2026-02-30" }),
      /^listLogEntries: entryDateFrom is "2026-02-30", a date that does not exist\.$/,
    ],
    [
      thrive.listLogEntries({ entryDateFrom: "2026-10-01", entryDateTo: "2026-09-30" }),
      /^listLogEntries: the period ends \(entryDateTo "2026-09-30"\) before it begins \(entryDateFrom "2026-10-01"\)\.$/,
    ],
    [thrive.listLogEntries({ entryDateFrom: new Date(Number.NaN) }), /entryDateFrom/],
    [thrive.listUserSummaries({ entryDateFrom: "1 October", entryDateTo: new Date() }), /YYYY-MM-DDThh:mm:ss/],
    [
      thrive.listUserSummaries({ entryDateFrom: "2026-10-01", entryDateTo: "2026-10-31" }),
      /^listUserSummaries: entryDateTo is "2026-10-31", which may or may not include that day; give "2026-11-01T00:00:00" to include it\.$/,
    ],
    [
      thrive.listUserSummaries({ entryDateFrom: new Date(), entryDateTo: new Date(), userIds: [] }),
      /userIds must be an array of 1 or more/,
    ],
    [
      thrive.listUserSummaries({
        entryDateFrom: new Date(),
        entryDateTo: new Date(),
        userIds: ["a,b"],
      }),
      /userIds/,
    ],
    // @ts-expect-error -- entryDateTo is required
    [thrive.listUserSummaries({ entryDateFrom: new Date() }), /entryDateTo/],
    // @ts-expect-error -- there is no such argument
    [thrive.listLogEntries({ userId: "507f1f77bcf86cd799439011" }), /does not accept userId/],
    [thrive.listLogEntries({}, { concurrency: 0 }), /concurrency must be an integer, 1 or more/],
    // @ts-expect-error -- there is no such option
    [thrive.listLogEntries({}, { maxPages: 3 }), /does not accept maxPages/],
  ];
  for (const [list, message] of bad) {
    await expect(list).rejects.toMatchObject({
      name: "InvalidArgumentError",
      message: expect.stringMatching(message) as string,
    });
  }
  await expect(collect(thrive.listLogEntries({ page: 0 }))).rejects.toMatchObject({
    name: "InvalidArgumentError",
  });
  expect(server.requests).toEqual([]);
});

test("sends dates in the operation's format, in UTC, and ids joined by commas", async () => {
  await using server = await serveThrive();
  const { tenantId, clientSecret } = testTenant;
  const thrive = createThriveClient({ tenantId, baseUrl: server.baseUrl, auth: { clientSecret } });
  const entryDateFrom = new Date("2026-10-01T01:02:03.999+02:00");
  await thrive.listLogEntries({ entryDateFrom, entryDateTo: "2026-10-31" });
  await thrive.listUserSummaries({
    entryDateFrom,
    entryDateTo: "2026-10-31T23:59:59",
    userIds: ["a", "b&c"],
  });
  const queries = server.seen.map(({ url }) => new URL(url).search);
  expect(queries.map(decodeURIComponent).slice(1)).toEqual([
    "?entryDateFrom=2026-09-30 23:02:03&entryDateTo=2026-10-31",
    "?entryDateFrom=2026-09-30T23:02:03&entryDateTo=2026-10-31T23:59:59&userIds=a,b&c",
  ]);
  expect(queries[2]).toContain("userIds=a,b%26c");
});

test("every operation returns its result, with either scheme", async () => {
  await using server = await serveThrive();
  const { tenantId, apiSecret, clientSecret } = testTenant;
  for (const auth of [{ apiSecret }, { clientSecret }]) {
    const thrive = createThriveClient({ tenantId, baseUrl: server.baseUrl, auth });
    const [entry] = (await thrive.listLogEntries()).results;
    const [category] = (await thrive.listCategories()).results;
    const [requirement] = (await thrive.listRequirements()).results;
    const period = { entryDateFrom: new Date(0), entryDateTo: new Date() };
    const [summary] = (await thrive.listUserSummaries(period)).results;
    expect(await thrive.getLogEntry({ logEntryId: entry?.logEntryId ?? "" })).toEqual(entry);
    expect(await thrive.getCategory({ categoryId: category?.categoryId ?? "" })).toEqual(category);
    const { audienceRequirementId } = requirement ?? { audienceRequirementId: "" };
    expect(await thrive.getRequirement({ audienceRequirementId })).toEqual(requirement);
    expect(summary?.durationMinutes).toBe(15); // the one entry in it
  }
});

test("a list is typed by its page and its records", () => {
  type Listed = ReturnType<ReturnType<typeof createThriveClient>["listLogEntries"]>;
  expectTypeOf<Listed>().toEqualTypeOf<List<LogEntryPage, LogEntryPage["results"][number]>>();
  expectTypeOf<Awaited<Listed>>().toEqualTypeOf<LogEntryPage>();
  expectTypeOf<LogEntryPage["results"][number]>().toExtend<LogEntry>();
});
