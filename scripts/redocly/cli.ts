import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const cli = require.resolve("@redocly/cli/bin/cli.js");

/** The version of the Redocly CLI that is installed. */
export const { version: redoclyVersion } = require("@redocly/cli/package.json") as { version: string }; // npm requires it
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
