import { DuckDBInstance } from "@duckdb/node-api";
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { FormatName } from "../../src/copy/files/format.js";
import type { Manifest } from "../../src/copy/files/manifest.js";
import { syncToFolder } from "../../src/copy/files/sync-folder.js";
import { verifyFolder } from "../../src/copy/files/verify.js";
import type { SyncOptions } from "../../src/copy/index.js";
import { logEntry } from "../support/pages.js";
import { serveRecords } from "./serve-records.js";

const october = (number: number, fields: object = {}) =>
  logEntry(number, { entryDate: `2026-10-${String(number).padStart(2, "0")}T12:00:00.123Z`, ...fields });

async function setup(format: FormatName) {
  const server = await serveRecords();
  const folder = mkdtempSync(join(tmpdir(), "thrive-files-"));
  const add = (...entries: ReturnType<typeof logEntry>[]): void => {
    for (const entry of entries) server.entries.set(entry.logEntryId, entry);
  };
  return {
    ...{ server, folder, add },
    sync: (options: SyncOptions = {}) =>
      syncToFolder(server.thrive, folder, format, { tables: ["log_entries", "categories"], since: "2026", ...options }),
    read: (path: string) => readFileSync(join(folder, path), "utf8"),
    manifest: () => JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest,
    async [Symbol.asyncDispose]() {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

const counts = (changes: object) => ({ new: 0, changed: 0, unchanged: 0, gone: 0, ...changes });

test("writes the API's records as lines of JSON, sorted by id, one file a month, and a manifest", async () => {
  await using it = await setup("ndjson");
  const september = logEntry(7, { entryDate: "2026-09-30T23:59:59.999Z", description: "a\0b\uD800 ä" });
  it.add(october(3), october(1), september);
  it.server.lists["/cpdCategories"]?.set("c", { categoryId: "507f1f77bcf86cd799439012", name: "TECHNOLOGY" });
  const result = await it.sync();
  expect(result).toMatchObject({
    ok: true,
    tables: { log_entries: counts({ new: 3 }), categories: counts({ new: 1 }) },
  });
  const lines = it.read("log_entries/2026-10.ndjson").split("\n");
  expect(lines.slice(0, -1).map((line) => JSON.parse(line) as unknown)).toEqual([october(1), october(3)]);
  expect(JSON.parse(it.read("log_entries/2026-09.ndjson"))).toEqual(september);
  expect(it.manifest()).toEqual({
    description: expect.stringMatching(/^\d/) as string,
    files: [
      {
        path: "categories/all.ndjson",
        table: "categories",
        period: null,
        rows: 1,
        sha256: expect.any(String) as string,
      },
      {
        path: "log_entries/2026-09.ndjson",
        table: "log_entries",
        period: "2026-09",
        rows: 1,
        sha256: expect.any(String) as string,
      },
      {
        path: "log_entries/2026-10.ndjson",
        table: "log_entries",
        period: "2026-10",
        rows: 2,
        sha256: expect.any(String) as string,
      },
    ],
  });
  expect(await verifyFolder(it.folder)).toMatchObject({ ok: true, files: 3, rows: 4 });
});

describe.each(["ndjson", "csv", "parquet"] as const)("as %s", (format) => {
  const file = `log_entries/2026-10.${format}`;

  test("does not touch a file when nothing has changed, and rewrites the one that has", async () => {
    await using it = await setup(format);
    it.add(
      october(1, { description: 'a "b",\r\nc\n' }),
      october(2),
      logEntry(9, { entryDate: "2026-03-01T00:00:00.000Z" }),
    );
    await it.sync();
    const before = ["manifest.json", file, `log_entries/2026-03.${format}`].map(
      (path) => statSync(join(it.folder, path)).ino,
    );
    const bytes = readFileSync(join(it.folder, file));
    expect(await it.sync({ reconcile: true })).toMatchObject({
      ok: true,
      tables: { log_entries: counts({ unchanged: 3 }) },
    });
    const after = ["manifest.json", file, `log_entries/2026-03.${format}`].map(
      (path) => statSync(join(it.folder, path)).ino,
    );
    expect(after).toEqual(before);
    it.add(october(2, { durationMinutes: 99 }));
    expect(await it.sync({ reconcile: true })).toMatchObject({
      tables: { log_entries: counts({ unchanged: 2, changed: 1 }) },
    });
    expect(readFileSync(join(it.folder, file)).equals(bytes)).toBe(false);
    expect(statSync(join(it.folder, `log_entries/2026-03.${format}`)).ino).toBe(before[2]);
    expect(await verifyFolder(it.folder)).toMatchObject({ ok: true });
  });

  test("moves a deleted record to the file of deleted ones, with the time", async () => {
    await using it = await setup(format);
    it.add(october(1), october(2));
    await it.sync();
    it.server.entries.delete(october(1).logEntryId);
    expect(await it.sync({ reconcile: true })).toMatchObject({
      ok: true,
      tables: { log_entries: counts({ unchanged: 1, gone: 1 }) },
    });
    const deleted = JSON.parse(it.read("log_entries/deleted.ndjson")) as Record<string, unknown>;
    expect(deleted).toEqual({ ...october(1), deletedAt: expect.stringMatching(/^2.*Z$/) as string });
    it.server.entries.delete(october(2).logEntryId);
    await it.sync({ reconcile: true });
    expect(existsSync(join(it.folder, file))).toBe(false);
    expect(it.manifest().files).toMatchObject([{ path: "log_entries/deleted.ndjson", rows: 2 }]);
    expect(await verifyFolder(it.folder)).toMatchObject({ ok: true });
  });

  test("verify finds a flipped byte, a missing file, an added row and a file too many", async () => {
    await using it = await setup(format);
    it.add(
      october(1),
      october(2),
      ...[3, 4].map((month) => logEntry(month, { entryDate: `2026-0${month}-01T00:00:00.000Z` })),
    );
    await it.sync();
    const bytes = readFileSync(join(it.folder, file));
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(join(it.folder, file), bytes);
    rmSync(join(it.folder, `log_entries/2026-03.${format}`));
    appendFileSync(join(it.folder, `log_entries/2026-04.${format}`), format === "csv" ? "a,b\r\n" : "{}\n");
    writeFileSync(join(it.folder, "log_entries/notes.txt"), "");
    const { ok, problems } = await verifyFolder(it.folder);
    expect(ok).toBe(false);
    expect(problems.map(({ path }) => path)).toEqual([
      `log_entries/2026-03.${format}`,
      `log_entries/2026-04.${format}`,
      file,
      "log_entries/notes.txt",
    ]);
    // The next run puts it right, as far as it reads: the missing file, and the month of the flipped byte.
    rmSync(join(it.folder, "log_entries/notes.txt"));
    expect(await it.sync({ reconcile: true })).toMatchObject({ ok: true });
    expect(await verifyFolder(it.folder)).toMatchObject({ ok: true });
  });

  test("stops when many records are missing, and follows one that was moved", async () => {
    await using it = await setup(format);
    const entries = Array.from({ length: 28 }, (_, index) => october(index + 1));
    it.add(...entries);
    await it.sync();
    it.add({ ...october(1), entryDate: "2026-09-05T00:00:00.000Z" });
    expect(await it.sync({ reconcile: true })).toMatchObject({ ok: true });
    expect(it.manifest().files.map(({ rows }) => rows)).toEqual([1, 27]);
    for (const entry of entries.slice(1, 15)) it.server.entries.delete(entry.logEntryId);
    await expect(it.sync({ reconcile: true })).rejects.toMatchObject({ reason: "stopped" });
    expect(it.manifest().files.map(({ rows }) => rows)).toEqual([1, 27]);
  });
});

test("DuckDB reads the Parquet files: types, UTC timestamps, nulls", async () => {
  await using it = await setup("parquet");
  it.add(october(1, { description: null, isVerified: false }), october(2, { description: "ä", isVerified: true }));
  await it.sync();
  const duckdb = await (await DuckDBInstance.create()).connect();
  const path = join(it.folder, "log_entries/*.parquet");
  const types = await duckdb.runAndReadAll(`describe select * from '${path}'`);
  expect(Object.fromEntries(types.getRowObjects().map((row) => [row.column_name, row.column_type]))).toMatchObject({
    log_entry_id: "VARCHAR",
    entry_date: "TIMESTAMP WITH TIME ZONE",
    duration_minutes: "BIGINT",
    is_verified: "BOOLEAN",
    description: "VARCHAR",
  });
  const rows = await duckdb.runAndReadAll(
    `select duration_minutes, description, is_verified, epoch_ms(entry_date) as ms from '${path}' order by 1`,
  );
  expect(rows.getRowObjects()).toEqual(
    [october(1), october(2)].map(({ durationMinutes, entryDate }, index) => ({
      duration_minutes: BigInt(durationMinutes),
      description: index === 0 ? null : "ä",
      is_verified: index === 1,
      ms: BigInt(Date.parse(entryDate)),
    })),
  );
  duckdb.closeSync();
});

test("rejects a second run while one is running, and ignores the lock of a dead process", async () => {
  await using it = await setup("ndjson");
  it.add(october(1));
  let release = (): void => undefined;
  it.server.onRequest = () => new Promise((resolve) => (release = resolve));
  const first = it.sync();
  await expect.poll(() => it.server.requests.length).toBe(1);
  await expect(it.sync()).rejects.toMatchObject({
    reason: "locked",
    message: expect.stringContaining(`Process ${process.pid} on`) as string,
  });
  it.server.onRequest = () => undefined;
  release();
  await first;
  const dead = { pid: 2 ** 22 + 1, host: "another", since: "2026-01-01T00:00:00.000Z", started: null };
  writeFileSync(
    join(it.folder, ".thrive-cpd/lock"),
    JSON.stringify({ ...dead, host: (await import("node:os")).hostname() }),
  );
  expect(await it.sync()).toMatchObject({ ok: true });
  expect(readdirSync(join(it.folder, ".thrive-cpd"))).toEqual(["windows.json"]);
});

test("writes nothing in a dry run", async () => {
  await using it = await setup("csv");
  it.add(october(1));
  expect(await it.sync({ dryRun: true })).toMatchObject({ ok: true, tables: { log_entries: counts({ new: 1 }) } });
  expect(readdirSync(it.folder)).toEqual([]);
});

test("does not mix formats in one folder", async () => {
  await using it = await setup("csv");
  it.add(october(1));
  await it.sync();
  await expect(syncToFolder(it.server.thrive, it.folder, "parquet", {})).rejects.toThrow(
    /Use a folder for each format/,
  );
});
