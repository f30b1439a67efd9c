import { Argument, type Command } from "commander";
import { completionScript, shells, type Shell } from "../completion.js";
import { addExamples } from "../help.js";
import { writeOutput } from "../output.js";

export function define(command: Command): void {
  command.addArgument(new Argument("<shell>", "the shell to complete for").choices([...shells]));
  addExamples(command, "completion bash >> ~/.bashrc", "completion fish > ~/.config/fish/completions/thrive-cpd.fish");
  command.action(async (shell: Shell) => {
    const { defineAll } = await import("../program.js");
    const all = (await defineAll()).map(({ entry: { name, summary }, command: defined }) => ({
      ...{ name, summary },
      words: defined.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
      options: defined.options.map((option) => ({
        name: String(option.long),
        description: option.description,
        takesValue: option.required || option.optional,
        takesFile: /[<[](?:file|folder)/.test(option.flags),
        choices: option.argChoices ?? [],
      })),
    }));
    await writeOutput(completionScript(shell, all));
  });
}
