import { InvalidArgumentError } from "../errors.js";
import { checkNames } from "./check.js";
import { dayMs, epochOf, type DateLike } from "./dates.js";

/** A stretch of time: from `from` on, up to but not including `to`. */
export interface Period<Moment = DateLike> {
  /** The first moment of the period. */
  readonly from: Moment;
  /** The first moment after the period. */
  readonly to: Moment;
}

/** The options of {@link period}. */
export interface PeriodOptions {
  /** The IANA time zone in which days begin, such as `"Europe/London"`. Default: `"UTC"`. */
  readonly timeZone?: string | undefined;
  /** The present, for texts such as `"last-month"`. Default: the time of the call. */
  readonly now?: DateLike | undefined;
}

type Unit = "year" | "quarter" | "month" | "week" | "day";

/**
 * The period that a text names, in a time zone: a year (`"2026"`), a quarter (`"2026-Q3"`), a month (`"2026-10"`), an
 * ISO week (`"2026-W07"`), a day (`"2026-10-05"`), or one beside the present: `this-` or `last-` with `year`, `quarter`,
 * `month`, `week` or `day`, and `today` and `yesterday`. Changes to and from daylight saving time are taken into account.
 *
 * @param text - The name of the period.
 * @param options - The time zone, and the present; see {@link PeriodOptions}.
 * @returns The period, for the option `period` of a list.
 * @throws InvalidArgumentError when the text names no period, or the time zone is unknown.
 * @example
 * ```ts
 * const october = period("2026-10", { timeZone: "Europe/London" });
 * for await (const entry of thrive.listLogEntries({}, { period: october })) console.log(entry.entryDate);
 * ```
 */
export function period(text: string, options: PeriodOptions = {}): Period<Date> {
  checkNames("period", options, ["timeZone", "now"]);
  const { timeZone = "UTC", now = new Date() } = options;
  const offsetAt = offsetsOf(timeZone);
  const present = epochOf(now);
  if (present === undefined) throw new InvalidArgumentError("period: now must be a valid Date.");
  const named = absolute(text) ?? relative(text, present + offsetAt(present));
  if (named === undefined) {
    throw new InvalidArgumentError(
      `period: ${quote(text)} is not a period; expected one such as "2026", "2026-Q3", "2026-10", "2026-W07", "2026-10-05" or "last-month".`,
    );
  }
  const { start, unit } = named;
  return { from: startOfDay(start, offsetAt), to: startOfDay(shift(start, unit, 1), offsetAt) };
}

const quote = (text: unknown): string =>
  typeof text === "string" ? JSON.stringify(text.slice(0, 40)) : `a value of type ${typeof text}`;

/** The first day of a period, as the milliseconds of its midnight in UTC, and the period's length. */
interface NamedPeriod {
  readonly start: number;
  readonly unit: Unit;
}

/** A period that is named by its date. Undefined for other text, and for dates that do not exist. */
function absolute(text: string): NamedPeriod | undefined {
  const match = /^(?!0000)(\d{4})(?:-(?:Q([1-4])|W(\d{2})|(\d{2})(?:-(\d{2}))?))?$/.exec(text);
  if (!match) return undefined;
  const [, yearText, quarter, week, month, day] = match;
  const year = Number(yearText);
  if (quarter !== undefined) return { start: midnight(year, Number(quarter) * 3 - 3, 1), unit: "quarter" };
  if (week !== undefined) {
    // The 4th of January is in week 1 of each year (ISO 8601).
    const first = startOf(midnight(year, 0, 4), "week");
    const start = shift(first, "week", Number(week) - 1);
    const exists = start >= first && start < startOf(midnight(year + 1, 0, 4), "week");
    return exists ? { start, unit: "week" } : undefined;
  }
  const start = midnight(year, Number(month ?? 1) - 1, Number(day ?? 1));
  // A month or a day that does not exist is another one's midnight.
  const written = new Date(start).toISOString();
  if (!written.startsWith(text)) return undefined;
  return { start, unit: day !== undefined ? "day" : month !== undefined ? "month" : "year" };
}

/** A period that is named by its distance from the present, which is given as local time. */
function relative(text: string, present: number): NamedPeriod | undefined {
  const name = { today: "this-day", yesterday: "last-day" }[text] ?? text;
  const [, which, unit] = /^(this|last)-(year|quarter|month|week|day)$/.exec(name) ?? [];
  if (unit === undefined) return undefined;
  const named = { start: startOf(present, unit as Unit), unit: unit as Unit }; // one of those in the expression
  return which === "this" ? named : { ...named, start: shift(named.start, named.unit, -1) };
}

/** The midnight of a day in UTC (ms). Unlike `Date.UTC`, it takes the year 26 literally. */
function midnight(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

/** The midnight that begins the unit that contains a moment. A week begins on Monday. */
function startOf(time: number, unit: Unit): number {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const day = date.getUTCDate();
  if (unit === "year") return midnight(year, 0, 1);
  if (unit === "quarter") return midnight(year, month - (month % 3), 1);
  if (unit === "month") return midnight(year, month, 1);
  return midnight(year, month, unit === "day" ? day : day - ((date.getUTCDay() + 6) % 7));
}

/** The midnight so many units later. It is the first day of a unit that is shifted. */
function shift(start: number, unit: Unit, count: number): number {
  const months = { year: 12, quarter: 3, month: 1, week: 0, day: 0 }[unit] * count;
  const days = { year: 0, quarter: 0, month: 0, week: 7, day: 1 }[unit] * count;
  const date = new Date(start);
  return midnight(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate() + days);
}

/** How far local time is ahead of UTC (ms), at a moment. */
type OffsetAt = (time: number) => number;

function offsetsOf(timeZone: string): OffsetAt {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", {
      ...({ timeZone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric" } as const),
      ...({ hour: "numeric", minute: "numeric", second: "numeric" } as const),
    });
  } catch {
    throw new InvalidArgumentError(
      `period: timeZone ${quote(timeZone)} is not known; expected an IANA name such as "Europe/London".`,
    );
  }
  return (time) => {
    const fields: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const { type, value } of format.formatToParts(time)) fields[type] = Number(value);
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = fields;
    const local = midnight(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1_000;
    return local - Math.floor(time / 1_000) * 1_000;
  };
}

/** The first moment of a local day. Where clocks go forward at midnight, that is later than 00:00. */
function startOfDay(day: number, offsetAt: OffsetAt): Date {
  let before = day - dayMs;
  let after = day + dayMs;
  const offsets = [offsetAt(before), offsetAt(after)];
  // Midnight comes twice where clocks go back across it; the day begins with the first.
  const midnights = offsets.map((offset) => day - offset).filter((time) => time + offsetAt(time) === day);
  if (midnights.length > 0) return new Date(Math.min(...midnights));
  // There is no midnight: the day begins when the clocks change.
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offsetAt(middle) === offsets[0]) before = middle;
    else after = middle;
  }
  return new Date(after);
}
