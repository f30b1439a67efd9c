import { parseYaml } from "@redocly/openapi-core";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, normalize, relative } from "node:path";
import { expect, inject, test } from "vitest";
import { projectFolder } from "../scripts/generate/spec.js";
import { listFiles } from "./pack.js";
import { runTool } from "./run.js";

const tarball = inject("tarball");
const installed = join(inject("consumer"), "node_modules/thrive-cpd");
const read = (path: string) => readFile(join(installed, path), "utf8");

const files = await listFiles(tarball);

/** The modules of the command line alone, which nobody imports. */
const isOfCommand = (path: string): boolean =>
  path.startsWith("src/cli/") || ["generated/cli.ts", "generated/streams.ts"].includes(path);

/** The files of `src` and `generated`, as they are written. */
const sources = (
  await Promise.all(
    ["src", "generated"].map(async (folder) => {
      const entries = await readdir(join(projectFolder, folder), { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(projectFolder, join(parentPath, name)));
    }),
  )
).flat();

/** The declarations of a source. */
function declarations(source: string): string[] {
  const [, name] = /^(.*(?<!\.d))\.ts$/.exec(source) ?? [];
  return name === undefined || isOfCommand(source)
    ? []
    : [".d.ts", ".d.ts.map"].map((ending) => `dist/${name}${ending}`);
}

/** The entries' names behind `thrive-cpd/`; the empty one is the package itself. */
const entries = ["", "mock", "copy", "report", "undici"];

test("contains its sources, their declarations, a bundle of each entry, the command, the description, its texts, and no other file", () => {
  expect(sources.length).toBeGreaterThan(50);
  const texts = ["CHANGELOG.md", "LICENSE", "README.md", "SKILL.md", "openapi.yaml", "package.json"];
  const written = sources.filter((source) => !source.startsWith("src/cli/"));
  const library = files.filter((path) => !path.startsWith("dist/cli/"));
  const shared = library.filter((path) => /^dist\/src\/shared-[A-Z0-9]{8}\.js$/.test(path));
  const bundles = [...entries.map((entry) => join("dist/src", entry, "index.js")), ...shared];
  const maps = bundles.map((path) => `${path}.map`);
  expect(library).toEqual([...texts, ...written, ...sources.flatMap(declarations), ...bundles, ...maps].sort());
});

test("is one module for each entry, and one that they share", async () => {
  const imported = await Promise.all(
    entries.map(async (entry) => {
      const code = await read(join("dist/src", entry, "index.js"));
      const own = [...code.matchAll(/^(?:import|export|\}) .*"(\..*)";$/gm)].map(([, path = ""]) => path);
      return [entry, own.map((path) => path.replace(/-\w+/, ""))];
    }),
  );
  expect(Object.fromEntries(imported)).toEqual({
    "": ["./shared.js"],
    mock: ["../shared.js"],
    copy: ["../shared.js"],
    report: ["../shared.js"],
    undici: [],
  });
});

test("holds the command in chunks, with the licences of the packages in it", async () => {
  const command = files.filter((path) => path.startsWith("dist/cli/")).map((path) => path.slice("dist/cli/".length));
  expect(command).toEqual(expect.arrayContaining(["main.js", "licences.txt"]));
  const chunks = command.filter((name) => name !== "main.js" && name !== "licences.txt");
  expect(chunks.filter((name) => !/^[a-z][\w-]*-[A-Z0-9]{8}\.js$/.test(name))).toEqual([]);
  const licences = await read("dist/cli/licences.txt");
  for (const name of ["commander", "cli-table3", "csv-stringify", "undici"]) expect(licences).toContain(`\n${name} `);
});

interface SourceMap {
  readonly sources: readonly string[];
}

test("has no map whose source is missing", async () => {
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

test("references no map that does not exist", async () => {
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
  expect(manifest).not.toHaveProperty("optionalDependencies");
  expect(Object.keys(Object(manifest.dependencies) as object)).toEqual(["openapi-fetch"]);
  const { peerDependencies, peerDependenciesMeta, exports } = manifest as Record<string, Record<string, unknown>>; // it has them
  expect(Object.keys(peerDependencies ?? {})).toEqual(Object.keys(peerDependenciesMeta ?? {}));
  for (const meta of Object.values(peerDependenciesMeta ?? {})) expect(meta).toEqual({ optional: true });
  expect(manifest.bin).toEqual({ "thrive-cpd": "./dist/cli/main.js" });
  const paths = Object.values(exports ?? {}).flatMap((entry) =>
    typeof entry === "string" ? [entry] : Object.values(Object(entry) as object),
  );
  expect(Object.keys(exports ?? {})).toEqual([
    ".",
    "./mock",
    "./copy",
    "./report",
    "./undici",
    "./openapi.yaml",
    "./package.json",
  ]);
  expect(paths.map((path) => String(path).replace(/^\.\//, "")).filter((path) => !files.includes(path))).toEqual([]);
});

test("has the version of the description in it", async () => {
  const { version } = JSON.parse(await read("package.json")) as { version: string }; // npm wants one
  expect(parseYaml(await read("openapi.yaml"))).toMatchObject({ info: { version } });
});

test("passes publint", async () => {
  expect(await runTool("publint", "run", "--strict", tarball)).toContain("All good!");
});

test("has types that resolve wherever an ES module can be imported", async () => {
  // Read as a file, never imported.
  const others = ["--exclude-entrypoints", "openapi.yaml"];
  const report = await runTool("attw", tarball, "--format", "ascii", "--profile", "esm-only", ...others);
  expect(report).toContain("node16 (from ESM): 🟢 (ESM)");
});
