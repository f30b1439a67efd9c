import fc from "fast-check";
import { DateTime } from "luxon";
import { runInNewContext } from "node:vm";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { epochOf, parseDate, writeDate } from "../../src/options/dates.js";

describe("the time since the epoch is read from", () => {
  const time = Date.parse("2026-10-05T12:34:56.789Z");
  class MyDate extends Date {}
  const moments: [string, unknown][] = [
    ["a Date", new Date(time)],
    ["a frozen Date", Object.freeze(new Date(time))],
    ["a Date of a subclass", new MyDate(time)],
    ["a Date of another realm", runInNewContext("new Date(time)", { time })],
    ["Temporal.Instant", Temporal.Instant.fromEpochMilliseconds(time)],
    ["Temporal.ZonedDateTime", Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO("Asia/Tokyo")],
    ["Luxon's DateTime", DateTime.fromMillis(time)],
    ["an object with epochMilliseconds", { epochMilliseconds: time }],
    ["an object with getTime", { getTime: () => time }],
    ["an object with valueOf", { valueOf: () => time }],
    [
      "a getter on a prototype",
      Object.create({
        get epochMilliseconds() {
          return time;
        },
      }),
    ],
  ];
  test.each(moments)("%s", (_name, moment) => {
    expect(epochOf(moment)).toBe(time);
  });

  test("Temporal.Instant with nanoseconds, rounded up, so that no later record counts as earlier", () => {
    const instant = Temporal.Instant.fromEpochNanoseconds(BigInt(time) * 1_000_000n + 1n);
    expect(epochOf(instant)).toBe(time + 1);
    expect(epochOf({ valueOf: () => time + 0.5 })).toBe(time + 1);
  });

  const others: [string, unknown][] = [
    ["an invalid Date", new Date(Number.NaN)],
    ["a number, which may be of seconds", time],
    ["text", "2026-10-05"],
    ["null", null],
    ["undefined", undefined],
    ["a plain object", {}],
    ["a Temporal.PlainDate, which has no moment", Temporal.PlainDate.from("2026-10-05")],
    ["what is never", { valueOf: () => Infinity }],
    ["an object whose time is text", { getTime: () => "2026" }],
  ];
  test.each(others)("but not from %s", (_name, value) => {
    expect(epochOf(value)).toBeUndefined();
  });
});

describe("a written date", () => {
  test.each([
    ["2026-10-05", "2026-10-05T00:00:00.000Z", true],
    ["2026-10-05 01:02:03", "2026-10-05T01:02:03.000Z", false],
    ["2026-10-05T01:02:03", "2026-10-05T01:02:03.000Z", false],
    ["2026-10-05T01:02", "2026-10-05T01:02:00.000Z", false],
    ["2026-10-05T01:02:03.5", "2026-10-05T01:02:03.500Z", false],
    ["2026-10-05T01:02:03Z", "2026-10-05T01:02:03.000Z", false],
    ["2026-10-05t01:02:03z", "2026-10-05T01:02:03.000Z", false],
    ["2026-10-05 01:02:03.004+02:00", "2026-10-04T23:02:03.004Z", false],
    ["2026-10-05T01:02:03-05:30", "2026-10-05T06:32:03.000Z", false],
    ["2024-02-29", "2024-02-29T00:00:00.000Z", true],
    ["2000-02-29", "2000-02-29T00:00:00.000Z", true],
    ["0000-01-01", "0000-01-01T00:00:00.000Z", true],
  ])("%s", (text, iso, dateOnly) => {
    const parsed = parseDate(text);
    expect(parsed?.dateOnly).toBe(dateOnly);
    expect(new Date(parsed?.time ?? Number.NaN).toISOString()).toBe(iso);
  });

  test.each([
    ...["2026-02-30", "2025-02-29", "1900-02-29", "2026-04-31", "2026-06-31", "2026-09-31", "2026-11-31", "2026-01-32"],
    ...["2026-13-01", "2026-00-10", "2026-10-00", "2026-10-05 24:00:00", "2026-10-05 12:60:00", "2026-10-05 12:00:60"],
    ...["2026-10-05T00:00:00+25:00"],
  ])("%s does not exist", (text) => {
    expect(parseDate(text)).toMatchObject({ time: undefined });
  });

  test.each([
    "",
    "2026",
    "2026-10",
    "yesterday",
    "5.10.2026",
    "2026-10-05Z",
    "2026-10-05T",
    "x2026-10-05",
    "2026-10-05\n",
  ])("%j is none", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test("is read as Temporal reads it, or does not exist", () => {
    const number = (max: number, digits: number) =>
      fc.integer({ min: 0, max }).map((value) => String(value).padStart(digits, "0"));
    const parts = fc.tuple(number(9999, 4), number(13, 2), number(32, 2), number(24, 2), number(61, 2), number(60, 2));
    fc.assert(
      fc.property(parts, ([year, month, day, hour, minute, second]) => {
        const text = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
        let expected: number | undefined;
        try {
          // Temporal takes the 60th second for the 59th.
          expected = second === "60" ? undefined : Temporal.Instant.from(`${text}Z`).epochMilliseconds;
        } catch {
          expected = undefined;
        }
        expect(parseDate(text)?.time).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a time is written", () => {
  const time = Date.parse("2026-10-05T12:34:56.001Z");
  test.each([
    ["YYYY-MM-DD hh:mm:ss", "down", "2026-10-05 12:34:56"],
    ["YYYY-MM-DD hh:mm:ss", "up", "2026-10-05 12:34:57"],
    ["YYYY-MM-DDThh:mm:ss", "down", "2026-10-05T12:34:56"],
    ["YYYY-MM-DD", "down", "2026-10-05"],
    ["YYYY-MM-DD", "up", "2026-10-06"],
  ] as const)("as %s, rounded %s", (format, round, text) => {
    expect(writeDate(time, format, round)).toBe(text);
  });

  test("without rounding what needs none", () => {
    const whole = Date.parse("2026-10-05T00:00:00.000Z");
    for (const round of ["up", "down"] as const) {
      expect(writeDate(whole, "YYYY-MM-DD", round)).toBe("2026-10-05");
      expect(writeDate(whole, "YYYY-MM-DD hh:mm:ss", round)).toBe("2026-10-05 00:00:00");
    }
  });

  test("before 1970 in the same direction", () => {
    expect(writeDate(-1, "YYYY-MM-DD hh:mm:ss", "down")).toBe("1969-12-31 23:59:59");
    expect(writeDate(-1, "YYYY-MM-DD hh:mm:ss", "up")).toBe("1970-01-01 00:00:00");
  });
});
