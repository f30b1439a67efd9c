import type { Plugin } from "esbuild";
import { join } from "node:path";
import { projectFolder } from "../../scripts/generate/spec.js";

/** Bundles these texts in place of the files in `generated`. */
export function fromMemory(files: ReadonlyMap<string, string>): Plugin {
  return {
    name: "generated",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/generated\/[\w-]+\.js$/ }, ({ path }) => ({
        path: path.replace(/^.*\/generated\//, ""),
        namespace: "generated",
      }));
      onLoad({ filter: /.*/, namespace: "generated" }, ({ path }) => {
        const name = files.has(path) ? path : path.replace(/\.js$/, ".ts");
        return {
          contents: files.get(name) ?? "",
          loader: name.endsWith(".ts") ? "ts" : "js",
          resolveDir: join(projectFolder, "generated"),
        };
      });
    },
  };
}
