import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createThriveClient } from "../../src/index.js";
import { listen } from "../support/listen.js";

interface Running {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly exit: Promise<number | null>;
}

function run(...args: readonly string[]): Running {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/main.ts", "mock", ...args]);
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => (stdout += String(chunk)));
  child.stderr.on("data", (chunk) => (stderr += String(chunk)));
  const exit = new Promise<number | null>((resolve) => child.once("close", resolve));
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, stdout: () => stdout, stderr: () => stderr, exit };
}

async function start(...args: readonly string[]) {
  const running = run(...args);
  await expect.poll(running.stdout, { timeout: 30_000 }).toMatch(/Client secret|THRIVE_BASE_URL/);
  const [baseUrl = ""] = /http:\S+\/rest\/v1/.exec(running.stdout()) ?? [];
  const valueOf = (name: string): string => new RegExp(`${name}: +(\\S+)`).exec(running.stdout())?.[1] ?? "";
  const thrive = createThriveClient({
    tenantId: valueOf("Tenant id") || "eu-west-2_AbcdEfghI",
    auth: { clientSecret: valueOf("Client secret") || "mock-client-secret" },
    baseUrl,
    maxRetries: 0,
  });
  const control = (path: string, method: string, body?: string) =>
    fetch(new URL(`/__mock/${path}`, baseUrl), { method, ...(body !== undefined && { body }) });
  return { ...running, thrive, baseUrl, control };
}

async function temporaryFile(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "thrive-mock-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "seed.json");
  await writeFile(file, text);
  return file;
}

test("serves a client, adds the records of the file, and prints each request without a credential", async () => {
  const file = await temporaryFile('{ "LogEntry": [{ "durationMinutes": 3 }] }');
  const { thrive, stderr, child, exit } = await start(
    "--count",
    "LogEntry=20",
    "--count",
    "User=4",
    "--data",
    file,
    "--verbose",
  );
  const { pagination } = await thrive.listLogEntries({ perPage: 5 });
  expect(pagination.totalResults).toBe(21);
  expect((await thrive.listUsers()).pagination.totalResults).toBe(4);
  await expect.poll(stderr).toMatch(/GET \/rest\/v1\/cpdEntries\?perPage=5 Bearer 200 \d+ ms\n/);
  expect(stderr()).not.toMatch(/secret|[0-9a-f]{64}/);
  child.kill("SIGTERM");
  expect(await exit).toBe(0);
});

test("is controlled over HTTP, whatever the content type", async () => {
  const { thrive, control } = await start();
  const record = (await (await control("add/LogEntry", "POST", '{ "durationMinutes": 7 }')).json()) as {
    logEntryId: string;
  };
  expect(await thrive.getLogEntry({ logEntryId: record.logEntryId })).toEqual(record);
  await control("fail/getLogEntry", "POST", '{ "status": 503, "times": 1 }');
  await expect(thrive.getLogEntry({ logEntryId: record.logEntryId })).rejects.toThrow("503");
  const requests = (await (await control("requests", "GET")).json()) as { operationId: string; status: number }[];
  expect(requests.map(({ operationId, status }) => [operationId, status])).toEqual([
    ["createAccessToken", 200],
    ["getLogEntry", 200],
    ["getLogEntry", 503],
  ]);
  await control("reset", "POST");
  await expect(thrive.getLogEntry({ logEntryId: record.logEntryId })).rejects.toThrow("404");
});

test.each([
  ["add/Nothing", "POST", "{}", 400, "LogEntry"],
  ["add/LogEntry", "POST", "{", 400, "JSON"],
  ["add/LogEntry", "POST", "[]", 400, "object"],
  ["add/LogEntry", "GET", undefined, 405, "POST"],
  ["add", "POST", "{}", 404, "/__mock/add/{schema}"],
  ["fail/getNothing", "POST", '{ "status": 500 }', 400, "getLogEntry"],
  ["fail/getLogEntry", "POST", "{}", 400, "status"],
  ["other", "POST", "{}", 404, "/__mock/reset"],
])("responds to the control request %s %s %s with %i", async (path, method, body, status, text) => {
  const { control } = await start();
  const response = await control(path, method, body);
  expect(response.status).toBe(status);
  expect(await response.text()).toContain(text);
});

test("prints only what a shell can evaluate with --env", async () => {
  const { stdout, child, exit } = await start("--env", "oauth");
  expect(stdout()).toMatch(
    /^export THRIVE_TENANT_ID=\S+\nexport THRIVE_CLIENT_SECRET=\S+\nexport THRIVE_BASE_URL=http:\S+\n$/,
  );
  child.kill("SIGINT");
  expect(await exit).toBe(130);
});

test("ends within a second while a response waits", async () => {
  const { thrive, child, exit } = await start("--latency", "60000");
  const call = thrive.getLogEntry({ logEntryId: "5f9d88d6e1b2a34c56d78902" }).catch((error: unknown) => error);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const startedAt = performance.now();
  child.kill("SIGTERM");
  expect(await exit).toBe(0);
  expect(performance.now() - startedAt).toBeLessThan(1_000);
  expect(await call).toMatchObject({ name: "APIConnectionError" });
});

test("warns when other machines can reach it", async () => {
  const { stderr } = await start("--host", "0.0.0.0");
  await expect.poll(stderr).toMatch(/^warning: 0\.0\.0\.0 can be reached from other machines/);
});

test("rejects a port that is taken, on one line", async () => {
  await using server = await listen(createServer());
  const { exit, stderr } = run("--port", String(server.port));
  expect(await exit).toBe(2);
  expect(stderr()).toBe(
    `error: Port ${server.port} is in use (EADDRINUSE). Give another --port, or none for a free one.\n`,
  );
});

test.each([
  [["--port", "http"], "--port must be an integer from 0 to 65535"],
  [["--count", "LogEntry"], "--count must be a schema and a number"],
  [["--count", "Nothing=1"], "LogEntry"],
  [["--fault-rate", "2"], "--fault-rate must be a number from 0 to 1"],
  [["--data", "/nowhere/seed.json"], "cannot read /nowhere/seed.json (ENOENT)"],
  [["--nothing"], "unknown option"],
])("rejects %j on one line", async (args, text) => {
  const { exit, stderr, stdout } = run(...args);
  expect(await exit).toBe(2);
  expect(stderr()).toMatch(/^error: [^\n]+\n$/);
  expect(stderr()).toContain(text);
  expect(stdout()).toBe("");
});

test.each(["{", "[]", '{ "LogEntry": {} }', '{ "LogEntry": [{ "minutes": 1 }] }'])(
  "rejects the data %s on one line",
  async (text) => {
    const { exit, stderr } = run("--data", await temporaryFile(text));
    expect(await exit).toBe(2);
    expect(stderr()).toMatch(/^error: [^\n]+\n$/);
  },
);
