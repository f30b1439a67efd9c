import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { runCommand } from "../cli/run-command.js";

const command = join(inject("consumer"), "node_modules/.bin/thrive-cpd");
const folder = await mkdtemp(join(inject("consumer"), "command-"));
let mock: ChildProcess;
let env: Readonly<Record<string, string>>;

beforeAll(async () => {
  const started = spawn(command, ["mock", "--env", "--count", "LogEntry=1500", "--count", "User=20"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  mock = started;
  let printed = "";
  while (
    !/THRIVE_API_SECRET=.*\n/.test(printed) ||
    !/THRIVE_BASE_URL=.*\n/.test(printed) ||
    !/THRIVE_TENANT_ID=.*\n/.test(printed)
  ) {
    const [piece] = (await once(started.stdout, "data")) as [Buffer];
    printed += piece.toString();
  }
  env = Object.fromEntries(
    [...printed.matchAll(/^export (\w+)='?(.*?)'?$/gm)].map(([, name = "", value = ""]) => [name, value]),
  );
});
afterAll(async () => {
  mock.kill();
  await once(mock, "exit");
});

const run = (...args: readonly string[]) => runCommand(command, args, { cwd: folder, env });

test.each([
  ["entries", "--limit", "3"],
  ["entries", "--period", "2026", "--csv", "--excel"],
  ["entry", "5f9d88d6e1b2a34c56d78902", "--json"],
  ["categories"],
  ["category", "507f1f77bcf86cd799439012"],
  ["requirements"],
  ["requirement", "507f1f77bcf86cd799439013"],
  ["summaries", "--period", "2026-10", "--json"],
  ["users", "--statuses", "active"],
  ["user", "507f1f77bcf86cd799439011"],
  ["user-by-ref", "E-10442"],
  ["audiences"],
  ["audience", "507f1f77bcf86cd799439014"],
  ["audience-members", "507f1f77bcf86cd799439014"],
  ["report", "--period", "2026", "--json"],
  ["sync", "--schema"],
  ["doctor", "--json"],
  ["completion", "zsh"],
  ["commands", "--json"],
  ["--version"],
])("thrive-cpd %s %s %s", async (...args) => {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).not.toBe("");
});

test("accepts an option that Node also has, after the name of the command", async () => {
  const { code, stderr } = await run("entries", "--env-file", "missing.env");
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: "error: --env-file: cannot read the file missing.env (ENOENT).\n",
  });
});

test("exports to a file", async () => {
  expect(await run("entries", "--csv", "--out", "entries.csv")).toMatchObject({ code: 0, stdout: "", stderr: "" });
  expect(await readFile(join(folder, "entries.csv"), "utf8")).toBe((await run("entries", "--csv")).stdout);
});
