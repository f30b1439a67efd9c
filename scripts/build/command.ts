import { build, type Metafile } from "esbuild";
import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inOneFile } from "./in-one-file.js";

/** Packages that are loaded only where the user has installed them: native ones, and optional peers. */
const external = ["pg", "libsql", "pg-native", "better-sqlite3"];

/**
 * Bundles the command line with the library and the packages that it needs. Each command is a separate chunk, loaded
 * when it runs, so that `--help` stays quick.
 */
export async function buildCommand(dist: string): Promise<void> {
  const folder = join(dist, "cli");
  const { metafile } = await build({
    entryPoints: { "cli/main": "src/cli/main.ts" },
    outbase: ".",
    outdir: dist,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    target: "node20.19",
    minify: true,
    legalComments: "none", // licences.txt has them
    chunkNames: "cli/[name]-[hash]",
    external,
    plugins: [inOneFile("src/cli/program.ts", /\/src\/.+\.ts$/)],
    // Packages that are CommonJS, such as commander, call `require` for Node's own modules.
    banner: { js: 'import{createRequire as nodeRequire}from"node:module";const require=nodeRequire(import.meta.url);' },
    metafile: true,
    logLevel: "warning",
  });
  await chmod(join(folder, "main.js"), 0o755);
  await writeFile(join(folder, "licences.txt"), await licencesOf(metafile));
}

/** The licence of each package in the bundle. Throws when one has none. */
async function licencesOf({ outputs }: Metafile): Promise<string> {
  const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
  const packages = inputs.flatMap((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  const texts = await Promise.all([...new Set(packages)].sort().map(licenceOf));
  return `The command line contains these packages.\n\n${texts.join("\n\n")}`;
}

async function licenceOf(path: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(path, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const file = (await readdir(path)).find((entry) => /^licen[cs]e/i.test(entry));
  if (license === undefined) throw new Error(`${name} has no licence, so it cannot be bundled`);
  const text = file === undefined ? "" : `\n\n${(await readFile(join(path, file), "utf8")).trim()}`;
  return `${"-".repeat(72)}\n${name} ${version} (${license})${text}`;
}
