import { describe, expect, test } from "vitest";
import { fixedPeriod, readPeriod, type PeriodOptions } from "../../src/cli/period.js";

const now = new Date("2026-03-15T12:00:00Z");
const read = async (options: PeriodOptions) => {
  const chosen = await readPeriod(options, now);
  return chosen && [chosen.from.toISOString(), chosen.to.toISOString()];
};

test.each([
  [{ period: "2026-10" }, "2026-10-01T00:00:00.000Z", "2026-11-01T00:00:00.000Z"],
  [{ period: "last-month" }, "2026-02-01T00:00:00.000Z", "2026-03-01T00:00:00.000Z"],
  [{ period: "2026-03", timeZone: "Europe/London" }, "2026-03-01T00:00:00.000Z", "2026-03-31T23:00:00.000Z"],
  [
    { from: "2026-03-29", to: "2026-03-29", timeZone: "Europe/London" },
    "2026-03-29T00:00:00.000Z",
    "2026-03-29T23:00:00.000Z",
  ],
  [
    { from: "2026-03-31 12:00:00", to: "2026-03-31T14:00", timeZone: "Europe/Paris" },
    "2026-03-31T10:00:00.000Z",
    "2026-03-31T12:00:00.000Z",
  ],
  [
    { from: "2026-01-01T00:00:00Z", to: "2026-01-01T05:31:00+05:30" },
    "2026-01-01T00:00:00.000Z",
    "2026-01-01T00:01:00.000Z",
  ],
  [{ from: "2026-01-01" }, "2026-01-01T00:00:00.000Z", "2200-01-01T00:00:00.000Z"],
])("%j", async (options, from, to) => {
  expect(await read(options)).toEqual([from, to]);
});

test("without options there is no period", async () => {
  expect(await read({})).toBeUndefined();
});

describe("rejects", () => {
  test.each([
    [{ period: "2026-10", to: "2026-10-01" }, "--period excludes --from and --to"],
    [{ period: "october" }, '--period: "october" is not a period'],
    [{ from: "2026-02-30" }, '--from: "2026-02-30"'],
    [{ from: "2026-02-30 10:00:00" }, "--from 2026-02-30 10:00:00 is no time that exists"],
    [{ from: "yesterday-ish" }, "--from must be a day such as 2026-10-01"],
    [{ from: "2026-02-02", to: "2026-02-01" }, "is not before"],
    [{ period: "2026", timeZone: "Europe/Lodnon" }, "Did you mean Europe/London?"],
    [{ timeZone: "Europe/London" }, "--time-zone needs --period, --from or --to"],
  ])("%j", async (options, message) => {
    await expect(read(options)).rejects.toThrow(message);
  });
});

test("a period that is relative to today becomes one that means the same tomorrow", async () => {
  const options = { period: "last-month" };
  expect(fixedPeriod(options, await readPeriod(options, now))).toEqual([
    "--from",
    "2026-02-01T00:00:00.000Z",
    "--to",
    "2026-03-01T00:00:00.000Z",
  ]);
  expect(fixedPeriod({ period: "2026-10" }, await readPeriod({ period: "2026-10" }))).toBeUndefined();
});
