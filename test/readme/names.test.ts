import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { pages } from "../docs/code-blocks.js";
import { readProjectFile } from "../support/project-file.js";

const contributing = readProjectFile(".github/CONTRIBUTING.md");

test("each file on the path of a call exists", () => {
  const [, picture = ""] = contributing.split(/^## (?:The path of a call|Checks)$/m);
  const named = [...picture.matchAll(/[\w/-]+\.ts\b/g)].map(([name]) => name);
  expect(named.length).toBeGreaterThan(10);
  const files = readdirSync(new URL("../../src", import.meta.url), { recursive: true, encoding: "utf8" });
  expect(named.filter((name) => !files.includes(name))).toEqual([]);
});

test("each file that the tables of CONTRIBUTING name exists", () => {
  const [, tables = ""] = contributing.split(/^## (?:What is where|Change the description)$/m);
  const named = [...tables.matchAll(/`([\w./-]+\/[\w.-]*)`/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !existsSync(new URL(`../../${name}`, import.meta.url)))).toEqual([]);
});

test("each script that README, CONTRIBUTING and the guides name exists", () => {
  const named = [...(pages.map(readProjectFile).join("\n") + contributing).matchAll(/npm run ([\w:]+)/g)].map(
    ([, name = ""]) => name,
  );
  expect(named.length).toBeGreaterThan(15);
  const { scripts } = JSON.parse(readProjectFile("package.json")) as { scripts: Record<string, string> };
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
