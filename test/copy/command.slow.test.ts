import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { logEntry } from "../support/pages.js";
import { openSqlite } from "./open-copy.js";
import { openPostgres, postgresPassword, startPostgres, type PostgresServer } from "./postgres-server.js";
import { runSync, startSync } from "./run-sync.js";
import { serveRecords, Status } from "./serve-records.js";

let postgres: PostgresServer;
let folder: string;
beforeAll(async () => {
  postgres = await startPostgres();
  folder = mkdtempSync(join(tmpdir(), "thrive-sync-"));
});
afterAll(async () => {
  await postgres[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const none = { new: 0, changed: 0, unchanged: 0, gone: 0 };

async function serveTwo() {
  const server = await serveRecords();
  for (const number of [1, 2]) {
    const entry = logEntry(number, { entryDate: `2026-0${number}-01T12:00:00.000Z` });
    server.entries.set(entry.logEntryId, entry);
  }
  return server;
}

test("prints one JSON document, with the proof, and no other field when there is nothing to say", async () => {
  await using server = await serveTwo();
  const file = join(folder, "json.db");
  const { code, stdout, stderr } = await runSync(server.baseUrl, [
    "--to",
    `sqlite:${file}`,
    "--json",
    "--since",
    "2026-01",
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const result = JSON.parse(stdout) as Record<string, unknown>;
  expect(Object.keys(result)).toEqual(["ok", "tables", "checks"]);
  expect(result).toMatchObject({ ok: true, tables: { log_entries: { ...none, new: 2 }, audience_members: none } });
  expect(result.checks).toContainEqual({
    table: "log_entries",
    from: "2026-02-01T00:00:00.000Z",
    to: "2026-03-01T00:00:00.000Z",
    rows: 1,
    announced: 1,
  });
});

test("prints a table for people, to a target named by the environment", async () => {
  await using server = await serveTwo();
  const environment = { THRIVE_SYNC_TO: `sqlite:${join(folder, "table.db")}` };
  const { code, stdout } = await runSync(server.baseUrl, ["--tables", "log_entries,categories"], environment);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^table +new +changed +unchanged +gone +rows +announced\n/);
  expect(stdout).toMatch(/^log_entries +2 +0 +0 +0 +2 +2$/m);
  expect(stdout).toContain("as many records as the API announces");
});

test("reads the database's password from PGPASSWORD, and rejects one in the target without printing it", async () => {
  await using server = await serveTwo();
  const url = await postgres.createDatabase();
  const args = ["--tables", "log_entries", "--to"];
  expect(await runSync(server.baseUrl, [...args, url], { PGPASSWORD: postgresPassword })).toMatchObject({ code: 0 });
  const rejected = await runSync(server.baseUrl, [...args, url.replace("thrive@", "thrive:sesame@")]);
  expect(rejected.code).toBe(2);
  expect(rejected.stderr).toMatch(/PGPASSWORD/);
  expect(rejected.stderr + rejected.stdout).not.toContain("sesame");
});

test("prints the statements that make the tables, without credentials or a database", async () => {
  const { code, stdout } = await runSync("", ["--schema"], { THRIVE_TENANT_ID: "", THRIVE_API_SECRET: "" });
  expect(code).toBe(0);
  const db = openPostgres(await postgres.createDatabase());
  for (const statement of stdout.split(/;$/m)) {
    if (statement.trim() !== "")
      await db.executeQuery({ sql: statement, parameters: [], query: undefined as never, queryId: { queryId: "" } });
  }
  const tables = await db.introspection.getTables();
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(["log_entries", "users_history", "sync_runs"]));
  await db.destroy();
});

test("writes no file in a dry run", async () => {
  await using server = await serveTwo();
  const file = join(folder, "dry.db");
  const { code, stdout } = await runSync(server.baseUrl, ["--to", `sqlite:${file}`, "--dry-run", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, tables: { log_entries: { ...none, new: 2 } } });
  expect(existsSync(file)).toBe(false);
});

test.each(["sqlite", "postgres"] as const)(
  "a second process on one %s database is rejected with the name of the first; a killed process blocks none",
  async (kind) => {
    await using server = await serveTwo();
    const to = kind === "sqlite" ? `sqlite:${join(folder, "locked.db")}` : await postgres.createDatabase();
    const args = ["--to", to, "--tables", "log_entries"];
    const password = { PGPASSWORD: postgresPassword };
    server.onRequest = () => new Promise(() => undefined);
    const first = startSync(server.baseUrl, args, password);
    await expect.poll(() => server.requests.length).toBe(1);
    const { code, stdout, stderr } = await runSync(server.baseUrl, args, password);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^error: Process ${first.child.pid} on \\S+ is copying .* since 2\\d{3}-.*\\n$`));
    first.child.kill("SIGKILL");
    await first.finished;
    server.onRequest = () => undefined;
    expect(await runSync(server.baseUrl, args, password)).toMatchObject({ code: 0 });
  },
);

test("ends with 4 for wrong credentials, 1 for an API that fails, 2 for a wrong option, 130 when interrupted", async () => {
  await using server = await serveTwo();
  const to = ["--to", `sqlite:${join(folder, "codes.db")}`, "--tables", "log_entries"];
  server.onRequest = () => {
    throw new Status(401);
  };
  expect(await runSync(server.baseUrl, to)).toMatchObject({ code: 4 });
  server.onRequest = () => {
    throw new Status(500);
  };
  const failed = await runSync(server.baseUrl, to);
  expect(failed.code).toBe(1);
  expect(failed.stderr).toContain("listLogEntries");
  const unreachable = await runSync(server.baseUrl, ["--to", "postgres://thrive@127.0.0.1:9/cpd"]);
  expect(unreachable).toMatchObject({ code: 1, stdout: "" });
  expect(unreachable.stderr).toContain("ECONNREFUSED");
  expect(await runSync(server.baseUrl, [...to, "--overlap", "soon"])).toMatchObject({ code: 2 });
  expect(await runSync(server.baseUrl, [...to, "--tables", "entries"])).toMatchObject({ code: 2 });

  server.onRequest = () => new Promise(() => undefined);
  server.requests.length = 0;
  const interrupted = startSync(server.baseUrl, to);
  await expect.poll(() => server.requests.length).toBe(1);
  interrupted.child.kill("SIGINT");
  expect(await interrupted.finished).toMatchObject({ code: 130 });
  const db = openSqlite(join(folder, "codes.db"));
  const runs = await db.selectFrom("sync_runs").select(["status", "message"]).orderBy("started_at").execute();
  expect(runs.map(({ status }) => status)).toEqual(["failed", "failed", "interrupted"]);
  await db.destroy();
});

test("ends with 1 and says where, when the copy and the API differ", async () => {
  await using server = await serveTwo();
  const extra = (number: number) => logEntry(number, { entryDate: "2026-01-02T00:00:00.000Z" });
  for (let number = 10; number < 1_500; number += 1) server.entries.set(extra(number).logEntryId, extra(number));
  let number = 2_000;
  server.onRequest = ({ searchParams }) => {
    if (searchParams.get("page") === "2") server.entries.set(extra((number += 1)).logEntryId, extra(number));
  };
  const { code, stdout, stderr } = await runSync(server.baseUrl, [
    ...["--to", `sqlite:${join(folder, "different.db")}`, "--tables", "log_entries", "--since", "2026"],
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain("log_entries 2026-01: the list kept changing");
  expect(stdout).toMatch(/log_entries 2026-01-01 to 2026-02-01: 0 rows, \d+ announced/);
});
