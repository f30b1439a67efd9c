/**
 * A moment in time: a `Date`, or another object that has its milliseconds since the epoch, such as
 * `Temporal.Instant`, `Temporal.ZonedDateTime` or Luxon's `DateTime`.
 */
export type DateLike = Date | { readonly epochMilliseconds: number } | (object & { valueOf(): number });

export const dayMs = 86_400_000;

/** The members by which the types of {@link DateLike} return their time. */
interface Clock {
  readonly epochMilliseconds?: unknown;
  readonly epochNanoseconds?: unknown;
  readonly getTime?: unknown;
}

/**
 * The milliseconds since the epoch of a `DateLike`, also of one from another realm. A fraction of a millisecond is
 * rounded up. Undefined for anything else, an invalid `Date` included.
 */
export function epochOf(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const time = timeOf(value);
  return typeof time === "number" && Number.isFinite(time) ? Math.ceil(time) : undefined;
}

function timeOf(value: Clock): unknown {
  const { epochMilliseconds, epochNanoseconds } = value;
  if (typeof epochMilliseconds === "number") {
    const isWhole = typeof epochNanoseconds !== "bigint" || epochNanoseconds % 1_000_000n === 0n;
    return isWhole ? epochMilliseconds : epochMilliseconds + 1;
  }
  try {
    return typeof value.getTime === "function" ? (value.getTime as () => unknown)() : value.valueOf();
  } catch {
    return undefined; // a calendar date of Temporal has no moment, and throws
  }
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/i;

/** A date that was written as text. */
export interface WrittenDate {
  /** Milliseconds since the epoch, in UTC unless the text has an offset. Undefined for a date that does not exist. */
  readonly time: number | undefined;
  readonly dateOnly: boolean;
}

/** Reads `2026-10-05`, or that with a time after `T` or a space, with or without an offset. Undefined for other text. */
export function parseDate(text: string): WrittenDate | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, year = "", month = "", day = "", hour, minute = "00", second = "00", fraction = "", offset] = match;
  const zone = offset?.toUpperCase() ?? "Z";
  const time = Date.parse(`${year}-${month}-${day}T${hour ?? "00"}:${minute}:${second}${fraction}${zone}`);
  // `Date.parse` takes the 30th of February for the 2nd of March.
  const exists = hour !== "24" && Number(day) <= daysIn(Number(year), Number(month)) && !Number.isNaN(time);
  return { time: exists ? time : undefined, dateOnly: hour === undefined };
}

/** How many days a month has, counted from 1. */
function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Writes a time in a format such as `YYYY-MM-DD hh:mm:ss`, in UTC, rounded to what the format can express. */
export function writeDate(time: number, format: string, round: "up" | "down"): string {
  const unit = format.includes("ss") ? 1_000 : dayMs;
  const rounded = (round === "up" ? Math.ceil : Math.floor)(time / unit) * unit;
  const [date = "", clock = ""] = new Date(rounded).toISOString().split(/[T.]/);
  return format.replace("YYYY-MM-DD", date).replace("hh:mm:ss", clock);
}
