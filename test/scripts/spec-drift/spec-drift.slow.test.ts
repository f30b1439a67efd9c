import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, expect, test } from "vitest";

import { drift } from "../../../scripts/spec-drift/drift.js";
import { runNode } from "../generate/project-copy.js";
import { projectFolder } from "../generate/spec.js";

/** Made of the description's own examples. An activity has a field that is in none of them. */
const recording = fileURLToPath(new URL("added-field.ndjson", import.meta.url));
const recorded = await readFile(recording, "utf8");
const addedField = ',"language":"en"';

const folder = await mkdtemp(join(tmpdir(), "spec-drift-"));
afterAll(() => rm(folder, { recursive: true }));

async function record(traffic: string): Promise<string> {
  const file = join(folder, "traffic.ndjson");
  await writeFile(file, traffic);
  return file;
}

/** What `redocly drift --format=json` prints, as far as it is looked at here. */
interface Report {
  problems: { message: string; operationId?: string }[];
}

function findings(traffic: string) {
  const { status, stdout } = drift(traffic, "--format=json");
  const { problems } = JSON.parse(stdout) as Report;
  return {
    status,
    found: problems.map(({ message, operationId }) => `${operationId}: ${message}`),
  };
}

test("`npm run spec:drift` finds the one drift of the recording, and tells what was covered", async () => {
  const { code, output } = await runNode(projectFolder, ...["--import", "tsx", "scripts/spec-drift.ts", recording]);
  expect(output).toContain("Exchanges: total=4 documented=4 undocumented=0");
  expect(output).toContain("Findings: total=1 error=1 warning=0 info=0");
  expect(output).toContain('Response has undocumented field "results[0].activity.language".');
  expect(output).toContain("API coverage");
  expect(code).toBe(1);
});

test("without it, the recording is clean", async () => {
  const clean = recorded.replace(addedField, "");
  expect(clean).not.toBe(recorded);
  expect(findings(await record(clean))).toEqual({ status: 0, found: [] });
});

test.each([
  [
    "a type that differs",
    /"durationMinutes":15/,
    '"durationMinutes":"15"',
    'Response field "results[0].durationMinutes" must be integer.',
  ],
  [
    "null where it is not foreseen",
    /"isVerified":true/,
    '"isVerified":null',
    'Response field "results[0].isVerified" must be boolean.',
  ],
  ["a field that is gone", /,"isVerified":true/, "", 'Response is missing required field "results[0].isVerified".'],
  [
    "a value that an open set does not name",
    /"type":"file"/,
    '"type":"podcast"',
    'Response field "results[0].activity.type" has a value outside allowed enum values.',
  ],
])("it finds %s", async (_drift, place, instead, message) => {
  const traffic = recorded.replace(addedField, "").replace(place, instead);
  expect(findings(await record(traffic))).toEqual({
    status: 1,
    found: [`listLogEntries: ${message}`],
  });
});

test("it finds an endpoint that is not described", async () => {
  const traffic = recorded.replace(addedField, "").replace("/cpdEntries?", "/cpdDrafts?");
  expect(findings(await record(traffic))).toEqual({
    status: 1,
    found: [expect.stringContaining("Undocumented endpoint: GET") as string],
  });
});
