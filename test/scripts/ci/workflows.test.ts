import { parseYaml } from "@redocly/openapi-core";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectFolder } from "../generate/spec.js";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions?: object;
  readonly jobs: Readonly<Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>>;
}

const folder = join(projectFolder, ".github/workflows");
const { scripts } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as { scripts: object }; // npm has read it

const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const { permissions, jobs } = parseYaml(text) as Workflow; // `npm run workflows:lint` sees to it
  return {
    name,
    text,
    permissions,
    jobs: Object.values(jobs),
    steps: Object.values(jobs).flatMap(({ steps }) => steps),
  };
});

test("the release publishes what refers to its repository", () => {
  const runs = workflows.find(({ name }) => name === "release.yml")?.steps.map(({ run = "" }) => run) ?? [];
  const [prepare, publish] = ["npm run release:package", "npm publish"].map((command) =>
    runs.findIndex((run) => run.startsWith(command)),
  );
  expect(prepare).toBeGreaterThan(0);
  expect(publish).toBe((prepare ?? 0) + 1);
});

test("there are workflows", () => {
  expect(workflows.map(({ name }) => name)).toEqual(["check.yml", "docs.yml", "release.yml"]);
});

describe.each(workflows)("$name", ({ text, permissions, jobs, steps }) => {
  test("pins each action to the hash of a commit, with its version in a comment", () => {
    const named = text.split("\n").filter((line) => /\buses:/.test(line));
    expect(named.filter((line) => !/ uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
    expect(named).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
  });

  test("grants each job only the permissions that it declares", () => {
    expect(permissions).toEqual({});
    for (const job of jobs) expect(Object.keys(job.permissions ?? {})).not.toEqual([]);
  });

  test("persists no credential in a checkout", () => {
    for (const { uses, with: options } of steps) {
      if (uses?.startsWith("actions/checkout@")) expect(options).toMatchObject({ "persist-credentials": false });
    }
  });

  test("runs no script that package.json does not have", () => {
    const called = steps.flatMap(({ run = "" }) => [
      ...run.matchAll(/\bnpm (?:run (?:--silent )?(?<name>[\w:]+)|(?<test>test))/g),
    ]);
    const names = called.map(({ groups }) => groups?.name ?? groups?.test ?? "");
    expect(names.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test("passes outside values to a shell only through the environment", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });
});
