import { mkdir, mkdtemp, readdir, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readProjectFile } from "../support/project-file.js";
import { builtCommand } from "./built-command.js";
import { runCommand } from "./run-command.js";
import { serveMock } from "./serve-mock.js";

const guide = readProjectFile("scripts/docs/guides/command-line.md");
const blocks = [...guide.matchAll(/^```sh\n(.*?)^```$/gms)].map(([, code = ""]) => code);

const command = await builtCommand();
const served = await serveMock({ now: () => Date.parse("2026-11-15T12:00:00Z"), counts: { LogEntry: 1500 } });
const folder = await mkdtemp(join(tmpdir(), "guide-test-"));
const bin = join(folder, "bin");
await mkdir(bin);
await symlink(command.path, join(bin, "thrive-cpd"));
afterAll(async () => {
  await served.close();
  await command[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** Runs a block of the guide in bash, as it stands; `npx` would ask a registry. */
const runBlock = (code: string, env: Readonly<Record<string, string>> = served.env) =>
  runCommand("bash", ["-euo", "pipefail", "-c", code.replaceAll("npx thrive-cpd", "thrive-cpd")], {
    cwd: folder,
    env: { ...env, PATH: `${bin}:${process.env.PATH ?? ""}` },
  });

test("has blocks to run", () => {
  expect(blocks.length).toBeGreaterThan(7);
});

test.each(blocks.filter((code) => !code.includes("thrive-cpd mock")))("runs: %s", async (code) => {
  const { code: exitCode, stdout, stderr } = await runBlock(code);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  if (!code.includes("--out") && !code.includes(" > ")) expect(stdout).not.toBe("");
});

test("reads from the mock that it serves", async () => {
  const code = blocks.find((block) => block.includes("thrive-cpd mock")) ?? "";
  const waits = code.replace("&\n", "& trap 'kill $!' EXIT; while [ ! -s mock.env ]; do sleep 0.1; done; sleep 0.2\n");
  const { stdout } = await runBlock(waits, {});
  expect(stdout.trimEnd().split("\n")).toHaveLength(5);
});

test("the script notices that an export failed, and no file has the name of a whole one", async () => {
  served.mock.fail("listLogEntries", { status: 400 });
  const code = blocks.find((block) => block.includes("the export failed")) ?? "";
  await rm(join(folder, "october.json"), { force: true });
  const { stderr } = await runBlock(code);
  expect(stderr).toContain("the export failed\n");
  expect(await readdir(folder)).not.toContain("october.json");
});

test("the exit codes in the guide are those of the command", async () => {
  const { exitCodes } = await import("../../src/cli/failure.js");
  const listed = [...guide.matchAll(/^\| (\d+) +\|/gm)].map(([, code]) => Number(code));
  expect(listed).toEqual([0, ...Object.values(exitCodes)]);
  expect((await readFile(command.path, "utf8")).split("\n")[0]).toBe("#!/usr/bin/env -S node --");
});
