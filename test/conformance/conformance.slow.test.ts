import { execFile } from "node:child_process";
import { expect, onTestFinished, test } from "vitest";
import { startMockServer } from "../../src/cli/mock/server.js";
import type { MockCore } from "../../src/mock/mock.js";
import { baseUrlAt } from "../../src/mock/serve/route.js";
import { mockTenant } from "../../src/mock/tenant.js";

/** Runs the command as a user would, against a mock; `misbehave` prepares that. */
async function conformance(misbehave: (mock: MockCore) => void = () => undefined, ...args: readonly string[]) {
  const server = await startMockServer({ mock: {}, port: 0, host: "127.0.0.1", latency: 0, records: {} });
  onTestFinished(server.close);
  misbehave(server.mock);
  return run(
    {
      THRIVE_TENANT_ID: mockTenant.tenantId,
      THRIVE_API_SECRET: mockTenant.apiSecret,
      THRIVE_CLIENT_SECRET: mockTenant.clientSecret,
      THRIVE_BASE_URL: baseUrlAt(server.origin),
    },
    ...args,
  );
}

function run(
  variables: NodeJS.ProcessEnv,
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", "scripts/conformance.ts", ...args],
      { env: { ...process.env, ...variables } },
      (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
    );
  });
}

const secrets = /mock-api-secret|mock-client-secret|Basic [\w=]{8}|Bearer \w{8}/;

test("passes against the mock", async () => {
  const { code, output } = await conformance();
  expect(output).toContain("The API behaves as described (6 workflows).");
  expect(code).toBe(0);
});

test.each<[string, (mock: MockCore) => void]>([
  ["token", (mock) => mock.fail("createAccessToken", { status: 401 })],
  ["list-and-get", (mock) => mock.fail("getLogEntry", { status: 500, times: 1 })],
  ["missing", (mock) => mock.fail("getLogEntry", { status: 400, arguments: { logEntryId: "0".repeat(24) } })],
  ["bad-credentials", (mock) => mock.respond("listCategories", () => Response.json({}))],
  ["beyond-the-last-page", (mock) => mock.fail("listLogEntries", { status: 404, arguments: { page: 1_000_000 } })],
  [
    "month",
    (mock) =>
      mock.respond("listLogEntries", () => Response.json(pageOf("1999-01-01T00:00:00.000Z")), {
        arguments: { perPage: 1_000, page: 1 },
      }),
  ],
])("fails where the mock misbehaves: %s", async (workflow, misbehave) => {
  const { code, output } = await conformance(misbehave);
  expect(code).toBe(1);
  expect(output).toMatch(new RegExp(`^FAILED  ${workflow}$`, "m"));
  expect(output).not.toMatch(secrets);
});

const pageOf = (entryDate: string, fields: object = {}): object => ({
  pagination: { totalResults: 1, totalPages: 1, page: 1, perPage: 1_000 },
  results: [
    {
      logEntryId: "5f9d88d6e1b2a34c56d78902",
      userId: "507f1f77bcf86cd799439011",
      activity: { type: "file", name: "Private matters" },
      category: { categoryId: "507f1f77bcf86cd799439012", name: "TECHNOLOGY" },
      entryDate,
      durationMinutes: 15,
      description: null,
      isVerified: true,
      ...fields,
    },
  ],
});

test("shows no personal data of a failing response unless asked, and never a secret", async () => {
  const misbehave = (mock: MockCore) =>
    mock.respond("listLogEntries", () =>
      Response.json(pageOf("2026-10-01T00:00:00.000Z", { durationMinutes: "Zoë Private" })),
    );
  const hidden = await conformance(misbehave);
  expect(hidden.code).toBe(1);
  expect(hidden.output).toContain("schema check");
  expect(hidden.output).not.toMatch(/Private/);
  const shown = await conformance(misbehave, "--show-responses");
  expect(shown.output).toContain("Zoë Private");
  expect(shown.output).not.toMatch(secrets);
});

test("accepts no option of Redocly's, and names what is missing", async () => {
  expect(await conformance(undefined, "--no-secrets-masking")).toEqual({
    code: 2,
    output: "The only option is --show-responses.\n",
  });
  expect(
    await run({ THRIVE_TENANT_ID: "t", THRIVE_API_SECRET: "", THRIVE_CLIENT_SECRET: "", THRIVE_BASE_URL: "" }),
  ).toEqual({
    code: 2,
    output: "Set THRIVE_API_SECRET, THRIVE_CLIENT_SECRET, THRIVE_BASE_URL. Use a tenant that is meant for tests.\n",
  });
});
