import type { Command } from "commander";

/** A command's module. It is loaded only when its command runs, or when all commands are listed. */
export interface CommandModule {
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
  { name: "token", summary: "Print an access token", load: () => import("./commands/token.js") },
  { name: "commands", summary: "List all commands and their options", load: () => import("./commands/commands.js") },
];
