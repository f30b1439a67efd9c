import { spawnSync } from "node:child_process";
import { copyFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { buildCommand } from "./build/command.js";

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

await rm("dist", { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [tsc, "--project", "tsconfig.build.json"], {
  stdio: "inherit",
});
if (status === 0) {
  // The compiler takes none of these: they are JavaScript, and what it has in the place of that.
  for (const name of ["validators.js", "validators.d.ts", "mock-validators.js", "mock-validators.d.ts"]) {
    await copyFile(`generated/${name}`, `dist/generated/${name}`);
  }
  await buildCommand("dist");
} else {
  process.exitCode = 1;
}
