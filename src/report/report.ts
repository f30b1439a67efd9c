import { InvalidArgumentError, period as periodOf, type Period, type ThriveClient } from "../index.js";
import { describe, readOptions, type Rules } from "../options/check.js";
import { epochOf } from "../options/dates.js";
import { anObject, oneOf, requestRules } from "../options/rules.js";
import { breakdownBy, breakdowns, type Breakdown, type BreakdownRow } from "./breakdown.js";
import { indexHr, joinHr, type HrRecords, type HrUnmatched } from "./hr.js";
import { addMinutes, noMinutes, type Minutes, type Sum } from "./minutes.js";
import { readRecords, type Records } from "./read.js";
import { outsidersOf, rowsOf, type Outsider, type ReportRow } from "./rows.js";

/** The options of `cpdReport`. */
export interface CpdReportOptions {
  /**
   * The period that the minutes are counted in: a text such as `2026`, `2026-Q3`, `2026-10` or `last-month`, or
   * `{ from, to }` with `from` included and `to` excluded.
   */
  readonly period: string | Period;
  /** The IANA time zone that a text is read in, and that months are counted in. Default: `"UTC"`. */
  readonly timeZone?: string | undefined;
  /** Breaks the minutes down as well, into `by`. Default: no breakdown. */
  readonly by?: Breakdown | undefined;
  /** People of an HR system to join to the rows. Default: none. */
  readonly hr?: HrRecords | undefined;
  /** Aborts the report with an `APIUserAbortError`. */
  readonly signal?: AbortSignal | undefined;
}

/** Minutes of CPD against each audience's requirements. */
export interface CpdReport {
  /** The period: `from` included, `to` excluded. */
  readonly period: { readonly from: Date; readonly to: Date; readonly timeZone: string };
  /** One row for each requirement of each audience and each of its members. */
  readonly rows: readonly ReportRow[];
  /** Whoever has log entries in the period and no row. */
  readonly outsiders: readonly Outsider[];
  /** The sums of all log entries in the period. */
  readonly totals: Minutes;
  /** Whether rows and outsiders account for every minute of the entries. */
  readonly check: ReportCheck;
  /** What a reader has to know, such as that the period is the caller's choice. */
  readonly notes: readonly string[];
  /** The breakdown, if requested. */
  readonly by?: readonly BreakdownRow[];
  /** Who is missing in the HR records or in Thrive, if HR records were given. */
  readonly hrUnmatched?: HrUnmatched;
}

/** The sums on both sides, in minutes. */
export interface ReportCheck {
  /** Whether `entryMinutes` is the sum of `rowMinutes` and `outsiderMinutes`. */
  readonly agrees: boolean;
  /** Minutes of all log entries in the period. */
  readonly entryMinutes: number;
  /** Minutes of everybody who has a row, each person counted once. */
  readonly rowMinutes: number;
  /** Minutes of the outsiders. */
  readonly outsiderMinutes: number;
}

/**
 * Compares the minutes that people logged in a period with the requirements of their audiences. The minutes are summed
 * from the log entries themselves, so verified and self-reported ones are apart and the period is exact. A member
 * without an entry is a row with zero; a person in two audiences has two rows.
 *
 * Reads log entries, users, requirements, audiences and the members of each audience with a requirement, as lists.
 *
 * @throws InvalidArgumentError when an option is wrong; nothing has been sent then.
 * @throws APIError, TokenError or APIConnectionError when a list cannot be read; there is no partial report.
 * @throws APIUserAbortError when `signal` aborts.
 * @example
 * ```ts
 * const report = await cpdReport(thrive, { period: "2026-Q3", timeZone: "Europe/London" });
 * const short = report.rows.filter(({ shortfallMinutes }) => shortfallMinutes > 0);
 * ```
 */
export async function cpdReport(thrive: ThriveClient, options: CpdReportOptions): Promise<CpdReport> {
  const { period, timeZone = "UTC", by, hr, signal } = checkOptions(options);
  const { from, to } = resolvePeriod(period, timeZone);
  const breakdown = by === undefined ? undefined : breakdownBy(by, timeZone);
  const records = await readRecords(thrive, { from, to }, signal, breakdown?.add);

  const rows = rowsOf(records);
  const outsiders = outsidersOf(records, rows);
  const joined = hr === undefined ? undefined : joinHr(hr, rows, outsiders, records.users.values());
  const totals = total(records.minutes.values());
  return {
    period: { from, to, timeZone },
    rows: joined?.rows ?? rows,
    outsiders,
    totals,
    check: checkOf(rows, outsiders, totals),
    notes: notesOf(records),
    ...(breakdown && { by: breakdown.rows(records) }),
    ...(joined && { hrUnmatched: joined.unmatched }),
  };
}

const reportRules: Rules<CpdReportOptions> = /* @__PURE__ */ (() => ({
  period: {
    accepts: (value) => typeof value === "string" || (typeof value === "object" && value !== null),
    expected: 'a text such as "2026-Q3", or an object with from and to',
  },
  timeZone: { accepts: (value) => typeof value === "string", expected: "an IANA time zone, such as Europe/London" },
  by: oneOf(...breakdowns),
  hr: { ...anObject, expected: "an object with records and key" },
  signal: requestRules.signal,
}))();

/** Checks what reading would find out too late: nothing is sent for a report that cannot be made. */
function checkOptions(options: CpdReportOptions): CpdReportOptions {
  const read = readOptions("cpdReport", options, reportRules);
  if ((read.period as unknown) === undefined) {
    throw new InvalidArgumentError(
      'cpdReport: period is undefined. Requirements have no period of their own, so pass one, such as "2026".',
    );
  }
  if (read.hr !== undefined) indexHr(read.hr);
  return read;
}

/** A text is read in the time zone; `{ from, to }` are moments, which the list checks before it sends anything. */
function resolvePeriod(period: string | Period, timeZone: string): { from: Date; to: Date } {
  if (typeof period === "string") return periodOf(period, { timeZone });
  periodOf("2000", { timeZone }); // for its error about a time zone that does not exist
  const [from, to] = [momentOf("from", period), momentOf("to", period)];
  if (from > to) throw new InvalidArgumentError("cpdReport: the period ends before it begins.");
  return { from: new Date(from), to: new Date(to) };
}

function momentOf(name: keyof Period, period: Period): number {
  const { [name]: value } = Object(period) as Partial<Period>; // anything may be passed
  const moment = epochOf(value);
  if (moment !== undefined) return moment;
  throw new InvalidArgumentError(`cpdReport: period.${name} must be a Date; got ${describe(value)}.`);
}

const total = (sums: Iterable<Minutes>): Minutes => {
  const sum: Sum = { ...noMinutes };
  for (const minutes of sums) addMinutes(sum, minutes);
  return sum;
};

/** Adds the minutes up a second way, from the rows: if a person were lost or doubled, the sums would differ. */
function checkOf(
  rows: readonly ReportRow[],
  outsiders: readonly Outsider[],
  { totalMinutes: entryMinutes }: Minutes,
): ReportCheck {
  const people = new Map(rows.map((row) => [row.userId, row.totalMinutes]));
  const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0);
  const rowMinutes = sum(people.values());
  const outsiderMinutes = sum(outsiders.map(({ totalMinutes }) => totalMinutes));
  return {
    agrees: entryMinutes === rowMinutes + outsiderMinutes,
    entryMinutes,
    rowMinutes,
    outsiderMinutes,
  };
}

function notesOf({ requirements, audiences }: Records): string[] {
  return [
    "Requirements have no period of their own: this report covers the requested period.",
    ...requirements
      .filter(({ audienceId }) => !audiences.has(audienceId))
      .map(
        ({ audienceRequirementId, audienceId }) =>
          `Requirement ${audienceRequirementId} has no rows: its audience ${audienceId} does not exist.`,
      ),
  ];
}
