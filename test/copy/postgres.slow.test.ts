import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { syncTo } from "../../src/copy/index.js";
import { logEntry } from "../support/pages.js";
import { openPostgres, startPostgres, type PostgresServer } from "./postgres-server.js";
import { serveRecords } from "./serve-records.js";

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres[Symbol.asyncDispose]());

async function setup() {
  const server = await serveRecords();
  const url = await postgres.createDatabase();
  const db = openPostgres(url);
  return {
    ...{ server, url, db },
    async [Symbol.asyncDispose]() {
      await db.destroy();
      await server.close();
    },
  };
}

const counts = (changes: object) => ({ new: 0, changed: 0, unchanged: 0, gone: 0, ...changes });

test("keeps timestamps, booleans, integers, text and JSON in types of their own, with comments and keys", async () => {
  await using it = await setup();
  it.server.entries.set(logEntry(1).logEntryId, logEntry(1, { entryDate: "2026-03-29T01:30:00.123Z" }));
  it.server.lists["/users"]?.set("u1", { id: "u1", positions: [{ id: "p" }], additionalFields: { b: 1, a: [true] } });
  expect(await syncTo(it.server.thrive, it.db)).toMatchObject({ ok: true });
  const row = await it.db.selectFrom("log_entries").selectAll().executeTakeFirstOrThrow();
  expect(row).toMatchObject({
    entry_date: new Date("2026-03-29T01:30:00.123Z"),
    duration_minutes: 1,
    is_verified: true,
    deleted_at: null,
  });
  expect(row.first_seen_at).toBeInstanceOf(Date);
  const user = await it.db.selectFrom("users").selectAll().executeTakeFirstOrThrow();
  expect(user).toMatchObject({ id: "u1", positions: [{ id: "p" }], additional_fields: { b: 1, a: [true] } });

  const { rows: columns } = await sql<{ column_name: string; data_type: string; is_nullable: string; comment: string }>`
    select column_name, data_type, is_nullable, col_description('log_entries'::regclass, ordinal_position) as comment
    from information_schema.columns where table_name = 'log_entries'`.execute(it.db);
  const typeOf = Object.fromEntries(columns.map(({ column_name: name, data_type: type }) => [name, type]));
  expect(typeOf).toMatchObject({
    log_entry_id: "text",
    entry_date: "timestamp with time zone",
    duration_minutes: "integer",
    is_verified: "boolean",
    deleted_at: "timestamp with time zone",
  });
  const required = columns.filter(({ is_nullable: nullable }) => nullable === "NO");
  expect(required.map(({ column_name: name }) => name)).toEqual(["log_entry_id"]);
  for (const { column_name: name, comment } of columns) expect(comment, name).toMatch(/\w/);

  // Equal values in other types and orders are no change.
  const again = await syncTo(it.server.thrive, it.db, { reconcile: true });
  expect(again.tables).toMatchObject({ log_entries: counts({ unchanged: 1 }), users: counts({ unchanged: 1 }) });
});

test("keeps the history of edits, deletions and returns", async () => {
  await using it = await setup();
  const entry = logEntry(1, { entryDate: new Date().toISOString(), durationMinutes: 5 });
  const sync = () => syncTo(it.server.thrive, it.db, { tables: ["log_entries"] });
  it.server.entries.set(entry.logEntryId, entry);
  await sync();
  it.server.entries.set(entry.logEntryId, { ...entry, durationMinutes: 6 });
  expect((await sync()).tables).toEqual({ log_entries: counts({ changed: 1 }) });
  it.server.entries.delete(entry.logEntryId);
  expect((await sync()).tables).toEqual({ log_entries: counts({ gone: 1 }) });
  it.server.entries.set(entry.logEntryId, entry);
  expect((await sync()).tables).toEqual({ log_entries: counts({ changed: 1 }) });
  const history = await it.db.selectFrom("log_entries_history").selectAll().orderBy("replaced_at").execute();
  expect(history.map(({ duration_minutes: minutes, deleted_at: deleted }) => [minutes, deleted === null])).toEqual([
    [5, true],
    [6, false],
  ]);
});

test("puts its tables into a schema of their own", async () => {
  await using it = await setup();
  it.server.entries.set(logEntry(1).logEntryId, logEntry(1));
  const options = { tables: ["log_entries"], schema: 'the "copy"' } as const;
  expect(await syncTo(it.server.thrive, it.db, options)).toMatchObject({ ok: true });
  const { ok, tables } = await syncTo(it.server.thrive, it.db, options);
  expect({ ok, tables }).toEqual({ ok: true, tables: { log_entries: counts({ unchanged: 1 }) } });
  const found = await it.db.introspection.getTables();
  expect([...new Set(found.map(({ schema }) => schema))]).toEqual(['the "copy"']);
});

test("adds a column that is new, with its comment, and fills it", async () => {
  await using it = await setup();
  it.server.entries.set(logEntry(1).logEntryId, logEntry(1, { description: "x" }));
  const sync = () => syncTo(it.server.thrive, it.db, { tables: ["log_entries"] });
  await sync();
  await sql`alter table log_entries drop column description, add column mood text`.execute(it.db);
  await sql`alter table log_entries_history drop column description`.execute(it.db);
  const { notes, tables } = await sync();
  expect(tables).toEqual({ log_entries: counts({ changed: 1 }) });
  expect(notes?.join()).toContain("log_entries.mood");
  const [row] = await it.db.selectFrom("log_entries").select("description").execute();
  expect(row?.description).toBe("x");
});

test("keeps a second run out, names the first, and lets it in again when the first has ended", async () => {
  await using it = await setup();
  it.server.entries.set(logEntry(1).logEntryId, logEntry(1));
  let release = (): void => undefined;
  it.server.onRequest = () =>
    new Promise((resolve) => {
      release = resolve;
    });
  const first = syncTo(it.server.thrive, it.db, { tables: ["categories"] });
  await expect.poll(() => it.server.requests.length).toBe(1);
  const second = openPostgres(it.url);
  const options = { tables: ["categories"] } as const;
  await expect(syncTo(it.server.thrive, second, options)).rejects.toMatchObject({
    name: "SyncError",
    reason: "locked",
    message: expect.stringContaining(`Process ${process.pid} on `) as string,
  });
  it.server.onRequest = () => undefined;
  release();
  expect(await first).toMatchObject({ ok: true });
  expect(await syncTo(it.server.thrive, second, options)).toMatchObject({ ok: true });
  await second.destroy();
});

test("replaces text that PostgreSQL rejects, also in JSON, and reports it", async () => {
  await using it = await setup();
  it.server.entries.set(logEntry(1).logEntryId, logEntry(1, { description: "a\0b\uD800" }));
  it.server.lists["/users"]?.set("u1", { id: "u1", additionalFields: { "k\0": "v\uDC00" } });
  const { ok, notes } = await syncTo(it.server.thrive, it.db, { tables: ["log_entries", "users"] });
  expect(ok).toBe(true);
  expect(notes).toHaveLength(2);
  const [user] = await it.db.selectFrom("users").select("additional_fields").execute();
  expect(user?.additional_fields).toEqual({ "k\uFFFD": "v\uFFFD" });
});
