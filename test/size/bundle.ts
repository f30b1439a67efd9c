import { build } from "esbuild";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { projectFolder } from "../scripts/generate/spec.js";

/** How many bytes a browser loads for this module of a folder: bundled but for `external`, minified and gzipped. */
export async function bundledSize(folder: string, module: string, external: readonly string[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: module, resolveDir: folder, loader: "ts" },
    // What the folder does not have, the project has.
    nodePaths: [join(projectFolder, "node_modules")],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    external: [...external],
    write: false,
  });
  const [bundle] = outputFiles;
  if (bundle === undefined) throw new Error("esbuild has written nothing.");
  return gzipSync(bundle.contents, { level: 9 }).length;
}
