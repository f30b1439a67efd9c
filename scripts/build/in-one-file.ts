import type { Plugin } from "esbuild";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/**
 * Writes `module`, and all that it imports, into one file. esbuild makes a file of those modules that the same entries
 * and lazy imports reach, so that what each needs of `module` is in a file of its own. With this, all that match
 * `importers` reach the whole of it. They are given an import that is not in the result, as no module has a side effect.
 */
export const inOneFile = (module: string, importers: RegExp): Plugin => ({
  name: "in-one-file",
  setup(bundle) {
    bundle.initialOptions.logOverride = { "ignored-bare-import": "silent" };
    bundle.onLoad({ filter: importers }, async ({ path }) => ({
      contents: `${await readFile(path, "utf8")}\nimport ${JSON.stringify(resolve(module))};\n`,
      loader: "ts",
      resolveDir: dirname(path),
    }));
  },
});
