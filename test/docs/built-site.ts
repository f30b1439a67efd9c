import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { serveSite } from "../../scripts/docs/serve-site.js";

declare module "vitest" {
  interface ProvidedContext {
    /** The documentation as `npm run docs -- --base /some/where/` builds it, in a folder and served. */
    site: { readonly folder: string; readonly url: string };
  }
}

export const base = "/some/where/";
const tsx = createRequire(import.meta.url).resolve("tsx/cli");
const command = fileURLToPath(new URL("../../scripts/docs.ts", import.meta.url));

/** Runs what `npm run docs` runs. */
export const buildDocs = (folder: string) =>
  promisify(execFile)(process.execPath, [tsx, command, "--base", base, "--out", folder]);

/** Builds and serves the documentation once for all tests of the project. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "docs-test-"));
  await buildDocs(folder);
  const site = await serveSite(folder, base);
  provide("site", { folder, url: site.url });
  return async () => {
    await site[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  };
}
