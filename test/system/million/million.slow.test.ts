import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "../../scripts/generate/spec.js";
import { run, runTool } from "../../package/run.js";
import type { Findings } from "./program.js";

test("a million entries over HTTP need no more memory than a hundred thousand", async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "million-")));
  const server = fork(new URL("server.ts", import.meta.url).pathname, {
    execArgv: ["--import", "tsx"],
  });
  try {
    const [{ origin }] = (await once(server, "message")) as [{ origin: string }];
    await compileProgram(folder);
    const printed = await run(
      folder,
      process.execPath,
      "--max-old-space-size=64",
      "test/system/million/program.js",
      origin,
    );
    const { seconds, peak, peakAfter100000, ...rest } = JSON.parse(printed) as Findings;
    console.log(`${seconds} s, peak RSS ${peakAfter100000} MB, then ${peak} MB`);
    expect(rest).toEqual({ count: 1_000_000, misplaced: 0 });
    server.send("requests");
    expect(await once(server, "message")).toEqual([{ requests: 1_000 }, undefined]);
    expect(peak).toBeLessThan(200);
    expect(peak - peakAfter100000).toBeLessThan(50);
  } finally {
    server.kill();
    await rm(folder, { recursive: true });
  }
});

/** Compiles the program and the client to JavaScript, so that no compiler's memory is measured. */
async function compileProgram(folder: string): Promise<void> {
  const config = {
    extends: join(projectFolder, "tsconfig.build.json"),
    compilerOptions: {
      rootDir: projectFolder,
      outDir: folder,
      declaration: false,
      declarationMap: false,
      emitDeclarationOnly: false,
    },
    include: ["src", "generated", "test/system/million/program.ts"].map((path) => join(projectFolder, path)),
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await symlink(join(projectFolder, "node_modules"), join(folder, "node_modules"));
  await runTool("tsc", "--project", folder);
}
