import fc from "fast-check";
import { DateTime } from "luxon";
import { runInNewContext } from "node:vm";
import { Temporal } from "temporal-polyfill";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  createThriveClient,
  period,
  type DateLike,
  type ListOptions,
  type LogEntry,
  type Period,
  type ThriveClient,
} from "../../src/index.js";
import { collect, logEntry, pageOfAll, servePages } from "../support/pages.js";
import { json, serveWire } from "../support/wire.js";

const dayMs = 86_400_000;
const day = (time: number): number => Math.floor(time / dayMs);

/** Ways in which a server may treat the bounds of a list. All of them give what is well within. */
const servers: Readonly<Record<string, (entry: number, from: number, to: number) => boolean>> = {
  inclusive: (entry, from, to) => entry >= from && entry <= to,
  exclusive: (entry, from, to) => entry > from && entry < to,
  "half open": (entry, from, to) => entry >= from && entry < to,
  "truncating its entries to the second": (entry, from, to) =>
    entry - (entry % 1_000) > from && entry - (entry % 1_000) < to,
  "comparing days, inclusive": (entry, from, to) => day(entry) >= day(from) && day(entry) <= day(to),
  "comparing days, exclusive": (entry, from, to) => day(entry) > day(from) && day(entry) < day(to),
  "dropping the time of its bounds": (entry, from, to) => entry >= day(from) * dayMs && entry <= day(to) * dayMs,
  "reading its bounds as 13 hours ahead": (entry, from, to) =>
    entry >= from - 13 * 3_600_000 && entry <= to - 13 * 3_600_000,
  "reading its bounds as 11 hours behind": (entry, from, to) =>
    entry > from + 11 * 3_600_000 && entry < to + 11 * 3_600_000,
  "ignoring its bounds": () => true,
};

/** A server of entries at these times, which treats the bounds of a request as said. */
async function serveTimes(times: readonly number[], covers: (entry: number, from: number, to: number) => boolean) {
  const entries = times.map((time, index) => logEntry(index, { entryDate: new Date(time).toISOString() }));
  const queries: URLSearchParams[] = [];
  const server = await serveWire((_index, { url }) => {
    const query = new URL(url, "http://localhost").searchParams;
    queries.push(query);
    const [from, to] = ["entryDateFrom", "entryDateTo"].map((name) => Date.parse(`${query.get(name) ?? ""}Z`));
    const found = entries.filter(({ entryDate }) => covers(Date.parse(entryDate), from ?? 0, to ?? 0));
    return pageOfAll(found, { page: Number(query.get("page")), perPage: Number(query.get("perPage")) });
  });
  const thrive = createThriveClient({ baseUrl: server.origin, auth: { accessToken: "token" }, maxRetries: 0 });
  return { ...server, thrive, queries };
}

const timesOf = (entries: readonly LogEntry[]): string[] => entries.map(({ entryDate }) => entryDate).sort();

const october = { from: new Date("2026-10-01T00:00:00Z"), to: new Date("2026-11-01T00:00:00Z") };
const aroundOctober = [
  ...["2026-08-30T12:00:00.000Z", "2026-09-29T12:00:00.000Z", "2026-09-30T23:59:59.999Z"],
  ...["2026-10-01T00:00:00.000Z", "2026-10-01T00:00:00.001Z", "2026-10-15T12:00:00.000Z", "2026-10-31T00:00:00.000Z"],
  ...["2026-10-31T23:59:59.000Z", "2026-10-31T23:59:59.500Z", "2026-10-31T23:59:59.999Z"],
  ...["2026-11-01T00:00:00.000Z", "2026-11-01T00:00:00.001Z", "2026-11-02T12:00:00.000Z", "2026-12-02T12:00:00.000Z"],
];
const inOctober = aroundOctober.slice(3, 10);

describe.each(Object.entries(servers))("a server that is %s", (_name, covers) => {
  test("gives exactly the entries of a month, with its last half second", async () => {
    await using server = await serveTimes(aroundOctober.map(Date.parse), covers);
    const entries = await collect(server.thrive.listLogEntries({}, { period: october }));
    expect(timesOf(entries)).toEqual(inOctober);
  });

  test("gives exactly the entries of any period", async () => {
    const time = fc.integer({ min: Date.parse("2026-10-20"), max: Date.parse("2026-10-24") });
    await fc.assert(
      fc.asyncProperty(fc.array(time, { maxLength: 20 }), time, time, async (times, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        await using server = await serveTimes([...times, from - 1, from, to - 1, to], covers);
        const wanted = { from: new Date(from), to: new Date(to) };
        const entries = await collect(server.thrive.listLogEntries({ perPage: 5 }, { period: wanted }));
        const expected = [...times, from - 1, from, to - 1, to].filter((each) => each >= from && each < to);
        expect(timesOf(entries)).toEqual(expected.map((each) => new Date(each).toISOString()).sort());
      }),
      { numRuns: 15 },
    );
  });
});

test("requests a day more on each side, and leaves out the rest", async () => {
  await using server = await serveTimes(aroundOctober.map(Date.parse), () => true);
  await collect(server.thrive.listLogEntries({}, { period: october }));
  const noon = { from: new Date("2026-10-05T12:00:00Z"), to: new Date("2026-10-06T12:00:00.001Z") };
  await collect(server.thrive.listLogEntries({ perPage: 7 }, { period: noon }));
  expect(server.queries.map((query) => [...query])).toEqual(
    [
      [
        ["entryDateFrom", "2026-09-30 00:00:00"],
        ["entryDateTo", "2026-11-02 00:00:00"],
        ["page", "1"],
        ["perPage", "1000"],
      ],
      ...[1, 2].map((page) => [
        ["perPage", "7"],
        ["entryDateFrom", "2026-10-04 00:00:00"],
        ["entryDateTo", "2026-10-08 00:00:00"],
        ["page", String(page)],
      ]),
    ].map((query) => expect.arrayContaining(query) as unknown),
  );
});

test("a period beyond the years of four digits is requested up to their end", async () => {
  await using server = await serveTimes([0], () => true);
  const all = { from: new Date(-8.64e15), to: new Date(8.64e15) };
  expect(await collect(server.thrive.listLogEntries({}, { period: all }))).toHaveLength(1);
  expect(server.queries[0]?.get("entryDateFrom")).toBe("0000-01-01 00:00:00");
  expect(server.queries[0]?.get("entryDateTo")).toBe("9999-12-31 00:00:00");
});

test("a period that ends when it begins has no entries", async () => {
  await using server = await serveTimes(aroundOctober.map(Date.parse), () => true);
  const { from } = october;
  expect(await collect(server.thrive.listLogEntries({}, { period: { from, to: from } }))).toEqual([]);
});

test("pages() returns the requested pages, with only the entries of the period", async () => {
  await using server = await serveTimes(aroundOctober.map(Date.parse), () => true);
  const pages = await collect(server.thrive.listLogEntries({ perPage: 4 }, { period: october }).pages());
  expect(pages.map(({ results }) => results.length)).toEqual([1, 4, 2, 0]);
  expect(pages.map(({ pagination }) => pagination.page)).toEqual([1, 2, 3, 4]);
  expect(pages[0]?.pagination.totalResults).toBe(aroundOctober.length);
  expect(timesOf(pages.flatMap(({ results }) => results))).toEqual(inOctober);
});

describe("the bounds may be any object that has its time since the epoch:", () => {
  const at = (time: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(time.getTime());
  class MyDate extends Date {}
  const kinds: [string, (time: Date) => DateLike][] = [
    ["Temporal.Instant", at],
    ["Temporal.ZonedDateTime", (time) => at(time).toZonedDateTimeISO("Asia/Tokyo")],
    ["Luxon's DateTime", (time) => DateTime.fromJSDate(time, { zone: "America/New_York" })],
    ["a Date of another realm", (time) => runInNewContext("new Date(time)", { time: time.getTime() }) as Date],
    ["a frozen Date of a subclass", (time) => Object.freeze(new MyDate(time))],
  ];
  test.each(kinds)("%s", async (_name, make) => {
    await using server = await serveTimes(aroundOctober.map(Date.parse), () => true);
    const wanted = Object.freeze({ from: make(october.from), to: make(october.to) });
    expect(timesOf(await collect(server.thrive.listLogEntries({}, { period: wanted })))).toEqual(inOctober);
  });

  test("and getters on a prototype", async () => {
    await using server = await serveTimes(aroundOctober.map(Date.parse), () => true);
    class October {
      get from(): Date {
        return october.from;
      }
      get to(): Date {
        return october.to;
      }
    }
    expect(timesOf(await collect(server.thrive.listLogEntries({}, { period: new October() })))).toEqual(inOctober);
  });
});

test("entries are compared by their moment, in any offset", async () => {
  const written = ["2026-10-01T01:59:59.999+02:00", "2026-10-01T02:00:00+02:00", "2026-10-31T23:59:59-01:00"];
  await using server = await servePages((asked) =>
    pageOfAll(
      written.map((entryDate, index) => logEntry(index, { entryDate })),
      asked,
    ),
  );
  const entries = await collect(server.thrive.listLogEntries({}, { period: october }));
  expect(entries.map(({ entryDate }) => entryDate)).toEqual([written[1]]);
});

test("an entry without a readable date is an error, because it may be in the period or not", async () => {
  await using server = await servePages((asked) => pageOfAll([logEntry(1), logEntry(2, { entryDate: "soon" })], asked));
  for (const items of [server.thrive.listLogEntries({}, { period: october })]) {
    await expect(collect(items)).rejects.toMatchObject({
      name: "ResponseValidationError",
      path: "results/1/entryDate",
      message: expect.not.stringContaining("soon") as string,
      page: { page: 1, perPage: 1_000 },
    });
    await expect(collect(items.pages())).rejects.toMatchObject({ path: "results/1/entryDate" });
  }
});

describe("rejects before any request:", () => {
  const rejected: [string, (thrive: ThriveClient) => AsyncIterable<unknown>, string][] = [
    [
      "a period that ends before it begins",
      (thrive) => thrive.listLogEntries({}, { period: { from: october.to, to: october.from } }),
      "listLogEntries: the period ends (2026-10-01T00:00:00.000Z) before it begins (2026-11-01T00:00:00.000Z).",
    ],
    [
      "a period beside the argument that bounds the list from below",
      (thrive) => thrive.listLogEntries({ entryDateFrom: "2026-10-01" }, { period: october }),
      "listLogEntries: period and entryDateFrom both bound the list; give one of them.",
    ],
    [
      "a period beside the argument that bounds the list from above",
      (thrive) => thrive.listLogEntries({ entryDateTo: "2026-10-01" }, { period: october }),
      "listLogEntries: period and entryDateTo both bound the list; give one of them.",
    ],
    [
      "an invalid Date",
      (thrive) => thrive.listLogEntries({}, { period: { ...october, to: new Date(Number.NaN) } }),
      'listLogEntries: period.to must be a Date, or another object that knows its time since the epoch, as in period("2026-10"); got an invalid Date.',
    ],
    [
      "a bound that is missing",
      (thrive) => thrive.listLogEntries({}, { period: { to: october.to } as Period }),
      "period.from must be a Date, or another object that knows its time since the epoch",
    ],
    [
      "text, which period() takes",
      (thrive) => thrive.listLogEntries({}, { period: "2026-10" as unknown as Period }),
      "period must be an object with from and to",
    ],
    [
      "a period for records without a date of their own",
      (thrive) => {
        const bounds = { entryDateFrom: new Date(0), entryDateTo: new Date() };
        return thrive.listUserSummaries(bounds, { period: october } as ListOptions);
      },
      "listUserSummaries does not accept period.",
    ],
  ];
  test.each(rejected)("%s", async (_name, list, message) => {
    await using server = await serveWire(() => json({}));
    const thrive = createThriveClient({ baseUrl: server.origin, auth: { accessToken: "token" } });
    const failure = collect(list(thrive));
    await expect(failure).rejects.toMatchObject({ name: "InvalidArgumentError" });
    await expect(failure).rejects.toThrow(message);
    expect(server.requests).toEqual([]);
  });

  test("a single page of a period, which would not be complete", async () => {
    await using server = await serveWire(() => json({}));
    const thrive = createThriveClient({ baseUrl: server.origin, auth: { accessToken: "token" } });
    await expect(thrive.listLogEntries({}, { period: october })).rejects.toMatchObject({
      name: "InvalidArgumentError",
      message: expect.stringContaining("for await") as string,
    });
    expect(server.requests).toEqual([]);
  });
});

describe("dates as arguments", () => {
  type Query = Parameters<ThriveClient["listLogEntries"]>[0];
  const queryOf = async (args: Query, method: "listLogEntries" | "listUserSummaries" = "listLogEntries") => {
    await using server = await servePages((asked) => pageOfAll([], asked));
    await server.thrive[method](args as { entryDateFrom: string; entryDateTo: string });
    return Object.fromEntries(new URL(server.requests[0]?.url ?? "", "http://localhost").searchParams);
  };

  test("rounds a Date so that no entry is lost: the end up, the beginning down", async () => {
    const time = new Date("2026-10-31T23:59:59.999Z");
    expect(await queryOf({ entryDateFrom: time, entryDateTo: time })).toEqual({
      entryDateFrom: "2026-10-31 23:59:59",
      entryDateTo: "2026-11-01 00:00:00",
    });
    expect(await queryOf({ entryDateFrom: time, entryDateTo: time }, "listUserSummaries")).toEqual({
      entryDateFrom: "2026-10-31T23:59:59",
      entryDateTo: "2026-11-01T00:00:00",
    });
  });

  test.each<[string, DateLike | string]>([
    ["text with the other separator", "2026-10-05T06:07:08"],
    ["text with the own separator", "2026-10-05 06:07:08"],
    ["text with an offset", "2026-10-05T08:07:08+02:00"],
    ["text in UTC", "2026-10-05T06:07:08Z"],
    ["text without seconds, which are 0", "2026-10-05T06:07:08.000Z"],
    ["a Date of another realm", runInNewContext("new Date('2026-10-05T06:07:08Z')") as Date],
    ["Temporal.Instant", Temporal.Instant.from("2026-10-05T06:07:08Z")],
  ])("%s is accepted", async (_name, entryDateFrom) => {
    const from = entryDateFrom as Date; // one of the types that it may be
    expect(await queryOf({ entryDateFrom: from })).toEqual({ entryDateFrom: "2026-10-05 06:07:08" });
    expect(await queryOf({ entryDateFrom: from, entryDateTo: from }, "listUserSummaries")).toEqual({
      entryDateFrom: "2026-10-05T06:07:08",
      entryDateTo: "2026-10-05T06:07:08",
    });
  });

  test("a fraction of a second in text is rounded like that of a Date", async () => {
    const text = "2026-10-05T06:07:08.5";
    expect(await queryOf({ entryDateFrom: text, entryDateTo: text })).toEqual({
      entryDateFrom: "2026-10-05 06:07:08",
      entryDateTo: "2026-10-05 06:07:09",
    });
  });

  test("sends a date without a time unchanged if the operation accepts it, and as midnight if not", async () => {
    expect(await queryOf({ entryDateFrom: "2026-10-05", entryDateTo: "2026-10-05" })).toEqual({
      entryDateFrom: "2026-10-05",
      entryDateTo: "2026-10-05",
    });
    const summaries = { entryDateFrom: "2026-10-05", entryDateTo: "2026-10-06 00:00:00" };
    expect(await queryOf(summaries, "listUserSummaries")).toEqual({
      entryDateFrom: "2026-10-05T00:00:00",
      entryDateTo: "2026-10-06T00:00:00",
    });
  });

  test("a period of one day is one, whether its end has a time or not", async () => {
    const query = await queryOf({ entryDateFrom: "2026-10-05 23:00:00", entryDateTo: "2026-10-05" });
    expect(query).toEqual({ entryDateFrom: "2026-10-05 23:00:00", entryDateTo: "2026-10-05" });
  });

  test.each([
    [{ entryDateFrom: "2026-10-05 23:00:00", entryDateTo: "2026-10-05 22:59:59" }],
    [{ entryDateFrom: "2026-10-06", entryDateTo: "2026-10-05" }],
    [{ entryDateFrom: "2026-10-06T00:00:00Z", entryDateTo: new Date("2026-10-05T00:00:00Z") }],
  ])("a period that ends before it begins is rejected: %j", async (args) => {
    await expect(queryOf(args)).rejects.toThrow(
      /^listLogEntries: the period ends \(entryDateTo ".*"\) before it begins/,
    );
    await expect(queryOf(args, "listUserSummaries")).rejects.toMatchObject({ name: "InvalidArgumentError" });
  });

  test.each(["2026-02-30", "2025-02-29", "2026-10-05 25:00:00", "2026-13-01T00:00:00"])(
    "a date that does not exist is rejected: %s",
    async (date) => {
      const error = { name: "InvalidArgumentError", message: expect.stringContaining(JSON.stringify(date)) as string };
      await expect(queryOf({ entryDateFrom: date })).rejects.toMatchObject(error);
      await expect(queryOf({ entryDateTo: date })).rejects.toMatchObject(error);
    },
  );
});

test("the option period is there for lists whose records have a date, and takes what period() makes", () => {
  type Options<M extends keyof ThriveClient> = ThriveClient[M] extends (args?: never, options?: infer O) => unknown
    ? O
    : never;
  expectTypeOf<{ period: Period }>().toExtend<NonNullable<Options<"listLogEntries">>>();
  expectTypeOf<NonNullable<Options<"listCategories">>>().not.toHaveProperty("period");
  expectTypeOf(period("2026-10")).toExtend<NonNullable<ListOptions["period"]>>();
});
