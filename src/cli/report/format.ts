import { breakdowns, type CpdReport, type ReportRow } from "../../report/index.js";
import { UsageError } from "../failure.js";
import { fieldReader, type Column } from "../format/column.js";
import { chooseColumns, fieldPicker } from "../format/fields.js";
import { toJson } from "../format/json.js";
import { chooseFormat, type FormatOptions } from "../format/options.js";
import { showsColor, terminalWidth } from "../terminal.js";
import { oneLine } from "../terminal-text.js";
import { breakdownColumns, columnsThatFit, rowColumns } from "./columns.js";
import type { PageDetails } from "./page.js";

/** How a report is printed. */
export interface ReportFormat {
  readonly render: (report: CpdReport, details: PageDetails) => string;
  /** Whether the text has the check and the notes already. */
  readonly showsCheck: boolean;
  /** The check and the notes, for stderr. */
  readonly checkLines: (report: CpdReport) => string;
}

interface ReportFormatOptions extends FormatOptions {
  readonly by?: (typeof breakdowns)[number];
  readonly chart?: true;
  readonly html?: true;
  readonly out?: string;
}

/** Chooses by the options, and loads what the format needs. Throws `UsageError`. */
export async function chooseReportFormat(options: ReportFormatOptions): Promise<ReportFormat> {
  const { by, chart, html, out, fields, excel = false, rawCells = false } = options;
  const forPeople = [html && "--html", chart && "--chart"].filter((name) => name !== undefined);
  const records = (["json", "ndjson", "csv", "excel"] as const).filter((name) => options[name]).map((n) => `--${n}`);
  const [first, second] = [...forPeople, ...records];
  if (forPeople.length > 0 && second !== undefined) {
    throw new UsageError(`Only one format at a time; got ${String(first)} and ${second}.`);
  }
  if (html) {
    if (by !== undefined) throw new UsageError("--html has the whole report: leave out --by.");
    const { renderPage } = await import("./page.js");
    return { render: renderPage, showsCheck: true, checkLines };
  }
  if (chart) {
    const [{ barsOfBreakdown, barsOfRows, drawChart }, { default: stringWidth }] = await Promise.all([
      import("./chart.js"),
      import("string-width"),
    ]);
    const render = (report: CpdReport): string => {
      const bars = report.by ? barsOfBreakdown(report.by) : barsOfRows(report.rows);
      return drawChart(
        bars.map((bar) => ({ ...bar, label: oneLine(bar.label) })),
        terminalWidth(),
        stringWidth,
      );
    };
    return { render, showsCheck: false, checkLines };
  }

  const isTerminal = out === undefined && process.stdout.isTTY;
  const name = chooseFormat(options, { out, isTerminal });
  const rowsOf = (report: CpdReport): readonly unknown[] => report.by ?? report.rows;
  const columnsOf = (report: CpdReport) =>
    chooseColumns(by === undefined ? rowColumns(report) : breakdownColumns[by], fields);
  if (name === "json") {
    return {
      render: (report) => toJson(report, { pick: (whole) => whole, onTerminal: isTerminal }),
      showsCheck: true,
      checkLines,
    };
  }
  if (name === "ndjson") {
    const pick = fieldPicker(fields);
    const render = (report: CpdReport): string =>
      rowsOf(report)
        .map((row) => toJson(row, { pick, onTerminal: isTerminal }))
        .join("");
    return { render, showsCheck: false, checkLines };
  }
  if (name === "csv") {
    const { createCsv } = await import("../format/csv.js");
    const render = (report: CpdReport): string => {
      const csv = createCsv(columnsOf(report), { begun: false, excel, rawCells, onTerminal: isTerminal });
      const outsiders = by === undefined ? report.outsiders : [];
      return csv.add([...rowsOf(report), ...outsiders]) + csv.end();
    };
    return { render, showsCheck: false, checkLines };
  }
  const [{ createTable }, { default: stringWidth }] = await Promise.all([
    import("../format/table.js"),
    import("string-width"),
  ]);
  const look = { width: terminalWidth(), color: showsColor() };
  const render = (report: CpdReport): string => {
    const rows = rowsOf(report);
    const widthOf = ({ path }: Column): number => {
      const read = fieldReader(path);
      return Math.max(0, ...rows.map((row) => stringWidth(String(read(row) as string | number | null)))); // no other values
    };
    const all = columnsOf(report);
    const table = createTable(fields === undefined ? columnsThatFit(all, look.width, widthOf) : all, look);
    return table.add(rows) + table.end() + summary(report);
  };
  return { render, showsCheck: true, checkLines };
}

function summary(report: CpdReport): string {
  const { rows, outsiders, totals, hrUnmatched } = report;
  const people = new Set(rows.map(({ userId }) => userId)).size;
  const short = new Set(rows.filter(isShort).map(({ userId }) => userId)).size;
  return (
    lines(
      "",
      `${rows.length} rows, ${people} people, ${short} of them short.`,
      `Minutes: ${totals.totalMinutes} (${totals.verifiedMinutes} verified, ${totals.selfReportedMinutes} self-reported) in ${totals.entries} entries.`,
      ...(outsiders.length === 0
        ? []
        : [
            `Outside these audiences: ${outsiders.length} people, ${report.check.outsiderMinutes} minutes (see --json or --csv).`,
          ]),
      ...(hrUnmatched === undefined
        ? []
        : [
            `HR file: ${hrUnmatched.inFileOnly.length} only in the file, ${hrUnmatched.inThriveOnly.length} only in Thrive.`,
          ]),
    ) + checkLines(report)
  );
}

function checkLines({ period, check, notes }: CpdReport): string {
  const { agrees, entryMinutes, rowMinutes, outsiderMinutes } = check;
  return lines(
    `Period: ${period.from.toISOString()} up to ${period.to.toISOString()} (${period.timeZone}).`,
    `Check: ${agrees ? "agrees" : "DOES NOT AGREE"}: ${entryMinutes} minutes in entries = ${rowMinutes} in rows (each person once) + ${outsiderMinutes} outside.`,
    ...notes.map((note) => `Note: ${note}`),
  );
}

const isShort = ({ shortfallMinutes }: ReportRow): boolean => shortfallMinutes > 0;

const lines = (...texts: readonly string[]): string => texts.map((text) => `${oneLine(text)}\n`).join("");
