import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Runtime } from "../runtimes.js";

/** Node, Bun and Deno: a process that prints its report and then ends by itself. */
export const inProcess =
  (program: string, flags: (hosts: readonly string[]) => readonly string[] = () => []): Runtime["run"] =>
  async (folder, { hosts, surroundings }, signal) => {
    const args = [...flags(hosts), join(folder, "process.js"), JSON.stringify(surroundings)];
    const { stdout } = await promisify(execFile)(program, args, { cwd: folder, signal });
    return JSON.parse(stdout) as Awaited<ReturnType<Runtime["run"]>>; // suite/process.ts
  };
