import { Command } from "commander";
import { version } from "../../generated/constants.js";
import { commands, type CommandEntry } from "./commands.js";
import { exitCodeOf, printFailure } from "./failure.js";
import { isBrokenPipe, writeOutput } from "./output.js";

/** Runs the command that the arguments name. Resolves with the exit code; every failure was printed by then. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const program = createProgram();
    if (args.length === 0) {
      process.stderr.write(program.helpInformation());
      return 2;
    }
    const named = args[0] === "help" ? args[1] : args[0];
    const entry = commands.find(({ name }) => name === named);
    const command = entry && program.commands.find((candidate) => candidate.name() === entry.name);
    if (entry && command) await defineCommand(command, entry);
    await program.parseAsync(withoutUnknownValues(args, command), { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (isBrokenPipe(error)) return 0; // `| head` has read what it wanted
    const exitCode = exitCodeOf(error);
    if (exitCode !== 0) printFailure(error, { json: args.includes("--json") });
    return exitCode;
  }
}

function createProgram(): Command {
  const program = new Command("thrive-cpd")
    .description("The CPD records of a Thrive tenant on the command line. Unofficial.")
    .version(version)
    .exitOverride()
    // Commander's errors are thrown, and printed with all others. Help is its only other output.
    .configureOutput({ writeErr: () => undefined, writeOut: (text) => void writeOutput(text).catch(() => undefined) });
  program.addHelpText(
    "after",
    "\nSee `thrive-cpd <command> --help` for the arguments, options and examples of a command.",
  );
  for (const { name, summary } of commands) program.command(name).summary(summary).copyInheritedSettings(program);
  return program;
}

async function defineCommand(command: Command, { summary, load }: CommandEntry): Promise<void> {
  command.description(`${summary}.`);
  (await load()).define(command);
}

/** Every command, with its arguments and options. Loads all modules. */
export async function defineAll(): Promise<readonly { readonly entry: CommandEntry; readonly command: Command }[]> {
  const program = createProgram();
  return Promise.all(
    commands.map(async (entry) => {
      const command = program.commands.find((candidate) => candidate.name() === entry.name);
      if (command === undefined) throw new Error(`${entry.name} was not added`);
      await defineCommand(command, entry);
      return { entry, command };
    }),
  );
}

/** `--unknown=value` without its value: commander's error would repeat it, and it may be a secret. */
function withoutUnknownValues(args: readonly string[], command: Command | undefined): string[] {
  const known = command?.options.flatMap(({ long, short }) => [long, short]) ?? [];
  return args.map((arg) => {
    const name = /^(-[^=]+)=/.exec(arg)?.[1];
    return name === undefined || known.includes(name) ? arg : name;
  });
}
