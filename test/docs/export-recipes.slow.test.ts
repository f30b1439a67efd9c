import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readProjectFile } from "../support/project-file.js";
import { logEntries, pageOfAll, type AskedPage } from "../support/pages.js";
import { respond, serveWire, type Behaviour } from "../support/wire.js";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [, section = ""] = readProjectFile("scripts/docs/guides/lists-and-periods.md").split("## When an export fails");
const [withRetries = "", acrossProcesses = ""] = [...section.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);

/** What the first block takes for granted. Few retries, so that a failure does not take a minute. */
const prelude = `
  import { appendFile } from "node:fs/promises";
  import { createThriveClient, optionsFromEnv } from "thrive-cpd";
  const thrive = createThriveClient(optionsFromEnv(process.env));
  const save = (results) => appendFile(process.argv[3], results.map((entry) => JSON.stringify(entry) + "\\n").join(""));
`;
const programs = { withRetries: prelude + withRetries, acrossProcesses };

const entries = logEntries(1, 2_500).map((entry) => ({ ...entry, entryDate: "2026-10-05T10:00:00.000Z" }));
const blocks = fileURLToPath(new URL("blocks/export-recipes", import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recipes-"));
  mkdirSync(blocks, { recursive: true });
  for (const [name, code] of Object.entries(programs))
    writeFileSync(join(blocks, `${name}.ts`), `${code}\nexport {};\n`);
});
afterAll(() => rm(folder, { recursive: true }));

/** A server of these entries, of which some requests fail. */
async function serveEntries(fails: (asked: AskedPage, index: number) => boolean) {
  return serveWire((index, { url }): Behaviour => {
    const query = new URL(url, "http://localhost").searchParams;
    const asked = { page: Number(query.get("page")), perPage: Number(query.get("perPage")) };
    return fails(asked, index) ? respond({ status: 503, headers: { "retry-after": "0" } }) : pageOfAll(entries, asked);
  });
}

/** Runs a program of the guide as a process, as its reader would. */
function run(
  name: keyof typeof programs,
  origin: string,
  file: string,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, THRIVE_TENANT_ID: "tenant", THRIVE_API_SECRET: "secret", THRIVE_BASE_URL: origin };
  const args = ["--import", "tsx", join(blocks, `${name}.ts`), "2026-10", file];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

const exported = async (file: string): Promise<Set<string>> =>
  new Set(
    (await readFile(file, "utf8"))
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { logEntryId: string }).logEntryId),
  );

describe.each(["withRetries", "acrossProcesses"] as const)("the guide's export, %s,", (name) => {
  test("is complete when the server recovers", async () => {
    await using server = await serveEntries((_asked, index) => index % 3 === 1);
    const file = join(folder, `${name}-recovers.ndjson`);
    const { code, stdout } = await run(name, server.origin, file);
    expect([code, stdout]).toEqual([0, expect.stringContaining("complete")]);
    expect(await exported(file)).toEqual(new Set(entries.map(({ logEntryId }) => logEntryId)));
  });

  test("fails with an error and an exit code when the server fails for good", async () => {
    await using server = await serveEntries(({ page }) => page === 2);
    const { code, stdout, stderr } = await run(name, server.origin, join(folder, `${name}-fails.ndjson`));
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain("InternalServerError");
    expect(server.requests.length).toBeGreaterThan(5);
  });
});

test("the guide's export across processes continues with the page that was saved last, and loses nothing", async () => {
  let broken = true;
  await using server = await serveEntries(({ page }) => broken && page === 3);
  const file = join(folder, "continued.ndjson");
  expect((await run("acrossProcesses", server.origin, file)).code).toBe(1);
  expect(JSON.parse(await readFile(`${file}.progress.json`, "utf8"))).toEqual({
    month: "2026-10",
    page: 2,
    perPage: 1000,
  });

  const before = server.requests.length;
  broken = false;
  const { code, stdout } = await run("acrossProcesses", server.origin, file);
  expect([code, stdout]).toEqual([0, `complete: ${file}\n`]);
  const pages = server.requests
    .slice(before)
    .map(({ url }) => new URL(url, "http://localhost").searchParams.get("page"));
  expect(pages).toEqual(["2", "3"]);
  expect(await exported(file)).toEqual(new Set(entries.map(({ logEntryId }) => logEntryId)));
  await expect(readFile(`${file}.progress.json`)).rejects.toThrow("ENOENT");
});
