import { spawn } from "node:child_process";
import { cp, mkdtemp, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { projectFolder } from "./spec.js";

const left = ["node_modules", ".git", "dist"];

/** Copies the project to a folder of its own, and gives that folder. */
export async function copyProject(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "project-"));
  await cp(projectFolder, copy, {
    recursive: true,
    filter: (path) => !left.includes(basename(path)),
  });
  await symlink(join(projectFolder, "node_modules"), join(copy, "node_modules"));
  return copy;
}

export interface Ended {
  code: number | null;
  output: string;
}

/** Runs Node in a folder, without what the environment may say of a real tenant. */
export async function runNode(folder: string, ...args: string[]): Promise<Ended> {
  const env = Object.entries(process.env).filter(([name]) => !name.startsWith("THRIVE_"));
  const child = spawn(process.execPath, args, { cwd: folder, env: Object.fromEntries(env) });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => {
      resolve({ code, output });
    });
  });
}

/** What `npm run generate` runs. */
export const generate = (folder: string, ...args: string[]): Promise<Ended> =>
  runNode(folder, "--import", "tsx", "scripts/generate.ts", ...args);
