import fc from "fast-check";
import { DateTime, type DateTimeUnit } from "luxon";
import { Temporal } from "temporal-polyfill";
import { runInNewContext } from "node:vm";
import { describe, expect, expectTypeOf, test } from "vitest";
import { InvalidArgumentError } from "../../src/errors.js";
import { period, type Period } from "../../src/options/period.js";

const iso = ({ from, to }: Period<Date>): [string, string] => [from.toISOString(), to.toISOString()];

describe("a text names a period in UTC", () => {
  test.each([
    ["2026", "2026-01-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z"],
    ["2026-Q1", "2026-01-01T00:00:00.000Z", "2026-04-01T00:00:00.000Z"],
    ["2026-Q3", "2026-07-01T00:00:00.000Z", "2026-10-01T00:00:00.000Z"],
    ["2026-Q4", "2026-10-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z"],
    ["2026-10", "2026-10-01T00:00:00.000Z", "2026-11-01T00:00:00.000Z"],
    ["2026-12", "2026-12-01T00:00:00.000Z", "2027-01-01T00:00:00.000Z"],
    ["2024-02", "2024-02-01T00:00:00.000Z", "2024-03-01T00:00:00.000Z"],
    ["2026-W07", "2026-02-09T00:00:00.000Z", "2026-02-16T00:00:00.000Z"],
    ["2026-W01", "2025-12-29T00:00:00.000Z", "2026-01-05T00:00:00.000Z"],
    ["2026-W53", "2026-12-28T00:00:00.000Z", "2027-01-04T00:00:00.000Z"],
    ["2026-10-05", "2026-10-05T00:00:00.000Z", "2026-10-06T00:00:00.000Z"],
    ["2024-02-29", "2024-02-29T00:00:00.000Z", "2024-03-01T00:00:00.000Z"],
    ["0026", "0026-01-01T00:00:00.000Z", "0027-01-01T00:00:00.000Z"],
  ])("%s", (text, from, to) => {
    expect(iso(period(text))).toEqual([from, to]);
    expect(iso(period(text, { timeZone: "UTC" }))).toEqual([from, to]);
    expect(iso(period(text, { timeZone: undefined, now: undefined }))).toEqual([from, to]);
  });
});

describe("days begin at midnight of the time zone", () => {
  test.each([
    ["2026-10", "Europe/London", "2026-09-30T23:00:00.000Z", "2026-11-01T00:00:00.000Z"],
    ["2026-03", "Europe/London", "2026-03-01T00:00:00.000Z", "2026-03-31T23:00:00.000Z"],
    ["2026-03-29", "Europe/London", "2026-03-29T00:00:00.000Z", "2026-03-29T23:00:00.000Z"],
    ["2026-10-25", "Europe/London", "2026-10-24T23:00:00.000Z", "2026-10-26T00:00:00.000Z"],
    ["2026-07-01", "Asia/Kolkata", "2026-06-30T18:30:00.000Z", "2026-07-01T18:30:00.000Z"],
    ["2026-07-01", "America/St_Johns", "2026-07-01T02:30:00.000Z", "2026-07-02T02:30:00.000Z"],
  ])("%s in %s", (text, timeZone, from, to) => {
    expect(iso(period(text, { timeZone }))).toEqual([from, to]);
  });

  test("or later, where the clocks go forward at midnight", () => {
    // Beirut goes from 00:00 to 01:00 on the last Sunday in March.
    expect(iso(period("2022-03-27", { timeZone: "Asia/Beirut" }))).toEqual([
      "2022-03-26T22:00:00.000Z",
      "2022-03-27T21:00:00.000Z",
    ]);
  });

  test("once, where midnight comes twice", () => {
    // Havana goes back from 01:00 to 00:00.
    expect(iso(period("2022-11-06", { timeZone: "America/Havana" }))).toEqual([
      "2022-11-06T04:00:00.000Z",
      "2022-11-07T05:00:00.000Z",
    ]);
  });

  test("and a day that a time zone left out is empty", () => {
    const { from, to } = period("2011-12-30", { timeZone: "Pacific/Apia" });
    expect(from).toEqual(to);
    expect(from.toISOString()).toBe("2011-12-30T10:00:00.000Z");
  });
});

describe("a text names a period beside the present", () => {
  const now = new Date("2026-01-01T00:30:00.000Z");
  test.each([
    ["today", "2026-01-01", "2026-01-02"],
    ["this-day", "2026-01-01", "2026-01-02"],
    ["yesterday", "2025-12-31", "2026-01-01"],
    ["last-day", "2025-12-31", "2026-01-01"],
    ["this-week", "2025-12-29", "2026-01-05"],
    ["last-week", "2025-12-22", "2025-12-29"],
    ["this-month", "2026-01-01", "2026-02-01"],
    ["last-month", "2025-12-01", "2026-01-01"],
    ["this-quarter", "2026-01-01", "2026-04-01"],
    ["last-quarter", "2025-10-01", "2026-01-01"],
    ["this-year", "2026-01-01", "2027-01-01"],
    ["last-year", "2025-01-01", "2026-01-01"],
  ])("%s", (text, from, to) => {
    expect(iso(period(text, { now }))).toEqual([`${from}T00:00:00.000Z`, `${to}T00:00:00.000Z`]);
  });

  test("a week begins on Monday, also when today is Sunday", () => {
    expect(iso(period("this-week", { now: new Date("2026-01-04T12:00:00Z") }))[0]).toBe("2025-12-29T00:00:00.000Z");
    expect(iso(period("this-week", { now: new Date("2026-01-05T00:00:00Z") }))[0]).toBe("2026-01-05T00:00:00.000Z");
  });

  test("which is the present of the time zone", () => {
    expect(iso(period("last-month", { timeZone: "America/New_York", now }))).toEqual([
      "2025-11-01T04:00:00.000Z",
      "2025-12-01T05:00:00.000Z",
    ]);
  });

  test("and is the time of the call unless it is given", () => {
    const { from, to } = period("today");
    expect(from.getTime()).toBeLessThanOrEqual(Date.now());
    expect(to.getTime() - from.getTime()).toBe(86_400_000);
  });

  test("given as any object that has its time since the epoch", () => {
    const expected = iso(period("last-month", { now }));
    const same: unknown[] = [
      Temporal.Instant.fromEpochMilliseconds(now.getTime()),
      Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO("Asia/Tokyo"),
      DateTime.fromJSDate(now),
      runInNewContext("new Date(time)", { time: now.getTime() }),
    ];
    for (const moment of same) expect(iso(period("last-month", { now: moment as Date }))).toEqual(expected);
  });
});

describe("periods are those of other implementations", () => {
  const timeZones = [
    ...["UTC", "Europe/London", "Europe/Berlin", "America/New_York", "America/Sao_Paulo", "America/Havana"],
    ...["Asia/Kolkata", "Asia/Beirut", "Africa/Cairo", "Australia/Lord_Howe", "Pacific/Apia", "America/St_Johns"],
  ];
  const timeZone = fc.constantFrom(...timeZones);
  const date = fc.date({ min: new Date("1970-01-02"), max: new Date("2099-12-31"), noInvalidDate: true });

  test("of Temporal, for every kind of text", () => {
    fc.assert(
      fc.property(date, timeZone, (at, zone) => {
        const day = Temporal.PlainDate.from(at.toISOString().slice(0, 10));
        const first = day.with({ day: 1 });
        const quarter = Math.ceil(day.month / 3);
        const week = `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, "0")}`;
        const kinds: [string, Temporal.PlainDate, Temporal.DurationLike][] = [
          [day.toString(), day, { days: 1 }],
          [day.toString().slice(0, 7), first, { months: 1 }],
          [`${day.year}-Q${quarter}`, first.with({ month: quarter * 3 - 2 }), { months: 3 }],
          [String(day.year), first.with({ month: 1 }), { years: 1 }],
          [week, day.subtract({ days: day.dayOfWeek - 1 }), { days: 7 }],
        ];
        for (const [text, start, length] of kinds) {
          const { from, to } = period(text, { timeZone: zone });
          const moment = (plain: Temporal.PlainDate) => plain.toZonedDateTime(zone).epochMilliseconds;
          expect([text, from.getTime(), to.getTime()]).toEqual([text, moment(start), moment(start.add(length))]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("of Luxon, for texts beside the present", () => {
    const units: DateTimeUnit[] = ["year", "quarter", "month", "week", "day"];
    fc.assert(
      fc.property(date, timeZone, fc.constantFrom(...units), fc.boolean(), (now, zone, unit, last) => {
        const start = DateTime.fromJSDate(now, { zone })
          .startOf(unit)
          .minus(last ? { [unit]: 1 } : {})
          .startOf(unit);
        const { from, to } = period(`${last ? "last" : "this"}-${unit}`, { timeZone: zone, now });
        // Luxon begins a day at 01:00 of the day before where there is no midnight, or with the second of two.
        const tolerance = 3_600_000;
        expect(Math.abs(from.getTime() - start.toMillis())).toBeLessThanOrEqual(tolerance);
        if (zone === "Europe/London" || zone === "UTC") expect(from.getTime()).toBe(start.toMillis());
        expect(now.getTime() >= from.getTime() && now.getTime() < to.getTime()).toBe(!last);
      }),
      { numRuns: 300 },
    );
  });

  test("each begins when the one before it ends", () => {
    fc.assert(
      fc.property(date, timeZone, (at, zone) => {
        const [today, tomorrow] = [0, 1].map((days) =>
          new Date(at.getTime() + days * 86_400_000).toISOString().slice(0, 10),
        );
        expect(period(today ?? "", { timeZone: zone }).to).toEqual(period(tomorrow ?? "", { timeZone: zone }).from);
      }),
    );
  });
});

describe("rejects", () => {
  const bad: [string, () => unknown, string][] = [
    ...[
      "2026-13",
      "2026-00",
      "2026-Q5",
      "2026-W54",
      "2025-W53",
      "2026-W00",
      "2026-02-30",
      "2025-02-29",
      "2026-10-00",
    ].map((text): [string, () => unknown, string] => [
      text,
      () => period(text),
      `period: "${text}" is not a period; expected one such as "2026", "2026-Q3", "2026-10", "2026-W07", "2026-10-05" or "last-month".`,
    ]),
    ["another text", () => period("october"), 'period: "october" is not a period'],
    ["an empty text", () => period(""), 'period: "" is not a period'],
    ["a unit that is not there", () => period("last-decade"), 'period: "last-decade" is not a period'],
    ["the future", () => period("next-month"), 'period: "next-month" is not a period'],
    ["a name of Object's", () => period("constructor"), 'period: "constructor" is not a period'],
    ["a year before the first", () => period("0000"), 'period: "0000" is not a period'],
    ["a text with more before it", () => period("in 2026"), "is not a period"],
    ["a text with more behind it", () => period("2026-10-05T00:00:00Z"), "is not a period"],
    ["what is no text", () => period(null as unknown as string), "period: a value of type object is not a period"],
    [
      "an unknown time zone",
      () => period("2026", { timeZone: "Europe/Londn" }),
      'period: timeZone "Europe/Londn" is not known; expected an IANA name such as "Europe/London".',
    ],
    ["an invalid present", () => period("today", { now: new Date(Number.NaN) }), "period: now must be a valid Date."],
    ["an option that is misspelt", () => period("2026", { timezone: "UTC" } as object), "timezone"],
  ];
  test.each(bad)("%s", (_name, call, message) => {
    expect(call).toThrow(InvalidArgumentError);
    expect(call).toThrow(message);
  });
});

test("a period is of two dates", () => {
  expectTypeOf(period("2026")).toEqualTypeOf<Period<Date>>();
  expectTypeOf<Period<Date>>().toExtend<Period>();
  expectTypeOf<{ from: Temporal.Instant; to: Temporal.ZonedDateTime }>().toExtend<Period>();
  expectTypeOf<{ from: DateTime; to: DateTime }>().toExtend<Period>();
  expectTypeOf<{ from: number; to: string }>().not.toExtend<Period>();
});
