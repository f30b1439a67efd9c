import { build } from "esbuild";
import { join } from "node:path";
import { rollup } from "rollup";
import { describe, expect, inject, test } from "vitest";
import * as thriveCpd from "../../src/index.js";
import * as report from "../../src/report/index.js";
import { bundledSize } from "../size/bundle.js";

const consumer = inject("consumer");

/** Bytes that a bundle of one export may take, minified and gzipped. The whole client takes some 24 kB. */
const mostBytes: Readonly<Record<string, number>> = {
  createTokenProvider: 9_000,
  optionsFromEnv: 2_500,
  period: 2_200,
  environments: 400,
  isEnvironment: 400,
  isThriveError: 400,
};
const mostBytesOfAnError = 450;

describe("a program pays for what it imports:", () => {
  const exported = Object.keys(thriveCpd).filter((name) => name !== "createThriveClient");

  test.each(exported)("%s alone", async (name) => {
    const most = mostBytes[name] ?? (/^[A-Z]\w+Error$/.test(name) ? mostBytesOfAnError : 0);
    expect(await bundledSize(consumer, `export { ${name} } from "thrive-cpd";`)).toBeLessThanOrEqual(most);
  });

  test("breakdowns of the report alone", async () => {
    expect(Object.keys(report)).toContain("breakdowns");
    expect(await bundledSize(consumer, `export { breakdowns } from "thrive-cpd/report";`)).toBeLessThanOrEqual(150);
  });
});

/** What a bundler keeps of a module that nothing is imported from, if it has to assume that modules have side effects. */
const bundlers: Readonly<Record<string, (file: string) => Promise<string>>> = {
  esbuild: async (file) => {
    const { outputFiles } = await build({
      stdin: { contents: `import ${JSON.stringify(file)};`, resolveDir: consumer },
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
    const bundle = await rollup({ input: "program", external: /\/\w+$/, plugins: [program], logLevel: "silent" });
    const { output } = await bundle.generate({});
    return output.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
  },
};

describe.each(Object.entries(bundlers))("%s finds no side effect", (_name, keep) => {
  test.each(["", "report", "copy"])("in thrive-cpd/%s", async (entry) => {
    const kept = await keep(join(consumer, "node_modules/thrive-cpd/dist/src", entry, "index.js"));
    expect(kept.replaceAll(/^import [^;]*;$/gm, "").trim()).toBe("");
  });
});
