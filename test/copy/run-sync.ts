import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { testTenant } from "../support/tenants.js";

export interface Finished {
  /** The exit code; null for a process that was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningSync {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
}

/** Starts `thrive-cpd sync` as a process of its own, against a server on loopback. */
export function startSync(
  baseUrl: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): RunningSync {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", "sync", ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH ?? "",
      THRIVE_TENANT_ID: testTenant.tenantId,
      THRIVE_API_SECRET: testTenant.apiSecret,
      THRIVE_BASE_URL: baseUrl,
      ...environment,
    },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const finished = once(child, "close").then(([code]) => ({ code: code as number | null, stdout, stderr }));
  return { child, finished };
}

/** The same, to its end. */
export const runSync = (...args: Parameters<typeof startSync>): Promise<Finished> => startSync(...args).finished;
