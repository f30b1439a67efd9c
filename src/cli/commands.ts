import type { Command } from "commander";
import { dataCommands } from "../../generated/cli.js";

/** A command's module. It is loaded only when its command runs, or when all commands are listed. */
interface CommandModule {
  /**
   * Adds the arguments, the options, an example (`addExamples`) and the action. The action writes its result with
   * `output.ts` and throws what goes wrong: `failure.ts` prints it and chooses the exit code. Long work ends with the
   * signal of `interrupt.ts`.
   */
  readonly define: (command: Command) => void;
}

export interface CommandEntry {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The operation of the description that it calls, if it is one. */
  readonly operationId?: string;
  readonly load: () => Promise<CommandModule>;
}

/**
 * The commands, in the order of the help. To add one, write `commands/<name>.ts` that exports `define`, and add a line
 * here. Import what is large inside `commands/<name>.ts`, never here: `--help` loads this file alone.
 */
export const commands: readonly CommandEntry[] = [
  ...dataCommands.map((data) => ({
    ...{ name: data.name, summary: data.summary, operationId: data.operationId },
    load: async () => {
      const { defineDataCommand } = await import("./commands/data.js");
      return { define: (command: Command) => defineDataCommand(command, data) };
    },
  })),
  {
    name: "sync",
    summary: "Keep a copy of the records in a database or in files",
    load: () => import("./commands/sync.js"),
  },
  {
    name: "verify",
    summary: "Compare the files of a copy with their manifest",
    load: () => import("./commands/verify.js"),
  },
  {
    name: "tap",
    summary: "Write the records as a Singer tap",
    load: () => import("./commands/tap.js"),
  },
  {
    name: "mock",
    summary: "Serve a mock of Thrive for tests in any language",
    load: () => import("./commands/mock.js"),
  },
  {
    name: "report",
    summary: "Compare minutes with each audience's requirements",
    load: () => import("./commands/report.js"),
  },
  { name: "token", summary: "Print an access token", load: () => import("./commands/token.js") },
  {
    name: "doctor",
    summary: "Find out what is wrong with credentials, network and clock",
    load: () => import("./commands/doctor.js"),
  },
  {
    name: "completion",
    summary: "Print a script that completes commands in your shell",
    load: () => import("./commands/completion.js"),
  },
  { name: "commands", summary: "List all commands and their options", load: () => import("./commands/commands.js") },
];
