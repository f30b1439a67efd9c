import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { projectFolder } from "../scripts/generate/spec.js";
import { installIn } from "./install.js";
import { packProject } from "./pack.js";
import { run } from "./run.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The packed package. */
    readonly tarball: string;
    /** A project that has it installed, and nothing else. */
    readonly consumer: string;
  }
}

/**
 * Packs the project and installs the package, and the compilers and the Node to use it with, once for all test files.
 * What it gives takes the package away again.
 */
export default async function installPackage(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "package-test-"));
  const consumer = join(folder, "consumer");
  const tarball = await packProject(join(folder, "packed"));
  await installIn(consumer, tarball);
  // Some of it is for the newer Node that is among it.
  const options = ["--engine-strict=false", "--ignore-scripts", "--no-audit", "--no-fund"];
  await run(join(projectFolder, "test/package/versions"), "npm", "ci", ...options);
  project.provide("tarball", tarball);
  project.provide("consumer", consumer);
  return () => rm(folder, { recursive: true });
}
