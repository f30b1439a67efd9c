import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withNewOperation } from "./new-operation.js";
import { copyProject, generate } from "./project-copy.js";
import { edited, projectFolder, unmarked } from "./spec.js";

/** A problem, and the description with it; the problem is reported at the `▸`. */
const faults: [fault: string, marked: string][] = [
  ["of YAML", edited("paths:\n", "paths: ▸]\n")],
  [
    "of a reference that leads nowhere, and of structure",
    edited(
      /\$ref: "#\/components\/parameters\/LogEntryId"/,
      '▸$ref: "#/components/parameters/Nobody"\n          unknown: 1',
    ),
  ],
];

test.concurrent.each(faults)("a fault %s changes nothing", async (_fault, marked) => {
  const { text, position } = unmarked(marked);
  const copy = await copyProject();
  try {
    await writeFile(join(copy, "openapi.yaml"), text);
    const before = await generated(copy);
    const { code, output } = await generate(copy);
    expect(output).toMatch(new RegExp(`^openapi\\.yaml:${position} `));
    expect(code).toBe(1);
    expect(await generated(copy)).toEqual(before);
  } finally {
    await rm(copy, { recursive: true });
  }
});

test.concurrent("--check passes what is committed", async () => {
  const before = await generated(projectFolder);
  expect(await generate(projectFolder, "--check")).toEqual({ code: 0, output: "" });
  expect(await generated(projectFolder)).toEqual(before);
  for (const { text } of before) {
    expect(text).toMatch(/^(?:\/\/|#) Generated from openapi\.yaml\. .* run `npm run generate`\.\n/);
  }
});

test.concurrent("--check names what is stale, and changes nothing", async () => {
  const copy = await copyProject();
  try {
    await writeFile(join(copy, "openapi.yaml"), withNewOperation);
    await rm(join(copy, "generated/schemas.ts"));
    await writeFile(join(copy, "generated/extra.ts"), "");
    const before = await generated(copy);
    const { code, output } = await generate(copy, "--check");
    const stale = output.trimEnd().split("\n").sort();
    expect(stale).toEqual(
      [
        ...["cli.ts", "constants.ts", "extra.ts", "methods.ts", "mock-validators.ts", "mock.ts"],
        ...["openapi.ts", "schemas.ts", "validators.ts"],
      ].map((name) => `generated/${name} is stale: run \`npm run generate\``),
    );
    expect(code).toBe(1);
    expect(await generated(copy)).toEqual(before);
  } finally {
    await rm(copy, { recursive: true });
  }
});

interface GeneratedFile {
  name: string;
  text: string;
  changed: number;
}

async function generated(folder: string): Promise<GeneratedFile[]> {
  const names = await readdir(join(folder, "generated"));
  return Promise.all(
    names.map(async (name) => {
      const file = join(folder, "generated", name);
      return { name, text: await readFile(file, "utf8"), changed: (await stat(file)).mtimeMs };
    }),
  );
}
