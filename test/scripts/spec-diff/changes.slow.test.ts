import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { parseYaml } from "@redocly/openapi-core";
import { afterAll, expect, test } from "vitest";

import { diff } from "../../../scripts/spec-diff/diff.js";
import { type Change, changes } from "./changes.js";

const projectFile = (path: string) => readFile(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), "utf8");

const spec = await projectFile("openapi.yaml");
const folder = await mkdtemp(join(tmpdir(), "changes-"));
const base = join(folder, "base.yaml");
const revision = join(folder, "revision.yaml");
afterAll(() => rm(folder, { recursive: true }));

function edit(text: string, edits: Change["edits"]): string {
  return edits.reduce((before, [place, instead]) => {
    const after = before.replace(place, instead);
    expect(after, `nothing matches ${String(place)}`).not.toBe(before);
    return after;
  }, text);
}

/** What `redocly diff --format=json` prints, as far as it is looked at here. */
interface Report {
  bump: Change["impact"];
  changes: { impact: Change["impact"]; verdicts: { ruleId: string }[] }[];
}

test.each(changes)("$impact: $title", async ({ impact, rule, before = [], edits }) => {
  const was = edit(spec, before);
  await writeFile(base, was);
  await writeFile(revision, edit(was, edits));

  const { status, stdout } = diff(base, revision, "--format=json");

  const { bump, changes: found } = JSON.parse(stdout) as Report;
  const rules = found
    .filter((change) => change.impact === impact)
    .flatMap(({ verdicts }) => verdicts.map(({ ruleId }) => ruleId));
  expect({ bump, status }).toEqual({ bump: impact, status: impact === "major" ? 1 : 0 });
  if (rule === undefined) expect(rules).toEqual([]);
  else expect(rules).toContain(rule);
});

test("each rule of diff.yaml has its change above", async () => {
  const config = await projectFile("scripts/spec-diff/redocly.yaml");
  const { diff: impacts } = parseYaml(config) as { diff: Record<string, string> };
  const shown = changes.map(({ rule, impact }) => [rule, impact]);
  for (const entry of Object.entries(impacts)) expect(shown).toContainEqual(entry);
});
