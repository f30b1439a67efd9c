import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { pages } from "../docs/code-blocks.js";
import { readProjectFile } from "../support/project-file.js";

const contributing = readProjectFile(".github/CONTRIBUTING.md");

test("each file on the way of a call is there", () => {
  const [, way = ""] = contributing.split(/^## (?:The way of a call|Checks)$/m);
  const named = [...way.matchAll(/[\w/-]+\.ts\b/g)].map(([name]) => name);
  expect(named.length).toBeGreaterThan(10);
  const files = readdirSync(new URL("../../src", import.meta.url), { recursive: true, encoding: "utf8" });
  expect(named.filter((name) => !files.includes(name))).toEqual([]);
});

test("each script that README, CONTRIBUTING and the guides name is there", () => {
  const named = [...(pages.map(readProjectFile).join("\n") + contributing).matchAll(/npm run ([\w:]+)/g)].map(
    ([, name = ""]) => name,
  );
  expect(named.length).toBeGreaterThan(15);
  const { scripts } = JSON.parse(readProjectFile("package.json")) as { scripts: Record<string, string> };
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
