import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { getLineColLocation, lintFromString, loadConfig, parseYaml } from "@redocly/openapi-core";
import { register } from "tsx/esm/api";
import { expect, test } from "vitest";

import { lint } from "../../../scripts/spec-lint/lint.js";

const configPath = fileURLToPath(new URL("../../../redocly.yaml", import.meta.url));
const specPath = fileURLToPath(new URL("../../../openapi.yaml", import.meta.url));
// The rules are TypeScript, which Redocly imports without vitest.
const unregister = register();
const config = await loadConfig({ configPath });
await unregister();
const spec = await readFile(specPath, "utf8");

async function problemsOf(source: string) {
  const problems = await lintFromString({ source, absoluteRef: specPath, config });
  return problems.map(({ ruleId, severity, location: [location] }) => {
    const { line, col } = location ? getLineColLocation(location).start : { line: 0, col: 0 };
    return { ruleId, severity, line, col };
  });
}

/** What a rule is for, the place of the description that is broken, and what stands there instead. */
const breakages: [ruleId: string, fault: string, place: RegExp, instead: string][] = [
  ["operation-operationId", "no operationId", /^ {6}operationId: .*\n/m, ""],
  ["operation-summary", "no summary", /^ {6}summary: .*\n/m, ""],
  ["operation-description", "no description", /^ {6}description: .*\n(?: {8}.*\n)*/m, ""],
  ["operation-2xx-response", "no 2xx", /^ {8}"200":/m, '        "302":'],
  ["operation-4xx-response", "no 4xx", /^ {8}"4\d\d":\n.*\n( {8}"4\d\d":\n.*\n)*/m, ""],
  ["operation-tag-defined", "a tag that is not declared", /^ {6}tags: .*/m, "      tags: [Other]"],
  ["operation-singular-tag", "two tags", /^ {6}tags: .*/m, "      tags: [Log entries, Access tokens]"],
  ["rule/operation-complete", "an empty list of tags", /^ {6}tags: .*/m, "      tags: []"],
  ["rule/operation-complete", "no responses", /^ {6}responses:\n( {8}.*\n)+/m, ""],
  ["rule/operation-summary-sentence-case", "title case", /summary: Get one .*/, "summary: Get One Entry"],
  ["rule/operation-summary-sentence-case", "a full stop", /(summary: Get one .*)/, "$1."],
  ["parameter-description", "no description", /(in: path\n.*\n) +description: .*\n/, "$1"],
  ["thrive/property-description", "no description", /^ {10}description: .*\n/m, ""],
  ["rule/schema-type", "no type", /^ {10}type: string\n/m, ""],
  ["scalar-property-missing-example", "none", /^ {10}example: .*\n/m, ""],
  [
    "scalar-property-missing-example",
    "none on a nullable property",
    /(type: \[string, "null"\]\n.*\n) +example: .*\n/,
    "$1",
  ],
  [
    "scalar-property-missing-example",
    "none where the $ref points",
    /( {4}LogEntryId:\n {6}type: string\n.*\n.*\n) +example: .*\n/,
    "$1",
  ],
  ["no-invalid-schema-examples", "a wrong type", /example: 15$/m, "example: fifteen"],
  ["no-invalid-schema-examples", "a wrong format", /example: "2020-.*"/, "example: yesterday"],
  ["no-invalid-parameter-examples", "a wrong pattern", /^ {6}example: .*/m, "      example: not/one"],
  ["no-invalid-media-type-examples", "a wrong type", /^ {8}isVerified: true/m, "        isVerified: 1"],
  ["no-invalid-media-type-examples", "a field too many", /^ {8}isVerified: true/m, "        more: 1\n$&"],
  ["rule/server-environment", "none at the root", /^ {4}x-environment: .*\n/m, ""],
  ["rule/server-environment", "none at a path", /^ {8}x-environment: .*\n/m, ""],
  ["thrive/environments", "one named twice", /x-environment: staging$/m, "x-environment: production"],
  ["thrive/environments", "one unknown", /^ {8}x-environment: .*/m, "        x-environment: other"],
  ["rule/token-server-audience", "no audience", /^ {8}x-audience: .*\n/m, ""],
  ["thrive/token-url", "another path", /(tokenUrl: .*)token/, "$1tokens"],
  ["thrive/token-url", "a host of the API only", /(tokenUrl: https:..)public/, "$1private"],
  ["thrive/scope-audiences", "a scope left out", /^ {12}api\/read: \[.*\n/m, ""],
  ["thrive/scope-audiences", "a scope without any", /^( {12}api\/read:) \[.*/m, "$1 []"],
  ["thrive/scope-audiences", "a scope unknown", /^ {12}api\/read: \[(.*\n)/m, "$&            x: [$1"],
  ["thrive/period", "a parameter unknown", /from: entryDateFrom/, "from: dateFrom"],
  ["thrive/period", "the end left out", /to: entryDateTo, field/, "field"],
  ["thrive/period", "one parameter for both", /to: entryDateTo, field/, "to: entryDateFrom, field"],
  ["thrive/period", "a parameter of the path", /from: entryDateFrom/, "from: logEntryId"],
  ["thrive/period", "a field unknown", /field: entryDate /, "field: date "],
  ["thrive/period", "a field that is no date", /field: entryDate /, "field: userId "],
  ["thrive/relations", "a property unknown", /x-references: User\.id/, "x-references: User.key"],
  ["thrive/relations", "a schema unknown", /x-references: User\.id/, "x-references: Person.id"],
  ["thrive/relations", "a schema in place of a property", /x-references: User\.id/, "x-references: User"],
  ["thrive/relations", "a sum of nothing", /x-sum: .*/, "x-sum: LogEntry.minutes"],
  ["thrive/relations", "a parent unknown", /x-parent: .*/, "x-parent: Group"],
  ["thrive/relations", "a view of nothing", /x-view-of: .*/, "x-view-of: Person"],
  ["thrive/relations", "a filter by nothing", /x-filter: \{ property: status \}/, "x-filter: { property: state }"],
  ["thrive/relations", "a match unknown", /match: since/, "match: after"],
  ["thrive/scope-audiences", "an audience unknown", /^( {12}api\/read:) \[.*/m, "$1 [other]"],
];

test("the description has no problem", async () => {
  expect(await problemsOf(spec)).toEqual([]);
});

test.each(breakages)("%s reports: %s", async (ruleId, _fault, place, instead) => {
  const broken = spec.replace(place, instead);
  expect(broken).not.toBe(spec);

  const reported = (await problemsOf(broken)).find((problem) => problem.ruleId === ruleId);
  expect(reported).toMatchObject({ severity: "error" });
  // A problem whose place is lost is reported at 1:1.
  expect(reported?.line).toBeGreaterThan(1);
  expect(reported?.col).toBeGreaterThan(0);
});

test("each rule that redocly.yaml sets is broken above", async () => {
  const { rules } = parseYaml(await readFile(configPath, "utf8")) as { rules: object };
  const broken = new Set(breakages.map(([ruleId]) => ruleId));
  expect(Object.keys(rules).filter((ruleId) => !broken.has(ruleId))).toEqual([]);
});

test("`npm run spec:lint` passes the description, and fails on a warning", async () => {
  expect(lint()).toMatchObject({ clean: true });

  const folder = await mkdtemp(join(tmpdir(), "lint-"));
  try {
    const lenient = join(folder, "redocly.yaml");
    await writeFile(lenient, "telemetry: off\nrules:\n  info-contact: warn\n");
    const { clean, report } = lint(`--config=${lenient}`, specPath);
    expect(report).toContain("Warning was generated by the info-contact rule");
    expect(clean).toBe(false);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("every URL of the description is a URL by RFC 3986, so that other tools accept it", () => {
  const urls = [...spec.matchAll(/^ *(?:- )?(?:url|tokenUrl): (\S+)$/gm)].map(([, url = ""]) => url);
  expect(urls.length).toBeGreaterThan(8);
  // The unreserved, reserved and escaped characters of RFC 3986, section 2. Braces are none of them.
  expect(urls.filter((url) => !/^https:\/\/(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/.test(url))).toEqual([]);
});
