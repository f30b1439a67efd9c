import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { readProjectFile } from "../support/project-file.js";

const [, section = ""] = readProjectFile("scripts/docs/guides/what-happens-when.md").split(/<!-- \/?faults -->/);
const rows = section
  .split("\n")
  .filter((line) => line.startsWith("|") && !line.startsWith("| When ") && !line.startsWith("| --"))
  .map((line) => (line.split("|")[1] ?? "").trim());

const titles = readdirSync(new URL("../faults", import.meta.url)).flatMap((file) =>
  [...readProjectFile(`test/faults/${file}`).matchAll(/^test\("(.+?)", /gm)].map(([, title = ""]) => title),
);

test("each row of the guide's table has a test with its title, and each test has a row", () => {
  expect(rows.toSorted()).toEqual(titles.toSorted());
  expect(new Set(rows).size).toBe(rows.length);
});

test("the table has at least 40 faults", () => {
  expect(rows.length).toBeGreaterThanOrEqual(40);
});
