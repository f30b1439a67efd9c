import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { projectFolder } from "../scripts/generate/spec.js";

const execute = promisify(execFile);

/** Runs a program to its end and gives what it printed; where it fails, the error holds all of that. */
export async function run(folder: string, program: string, ...args: readonly string[]): Promise<string> {
  try {
    return (await execute(program, args, { cwd: folder })).stdout;
  } catch (error) {
    const { message, stdout } = error as Error & { stdout: string }; // as Node rejects it
    throw new Error(`${message}\n${stdout}`, { cause: error });
  }
}

/** The same of a program that the project has installed. */
export function runTool(name: string, ...args: readonly string[]): Promise<string> {
  return run(projectFolder, join(projectFolder, "node_modules/.bin", name), ...args);
}
