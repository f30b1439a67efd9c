import type { Command } from "commander";

/** Adds examples to the end of a command's help. */
export function addExamples(command: Command, ...examples: readonly string[]): void {
  const lines = examples.map((example) => `  $ thrive-cpd ${example}`);
  command.addHelpText("after", `\nExamples:\n${lines.join("\n")}`);
}
