import { InvalidArgumentError } from "../errors.js";
import { describe } from "../options/check.js";
import { dayMs, epochOf, parseDate, writeDate } from "../options/dates.js";
import type { Params } from "./arguments.js";
import type { Operation } from "./operation.js";

/** The first and the last moment that a date of four digits for the year can be written for. */
const earliest = /* @__PURE__ */ Date.parse("0000-01-01T00:00:00Z");
const latest = /* @__PURE__ */ Date.parse("9999-12-31T00:00:00Z");

/** How a list is read for the records of a period alone. */
export interface PeriodBounds {
  /** The arguments of the requests. They ask for more than the period. */
  readonly params: Params;
  /** Whether a record is in the period. Undefined if it has no readable date. */
  readonly covers: (record: unknown) => boolean | undefined;
  /** The property of the records that the period is about. */
  readonly field: string;
}

/**
 * The bounds for the option `period`. A server may include a bound or not, drop its time of day, or read it in a time
 * different zone, so each bound is a day further out, at midnight; the records between are left out here.
 * Throws `InvalidArgumentError`.
 */
export function boundsOf(operation: Operation, params: Params, period: unknown): PeriodBounds {
  const { id, parameters, period: names } = operation;
  const { field } = names ?? {};
  if (names === undefined || field === undefined) throw new InvalidArgumentError(`${id} does not accept period.`);
  const { from, to } = readPeriod(id, period);
  const query: Record<string, unknown> = { ...params.query };
  const bounds = [
    [names.from, Math.max(earliest, from - dayMs), "down"],
    [names.to, Math.min(latest, to + dayMs), "up"],
  ] as const;
  for (const [name, time, round] of bounds) {
    if (query[name] !== undefined) {
      throw new InvalidArgumentError(`${id}: period and ${name} both bound the list; give one of them.`);
    }
    const day = (round === "up" ? Math.ceil : Math.floor)(time / dayMs) * dayMs;
    query[name] = writeDate(day, parameters[name]?.dateFormat ?? "YYYY-MM-DD", round);
  }
  return {
    params: { ...params, query },
    covers(record) {
      const value = Object(record) as Record<string, unknown>; // any value has properties
      const text = value[field];
      const time = typeof text === "string" ? parseDate(text)?.time : undefined;
      return time === undefined ? undefined : time >= from && time < to;
    },
    field,
  };
}

/** The moments of a period (ms). */
function readPeriod(id: string, period: unknown): { from: number; to: number } {
  const given = Object(period) as Record<string, unknown>; // any value has properties
  const [from, to] = (["from", "to"] as const).map((name) => {
    const time = epochOf(given[name]);
    if (time !== undefined) return time;
    const got = isDate(given[name]) ? "an invalid Date" : describe(given[name]);
    throw new InvalidArgumentError(
      `${id}: period.${name} must be a Date, or another object that knows its time since the epoch, as in period("2026-10"); got ${got}.`,
    );
  }) as [number, number]; // as many as there are names
  if (from > to)
    throw new InvalidArgumentError(`${id}: the period ends (${shown(to)}) before it begins (${shown(from)}).`);
  return { from, to };
}

/** Whether it is a `Date`, of whichever realm. */
const isDate = (value: unknown): boolean => Object.prototype.toString.call(value) === "[object Date]";

const shown = (time: number): string => new Date(time).toISOString();
