import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
const tsx = import.meta.resolve("tsx");
const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

/** Runs the Redocly CLI in the project's folder, without telemetry. Its plugins are TypeScript, which tsx loads. */
export function redocly(...args: string[]) {
  const { error, status, stdout, stderr } = spawnSync(process.execPath, ["--import", tsx, cli, ...args], {
    cwd: projectFolder,
    encoding: "utf8",
    env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
  });
  if (error) throw error;
  return { status, stdout, stderr };
}
