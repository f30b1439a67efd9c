import { Option, type Command } from "commander";
import type { dataCommands } from "../../../generated/cli.js";
import { operations } from "../../../generated/constants.js";
import { isList, type Operation } from "../../operations/operation.js";
import { addConnectOptions } from "../connect.js";
import {
  addParameters,
  plain,
  readArguments,
  shownNames,
  withOptionNames,
  type CommandParameter,
} from "../data/parameters.js";
import { printList, printRecord, type DataOptions, type ListPeriod } from "../data/print.js";
import { UsageError } from "../failure.js";
import { addFormatOptions } from "../format/options.js";
import { addExamples } from "../help.js";
import { addPeriodOptions } from "../period.js";

export type DataCommand = (typeof dataCommands)[number];

/** Adds what a command needs that calls one operation of the description. */
export function defineDataCommand(command: Command, data: DataCommand): void {
  const operation: Operation = { id: data.operationId, ...operations[data.operationId] };
  const parameters: readonly CommandParameter[] = data.parameters;
  const { period } = data as { readonly period?: ListPeriod }; // of no command, where the description has no period
  command.description(plain(data.description));
  addParameters(command, parameters, operation.parameters);
  if (data.isList) command.addOption(new Option("--limit <number>", "at most this many records").argParser(readLimit));
  if (period) addPeriodOptions(command);
  addFormatOptions(command);
  command.option("--out <file>", "write to this file, which gets its name when it is complete");
  if (data.isList) command.option("--resume", "with --out: go on with an export that was interrupted");
  command.option("--quiet", "no progress bar and no notices");
  addConnectOptions(command);
  if (period && period.field === undefined) command.addHelpText("after", aboutSums);
  addExamples(command, ...examplesOf(data, period));

  const names = shownNames(parameters, operation.parameters);
  command.action(async (...received: readonly unknown[]) => {
    const options = received.at(-2) as DataOptions; // commander calls with the arguments, the options and the command
    const args = readArguments(parameters, operation.parameters, { given: received, options });
    const call = { command: data.name, columns: data.columns, args, options };
    await withOptionNames(names, () =>
      isList(operation) ? printList({ ...call, operation }, period) : printRecord({ ...call, operation }),
    );
  });
}

const aboutSums = `
The server adds up the minutes, and it is not documented whether a period's last second is included, so the sums
cannot be exact. \`thrive-cpd report\` adds up the entries themselves.`;

function readLimit(text: string): number {
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text);
  throw new UsageError(`--limit must be an integer from 1; got "${text}".`);
}

function examplesOf({ name, operationId, parameters }: DataCommand, period: ListPeriod | undefined): readonly string[] {
  const limits: Operation["parameters"] = operations[operationId].parameters;
  const described: readonly CommandParameter[] = parameters;
  const path = described.filter((parameter) => limits[parameter.name]?.in === "path");
  const command = [name, ...path.map(({ example }) => String(example))].join(" ");
  if (period === undefined) return [command, `${command} --json`];
  return [
    `${command} --period 2026-10`,
    `${command} --from 2026-10-01 --to 2026-12-31 --time-zone Europe/London --csv --out ${name}.csv`,
  ];
}
