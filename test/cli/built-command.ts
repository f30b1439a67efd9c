import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCommand } from "../../scripts/build/command.js";
import { projectFolder } from "../scripts/generate/spec.js";

/** Builds the command without checking types. Disposing of it removes it. */
export async function builtCommand(): Promise<{ readonly path: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), "thrive-cpd-command-"));
  await buildCommand(folder);
  // Drivers of databases are not in the bundle.
  await symlink(join(projectFolder, "node_modules"), join(folder, "node_modules"));
  return {
    path: join(folder, "cli/main.js"),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
