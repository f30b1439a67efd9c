import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { setupServer } from "msw/node";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { drift } from "../../../scripts/spec-drift/drift.js";
import { readProjectFile } from "../../support/project-file.js";
import { testTenant } from "../../support/tenants.js";
import { thriveHandlers } from "../../support/thrive.js";

const guide = readProjectFile("scripts/docs/guides/change-the-description.md");
const [, section = ""] = guide.split("## Does the real API still match?\n");
const [record = "", clean = ""] = [...section.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);

const server = setupServer(...thriveHandlers());
const home = process.cwd();
// Beside this file, so that "thrive-cpd" is the source.
const folder = await mkdtemp(join(fileURLToPath(new URL(".", import.meta.url)), "blocks-"));

beforeAll(() => {
  vi.stubEnv("THRIVE_TENANT_ID", testTenant.tenantId);
  vi.stubEnv("THRIVE_CLIENT_SECRET", testTenant.clientSecret);
  server.listen({ onUnhandledRequest: "error" });
});
afterEach(() => process.chdir(home));
afterAll(async () => {
  server.close();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** Runs a code block of the guide in the folder. */
async function run(name: string, code: string): Promise<void> {
  const file = join(folder, name);
  await writeFile(file, code);
  process.chdir(folder);
  await import(/* @vite-ignore */ file);
  process.chdir(home);
}

test("the guide's recording fetch writes what spec:drift reads, and no secret", async () => {
  await run("record.ts", record);

  const file = join(folder, "traffic.ndjson");
  const recorded = await readFile(file, "utf8");
  expect(recorded.trim().split("\n")).toHaveLength(2);
  for (const secret of [testTenant.clientSecret, "access_token", "authorization", "Bearer"]) {
    expect(recorded.toLowerCase()).not.toContain(secret.toLowerCase());
  }
  const { problems, credentials, report } = await drift([file], { format: "pretty" });
  expect(report).toContain("Exchanges: total=2 documented=2 undocumented=0");
  expect({ problems, credentials }).toEqual({ problems: 0, credentials: [] });
});

test("the guide's clean-up takes credentials out of a HAR", async () => {
  const url = "https://public.api.learn.link/rest/v1/cpdCategories/507f1f77bcf86cd799439012";
  const header = (name: string, value: string) => ({ name, value });
  const headers = [header("Content-Type", "application/json"), header("Set-Cookie", "s=a-secret")];
  const category = { categoryId: "507f1f77bcf86cd799439012", name: "TECHNOLOGY" };
  const entries = [
    {
      request: {
        method: "GET",
        url,
        headers: [header("Authorization", "Bearer a-secret"), header("Cookie", "s=a-secret")],
        cookies: [header("s", "a-secret")],
      },
      response: {
        status: 200,
        headers,
        cookies: [header("s", "a-secret")],
        content: { text: JSON.stringify(category) },
      },
    },
    {
      request: {
        method: "POST",
        url: "https://public.api.learn.link/oauth2/token/t",
        headers: [],
        postData: { text: "client_secret=a-secret" },
      },
      response: { status: 200, headers, content: { text: '{"access_token":"a-secret"}' } },
    },
  ];
  const file = join(folder, "traffic.har");
  await writeFile(file, JSON.stringify({ log: { version: "1.2", entries } }));
  expect((await drift([file], { format: "json" })).credentials).toEqual([`${file}#1`, `${file}#2`]);

  await run("clean.ts", clean);

  expect(await readFile(file, "utf8")).not.toContain("a-secret");
  expect(await drift([file], { format: "json" })).toMatchObject({ problems: 0, credentials: [] });
});
