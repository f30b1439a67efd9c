import { readFile } from "node:fs/promises";
import { arch, cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { projectFolder } from "../scripts/generate/spec.js";

/** What is measured, and the packages beside it. */
const packages = ["openapi-fetch", "ky", "@hey-api/openapi-ts", "@redocly/cli", "undici", "zod", "valibot", "ajv"];

/** What the figures depend on: a line each. */
export async function describeMachine(): Promise<string[]> {
  const [load = 0] = loadavg();
  const versions = await Promise.all(packages.map(async (name) => `${name} ${await versionOf(name)}`));
  return [
    `CPU: ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}`,
    `Memory: ${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
    `OS: ${type()} ${release()}, ${arch()}`,
    `Load when it began: ${load.toFixed(2)}`,
    `Node ${process.versions.node}, whose \`fetch\` is undici ${process.versions.undici ?? "(unknown)"}`,
    versions.join(", "),
  ];
}

async function versionOf(name: string): Promise<string> {
  const file = join(projectFolder, "node_modules", name, "package.json");
  const { version } = JSON.parse(await readFile(file, "utf8")) as { version: string }; // npm requires it
  return version;
}
