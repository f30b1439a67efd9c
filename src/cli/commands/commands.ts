import type { Command } from "commander";
import { addExamples } from "../help.js";
import { writeJson, writeOutput } from "../output.js";

export function define(command: Command): void {
  command.option("--json", "print one JSON document");
  addExamples(command, "commands", "commands --json");
  command.action(async ({ json }: { readonly json?: true }) => {
    const list = await describeCommands();
    if (json) return writeJson({ commands: list });
    const width = Math.max(...list.map(({ name }) => name.length));
    return writeOutput(list.map(({ name, summary }) => `${name.padEnd(width)}  ${summary}\n`).join(""));
  });
}

interface CommandDescription {
  readonly name: string;
  readonly summary: string;
  readonly operationId: string | undefined;
  readonly arguments: readonly { readonly name: string }[];
  readonly options: readonly { readonly name: string }[];
}

async function describeCommands(): Promise<readonly CommandDescription[]> {
  const { defineAll } = await import("../program.js");
  return (await defineAll()).map(({ entry: { name, summary, operationId }, command }) => ({
    ...{ name, summary, operationId },
    arguments: command.registeredArguments.map((argument) => ({ name: argument.name() })),
    options: command.options.map((option) => ({ name: option.name() })),
  }));
}
