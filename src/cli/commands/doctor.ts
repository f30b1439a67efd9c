import type { Command } from "commander";
import { addConnectOptions, environmentFetch, type ConnectOptions } from "../connect.js";
import { readEnvironment } from "../credentials.js";
import { examine, type Check } from "../doctor.js";
import { exitCodes } from "../failure.js";
import { addExamples } from "../help.js";
import { interruptSignal } from "../interrupt.js";
import { writeJson, writeOutput } from "../output.js";
import { showsColor } from "../terminal.js";
import { oneLine } from "../terminal-text.js";

export function define(command: Command): void {
  command.option("--json", "print one JSON document");
  addConnectOptions(command);
  addExamples(command, "doctor", "doctor --env-file .env --json");
  command.action(printReport);
}

async function printReport({ json, envFile }: ConnectOptions & { readonly json?: true }): Promise<void> {
  const { createThriveClient, optionsFromEnv } = await import("../../index.js");
  const environment = readEnvironment(process.env, envFile);
  // A proxy that is no URL is told of by its own check.
  const proxyFetch = await environmentFetch(environment).catch(() => undefined);
  const checks = await examine({
    environment,
    readOptions: optionsFromEnv,
    createClient: createThriveClient,
    fetch: proxyFetch ?? ((url, init) => fetch(url, init)),
    signal: interruptSignal(),
    now: Date.now,
  });
  const failures = checks.filter(({ status }) => status === "failed");
  const ok = failures.length === 0;
  await (json ? writeJson({ ok, checks }) : writeOutput(checks.map(toLines).join("")));
  if (!ok) process.exitCode = exitCodeOf(failures);
}

/** As for other commands: what is wrong before anything is sent comes first. */
function exitCodeOf(failures: readonly Check[]): number {
  const names = failures.map(({ name }) => name);
  if (names.includes("credentials")) return exitCodes.usage;
  return names.includes("authentication") ? exitCodes.notAllowed : exitCodes.failed;
}

const marks = { ok: "ok", warning: "warning", failed: "FAILED", skipped: "skipped" } as const;
const colors = { ok: 32, warning: 33, failed: 31, skipped: 2 } as const;

function toLines({ name, status, message, fix }: Check): string {
  const mark = marks[status].padEnd(8);
  const shown = showsColor() ? `\u001b[${colors[status]}m${mark}\u001b[0m` : mark;
  const advice = fix === undefined ? "" : `${" ".repeat(9)}${oneLine(fix)}\n`;
  return `${shown} ${name}: ${oneLine(message)}\n${advice}`;
}
