import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";

/** What a process cost, in milliseconds, and what it printed. */
export interface MeasuredProcess {
  /** User and system time, from the start of the process to its end. */
  readonly cpu: number;
  readonly wall: number;
  readonly stdout: string;
}

/** Runs a command, and prints its times (s) to the fourth stream. Node can tell the times of a process only from within. */
const timed = `TIMEFORMAT="%3R %3U %3S"; { time "$0" "$@" 2>&4; } 4>&2 2>&3`;

/** Runs Node to its end. Rejects if it fails. */
export async function measureNode(
  args: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<MeasuredProcess> {
  const child = spawn("bash", ["-c", timed, process.execPath, ...args], {
    cwd,
    env: { PATH: process.env.PATH, LC_ALL: "C", ...env },
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  const [, stdout, , times] = child.stdio as unknown as readonly Readable[]; // these two are pipes
  if (!stdout || !times) throw new Error("The process has no streams.");
  const ended = once(child, "exit").then(([code]) => {
    if (code !== 0) throw new Error(`node ${args.join(" ")} ended with ${String(code)}.`);
  });
  const [printed, measured] = await Promise.all([text(stdout), text(times), ended]);
  const [wall = Number.NaN, user = Number.NaN, system = Number.NaN] = measured.split(" ").map((s) => Number(s) * 1_000);
  return { cpu: user + system, wall, stdout: printed };
}
