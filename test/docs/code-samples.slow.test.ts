import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { buildApiReference } from "../../scripts/docs/api-reference/build.js";
import { serveThrive, type ServedThrive } from "../support/serve.js";
import { examplesOf, jsonContent, readOperations, tokenOperation } from "../support/spec.js";
import { testTenant } from "../support/tenants.js";
import { handedOver, operationsOf, renderedDefinition } from "./rendered.js";

const page = await buildApiReference();
const operations = operationsOf(renderedDefinition(page));
const samples = operations.flatMap(({ path, operation }) =>
  operation["x-codeSamples"].map((sample) => ({ ...sample, path, operationId: operation.operationId })),
);
const tokenLabel = "Get a token";
const hosts = new Set(
  [...readOperations, tokenOperation].flatMap(({ servers }) => servers.map(({ url }) => new URL(url).origin)),
);

/** The samples ask for a month, and for what changed of late. */
const chosenBySamples = {
  LogEntry: [{ userId: "507f1f77bcf86cd799439011", entryDate: "2026-10-05T09:30:00.000Z" }],
  Audience: [{ apiControlled: true, updatedAt: "2026-11-02T07:58:01.004Z" }],
};
/** Path → the ids that its list gave to curl. */
const listed = new Map<string, unknown[]>();

let server: ServedThrive;
let folder: string;

beforeAll(async () => {
  server = await serveThrive({ records: chosenBySamples });
  // Within the project, where a module finds the package by its name.
  folder = await mkdtemp(fileURLToPath(new URL("samples-", import.meta.url)));
  vi.stubEnv("THRIVE_TENANT_ID", testTenant.tenantId);
  vi.stubEnv("THRIVE_API_SECRET", testTenant.apiSecret);
  vi.stubEnv("THRIVE_CLIENT_SECRET", testTenant.clientSecret);
  const fetchThere = fetch;
  vi.stubGlobal("fetch", (url: string, init?: RequestInit) => fetchThere(onLoopback(url), init));
});

afterEach(() => {
  vi.restoreAllMocks();
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** The same sample, but asking the server here. */
const onLoopback = (text: string) => [...hosts].reduce((rest, host) => rest.replaceAll(host, server.origin), text);

async function runCurl(source: string): Promise<unknown> {
  const { stdout } = await promisify(execFile)("bash", ["-euc", onLoopback(source)], { env: process.env });
  return JSON.parse(stdout);
}

/** What the sample hands to `console.log`. */
async function runTypeScript(source: string, name: string): Promise<unknown[]> {
  const printed: unknown[] = [];
  vi.spyOn(console, "log").mockImplementation((value) => {
    printed.push(value);
  });
  const file = join(folder, `${name}.ts`);
  await writeFile(file, `${source}\nexport {};\n`);
  await import(/* @vite-ignore */ file);
  return printed;
}

/** The description's example of the operation's response. */
function responseOf(path: string): unknown {
  const operation = [...readOperations, tokenOperation].find((candidate) => candidate.path === path);
  return operation && examplesOf(jsonContent(operation, 200))[0];
}

test("each operation has its samples, and the page is configured to show each label", () => {
  const labels = ["TypeScript", "curl, Basic", "curl, Bearer", tokenLabel];
  for (const { path, operation } of operations) {
    const expected = path === tokenOperation.path ? ["TypeScript", tokenLabel] : labels;
    expect(operation["x-codeSamples"].map(({ label }) => label)).toEqual(expected);
  }
  const { codeSamples } = handedOver(page, "__redoc_options") as { codeSamples: { languages: { label: string }[] } };
  expect(codeSamples.languages.map(({ label }) => label)).toEqual(expect.arrayContaining(labels));
});

describe("run unchanged, except for the host", () => {
  test.each(samples.filter(({ label }) => label === tokenLabel))("$operationId: $label", async ({ source }) => {
    const received = await runCurl(source);
    expect(received).toMatchObject({ token_type: "Bearer", expires_in: 3600, scope: "api/read" });
    vi.stubEnv("THRIVE_ACCESS_TOKEN", (received as { access_token: string }).access_token);
  });

  test.each(samples.filter(({ label }) => label.startsWith("curl")))(
    "$operationId: $label",
    async ({ source, path, label }) => {
      const received = await runCurl(source);
      const { pagination } = readOperations.find((operation) => operation.path === path) ?? {};
      if (pagination === undefined) expect(received).toEqual(responseOf(path));
      else {
        const records = (received as Record<string, Record<string, unknown>[]>)[pagination.items] ?? [];
        const ids = records.map((record) => record[pagination.id]);
        expect(ids).not.toEqual([]);
        expect(listed.get(path) ?? ids).toEqual(ids);
        listed.set(path, ids);
      }
      expect(server.seen.at(-1)).toMatchObject({ scheme: label.split(" ")[1], status: 200 });
    },
  );

  test.each(samples.filter(({ lang }) => lang === "typescript"))(
    "$operationId: $label",
    async ({ source, path, operationId = "" }) => {
      const printed = await runTypeScript(source, operationId);
      const { method, status } = server.seen.at(-1) ?? {};
      expect([method, status]).toEqual([path === tokenOperation.path ? "POST" : "GET", 200]);
      const received = responseOf(path);
      const { pagination } = readOperations.find((operation) => operation.path === path) ?? {};
      if (pagination === undefined) {
        expect(printed).toEqual(path === tokenOperation.path ? [] : [received]);
      } else {
        expect(printed).toEqual(listed.get(path));
      }
    },
  );
});
