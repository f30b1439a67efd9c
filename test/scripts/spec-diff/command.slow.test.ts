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

beforeAll(async () => {
  await setVersion("openapi.yaml", "0.7.0");
  await setVersion("package.json", "0.7.0");
  git("init", "--quiet", "--initial-branch=other");
  git("commit", "--quiet", "--allow-empty", "--message=empty");
  git("tag", "empty");
});

test("a revision that is not there is asked for", async () => {
  const { code, output } = await specDiff("v9.9.9");
  expect(output).toContain('There is no revision "v9.9.9" here');
  expect(code).toBe(1);
});

test("without a release and without main, it compares with the commit that is checked out", async () => {
  const { code, output } = await specDiff();
  expect(output).toContain("HEAD has no openapi.yaml: there is nothing to compare with.");
  expect(code).toBe(0);
});

test("a revision without openapi.yaml has nothing to compare with", async () => {
  const { code, output } = await specDiff("empty");
  expect(output).toContain("empty has no openapi.yaml: there is nothing to compare with.");
  expect(code).toBe(0);
});

test("before the first release it compares with main, and asks for no step", async () => {
  git("checkout", "--quiet", "-b", "main");
  git("add", "openapi.yaml", "package.json");
  git("commit", "--quiet", "--message=first");
  await replace("openapi.yaml", /operationId: getCategory\n/, "$&      deprecated: true\n");

  const { code, output } = await specDiff();
  expect(output).toContain("GET /cpdCategories/{categoryId}");
  expect(output).toContain("0 major, 1 minor, 0 patch");
  expect(output).toContain("These changes since main ask for version 0.8.0, or a later one.");
  expect(code).toBe(0);
});

test("after a release the description has to take the step, and the package with it", async () => {
  git("tag", "v0.7.0");
  const none = await specDiff();
  expect(none.output).toContain("info.version stayed 0.7.0, but these changes require a minor bump");
  expect(none.code).toBe(1);

  await setVersion("openapi.yaml", "0.8.0");
  const half = await specDiff();
  expect(half.output).toContain("openapi.yaml has version 0.8.0, package.json 0.7.0: they go together.");
  expect(half.code).toBe(1);

  await setVersion("package.json", "0.8.0");
  const { code, output } = await specDiff("--format=markdown");
  expect(output).toContain("## API diff: v0.7.0:openapi.yaml → openapi.yaml");
  expect(output).toContain("requires a **minor** bump");
  expect(code).toBe(0);
});

test("a breaking change is told of at its place; accepted, before 1.0.0 it takes a minor step", async () => {
  await replace("openapi.yaml", /operationId: getCategory\n/, "operationId: getOneCategory\n");

  const { code, output } = await specDiff("--format=json");
  expect(output).toContain('"bump": "major"');
  expect(output).toContain("changed from 'getCategory' to 'getOneCategory'");
  expect(output).toContain("Diff failed with 1 major change");
  expect(output).not.toContain("info.version");
  expect(code).toBe(1);

  expect(await specDiff("--fail-on=none")).toMatchObject({ code: 0 });
});

test("from 1.0.0 on, a breaking change takes a major step", async () => {
  await setVersion("openapi.yaml", "1.0.0");
  await setVersion("package.json", "1.0.0");
  git("commit", "--quiet", "--all", "--message=second");
  git("tag", "v1.0.0");
  await replace("openapi.yaml", /operationId: getOneCategory\n/, "operationId: getCategory\n");

  const { code, output } = await specDiff("--fail-on=none");
  expect(output).toContain("info.version stayed 1.0.0, but these changes require a major bump (2.0.0)");
  expect(code).toBe(1);
});
