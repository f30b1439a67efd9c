import { expect, test } from "vitest";
import { readProjectFile } from "../support/project-file.js";

test("the guide Runtimes has the versions of the runtimes that are installed for the tests", () => {
  const [, table = ""] = readProjectFile("scripts/docs/guides/runtimes.md").split(/<!-- \/?runtimes -->/);
  const tested = table
    .split("\n")
    .map((line) => line.split("|")[2]?.trim() ?? "")
    .filter((cell) => /^\d/.test(cell)) // the browser's is whatever the system has
    .toSorted();
  const { dependencies } = JSON.parse(readProjectFile("test/runtimes/package.json")) as {
    dependencies: Record<string, string>;
  };
  const installed = Object.entries(dependencies)
    .filter(([name]) => !name.startsWith("@esbuild/"))
    .map(([, version]) => version.split("@").at(-1))
    .toSorted();
  expect(tested).toEqual(installed);
});
