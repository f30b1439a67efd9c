import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectFolder } from "../scripts/generate/spec.js";
import { run } from "./run.js";

/** What the package depends on: installed from the project's own copies, so that no registry is asked. */
const dependencies = ["openapi-fetch", "openapi-typescript-helpers"];

/** Installs the tarball in a folder that is empty or not there, as a project that uses it would. */
export async function installIn(folder: string, tarball: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const copies = dependencies.map((name) => join(projectFolder, "node_modules", name));
  await run(folder, "npm", "pack", "--ignore-scripts", ...copies);
  const tarballs = (await readdir(folder)).filter((name) => name.endsWith(".tgz"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await run(folder, "npm", "install", "--offline", "--no-audit", "--no-fund", tarball, ...tarballs);
}
