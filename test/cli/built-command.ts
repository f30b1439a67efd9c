import { build } from "esbuild";
import { copyFile, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCommand } from "../../scripts/build/command.js";

/** Builds the command and the library that it imports, without checking types. Disposing of it removes them. */
export async function builtCommand(): Promise<{ readonly path: string } & AsyncDisposable> {
  const folder = await mkdtemp(join(tmpdir(), "thrive-cpd-command-"));
  const root = new URL("../../", import.meta.url).pathname;
  const sources = await readdir(root + "src", { recursive: true });
  const generated = (await readdir(root + "generated")).filter(
    (name) => name.endsWith(".ts") && !name.endsWith(".d.ts"),
  );
  await build({
    entryPoints: [
      ...sources.filter((name) => name.endsWith(".ts") && !name.startsWith("cli/")).map((name) => `src/${name}`),
      ...generated.map((name) => `generated/${name}`),
    ],
    absWorkingDir: root,
    outbase: ".",
    outdir: folder,
    format: "esm",
    target: "node20.19",
  });
  for (const name of await readdir(root + "generated")) {
    if (name.endsWith(".js")) await copyFile(`${root}generated/${name}`, join(folder, "generated", name));
  }
  await buildCommand(folder);
  await symlink(`${root}node_modules`, join(folder, "node_modules"));
  return {
    path: join(folder, "cli/main.js"),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
