import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

test("the README's table has the versions of the runtimes that are installed for the tests", () => {
  const [, table = ""] = read("../../README.md").split(/<!-- \/?runtimes -->/);
  const tested = table
    .split("\n")
    .map((line) => line.split("|")[2]?.trim() ?? "")
    .filter((cell) => /^\d/.test(cell)) // the browser's is whatever the system has
    .toSorted();
  const { dependencies } = JSON.parse(read("../runtimes/package.json")) as { dependencies: Record<string, string> };
  const installed = Object.entries(dependencies)
    .filter(([name]) => !name.startsWith("@esbuild/"))
    .map(([, version]) => version.split("@").at(-1))
    .toSorted();
  expect(tested).toEqual(installed);
});
