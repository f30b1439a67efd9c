import type { Kysely } from "kysely";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyFolder } from "../../src/copy/files/verify.js";
import type { CopyTables } from "../../src/copy/index.js";
import type { LogEntry } from "../../src/index.js";
import { logEntry } from "../support/pages.js";
import { seededRandom } from "../support/random.js";
import { openSqlite } from "./open-copy.js";
import { openPostgres, postgresPassword, startPostgres, type PostgresServer } from "./postgres-server.js";
import { runSync, startSync } from "./run-sync.js";
import { serveRecords, Status, type RecordsServer } from "./serve-records.js";

const entriesInAll = 30_000;
const monthsInAll = 14;
const kills = 20;

let postgres: PostgresServer;
let server: RecordsServer;
let folder: string;

beforeAll(async () => {
  postgres = await startPostgres();
  folder = mkdtempSync(join(tmpdir(), "thrive-killed-"));
});
afterAll(async () => {
  await postgres[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

function fill(random: () => number): void {
  const now = Date.now();
  for (let number = 0; number < entriesInAll; number += 1) {
    const entryDate = new Date(now - Math.floor(random() * monthsInAll * 30 * 86_400_000)).toISOString();
    const entry = logEntry(number, {
      ...{ entryDate, userId: `user ${number % 400}`, isVerified: random() < 0.5 },
      description: random() < 0.7 ? null : `Zoë's "${number}" 山田 😀\n\\`,
    });
    server.entries.set(entry.logEntryId, entry);
  }
}

const targets = {
  sqlite: () => {
    const file = join(folder, `${Math.random()}.db`);
    return Promise.resolve({
      to: `sqlite:${file}`,
      open: (): Promise<Kysely<CopyTables>> => Promise.resolve(openSqlite(file) as never),
    });
  },
  postgres: async () => {
    const url = await postgres.createDatabase();
    return { to: url, open: (): Promise<Kysely<CopyTables>> => Promise.resolve(openPostgres(url) as never) };
  },
};

/** The rows of the copy as the API's records. */
async function readBack(db: Kysely<CopyTables>): Promise<Map<string, LogEntry>> {
  const rows = await db.selectFrom("log_entries").selectAll().where("deleted_at", "is", null).execute();
  return new Map(
    rows.map((row) => [
      row.log_entry_id,
      {
        logEntryId: row.log_entry_id,
        userId: row.user_id,
        activity: { type: row.activity_type, name: row.activity_name },
        category: { categoryId: row.category_id, name: row.category_name },
        entryDate: new Date(row.entry_date).toISOString(),
        durationMinutes: row.duration_minutes,
        description: row.description,
        isVerified: Boolean(row.is_verified),
      },
    ]),
  );
}

describe.each(["sqlite", "postgres"] as const)("in %s", (name) => {
  const password = { PGPASSWORD: postgresPassword };

  test(`a copy that was killed at ${kills} moments equals the API's records when a run has ended`, async () => {
    server = await serveRecords();
    const random = seededRandom(7);
    fill(random);
    const { to, open } = await targets[name]();
    const args = ["--to", to, "--tables", "log_entries", "--json"];
    let killed = 0;
    for (let attempt = 0; killed < kills && attempt < 3 * kills; attempt += 1) {
      // From the first runs on, each reads all months, so that each is killed at work.
      const run = startSync(server.baseUrl, killed < 8 ? args : [...args, "--reconcile"], password);
      let left = 1 + Math.floor(random() * (killed < 8 ? 12 : 45));
      const wait = random() * 60;
      server.onRequest = () => {
        left -= 1;
        if (left === 0) setTimeout(() => run.child.kill("SIGKILL"), wait);
      };
      // A quick machine may have ended the run before its moment came.
      if ((await run.finished).code === null) killed += 1;
    }
    expect(killed).toBe(kills);
    server.onRequest = () => undefined;
    const last = await runSync(server.baseUrl, [...args, "--reconcile"], password);
    expect(last).toMatchObject({ code: 0, stderr: "" });
    const db = await open();
    expect(await readBack(db)).toEqual(server.entries);
    const runs = await db.selectFrom("sync_runs").select("status").execute();
    expect(runs.filter(({ status }) => status === "interrupted").length).toBeGreaterThan(kills / 2);
    expect(runs.filter(({ status }) => status !== "ok" && status !== "interrupted")).toEqual([]);
    await db.destroy();
    await server.close();
  });

  test("a copy equals the API's records although a quarter of all requests fails", async () => {
    server = await serveRecords();
    const random = seededRandom(8);
    fill(random);
    server.onRequest = () => {
      if (random() < 0.25) throw new Status(503);
    };
    const { to, open } = await targets[name]();
    const run = await runSync(server.baseUrl, ["--to", to, "--tables", "log_entries", "--json"], password);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(run.stdout)).toMatchObject({ ok: true, tables: { log_entries: { new: entriesInAll } } });
    const db = await open();
    expect(await readBack(db)).toEqual(server.entries);
    await db.destroy();
    await server.close();
  });
});

test("files that were killed while they were written equal the API's records when a run has ended", async () => {
  server = await serveRecords();
  const random = seededRandom(9);
  fill(random);
  const files = join(folder, "files");
  const args = ["--to", `dir:${files}`, "--tables", "log_entries", "--reconcile", "--json"];
  let killed = 0;
  for (let attempt = 0; killed < kills / 2 && attempt < 2 * kills; attempt += 1) {
    const run = startSync(server.baseUrl, args);
    let left = 1 + Math.floor(random() * 40);
    const wait = random() * 60;
    server.onRequest = () => {
      left -= 1;
      if (left === 0) setTimeout(() => run.child.kill("SIGKILL"), wait);
    };
    if ((await run.finished).code === null) killed += 1;
    // What is deleted between the runs is noted once, whenever the process was killed.
    server.entries.delete(logEntry(attempt).logEntryId);
  }
  expect(killed).toBe(kills / 2);
  server.onRequest = () => undefined;
  expect(await runSync(server.baseUrl, args)).toMatchObject({ code: 0, stderr: "" });
  expect(await verifyFolder(files)).toMatchObject({ ok: true });
  const months = readdirSync(join(files, "log_entries"));
  const linesOf = (name: string): string[] =>
    readFileSync(join(files, "log_entries", name), "utf8")
      .split("\n")
      .slice(0, -1);
  const entries = months.filter((name) => name !== "deleted.ndjson").flatMap((name) => linesOf(name));
  expect(
    new Map(entries.map((line) => JSON.parse(line) as LogEntry).map((entry) => [entry.logEntryId, entry])),
  ).toEqual(server.entries);
  expect(entries).toHaveLength(server.entries.size);
  const deleted = months.includes("deleted.ndjson") ? linesOf("deleted.ndjson") : [];
  expect(new Set(deleted.map((line) => (JSON.parse(line) as LogEntry).logEntryId)).size).toBe(deleted.length);
  await server.close();
});
