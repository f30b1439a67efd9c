import { build } from "esbuild";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rollup } from "rollup";
import { afterAll, describe, expect, test } from "vitest";
import { buildLibrary } from "../../scripts/build/library.js";

const folder = await mkdtemp(join(tmpdir(), "side-effects-"));
await buildLibrary(folder);
afterAll(() => rm(folder, { recursive: true }));

/** What a bundler keeps of a module that nothing is imported from, if it has to assume that modules have side effects. */
const bundlers: Readonly<Record<string, (file: string) => Promise<string>>> = {
  esbuild: async (file) => {
    const { outputFiles } = await build({
      stdin: { contents: `import ${JSON.stringify(file)};`, resolveDir: folder },
      bundle: true,
      format: "esm",
      packages: "external",
      write: false,
      plugins: [
        {
          name: "assume-side-effects",
          setup: (bundle) =>
            bundle.onResolve({ filter: /\.js$/ }, ({ path, resolveDir }) => ({
              path: path.startsWith("/") ? path : join(resolveDir, path),
              sideEffects: true,
            })),
        },
      ],
    });
    return (outputFiles[0]?.text ?? "").replaceAll(/^\/\/ .*$/gm, "");
  },
  rollup: async (file) => {
    const program = {
      name: "program",
      resolveId: (id: string) => (id === "program" ? id : null),
      load: (id: string) => (id === "program" ? `import ${JSON.stringify(file)};` : null),
    };
    const bundle = await rollup({ input: "program", plugins: [program], logLevel: "silent" });
    const { output } = await bundle.generate({});
    return output.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
  },
};

describe.each(Object.entries(bundlers))("%s finds no side effect", (_name, keep) => {
  test.each(["", "report", "copy"])("in thrive-cpd/%s", async (entry) => {
    const kept = await keep(join(folder, "src", entry, "index.js"));
    expect(kept.replaceAll(/^import [^;]*;$/gm, "").trim()).toBe("");
  });
});
