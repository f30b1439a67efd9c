import { join } from "node:path";
import { run } from "../../package/run.js";
import type { Runtime } from "../runtimes.js";

/** Node, Bun and Deno: a process that prints its report and then ends by itself. */
export const inProcess =
  (program: string, flags: (hosts: readonly string[]) => readonly string[] = () => []): Runtime["run"] =>
  async (folder, { hosts, surroundings }) => {
    const args = [...flags(hosts), join(folder, "process.js"), JSON.stringify(surroundings)];
    return JSON.parse(await run(folder, program, ...args)) as Awaited<ReturnType<Runtime["run"]>>; // suite/process.ts
  };
