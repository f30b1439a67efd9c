import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { buildCommand } from "./build/command.js";
import { buildLibrary } from "./build/library.js";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

await rm("dist", { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [tsc, "--project", "tsconfig.build.json"], {
  stdio: "inherit",
});
if (status === 0) {
  await buildLibrary("dist");
  await buildCommand("dist");
} else {
  process.exitCode = 1;
}
