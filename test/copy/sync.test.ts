import { expect, test } from "vitest";
import { syncTo, type SyncOptions, type SyncResult } from "../../src/copy/index.js";
import type { LogEntry } from "../../src/index.js";
import { logEntry } from "../support/pages.js";
import { openCopy, type SqliteCopy } from "./open-copy.js";
import { serveRecords, type RecordsServer } from "./serve-records.js";

const monthMs = 30 * 86_400_000;

/** An entry that was logged so many months (of 30 days) ago. */
function entryOf(number: number, monthsAgo: number, fields: Partial<LogEntry> = {}): LogEntry {
  return logEntry(number, { entryDate: new Date(Date.now() - monthsAgo * monthMs).toISOString(), ...fields });
}

interface Setup extends AsyncDisposable {
  readonly server: RecordsServer;
  readonly copy: SqliteCopy;
  add(...entries: readonly LogEntry[]): void;
  sync(options?: SyncOptions): Promise<SyncResult>;
  /** What the copy has of an entry. */
  row(number: number): Promise<Readonly<Record<string, unknown>> | undefined>;
}

async function setup(): Promise<Setup> {
  const server = await serveRecords();
  const copy = openCopy();
  return {
    server,
    copy,
    add(...entries) {
      for (const entry of entries) server.entries.set(entry.logEntryId, entry);
    },
    sync: (options) => syncTo(server.thrive, copy.db, { tables: ["log_entries"], ...options }),
    row: (number) =>
      copy.db
        .selectFrom("log_entries")
        .selectAll()
        .where("log_entry_id", "=", logEntry(number).logEntryId)
        .executeTakeFirst(),
    async [Symbol.asyncDispose]() {
      await copy[Symbol.asyncDispose]();
      await server.close();
    },
  };
}

const counts = (changes: Partial<Record<"new" | "changed" | "unchanged" | "gone", number>>) => ({
  log_entries: { new: 0, changed: 0, unchanged: 0, gone: 0, ...changes },
});

test("copies every entry, flattened, and proves each month by its total", async () => {
  await using it = await setup();
  it.add(...[0, 1, 5, 14].map((monthsAgo, index) => entryOf(index, monthsAgo)));
  const result = await it.sync();
  expect(result).toMatchObject({ ok: true, tables: counts({ new: 4 }) });
  expect(result.checks.reduce((sum, { rows }) => sum + rows, 0)).toBe(4);
  for (const { table, rows, announced } of result.checks) {
    expect(table).toBe("log_entries");
    expect(rows).toBe(announced);
  }
  const { entryDate, ...entry } = entryOf(3, 14);
  expect(await it.row(3)).toMatchObject({
    log_entry_id: entry.logEntryId,
    activity_type: entry.activity.type,
    activity_name: entry.activity.name,
    category_id: entry.category.categoryId,
    category_name: entry.category.name,
    duration_minutes: 3,
    description: entry.description,
    is_verified: Number(entry.isVerified),
    entry_date: it.server.entries.get(entry.logEntryId)?.entryDate ?? entryDate,
    deleted_at: null,
  });
});

test("writes no row when nothing has changed", async () => {
  await using it = await setup();
  it.add(entryOf(1, 0), entryOf(2, 6));
  await it.sync();
  const before = [await it.row(1), await it.row(2)];
  expect(await it.sync()).toMatchObject({ ok: true, tables: counts({ unchanged: 2 }) });
  expect([await it.row(1), await it.row(2)]).toEqual(before);
});

test("asks a closed month for its total alone, and reads it again when that differs", async () => {
  await using it = await setup();
  it.add(entryOf(1, 0), entryOf(2, 6), entryOf(3, 8));
  await it.sync();
  it.server.requests.length = 0;
  await it.sync();
  const whole = (): string[] => it.server.requests.filter((request) => request.includes("perPage=1000"));
  const read = whole().length;
  it.add(entryOf(4, 6));
  it.server.requests.length = 0;
  expect(await it.sync()).toMatchObject({ ok: true, tables: counts({ new: 1, unchanged: 3 }) });
  expect(whole()).toHaveLength(read + 1);
});

test("keeps the former version of an entry that was edited", async () => {
  await using it = await setup();
  it.add(entryOf(1, 0, { durationMinutes: 5 }));
  await it.sync();
  it.add({ ...entryOf(1, 0), ...it.server.entries.get(logEntry(1).logEntryId), durationMinutes: 6 });
  expect(await it.sync()).toMatchObject({ ok: true, tables: counts({ changed: 1 }) });
  const [version] = await it.copy.db.selectFrom("log_entries_history").selectAll().execute();
  const row = await it.row(1);
  expect(row).toMatchObject({ duration_minutes: 6, first_seen_at: version?.first_seen_at });
  expect(version).toMatchObject({ duration_minutes: 5, replaced_at: row?.changed_at });
});

test("finds an edit of a closed month only when it reconciles", async () => {
  await using it = await setup();
  it.add(entryOf(1, 6, { durationMinutes: 5 }));
  await it.sync();
  it.server.entries.set(logEntry(1).logEntryId, { ...entryOf(1, 6), durationMinutes: 6 });
  expect(await it.sync()).toMatchObject({ tables: counts({ unchanged: 1 }) });
  expect(await it.sync({ reconcile: true })).toMatchObject({ tables: counts({ changed: 1 }) });
});

test("marks an entry as deleted after a single read has found nothing, and takes it back when it returns", async () => {
  await using it = await setup();
  it.add(entryOf(1, 6), entryOf(2, 6));
  await it.sync();
  const entry = it.server.entries.get(logEntry(1).logEntryId);
  it.server.entries.delete(logEntry(1).logEntryId);
  expect(await it.sync()).toMatchObject({ ok: true, tables: counts({ unchanged: 1, gone: 1 }) });
  expect(it.server.requests).toContain(`/cpdEntries/${logEntry(1).logEntryId}`);
  expect((await it.row(1))?.deleted_at).not.toBeNull();
  it.add(entry ?? entryOf(1, 6));
  expect(await it.sync()).toMatchObject({ ok: true, tables: counts({ unchanged: 1, changed: 1 }) });
  expect((await it.row(1))?.deleted_at).toBeNull();
});

test("follows an entry that was moved to another month", async () => {
  await using it = await setup();
  it.add(entryOf(1, 6), entryOf(2, 6), entryOf(3, 9));
  await it.sync();
  it.add(entryOf(1, 9));
  const result = await it.sync();
  expect(result).toMatchObject({ ok: true, tables: { log_entries: { changed: 1, gone: 0 } } });
  expect((await it.row(1))?.entry_date).toBe(it.server.entries.get(logEntry(1).logEntryId)?.entryDate);
});

test("reads a month again when a record was deleted while it was read", async () => {
  await using it = await setup();
  const entries = Array.from({ length: 2_500 }, (_, index) => entryOf(index, 6));
  it.add(...entries);
  let pages = 0;
  it.server.onRequest = ({ searchParams: query }) => {
    if (query.get("perPage") !== "1000" || query.get("page") !== "2") return;
    pages += 1;
    if (pages === 1) it.server.entries.delete(logEntry(0).logEntryId);
  };
  expect(await it.sync()).toMatchObject({ ok: true, tables: counts({ new: 2_499 }) });
  expect(pages).toBeGreaterThan(1);
});

test("reports a month that keeps changing while it is read, and does not write it", async () => {
  await using it = await setup();
  it.add(...Array.from({ length: 1_500 }, (_, index) => entryOf(index, 6)));
  let number = 10_000;
  it.server.onRequest = ({ searchParams: query }) => {
    if (query.get("page") === "2") it.add(entryOf((number += 1), 6));
  };
  const result = await it.sync();
  expect(result.ok).toBe(false);
  expect(result.notes?.join()).toContain("kept changing");
  expect(await it.copy.db.selectFrom("log_entries").selectAll().execute()).toEqual([]);
});

test("stops before it marks anything when more than 5 % and more than 10 rows of a month are missing", async () => {
  await using it = await setup();
  const entries = Array.from({ length: 100 }, (_, index) => entryOf(index, 6));
  it.add(...entries);
  await it.sync();
  for (const { logEntryId } of entries.slice(0, 11)) it.server.entries.delete(logEntryId);
  await expect(it.sync()).rejects.toThrow(/11 of 100 rows are missing.*--allow-deletions/);
  const marked = it.copy.db.selectFrom("log_entries").selectAll().where("deleted_at", "is not", null);
  expect(await marked.execute()).toEqual([]);
  const runs = await it.copy.db.selectFrom("sync_runs").select("status").orderBy("started_at").execute();
  expect(runs.map(({ status }) => status)).toEqual(["ok", "stopped"]);
  expect(await it.sync({ allowDeletions: true })).toMatchObject({
    ok: true,
    tables: counts({ unchanged: 89, gone: 11 }),
  });
});

test("believes ten missing rows, and 5 % of them", async () => {
  await using it = await setup();
  const entries = Array.from({ length: 300 }, (_, index) => entryOf(index, index < 20 ? 6 : 9));
  it.add(...entries);
  await it.sync();
  for (const { logEntryId } of [...entries.slice(0, 10), ...entries.slice(20, 34)])
    it.server.entries.delete(logEntryId);
  expect(await it.sync()).toMatchObject({ ok: true, tables: counts({ unchanged: 276, gone: 24 }) });
});

test("copies from the first entry that there is, however old, and also one of the future", async () => {
  await using it = await setup();
  it.add(
    logEntry(1, { entryDate: "1931-05-01T00:00:00.000Z" }),
    logEntry(2, { entryDate: "2003-02-28T23:59:59.999Z" }),
    logEntry(3, { entryDate: "2003-03-01T00:00:00.000Z" }),
    logEntry(4, { entryDate: "2199-12-31T12:00:00.000Z" }),
  );
  const { ok, checks, tables } = await it.sync();
  expect({ ok, tables }).toEqual({ ok: true, tables: counts({ new: 4 }) });
  const found = checks.filter(({ rows }) => rows > 0).map(({ from, to }) => [from?.slice(0, 10), to?.slice(0, 10)]);
  expect(found.slice(0, 3)).toEqual([
    [undefined, "1970-01-01"],
    ["2003-02-01", "2003-03-01"],
    ["2003-03-01", "2003-04-01"],
  ]);
  expect(found.at(-1)?.[1]).toBeUndefined();
});

test("copies from a given day on", async () => {
  await using it = await setup();
  it.add(
    logEntry(1, { entryDate: "2026-03-14T23:59:59.999Z" }),
    logEntry(2, { entryDate: "2026-03-15T00:00:00.000Z" }),
  );
  expect(await it.sync({ since: "2026-03-15" })).toMatchObject({ ok: true, tables: counts({ new: 1 }) });
});

test("replaces what a database cannot store as text, and says so", async () => {
  await using it = await setup();
  it.add(entryOf(1, 0, { description: "a\0b\uD800c\u{1F600}" }));
  const { ok, notes } = await it.sync();
  expect(ok).toBe(true);
  expect(notes?.join()).toContain(`${logEntry(1).logEntryId}: description holds NUL`);
  expect((await it.row(1))?.description).toBe("a\uFFFDb\uFFFDc\u{1F600}");
  expect(await it.sync()).toMatchObject({ tables: counts({ unchanged: 1 }) });
});

test("adds a column that is new, fills it, and keeps one that is gone", async () => {
  await using it = await setup();
  it.add(entryOf(1, 0, { description: "x" }), entryOf(2, 9, { description: "y" }));
  await it.sync();
  await it.copy.db.schema.alterTable("log_entries").dropColumn("description").execute();
  await it.copy.db.schema.alterTable("log_entries_history").dropColumn("description").execute();
  await it.copy.db.schema.alterTable("log_entries").addColumn("mood", "text").execute();
  const { ok, notes, tables } = await it.sync();
  expect({ ok, tables }).toEqual({ ok: true, tables: counts({ changed: 2 }) });
  expect(notes?.join()).toContain("log_entries.mood is not in the description any more");
  expect(await it.row(2)).toMatchObject({ description: "y", mood: null });
});

test("writes nothing in a dry run", async () => {
  await using it = await setup();
  it.add(entryOf(1, 0));
  expect(await it.sync({ dryRun: true })).toMatchObject({ ok: true, tables: counts({ new: 1 }) });
  expect(await it.copy.db.introspection.getTables()).toEqual([]);
});

test("goes on after a failure where it was", async () => {
  await using it = await setup();
  it.add(...Array.from({ length: 14 }, (_, index) => entryOf(index, index)));
  const controller = new AbortController();
  let requests = 0;
  it.server.onRequest = () => {
    requests += 1;
    if (requests === 15) controller.abort();
  };
  await expect(it.sync({ signal: controller.signal })).rejects.toMatchObject({ name: "APIUserAbortError" });
  const done = await it.copy.db.selectFrom("sync_windows").selectAll().execute();
  expect(done.length).toBeGreaterThan(0);
  const { tables } = await it.sync();
  expect(tables.log_entries?.new).toBeLessThan(14);
  expect(await it.copy.db.selectFrom("log_entries").selectAll().execute()).toHaveLength(14);
  const runs = await it.copy.db.selectFrom("sync_runs").select("status").orderBy("started_at").execute();
  expect(runs.map(({ status }) => status)).toEqual(["interrupted", "ok"]);
});

test.each([
  [{ since: "2026-02-30" }, /since must be a date/],
  [{ tables: [] }, /tables must be a list/],
  [{ tables: ["entries"] }, /there is no table "entries"/],
  [{ overlap: -1 }, /overlap must be an integer, 0 or more/],
  [{ dryrun: true }, /dryrun/],
])("rejects the options %j before anything is sent", async (options, message) => {
  await using it = await setup();
  await expect(it.sync(options as unknown as SyncOptions)).rejects.toThrow(message);
  expect(it.server.requests).toEqual([]);
});
