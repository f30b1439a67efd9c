import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withNewOperation } from "./new-operation.js";
import { copyProject } from "./project-copy.js";
import { edited, specText, unmarked } from "./spec.js";

const broken = unmarked(edited("paths:\n", "paths: ▸]\n"));

test("--watch generates on each save, reports an error with its position, and continues", async () => {
  const copy = await copyProject();
  const watcher = watch(copy);
  const save = (text: string) => writeFile(join(copy, "openapi.yaml"), text);
  const methods = () => readFile(join(copy, "generated/methods.ts"), "utf8");
  try {
    // What is generated already is loaded and compared, and nothing is written.
    await expect.poll(watcher.output).toBe("Watching openapi.yaml.\n");

    await save(withNewOperation);
    await expect.poll(watcher.output).toMatch(/^generated\/methods\.ts\n[\s\S]*^in [\d.]+ s$/m);
    expect(await methods()).toContain("findParts");

    watcher.forget();
    await save(broken.text);
    await expect.poll(watcher.output).toContain(`openapi.yaml:${broken.position} `);
    expect(await methods()).toContain("findParts");

    watcher.forget();
    const savedAt = performance.now();
    await save(specText);
    await expect.poll(watcher.output).toMatch(/^in [\d.]+ s$/m);
    const seconds = ((performance.now() - savedAt) / 1_000).toFixed(1);
    console.log(`Warm: ${seconds} s from the save on, ${watcher.output().split("\n").at(-2)}`);
    expect(await methods()).not.toContain("findParts");
    expect(watcher.process.exitCode).toBeNull();
  } finally {
    if (watcher.process.kill()) await once(watcher.process, "close");
    await rm(copy, { recursive: true });
  }
});

interface Watcher {
  process: ChildProcess;
  /** What it printed since it began, or since `forget`. */
  output: () => string;
  forget: () => void;
}

function watch(folder: string): Watcher {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/generate.ts", "--watch"], {
    cwd: folder,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  }
  return {
    process: child,
    output: () => output,
    forget: () => {
      output = "";
    },
  };
}
