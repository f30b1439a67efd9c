import type { Command } from "commander";
import { suggestion } from "./closest.js";
import { UsageError } from "./failure.js";

/** The period of the options; `from` is included, `to` is not. */
export interface ChosenPeriod {
  readonly from: Date;
  readonly to: Date;
  readonly timeZone: string;
}

export interface PeriodOptions {
  readonly from?: string;
  readonly to?: string;
  readonly period?: string;
  readonly timeZone?: string;
}

export function addPeriodOptions(command: Command): void {
  command
    .option("--period <period>", "2026, 2026-Q3, 2026-10, 2026-W07, 2026-10-05 or last-month")
    .option("--from <time>", "from this day on, or this time: 2026-10-01, 2026-10-01T09:00:00Z")
    .option("--to <time>", "to this day, included, or before this time")
    .option("--time-zone <zone>", "the zone of days and periods, such as Europe/London (default: UTC)");
}

/** Reads the options. Throws `UsageError`. Undefined where they name no period. */
export async function readPeriod(options: PeriodOptions, now = new Date()): Promise<ChosenPeriod | undefined> {
  const { from, to, period: text, timeZone = "UTC" } = options;
  checkTimeZone(timeZone);
  if (text !== undefined) {
    if (from !== undefined || to !== undefined) {
      throw new UsageError("--period excludes --from and --to: give one or the other.");
    }
    return readNamed("--period", text, timeZone, now);
  }
  if (from === undefined && to === undefined) {
    if (options.timeZone !== undefined) throw new UsageError("--time-zone needs --period, --from or --to.");
    return undefined;
  }
  const begin = from === undefined ? longAgo : (await readTime("--from", from, timeZone)).begin;
  const end = to === undefined ? farAhead : (await readTime("--to", to, timeZone)).end;
  if (begin >= end) throw new UsageError(`--from ${from ?? ""} is not before --to ${to ?? ""}.`);
  return { from: begin, to: end, timeZone };
}

/** In place of a side that is left open. */
const longAgo = new Date("1900-01-01T00:00:00Z");
const farAhead = new Date("2200-01-01T00:00:00Z");

/** What a period is called that means another one tomorrow, as the options that mean the same then. */
export function fixedPeriod(options: PeriodOptions, chosen: ChosenPeriod | undefined): readonly string[] | undefined {
  if (options.period === undefined || chosen === undefined || /^\d/.test(options.period)) return undefined;
  return ["--from", chosen.from.toISOString(), "--to", chosen.to.toISOString()];
}

/** A period for people: its bounds, and the zone that they were chosen in. */
export function describePeriod({ from, to, timeZone }: ChosenPeriod): string {
  const shown = (date: Date): string => date.toISOString().replace(".000Z", "Z");
  const start = from.getTime() === longAgo.getTime() ? "the beginning" : shown(from);
  const end = to.getTime() === farAhead.getTime() ? "the end" : shown(to);
  return `Period: from ${start} to before ${end} (time zone ${timeZone})`;
}

function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
  } catch {
    throw new UsageError(
      `--time-zone: unknown time zone "${timeZone}". ${suggestion(timeZone, Intl.supportedValuesOf("timeZone")).slice(0, 200)}`,
    );
  }
}

async function readNamed(option: string, text: string, timeZone: string, now: Date): Promise<ChosenPeriod> {
  const { period } = await import("../index.js");
  try {
    const { from, to } = period(text, { timeZone, now });
    return { from, to, timeZone };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^period: /, "") : String(error);
    throw new UsageError(`${option}: ${reason}`);
  }
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const dateTime = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?$/;
const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A day is all of it; a time is itself. */
async function readTime(option: string, text: string, timeZone: string): Promise<{ begin: Date; end: Date }> {
  if (day.test(text)) {
    const { from, to } = await readNamed(option, text, timeZone, new Date());
    return { begin: from, end: to };
  }
  const isInstant = instant.test(text);
  if (isInstant || dateTime.test(text)) {
    const { Temporal } = await import("temporal-polyfill");
    try {
      const { epochMilliseconds } = isInstant
        ? Temporal.Instant.from(text)
        : Temporal.PlainDateTime.from(text, { overflow: "reject" }).toZonedDateTime(timeZone);
      const time = new Date(epochMilliseconds);
      return { begin: time, end: time };
    } catch {
      throw new UsageError(`${option} ${text} is no time that exists.`);
    }
  }
  throw new UsageError(
    `${option} must be a day such as 2026-10-01, or a time such as "2026-10-01 09:00:00" or 2026-10-01T09:00:00Z; got "${text}".`,
  );
}
