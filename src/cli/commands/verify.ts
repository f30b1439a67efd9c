import type { Command } from "commander";
import { addExamples } from "../help.js";
import { writeJson, writeOutput } from "../output.js";
import { oneLine } from "../terminal-text.js";

export function define(command: Command): void {
  command.argument("<folder>", "the folder that sync --to dir: wrote");
  command.option("--json", "print one JSON document");
  addExamples(command, "verify ./cpd");
  command.action(verify);
}

async function verify(folder: string, { json }: { readonly json?: true }): Promise<void> {
  const { verifyFolder } = await import("../../copy/files/verify.js");
  const result = await verifyFolder(folder.replace(/^dir:/, ""));
  if (!result.ok) process.exitCode = 1;
  if (json) return writeJson(result);
  for (const { path, problem } of result.problems) process.stderr.write(`${oneLine(path)}: ${problem}\n`);
  if (result.ok) await writeOutput(`${result.files} files with ${result.rows} rows are as the manifest says.\n`);
}
