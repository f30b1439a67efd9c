import { Option, type Command } from "commander";
import type { Parameter } from "../../operations/operation.js";
import { UsageError } from "../failure.js";
import { splitList } from "../format/options.js";

/** A parameter of the description, as the command line shows it. */
export interface CommandParameter {
  readonly name: string;
  /** Its name on the command line, without dashes. */
  readonly option: string;
  readonly description: string;
  readonly example?: unknown;
}

type Parameters = Readonly<Record<string, Parameter>>;

/** Adds an argument for each parameter of the path, and an option for every other one. */
export function addParameters(command: Command, described: readonly CommandParameter[], parameters: Parameters): void {
  for (const { name, option, description } of described) {
    const parameter = parameters[name];
    if (parameter === undefined) continue;
    const text = [plain(description), choices(parameter)].filter((part) => part !== "").join(" ");
    if (parameter.in === "path") {
      command.argument(`<${option}>`, text);
    } else {
      command.addOption(createOption(option, text, parameter));
    }
  }
}

/** The arguments of the call, by the names of the parameters. */
export function readArguments(
  described: readonly CommandParameter[],
  parameters: Parameters,
  { given, options }: { readonly given: readonly unknown[]; readonly options: object },
): Record<string, unknown> {
  const path = described.filter(({ name }) => parameters[name]?.in === "path");
  const entries = described.map(({ name, option }) => {
    const index = path.findIndex((candidate) => candidate.name === name);
    return [name, index < 0 ? (options as Record<string, unknown>)[attributeName(option)] : given[index]] as const;
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Parameter → what it is called on the command line. */
export const shownNames = (
  described: readonly CommandParameter[],
  parameters: Parameters,
): ReadonlyMap<string, string> =>
  new Map(described.map(({ name, option }) => [name, parameters[name]?.in === "path" ? `<${option}>` : `--${option}`]));

/** An error of the client has the parameter's name, which differs on the command line. */
export async function withOptionNames(names: ReadonlyMap<string, string>, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Error && error.name === "InvalidArgumentError")) throw error;
    const renamed = [...names].reduce(
      (message, [name, option]) => message.replaceAll(new RegExp(String.raw`\b${name}\b`, "g"), option),
      error.message,
    );
    throw new UsageError(renamed);
  }
}

function createOption(name: string, text: string, parameter: Parameter): Option {
  const placeholder = parameter.type === "boolean" ? "[true|false]" : `<${valueName(parameter)}>`;
  const option = new Option(`--${name} ${placeholder}`, text).argParser((value: string, former: unknown) =>
    readValue(`--${name}`, value, parameter, former),
  );
  if (parameter.type === "boolean") option.preset("true");
  return option.makeOptionMandatory(parameter.required);
}

const attributeName = (option: string): string => new Option(`--${option}`).attributeName();

function choices({ enum: values, items }: Parameter): string {
  const all = values ?? items?.enum;
  return all === undefined ? "" : `One of: ${all.join(", ")}.`;
}

function valueName({ type, dateFormat }: Parameter): string {
  if (type === "array") return "values";
  if (type === "integer" || type === "number") return "number";
  return dateFormat === undefined ? "value" : "time";
}

/** The text of an option as the type that the description gives it; the client checks its limits. */
function readValue(option: string, text: string, { type }: Parameter, former: unknown): unknown {
  if (type === "array") return splitList(text, former as readonly string[] | undefined); // what it returned before
  if (type === "boolean") {
    if (text === "true" || text === "false") return text === "true";
    throw new UsageError(`${option} must be true or false; got "${text}".`);
  }
  if (type === "string") return text;
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  throw new UsageError(`${option} must be a number; got "${text}".`);
}

/** Markdown as text for a terminal, a paragraph on each line. */
export const plain = (markdown: string): string =>
  markdown
    .trim()
    .replaceAll("`", "")
    .replaceAll(/(?<!\n)\n(?!\n)/g, " ");
