import { execFileSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { copyProject, runNode } from "../generate/project-copy.js";

const project = await copyProject();
afterAll(() => rm(project, { recursive: true }));

const specDiff = (...args: string[]) => runNode(project, "--import", "tsx", "scripts/spec-diff.ts", ...args);

function git(...args: string[]): void {
  const author = ["-c", "user.name=test", "-c", "user.email=test@example.org"];
  execFileSync("git", [...author, ...args], { cwd: project, stdio: "pipe" });
}

async function replace(file: string, place: RegExp, instead: string): Promise<void> {
  const before = await readFile(join(project, file), "utf8");
  const after = before.replace(place, instead);
  expect(after).not.toBe(before);
  await writeFile(join(project, file), after);
}

const setVersion = async (file: string, version: string): Promise<void> =>
  replace(file, /(version"?: "?)[\d.]+/, `$1${version}`);

const setVersions = async (version: string): Promise<void> => {
  await setVersion("openapi.yaml", version);
  await setVersion("package.json", version);
};

const changelog = () => readFile(join(project, "CHANGELOG.md"), "utf8");
const writeChangelog = (text: string) => writeFile(join(project, "CHANGELOG.md"), text);

beforeAll(async () => {
  await setVersions("0.7.0");
  await writeChangelog(
    "# Changelog\n\n## Unreleased\n\n### Added\n\n- Something.\n\n## 0.7.0 (2026-10-01)\n\n- All.\n",
  );
  git("init", "--quiet", "--initial-branch=main");
  git("commit", "--quiet", "--allow-empty", "--message=empty");
  git("tag", "empty");
});

test("prints its usage", async () => {
  const { code, output } = await specDiff("--help");
  expect(output).toContain("npm run spec:diff -- [options] [revision]");
  expect(output).toContain("--changelog");
  expect(code).toBe(0);
});

test("without a release tag, there is nothing to compare with", async () => {
  git("add", "openapi.yaml", "package.json");
  git("commit", "--quiet", "--message=first");
  for (const tag of ["version-1", "vnext", "v1-draft!"]) git("tag", tag);
  const { code, output } = await specDiff();
  expect(output).toContain("There is no release (a tag v<number>) here yet: there is nothing to compare with.");
  expect(code).toBe(0);
});

test("asks for another revision if the named one does not exist", async () => {
  const { code, output } = await specDiff("v9.9.9");
  expect(output).toContain('There is no revision "v9.9.9" here');
  expect(code).toBe(1);
});

test("has nothing to compare with in a revision without openapi.yaml", async () => {
  const { code, output } = await specDiff("empty");
  expect(output).toContain("empty has no openapi.yaml: there is nothing to compare with.");
  expect(code).toBe(0);
});

test("asks for the version that an addition needs, in the description and in the package", async () => {
  git("tag", "v0.7.0");
  await replace("openapi.yaml", /operationId: getCategory\n/, "$&      deprecated: true\n");
  const none = await specDiff();
  expect(none.output).toContain("GET /cpdCategories/{categoryId}");
  expect(none.output).toContain("0 major, 1 minor, 0 patch");
  expect(none.output).toContain("info.version stayed 0.7.0, but these changes require a minor bump (0.8.0)");
  expect(none.output).toContain("These changes since v0.7.0 ask for version 0.8.0, or a later one.");
  expect(none.code).toBe(1);

  await setVersion("openapi.yaml", "0.8.0");
  const half = await specDiff();
  expect(half.output).toContain("openapi.yaml has version 0.8.0, package.json 0.7.0: they must be the same.");
  expect(half.code).toBe(1);

  await setVersion("package.json", "0.8.0");
  const { code, output } = await specDiff("--format=markdown");
  expect(output).toContain("## API diff: v0.7.0:openapi.yaml → openapi.yaml");
  expect(output).toContain("requires a **minor** bump");
  expect(code).toBe(0);
});

test("below 1.0, rejects breaking changes that the changelog does not name under Breaking", async () => {
  await replace("openapi.yaml", /operationId: getCategory\n/, "operationId: getOneCategory\n");
  await replace("openapi.yaml", /maximum: 1000/, "maximum: 500");
  await replace("openapi.yaml", / +isVerified:\n(?: {10}.*\n)+/, "");
  await replace("openapi.yaml", / +- isVerified\n/, "");
  await replace("openapi.yaml", / +isVerified: true\n/, "");

  const { code, output } = await specDiff();
  expect(output).toContain("changed from 'getCategory' to 'getOneCategory'");
  expect(output).toContain('Below 1.0 a breaking change is announced under "### Breaking" in CHANGELOG.md.');
  expect(output).toContain("- `getCategory`: `operationId`");
  expect(output).toContain("- `perPage`: Upper bound");
  expect(output).toContain("- `LogEntry.isVerified`: Property `isVerified`");
  expect(code).toBe(1);

  // What CI runs cannot be talked out of it.
  expect(await specDiff("--fail-on=none")).toMatchObject({ code: 1 });
});

test("accepts breaking changes that are named there, unless it must fail on any", async () => {
  const before = await changelog();
  const entries =
    "- `getCategory` is called `getOneCategory`.\n- `perPage` is at most 500.\n- `LogEntry.isVerified` is gone.\n";
  await writeChangelog(before.replace("### Added", `### Breaking\n\n${entries}\n### Added`));
  expect(await specDiff()).toMatchObject({ code: 0 });
  expect(await specDiff("--fail-on=major")).toMatchObject({ code: 1 });
  await writeChangelog(before);
});

test("--changelog writes a draft of the entries, and only of those that are missing", async () => {
  const before = await changelog();
  await writeChangelog(before.replace("### Added", "### Breaking\n\n- `perPage` is at most 500.\n\n### Added"));

  const { code, output } = await specDiff("--changelog");
  expect(output).toContain('Added to CHANGELOG.md under "Breaking", for you to reword:');
  expect(code).toBe(0);
  const after = await changelog();
  expect(after).toContain(
    "## Unreleased\n\n### Breaking\n\n- `perPage` is at most 500.\n- `getCategory`: `operationId` of operation",
  );
  expect(after).toContain("- `LogEntry.isVerified`: Property `isVerified` of `LogEntry` was removed.\n\n### Added");
  expect(after).not.toContain("- `perPage`:");
});

test("from 1.0 on, asks for a major version instead", async () => {
  await setVersions("1.0.0");
  git("commit", "--quiet", "--all", "--message=second");
  git("tag", "v1.0.0");
  await replace("openapi.yaml", /operationId: getOneCategory\n/, "operationId: getCategory\n");

  const { code, output } = await specDiff();
  expect(output).toContain("info.version stayed 1.0.0, but these changes require a major bump (2.0.0)");
  expect(output).not.toContain("Below 1.0");
  expect(code).toBe(1);

  await setVersions("2.0.0");
  expect(await specDiff()).toMatchObject({ code: 0 });
});
