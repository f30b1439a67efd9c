import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runNode } from "../generate/project-copy.js";
import { projectFolder } from "../generate/spec.js";

interface Versions {
  readonly tag?: string;
  readonly ofPackage?: string;
  readonly ofDescription?: string;
  readonly changelog?: string;
}

const sections = "# Changelog\n\n## 1.3.0 (2026-12-01)\n\n### Added\n\n- This.\n\n## 1.2.0 (2026-11-01)\n\n- That.\n";

/** What the command prints where these are the versions. */
async function releaseNotes(versions: Versions) {
  const { tag = "v1.3.0", ofPackage = "1.3.0", ofDescription = "1.3.0", changelog = sections } = versions;
  const folder = await mkdtemp(join(tmpdir(), "release-"));
  await writeFile(join(folder, "package.json"), JSON.stringify({ version: ofPackage }));
  await writeFile(join(folder, "openapi.yaml"), `info: { version: ${ofDescription} }`);
  await writeFile(join(folder, "CHANGELOG.md"), changelog);
  const loader = join(projectFolder, "node_modules/tsx/dist/loader.mjs");
  return runNode(folder, "--import", loader, join(projectFolder, "scripts/release-notes.ts"), tag);
}

test("prints the changelog's section of the release", async () => {
  expect(await releaseNotes({})).toEqual({ code: 0, output: "### Added\n\n- This.\n" });
});

test.each([
  ["a tag of another form", { tag: "1.3.0" }, 'not "1.3.0"'],
  ["another version in package.json", { ofPackage: "1.2.0" }, "package.json has version 1.2.0"],
  ["another version in openapi.yaml", { ofDescription: "1.2.0" }, "openapi.yaml has version 1.2.0"],
  ["no section", { changelog: "# Changelog\n" }, "needs a section"],
  ["a section without a date", { changelog: "## 1.3.0 (unreleased)\n\n- This.\n" }, "needs a section"],
  ["an empty section", { changelog: "## 1.3.0 (2026-12-01)\n\n## 1.2.0 (2026-11-01)\n" }, "says nothing of 1.3.0"],
] as const)("fails for %s", async (_what, versions, message) => {
  const { code, output } = await releaseNotes(versions);
  expect(code).toBe(1);
  expect(output).toContain(message);
});
