import { copyFile, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { projectFolder } from "../scripts/generate/spec.js";
import { run } from "./run.js";

const consumer = inject("consumer");
const compilers = join(projectFolder, "test/package/versions");
const newestNode = join(compilers, "node_modules/@types");

/** Version → where its types of Node are. The oldest cannot read those of the newest Node. */
const versions = {
  "5.4": join(projectFolder, "node_modules/@types"),
  "5.9": newestNode,
  "6.0": newestNode,
  "7.0": newestNode,
};

const node = { lib: ["ES2022"], types: ["node"] };
const browser = { lib: ["ES2022", "DOM", "DOM.Iterable"], types: [] };

/** `exactOptionalPropertyTypes` has nothing to do with how a module is found, so it is on in half of these. */
const platforms = {
  node16: { ...node, module: "Node16", exactOptionalPropertyTypes: true },
  nodenext: { ...node, module: "NodeNext", exactOptionalPropertyTypes: false },
  bundler: { ...node, module: "ESNext", moduleResolution: "Bundler", exactOptionalPropertyTypes: true },
  "bundler, for a browser": {
    ...{ ...browser, module: "ESNext", moduleResolution: "Bundler", exactOptionalPropertyTypes: false },
  },
};

const cases = Object.entries(versions).flatMap(([version, typesOfNode]) =>
  Object.entries(platforms).map(([platform, options]) => ({
    ...{ version, platform },
    options: { ...options, typeRoots: [typesOfNode] },
  })),
);

describe.concurrent("a program of a user compiles, and misuse does not", () => {
  test.each(cases)("TypeScript $version, $platform", async ({ version, options }) => {
    const project = await mkdtemp(join(consumer, "compiled-"));
    await copyFile(join(projectFolder, "test/package/usage.ts"), join(project, "usage.ts"));
    const compilerOptions = {
      ...{ noEmit: true, target: "ES2022", strict: true, noUncheckedIndexedAccess: true, skipLibCheck: false },
      ...options,
    };
    await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["usage.ts"] }));
    const compiler = join(compilers, `node_modules/typescript-${version}/bin/tsc`);
    expect(await run(project, process.execPath, compiler)).toBe("");
  });
});

test("the guide TypeScript states the oldest and the newest of them", async () => {
  const guide = await readFile(join(projectFolder, "scripts/docs/guides/typescript.md"), "utf8");
  const [oldest] = Object.keys(versions);
  const newest = Object.keys(versions).at(-1);
  expect(guide).toContain(`TypeScript ${oldest} to ${newest}`);
});
