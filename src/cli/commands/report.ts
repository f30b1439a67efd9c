import { Option, type Command } from "commander";
import { breakdowns, type Breakdown, type CpdReport, type HrRecords } from "../../report/index.js";
import { addConnectOptions, connect, type ConnectOptions } from "../connect.js";
import { fileDestination, standardOutput } from "../export/destination.js";
import { UsageError } from "../failure.js";
import { addFormatOptions, type FormatOptions } from "../format/options.js";
import { addExamples } from "../help.js";
import { interruptSignal } from "../interrupt.js";
import { addPeriodOptions, readPeriod, type PeriodOptions } from "../period.js";
import { chooseReportFormat } from "../report/format.js";
import { readHrFile } from "../report/hr-file.js";

interface ReportOptions extends ConnectOptions, FormatOptions, PeriodOptions {
  readonly by?: Breakdown;
  readonly onlyShort?: true;
  readonly chart?: true;
  readonly html?: true;
  readonly hrFile?: string;
  readonly hrKey?: string;
  readonly out?: string;
  readonly quiet?: true;
}

export function define(command: Command): void {
  command.description(
    "Compares the minutes that people logged with the requirements of their audiences: one row for each requirement and member.",
  );
  addPeriodOptions(command);
  command
    .addOption(new Option("--by <what>", "break the minutes down instead").choices(breakdowns))
    .option("--only-short", "only rows with fewer minutes than required")
    .option("--hr-file <file>", "a CSV file of people, whose columns are joined to the rows")
    .option("--hr-key <column>", "the column of the file that identifies a person: ref, email or userId (default: ref)")
    .option("--chart", "draw bars")
    .option("--html", "print one page for people, which loads nothing");
  addFormatOptions(command);
  command
    .option("--out <file>", "write to this file, which gets its name when it is complete")
    .option("--quiet", "no notices");
  addConnectOptions(command);
  addExamples(
    command,
    "report --period 2026-Q3 --time-zone Europe/London",
    "report --period last-month --only-short --csv --out short.csv",
    "report --period 2026 --by category --chart",
    "report --period 2026 --html --out report.html",
    "report --period 2026 --hr-file people.csv --hr-key ref --csv",
  );
  command.action(printReport);
}

async function printReport(options: ReportOptions): Promise<void> {
  const { by, out, quiet } = options;
  const period = await readPeriod(options);
  if (period === undefined) {
    throw new UsageError(
      "report needs --period, or --from and --to: requirements have no period. Try --period last-month.",
    );
  }
  const hr = await hrRecords(options);
  const format = await chooseReportFormat(options);
  const { thrive, tenantId } = await connect(options);

  const { cpdReport } = await import("../../report/index.js");
  const { timeZone } = period;
  const report = await cpdReport(thrive, { period, timeZone, by, hr, signal: interruptSignal() });
  const shown = options.onlyShort ? onlyShort(report) : report;
  const text = format.render(shown, { tenantId, madeAt: new Date() });

  const destination = out === undefined ? standardOutput : await fileDestination(out, { key: "", command: "" }, false);
  try {
    await destination.write(text);
    await destination.finish();
  } finally {
    await destination.close();
  }
  if (!format.showsCheck && !quiet) process.stderr.write(format.checkLines(shown));
  if (!report.check.agrees) {
    throw new Error(
      "The check does not agree: rows and outsiders do not account for every minute. Run the report again.",
    );
  }
}

async function hrRecords({ hrFile, hrKey }: ReportOptions): Promise<HrRecords | undefined> {
  if (hrFile !== undefined) return readHrFile(hrFile, hrKey ?? "ref");
  if (hrKey !== undefined) throw new UsageError("--hr-key needs --hr-file.");
  return undefined;
}

const onlyShort = (report: CpdReport): CpdReport => ({
  ...report,
  rows: report.rows.filter(({ shortfallMinutes }) => shortfallMinutes > 0),
});
