import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { namesOf } from "./names.js";
import { copyProject, generate, runNode } from "./project-copy.js";
import { randomNames, renamed } from "./random-names.js";
import { specText } from "./spec.js";

/** Give a seed that failed as SPEC_SEED to see it fail again. */
const seed = Number(process.env.SPEC_SEED ?? Date.now() % 1_000_000);

test("a description of other hosts, paths, scopes and environments needs nothing but npm run generate", async () => {
  const old = namesOf(specText);
  const text = renamed(specText, randomNames(old, seed));
  const failed = `with SPEC_SEED=${seed}\n`;
  const copy = await copyProject();
  try {
    await writeFile(join(copy, "openapi.yaml"), text);
    const regenerated = await generate(copy);
    expect(regenerated.code, failed + regenerated.output).toBe(0);
    const code = await textOf(join(copy, "generated"));
    for (const name of [...old.hosts, ...old.paths, ...old.scopes]) {
      // A name of a path may be the beginning of another word, such as that of a field.
      expect(
        code.includes(name) && new RegExp(`${name.replaceAll(/[./{}]/g, "\\$&")}(?!\\w)`).test(code),
        failed + name,
      ).toBe(false);
    }

    const [built, started] = await Promise.all([
      runNode(copy, "--import", "tsx", "scripts/build.ts"),
      runNode(copy, "--import", "tsx", "scripts/demo.ts"),
    ]);
    expect(built, failed).toEqual({ code: 0, output: "" });
    expect(started.code, failed + started.output).toBe(0);
    expect(started.output, failed).toMatch(/\n +GET +\S+ +Basic +200\n/);
    expect(started.output, failed).toMatch(/\n +GET +\S+ +Bearer +200\n/);
  } finally {
    await rm(copy, { recursive: true });
  }
});

async function textOf(folder: string): Promise<string> {
  // In validators, `/audiences` may be the place of a property.
  const names = (await readdir(folder)).filter((name) => !name.includes("validators"));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return texts.join("\n");
}
