import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { inOneFile } from "./in-one-file.js";

/** Each entry of the package that is written in TypeScript: `dist/src/mock/index.js` is made of `src/mock/index.ts`. */
const entryPoints = async (): Promise<string[]> => {
  const { exports } = JSON.parse(await readFile("package.json", "utf8")) as {
    readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  };
  return Object.values(exports).flatMap((entry) =>
    typeof entry === "string" ? [] : [entry.default.replace("./dist/", "").replace(/\.js$/, ".ts")],
  );
};

/**
 * Bundles the library, because a runtime takes half a millisecond for each module that it loads. What entries share is
 * in one more file, so that each class exists once. Nothing is minified: that is for the bundler of a program.
 */
export async function buildLibrary(dist: string): Promise<void> {
  await build({
    entryPoints: await entryPoints(),
    outbase: ".",
    outdir: dist,
    bundle: true,
    splitting: true,
    platform: "neutral",
    packages: "external",
    format: "esm",
    target: "es2022",
    chunkNames: "src/shared-[hash]",
    legalComments: "none",
    sourcemap: "linked",
    sourcesContent: false, // the package contains them
    plugins: [inOneFile("src/index.ts", /\/src\/(?:mock|copy|report)\/index\.ts$/)],
    logLevel: "warning",
  });
}
