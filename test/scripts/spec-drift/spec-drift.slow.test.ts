import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drift } from "../../../scripts/spec-drift/drift.js";
import { runNode } from "../generate/project-copy.js";
import { projectFolder } from "../generate/spec.js";
import { drifts, entry, line } from "./drifts.js";

const folder = await mkdtemp(join(tmpdir(), "spec-drift-"));
afterAll(() => rm(folder, { recursive: true }));

async function record(text: string, name = "traffic.ndjson"): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

const specDrift = (...args: string[]) => runNode(projectFolder, "--import", "tsx", "scripts/spec-drift.ts", ...args);

describe("reports", () => {
  const messages = new Map<number, string[]>();

  // One recording of all: to start Redocly takes longer than to compare.
  beforeAll(async () => {
    const file = await record(drifts.map(([, recorded]) => `${line(recorded)}\n`).join(""));
    const { report } = await drift([file], { format: "json" });
    const { problems } = JSON.parse(report) as { problems: { exchangeIndex: number; message: string }[] }; // Redocly's form
    for (const { exchangeIndex: index, message } of problems) {
      messages.set(index, [...(messages.get(index) ?? []), message]);
    }
  });

  test.each(drifts.map(([title, , ...expected], index) => ({ title, expected, index })))(
    "$title",
    ({ expected, index }) => {
      expect(messages.get(index) ?? []).toEqual(expected);
    },
  );
});

test("the drift table has at least 20 rows", () => {
  expect(drifts.filter(([, , ...messages]) => messages.length > 0).length).toBeGreaterThanOrEqual(20);
});

test("prints its usage without arguments", async () => {
  const { code, output } = await specDrift();
  expect(output).toContain("Usage: npm run spec:drift -- [options] <recordings...>");
  expect(output).toContain("$ npm run spec:drift -- traffic.har");
  expect(output).toContain("How to record traffic without credentials");
  expect(code).toBe(1);
});

test("finds the one drift of the sample recording, and reports how much of the description it covers", async () => {
  const { code, output } = await specDrift("test/scripts/spec-drift/added-field.ndjson");
  expect(output).toContain("Exchanges: total=4 documented=4 undocumented=0");
  expect(output).toContain("Findings: total=1 error=1 warning=0 info=0");
  expect(output).toContain('Response has undocumented field "results[0].activity.language".');
  expect(output).toContain("API coverage");
  expect(code).toBe(1);
});

test("exits with 0 if everything is as described", async () => {
  const text = await readFile(fileURLToPath(new URL("added-field.ndjson", import.meta.url)), "utf8");
  const { code, output } = await specDrift(await record(text.replace(',"language":"en"', "")));
  expect(output).toContain("No findings");
  expect(code).toBe(0);
});

test.each([
  ["an undescribed status", { status: 418 }, "✖ getLogEntry: Status 418 is not described."],
  [
    "an undescribed query parameter, of which Redocly only warns",
    { url: "https://public.api.learn.link/rest/v1/cpdEntries/5f9d88d6e1b2a34c56d78902?fields=all" },
    'Undocumented query parameter in traffic: "fields"',
  ],
])("ends with 1 for %s", async (_what, recorded, message) => {
  const { code, output } = await specDrift(await record(`${line(recorded)}\n${line(recorded)}\n`));
  expect(output).toContain(message);
  expect(code).toBe(1);
});

test("reads a HAR, as a proxy or a browser writes it", async () => {
  const url = "https://public.api.learn.link/rest/v1/cpdEntries/5f9d88d6e1b2a34c56d78902";
  const request = { method: "GET", url, headers: [{ name: "Accept", value: "application/json" }] };
  const headers = [{ name: "Content-Type", value: "application/json" }];
  const text = Buffer.from(JSON.stringify({ ...entry, language: "en" })).toString("base64");
  const entries = [
    { request, response: { status: 200, headers, content: { text, encoding: "base64" } } },
    { request, response: { status: 418, headers, content: { text: "{}" } } },
    { request, response: { status: 0, headers: [], content: {} } },
  ];
  const file = await record(JSON.stringify({ log: { version: "1.2", entries } }), "traffic.har");
  const { problems, report } = await drift([file], { format: "pretty" });
  expect(report).toContain('Response has undocumented field "language".');
  expect(report).toContain(`✖ getLogEntry: Status 418 is not described. Described: 200`);
  expect(report).toContain(`↳ GET ${url} at ${file}#2`);
  expect(report).toContain("✖ getLogEntry: No response was recorded.");
  expect(problems).toBe(3);
});

test("warns of credentials in a recording, without printing them", async () => {
  const withHeader = line({ headers: { Authorization: "Bearer a-secret" } });
  const { code, output } = await specDrift(await record(`${line({})}\n${withHeader}\n`));
  expect(output).toContain("traffic.ndjson:2 hold credentials. Remove them before you keep the recording.");
  expect(output).not.toContain("a-secret");
  expect(code).toBe(0);
});

test("compares what was recorded under another URL", async () => {
  const at = (path: string) => line({ url: `http://localhost:8080/api${path}`, status: 418 });
  const file = await record(`${at("/cpdEntries/5f9d88d6e1b2a34c56d78902")}\n`);
  const { problems, report } = await drift([file], { format: "pretty", server: "http://localhost:8080/api" });
  expect(report).toContain("✖ getLogEntry: Status 418 is not described.");
  expect(problems).toBe(1);
});

test.each([
  ["a file that is not there", () => Promise.resolve(join(folder, "none.har")), "There is no file or folder"],
  [
    "a line that is not JSON",
    () => record(`${line({})}\n{ oops\n`),
    "traffic.ndjson:2 has no request with a method and a whole URL.",
  ],
  ["a line of another form", () => record('{ "level": "info" }\n'), "traffic.ndjson:1 has no request"],
  [
    "a response without a status",
    () => record(line({}).replace('"status":200,', "")),
    "traffic.ndjson:1 has a response without a status.",
  ],
  ["a file without traffic", () => record("\n"), "There is no traffic in"],
])("rejects %s", async (_what, recording, message) => {
  await expect(recording().then((file) => drift([file], { format: "json" }))).rejects.toThrow(message);
});
