import { build } from "esbuild";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { expect, inject, onTestFinished, test } from "vitest";
import { listen } from "../support/listen.js";
import { readProjectFile } from "../support/project-file.js";
import { projectFolder } from "../scripts/generate/spec.js";
import { run } from "./run.js";

const consumer = inject("consumer");
const versions = join(projectFolder, "test/package/versions/node_modules");
const node24 = join(versions, "node24/bin/node");

const mswFolders = {
  "2.0": join(versions, "msw-2.0"),
  "2": join(projectFolder, "node_modules/msw"),
  "3": join(versions, "msw-3"),
};

/** A project that has the packed package, this msw and vitest installed. */
async function projectWith(msw: keyof typeof mswFolders): Promise<string> {
  const folder = await mkdtemp(join(consumer, "../mock-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(consumer, folder, { recursive: true });
  await symlink(mswFolders[msw], join(folder, "node_modules/msw"));
  await symlink(join(projectFolder, "node_modules/vitest"), join(folder, "node_modules/vitest"));
  return folder;
}

/** The blocks of the guide "Test your code", as the files that they are. */
async function writeGuide(folder: string): Promise<void> {
  const guide = readProjectFile("scripts/docs/guides/test-your-code.md");
  const blocks = [...guide.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
  for (const [index, code] of blocks.entries()) {
    const name = /^\/\/ (\S+)\n/.exec(code)?.[1] ?? `block-${index}.${code.includes("vitest") ? "test.ts" : "ts"}`;
    await writeFile(join(folder, name), code);
  }
}

test.each([
  ["2.0", process.execPath],
  ["2", process.execPath],
  ["2", node24],
  ["3", node24],
] as const)("the guide's tests pass with msw %s on %s", async (msw, node) => {
  const folder = await projectWith(msw);
  await writeGuide(folder);
  const vitest = join(projectFolder, "node_modules/vitest/vitest.mjs");
  const report = await run(folder, node, vitest, "run", "--root", folder, "--reporter", "json");
  expect(JSON.parse(report)).toMatchObject({ success: true, numPassedTests: 3, numTotalTests: 3 });
});

test("loads by require, and leaves nothing that keeps the process alive", async () => {
  const folder = await projectWith("2");
  const program = `
    const { createThriveClient } = require("thrive-cpd");
    const { createMockThrive } = require("thrive-cpd/mock");
    const { setupServer } = require("msw/node");
    const mock = createMockThrive();
    setupServer(...mock.handlers).listen();
    mock.delay("listUsers", 60000);
    const thrive = createThriveClient({ ...mock.clientOptions(), timeout: 100, maxRetries: 0 });
    thrive.listUsers().catch((error) => console.log(error.name));`;
  const startedAt = performance.now();
  const printed = await run(folder, process.execPath, "--input-type=commonjs", "--eval", program);
  expect(printed).toBe("APIConnectionTimeoutError\n");
  expect(performance.now() - startedAt).toBeLessThan(20_000);
});

test("the package itself works where msw is not installed", async () => {
  const program = `import { createThriveClient } from "thrive-cpd"; console.log(typeof createThriveClient);`;
  expect(await run(consumer, process.execPath, "--input-type=module", "--eval", program)).toBe("function\n");
});

test("npx thrive-cpd mock serves where nothing but the package is installed", async () => {
  const program = `
    import { spawn } from "node:child_process";
    import { createThriveClient } from "thrive-cpd";
    const child = spawn(process.execPath, ["node_modules/thrive-cpd/dist/cli/main.js", "mock", "--env"]);
    const text = await new Promise((resolve) => child.stdout.once("data", (data) => resolve(String(data))));
    const value = (name) => new RegExp(name + "=(.*)").exec(text)[1];
    const thrive = createThriveClient({
      tenantId: value("TENANT_ID"), baseUrl: value("BASE_URL"), auth: { apiSecret: value("API_SECRET") },
    });
    const { pagination } = await thrive.listUsers();
    child.kill("SIGTERM");
    const code = await new Promise((resolve) => child.once("exit", resolve));
    console.log(pagination.totalResults, code);`;
  expect(await run(consumer, process.execPath, "--input-type=module", "--eval", program)).toBe("40 0\n");
});

const page = `
import { setupWorker } from "msw/browser";
import { createThriveClient } from "thrive-cpd";
import { createMockThrive } from "thrive-cpd/mock";

globalThis.tryMock = async () => {
  const mock = createMockThrive({ counts: { LogEntry: 250 } });
  await setupWorker(...mock.handlers).start({ quiet: true, onUnhandledRequest: "bypass" });
  const thrive = createThriveClient(mock.clientOptions({ auth: "oauth" }));
  let entries = 0;
  for await (const entry of thrive.listLogEntries({ perPage: 100 })) entries += entry ? 1 : 0;
  mock.fail("getLogEntry", { status: 404, times: 1 });
  const missing = await thrive.getLogEntry({ logEntryId: "5f9d88d6e1b2a34c56d78902" }).catch(({ name }) => name);
  mock.disconnect("listUsers");
  const broken = await createThriveClient({ ...mock.clientOptions(), maxRetries: 0 }).listUsers().catch(({ name }) => name);
  return { entries, missing, broken, requests: mock.requests.length };
};
`;

test.each(["2", "3"] as const)("works in a service worker of Chromium with msw %s", async (msw) => {
  const folder = await projectWith(msw);
  await mkdir(join(folder, "site"));
  await writeFile(join(folder, "page.js"), page);
  await build({
    absWorkingDir: folder,
    entryPoints: ["page.js"],
    bundle: true,
    format: "esm",
    outfile: "site/page.js",
    preserveSymlinks: false,
  });
  const files: Readonly<Record<string, string>> = {
    "/page.js": await readFile(join(folder, "site/page.js"), "utf8"),
    "/mockServiceWorker.js": await readFile(join(mswFolders[msw], "lib/mockServiceWorker.js"), "utf8"),
  };
  await using site = await listen(
    createServer(({ url = "" }, response) => {
      const body = files[url];
      const type = body === undefined ? "text/html" : "text/javascript";
      response
        .writeHead(200, { "content-type": type })
        .end(body ?? '<!doctype html><link rel="icon" href="data:,"><script type="module" src="page.js"></script>');
    }),
  );
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--no-first-run"],
  });
  try {
    const tab = await browser.newPage();
    await tab.goto(site.origin);
    await tab.waitForFunction("globalThis.tryMock");
    expect(await tab.evaluate("tryMock()")).toEqual({
      entries: 250,
      missing: "NotFoundError",
      broken: "APIConnectionError",
      requests: 6,
    });
  } finally {
    await browser.close();
  }
});
