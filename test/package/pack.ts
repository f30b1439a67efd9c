import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { projectFolder } from "../scripts/generate/spec.js";
import { run } from "./run.js";

/** Packs the project as it would be published, which builds it, into a new folder, and gives the tarball's path. */
export async function packProject(folder: string): Promise<string> {
  await mkdir(folder);
  await run(projectFolder, "npm", "pack", "--pack-destination", folder);
  const [tarball = ""] = await readdir(folder);
  return join(folder, tarball);
}

/** The files in a tarball of npm's, where all are in a folder `package`. */
export async function listFiles(tarball: string): Promise<string[]> {
  const list = await run(projectFolder, "tar", "-tzf", tarball);
  return list
    .trimEnd()
    .split("\n")
    .map((path) => path.replace(/^package\//, ""))
    .sort();
}
