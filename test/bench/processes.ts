import { build } from "esbuild";
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { projectFolder } from "../scripts/generate/spec.js";

/** Programs of `workers`, each of which is run in a process of its own. */
export interface Workers extends AsyncDisposable {
  /** Where their bundles are: files that a program needs can be put here. */
  readonly folder: string;
  /** Starts a program. It ends with the benchmark at the latest. */
  start(name: string, ...args: readonly string[]): ChildProcess;
  /** Starts a program, and resolves with the first message that it sends. */
  ask(name: string, ...args: readonly string[]): Promise<unknown>;
}

/**
 * Bundles programs of `workers`, by name. They are measured as users would run them: what tsx makes of a source gives
 * each function a name as it is made, at a cost on each call.
 */
export async function bundleWorkers(...names: readonly string[]): Promise<Workers> {
  // Within the project, so that a bundle finds the packages that are left out of it.
  const parent = join(projectFolder, "node_modules/.bench");
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, "workers-"));
  await build({
    entryPoints: names.map((name) => join(projectFolder, "test/bench/workers", `${name}.ts`)),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    external: ["mitata", "pg", "libsql", "better-sqlite3", "pg-native"],
    banner: { js: 'import{createRequire as nodeRequire}from"node:module";const require=nodeRequire(import.meta.url);' },
    logLevel: "error",
  });
  const running = new Set<ChildProcess>();
  const start = (name: string, ...args: readonly string[]): ChildProcess => {
    // Without tsx, which this process has been started with.
    const child = fork(join(folder, `${basename(name)}.mjs`), args, { execArgv: [] });
    running.add(child);
    child.once("exit", () => running.delete(child));
    return child;
  };
  return {
    folder,
    start,
    ask: (name, ...args) => firstMessage(start(name, ...args)),
    async [Symbol.asyncDispose]() {
      for (const child of running) child.kill();
      await rm(folder, { recursive: true });
    },
  };
}

/** The next message of a process. Rejects if it ends without one. */
export async function firstMessage(child: ChildProcess): Promise<unknown> {
  const received = new AbortController();
  const { signal } = received;
  const gone = once(child, "exit", { signal }).then(([code]) =>
    Promise.reject(new Error(`A process of the benchmark ended with ${String(code)} and no result.`)),
  );
  try {
    const [value] = (await Promise.race([once(child, "message", { signal }), gone])) as unknown[];
    return value;
  } finally {
    received.abort(); // which removes the listeners, as a process may be asked for many messages
  }
}
