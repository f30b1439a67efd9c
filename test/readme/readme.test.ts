import { setupServer } from "msw/node";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import ts from "typescript";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { testTenant } from "../support/tenants.js";
import { thriveHandlers } from "../support/thrive.js";
import { writeBlocks } from "./blocks.js";

const blocks = writeBlocks();
const server = setupServer(...thriveHandlers());

beforeAll(() => {
  vi.stubEnv("THRIVE_TENANT_ID", testTenant.tenantId);
  vi.stubEnv("THRIVE_API_SECRET", testTenant.apiSecret);
  server.listen({ onUnhandledRequest: "error" });
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  server.close();
});

describe("the README's samples", () => {
  test("are there, and some have an outcome", () => {
    expect(blocks.length).toBeGreaterThan(10);
    expect(blocks.flatMap(({ outcome }) => outcome).length).toBeGreaterThan(5);
  });

  test("compile, as strictly as the project does", () => {
    const root = fileURLToPath(new URL("../..", import.meta.url));
    const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile) as {
      config: object;
    };
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const program = ts.createProgram(
      blocks.map(({ file }) => file),
      // A sample shows a name without using it; a reader would.
      { ...options, noUnusedLocals: false, paths: { "thrive-cpd": [`${root}/src/index.ts`] } },
    );
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
    expect(problems).toEqual([]);
  });

  // The one with a Redis in it is run with a real one, among the services.
  const alone = blocks.filter(({ imports }) => !imports.includes("@keyv/redis"));
  test.each(alone)("run: $title", async ({ file, outcome }) => {
    const printed: string[] = [];
    vi.spyOn(console, "log").mockImplementation((...values) => {
      printed.push(format(...values));
    });
    await import(/* @vite-ignore */ file);
    expect(printed).toEqual(outcome);
  });
});
