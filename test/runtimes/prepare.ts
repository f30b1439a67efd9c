import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installIn } from "../package/install.js";
import { packProject } from "../package/pack.js";
import { run } from "../package/run.js";
import { installed, runtimesFolder } from "./installed.js";

export interface Prepared extends AsyncDisposable {
  /** Has `process.js`, which imports the package that is installed beside it, and `worker.js` and `page.js`, which hold it. */
  readonly folder: string;
}

/** Installs the runtimes, and the suite in a temporary folder with the package as it would be published. */
export async function prepare(): Promise<Prepared> {
  const { platform, arch } = process;
  if (platform !== "linux" || arch !== "x64") {
    throw new Error(
      `The runtimes are those of Linux on x64 (test/runtimes/package.json); this is ${platform} on ${arch}.`,
    );
  }
  const root = await realpath(await mkdtemp(join(tmpdir(), "runtimes-test-")));
  const folder = join(root, "consumer");
  await Promise.all([
    run(runtimesFolder, "npm", "ci", "--no-audit", "--no-fund"),
    packProject(join(root, "packed")).then((tarball) => installIn(folder, tarball)),
  ]);
  const sources = ["process", "worker", "page"].map((name) => join(runtimesFolder, `suite/${name}.ts`));
  await bundle(root, ...sources, `--outdir=${folder}`, "--packages=external");
  // From the folder where the package is installed, so that it is what gets bundled.
  await bundle(folder, "worker.js", "page.js", "--outdir=.", "--allow-overwrite");
  return { folder, [Symbol.asyncDispose]: () => rm(root, { recursive: true }) };
}

async function bundle(folder: string, ...args: readonly string[]): Promise<void> {
  const esbuild = installed("@esbuild/linux-x64/bin/esbuild");
  await run(folder, esbuild, ...args, "--bundle", "--format=esm", "--target=es2022", "--log-level=warning");
}
