import { spawn } from "node:child_process";

export interface CommandResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandOptions {
  /** The environment, apart from `PATH`. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string | undefined;
  /** Called with each piece of stderr, to end the process at a certain moment. */
  readonly onStderr?: (text: string, kill: (signal: NodeJS.Signals) => void) => void;
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs a program as a process of its own, to its end. */
export function runCommand(
  program: string,
  args: readonly string[],
  { env = {}, cwd, onStderr, onStart }: CommandOptions = {},
): Promise<CommandResult> {
  const child = spawn(program, args, {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const kill = (signal: NodeJS.Signals): void => void child.kill(signal);
  const text = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (piece: string) => {
    text.stdout += piece;
  });
  child.stderr.setEncoding("utf8").on("data", (piece: string) => {
    text.stderr += piece;
    onStderr?.(piece, kill);
  });
  onStart?.(kill);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...text }));
  });
}
