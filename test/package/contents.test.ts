import { parseYaml } from "@redocly/openapi-core";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { expect, inject, test } from "vitest";
import { projectFolder } from "../scripts/generate/spec.js";
import { listFiles } from "./pack.js";
import { runTool } from "./run.js";

const tarball = inject("tarball");
const installed = join(inject("consumer"), "node_modules/thrive-cpd");
const read = (path: string) => readFile(join(installed, path), "utf8");

const files = await listFiles(tarball);

/** The modules of `src` and `generated`: each is in the package as it is written, and compiled. */
const sources = (
  await Promise.all(
    ["src", "generated"].map(async (folder) =>
      (await readdir(join(projectFolder, folder))).map((n) => `${folder}/${n}`),
    ),
  )
).flat();

/** What becomes of a source: TypeScript is compiled, and the rest is copied. */
function compiled(source: string): string[] {
  const [, name] = /^(.*(?<!\.d))\.ts$/.exec(source) ?? [];
  if (name === undefined) return [`dist/${source}`];
  return [".d.ts", ".d.ts.map", ".js"].map((ending) => `dist/${name}${ending}`);
}

test("holds its modules, compiled and as they are written, the description, its texts, and no other file", () => {
  expect(sources.length).toBeGreaterThan(10);
  const texts = ["CHANGELOG.md", "LICENSE", "README.md", "SKILL.md", "openapi.yaml", "package.json"];
  expect(files).toEqual([...texts, ...sources, ...sources.flatMap(compiled)].sort());
});

interface SourceMap {
  readonly sources: readonly string[];
}

test("has no declaration map whose source is missing", async () => {
  const maps = files.filter((path) => path.endsWith(".map"));
  const missing = await Promise.all(
    maps.map(async (path) => {
      const map = JSON.parse(await read(path)) as SourceMap; // as the compiler writes them
      return map.sources.map((source) => normalize(join(dirname(path), source))).filter((s) => !files.includes(s));
    }),
  );
  expect(maps.length).toBeGreaterThan(0);
  expect(missing.flat()).toEqual([]);
});

test("names no map that is not there", async () => {
  const named = await Promise.all(
    files.map(async (path) =>
      [...(await read(path)).matchAll(/^\/\/# sourceMappingURL=(.*)$/gm)].map(([, map = ""]) =>
        join(dirname(path), map),
      ),
    ),
  );
  expect(named.flat().sort()).toEqual(files.filter((path) => path.endsWith(".map")));
});

test("declares what it exports, one dependency, and that no module has a side effect", async () => {
  const manifest = JSON.parse(await read("package.json")) as Record<string, unknown>; // npm has read it
  expect(manifest).toMatchObject({ type: "module", sideEffects: false });
  expect(manifest).not.toHaveProperty("peerDependencies");
  expect(manifest).not.toHaveProperty("optionalDependencies");
  expect(Object.keys(Object(manifest.dependencies) as object)).toEqual(["openapi-fetch"]);
  expect(manifest.exports).toEqual({
    ".": { types: "./dist/src/index.d.ts", default: "./dist/src/index.js" },
    "./openapi.yaml": "./openapi.yaml",
    "./package.json": "./package.json",
  });
});

test("has the version of the description in it", async () => {
  const { version } = JSON.parse(await read("package.json")) as { version: string }; // npm wants one
  expect(parseYaml(await read("openapi.yaml"))).toMatchObject({ info: { version } });
});

test("is what publint wants of a package", async () => {
  expect(await runTool("publint", "run", "--strict", tarball)).toContain("All good!");
});

test("has types that resolve wherever an ES module can be imported", async () => {
  // Read as a file, never imported.
  const others = ["--exclude-entrypoints", "openapi.yaml"];
  const report = await runTool("attw", tarball, "--format", "ascii", "--profile", "esm-only", ...others);
  expect(report).toContain("node16 (from ESM): 🟢 (ESM)");
});
