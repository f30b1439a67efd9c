import { version } from "../../../generated/constants.js";
import type { ListOptions } from "../../index.js";
import type { ListOperation, Operation } from "../../operations/operation.js";
import { connect, type ConnectOptions } from "../connect.js";
import { fileDestination, standardOutput, type Destination } from "../export/destination.js";
import { chooseOutput } from "./output.js";
import { exportList } from "../export/list.js";
import { shellCommand } from "../export/shell.js";
import { ResumableError, UsageError } from "../failure.js";
import type { Column } from "../format/column.js";
import type { FormatOptions } from "../format/options.js";
import { interruptSignal } from "../interrupt.js";
import { isBrokenPipe } from "../output.js";
import { methodOf } from "../method.js";
import { describePeriod, fixedPeriod, readPeriod, type PeriodOptions } from "../period.js";
import { createProgress } from "../progress.js";

export interface DataOptions extends ConnectOptions, FormatOptions, PeriodOptions {
  readonly limit?: number;
  readonly out?: string;
  readonly resume?: true;
  readonly quiet?: true;
}

/** The parameters that bound a list; without a field, the server applies them by itself. */
export interface ListPeriod {
  readonly from: string;
  readonly to: string;
  readonly field?: string;
}

interface Call<Of extends Operation> {
  /** The name of the command. */
  readonly command: string;
  readonly operation: Of;
  readonly columns: readonly Column[];
  readonly args: Readonly<Record<string, unknown>>;
  readonly options: DataOptions;
}

/** Prints the one record that the operation returns. */
export async function printRecord({ operation, columns, args, options, command }: Call<Operation>): Promise<void> {
  const output = await chooseOutput(columns, options);
  const { thrive, place } = await connect(options);
  const destination = await openDestination(options, { command, place, args, output: output.key });
  const call = methodOf(thrive, operation);
  const record = await call(args, { signal: interruptSignal() });
  await destination.write(output.record(record));
  await destination.finish();
}

/** Prints the records of a list, or writes them to a file. */
export async function printList(
  { operation, columns, args: given, options, command }: Call<ListOperation>,
  period: ListPeriod | undefined,
): Promise<void> {
  const { limit, out, resume, quiet = false } = options;
  if (resume && out === undefined) throw new UsageError("--resume needs --out: only a file can be gone on with.");
  const output = await chooseOutput(columns, options);
  const chosen = period && (await readPeriod(options));
  if (period && period.field === undefined && chosen === undefined) {
    throw new UsageError(`${command} needs a period: --period 2026-10, or --from and --to.`);
  }
  const { thrive, place } = await connect(options);
  const { size, largestSize } = operation.pagination;
  const args = {
    ...given,
    ...(period && chosen && period.field === undefined && serverBounds(period, chosen)),
    ...(size !== undefined && largestSize !== undefined && { [size]: Math.min(largestSize, limit ?? largestSize) }),
  };
  const destination = await openDestination(options, { command, place, args, limit, chosen, output: output.key });
  const toTerminal = out === undefined && process.stdout.isTTY;
  const notices = !quiet && process.stderr.isTTY;
  if (chosen && notices) process.stderr.write(`${describePeriod(chosen)}\n`);
  const progress = createProgress({ quiet, toTerminal });
  const field = period?.field;
  try {
    const { records, change } = await exportList(thrive, {
      request: {
        operation,
        args,
        options: listOptions(limit, largestSize, field === undefined ? undefined : chosen),
        period: chosen && field !== undefined ? { field, from: chosen.from, to: chosen.to } : undefined,
      },
      createFormat: (begun) => output.list(begun),
      ...{ destination, limit, progress },
    });
    await destination.finish();
    if (records === 0 && output.name === "table" && !quiet) process.stderr.write("No records.\n");
    if (change) {
      process.stderr.write(
        `The list changed while it was read: it had ${change.before} records at first, and ${change.after} at the end.\n`,
      );
    }
  } catch (error) {
    progress.hide();
    await destination.close();
    if (!destination.canResume || isBrokenPipe(error)) throw error;
    throw new ResumableError(error, resumeCommand(fixedPeriod(options, chosen)));
  }
}

/** A list that ends on its first page needs no page fetched ahead. */
function listOptions(
  limit: number | undefined,
  largestSize: number | undefined,
  period: { readonly from: Date; readonly to: Date } | undefined,
): ListOptions {
  const isOnePage = limit !== undefined && largestSize !== undefined && limit <= largestSize;
  return {
    signal: interruptSignal(),
    ...(isOnePage && { concurrency: 1 }),
    ...(period && { period: { from: period.from, to: period.to } }),
  };
}

/** Whole seconds, the last one included, because it is not documented whether the server includes its bounds. */
const serverBounds = ({ from, to }: ListPeriod, chosen: { readonly from: Date; readonly to: Date }) => ({
  [from]: chosen.from,
  [to]: new Date(Math.ceil(chosen.to.getTime() / 1000 - 1) * 1000),
});

/** `content` is all that decides what the file will hold. */
async function openDestination({ out, resume }: DataOptions, content: object): Promise<Destination> {
  if (out === undefined) return standardOutput;
  const key = JSON.stringify({ version, ...content });
  return fileDestination(out, { key, command: resumeCommand(undefined) }, resume === true);
}

/** The command of this process, with `--resume`. `period` takes the place of the one that was named. */
function resumeCommand(period: readonly string[] | undefined): string {
  const args = process.argv.slice(2).flatMap((arg, index, given) => {
    if (period === undefined) return [arg];
    if (arg === "--period" || arg.startsWith("--period=")) return period;
    return given[index - 1] === "--period" ? [] : [arg];
  });
  return shellCommand(["thrive-cpd", ...args, ...(args.includes("--resume") ? [] : ["--resume"])]);
}
