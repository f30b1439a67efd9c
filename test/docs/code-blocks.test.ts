import { setupServer } from "msw/node";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import ts from "typescript";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { testTenant } from "../support/tenants.js";
import { thriveHandlers } from "../support/thrive.js";
import { writeBlocks } from "./code-blocks.js";
import { entryPoints } from "./entry-points.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const blocks = writeBlocks();
/** The README and the guides ask for October 2026: the description's example is moved there. */
const server = setupServer(
  ...thriveHandlers({
    prepare: (store) => store.update("LogEntry", "5f9d88d6e1b2a34c56d78902", { entryDate: "2026-10-05T09:30:00.000Z" }),
  }),
);

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
  vi.unstubAllEnvs();
});

/** The text of the compiler's complaints about these files, under the options of the project and these. */
function problemsOf(files: string[], changed: ts.CompilerOptions = {}): string[] {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  // A block shows a name without using it; a reader would.
  const program = ts.createProgram(files, {
    ...options,
    noUnusedLocals: false,
    paths: Object.fromEntries(Object.entries(entryPoints()).map(([name, file]) => [name, [file]])),
    ...changed,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, start = 0, messageText }) =>
        `${file?.fileName}:${(file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
    );
}

describe("the code blocks of the README and the guides", () => {
  test("are there, and some have an outcome", () => {
    expect(blocks.length).toBeGreaterThan(20);
    expect(blocks.flatMap(({ outcome }) => outcome).length).toBeGreaterThan(5);
  });

  test("compile, as strictly as the project does", () => {
    expect(problemsOf(blocks.map(({ file }) => file))).toEqual([]);
  });

  test("of the guide Behind a proxy compile with the DOM's types, too", () => {
    const files = blocks.filter(({ title }) => title.startsWith("proxy:")).map(({ file }) => file);
    expect(files).not.toEqual([]);
    expect(problemsOf(files, { lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"] })).toEqual([]);
  });

  // Guides of a feature that need more than the API (a database, a process) are run by the feature's own tests.
  const runnable =
    /^(?:readme|skill|index|authenticate|environments|lists-and-periods|errors|options|serverless|typescript):/;
  // The one with a file in it is run as a process, in export-recipes.slow.test.ts.
  const elsewhere = ["@keyv/redis", "node:fs/promises"];
  const run = blocks.filter(
    ({ title, imports }) => runnable.test(title) && !imports.some((name) => elsewhere.includes(name)),
  );
  test.each(run)("run: $title", async ({ file, outcome }) => {
    // A program has one secret in its environment.
    const readsAll = readFileSync(file, "utf8").includes("optionsFromEnv(");
    vi.stubEnv("THRIVE_CLIENT_SECRET", readsAll ? undefined : testTenant.clientSecret);
    const printed: string[] = [];
    vi.spyOn(console, "log").mockImplementation((...values) => {
      printed.push(format(...values));
    });
    await import(/* @vite-ignore */ file);
    expect(printed).toEqual(outcome);
  });
});
