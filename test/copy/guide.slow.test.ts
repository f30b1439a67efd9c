import { CompiledQuery, type Kysely } from "kysely";
import { setupServer } from "msw/node";
import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { syncTo, type CopyTables } from "../../src/copy/index.js";
import { createThriveClient } from "../../src/index.js";
import { createMockThrive, type MockThrive } from "../../src/mock/index.js";
import { readProjectFile } from "../support/project-file.js";
import { openCopy } from "./open-copy.js";
import { openPostgres, startPostgres, type PostgresServer } from "./postgres-server.js";

const guide = readProjectFile("scripts/docs/guides/keep-a-copy.md");

/** The queries of the guide, with the databases that each is for. */
const queries = [...guide.matchAll(/^```sql\n-- ([^\n]*)\n(.*?)^```$/gms)].map(([, databases = "", query = ""]) => ({
  databases: databases.split(", "),
  query,
}));

type Row = Readonly<Record<string, unknown>>;

/** Runs a query of the guide; `:name` stands for a value, as in database tools. */
async function ask(db: Kysely<unknown>, query: string, values: Readonly<Record<string, unknown>> = {}): Promise<Row[]> {
  const used: unknown[] = [];
  const isPostgres = db.getExecutor().adapter.supportsTransactionalDdl;
  const text = query.replace(/(?<!:):([a-z_]+)/g, (_, name: string) => {
    used.push(values[name]);
    return isPostgres ? `$${used.length}` : "?";
  });
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(text.replace(/;\s*$/, ""), used));
  return rows;
}

let postgres: PostgresServer;
let mock: MockThrive;
beforeAll(async () => {
  postgres = await startPostgres();
  mock = createMockThrive({ seed: 3, counts: { LogEntry: 3_000, User: 60 } });
});
afterAll(() => postgres[Symbol.asyncDispose]());

const open = {
  sqlite: () => openCopy().db as unknown as Kysely<CopyTables>,
  postgres: async () => openPostgres(await postgres.createDatabase()) as unknown as Kysely<CopyTables>,
};

describe.each(["sqlite", "postgres"] as const)("the queries of the guide, in %s", (name) => {
  const own = queries.filter(({ databases }) => databases.includes(name)).map(({ query }) => query);
  let db: Kysely<unknown>;
  let beforeEdit: string;
  let somebody: string;
  beforeAll(async () => {
    mock.reset();
    const copy = await open[name]();
    const thrive = createThriveClient({ ...mock.clientOptions(), fetch: mock.fetch });
    await syncTo(thrive, copy);
    beforeEdit = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const entry = mock.records("LogEntry")[10];
    somebody = entry?.userId ?? "";
    mock.update("LogEntry", entry?.logEntryId ?? "", { durationMinutes: 4_321 });
    await syncTo(thrive, copy, { reconcile: true });
    db = copy as unknown as Kysely<unknown>;
  });
  afterAll(() => db.destroy());

  const sum = (rows: readonly Row[], column: string): number =>
    rows.reduce((total, row) => total + Number(row[column]), 0);

  test("there are four for each database", () => {
    expect(own).toHaveLength(4);
  });

  test("minutes by employee and month add up to all minutes", async () => {
    const rows = await ask(db, own[0] ?? "");
    const entries = mock.records("LogEntry");
    expect(sum(rows, "minutes")).toBe(entries.reduce((total, { durationMinutes }) => total + durationMinutes, 0));
    const verified = entries.filter(({ isVerified }) => isVerified);
    expect(sum(rows, "verified_minutes")).toBe(verified.reduce((total, entry) => total + entry.durationMinutes, 0));
    expect(rows.length).toBeGreaterThan(60);
  });

  test("evidence as of a date has the values of then", async () => {
    const values = { user: somebody, as_of: beforeEdit };
    const then = await ask(db, own[1] ?? "", values);
    const now = await ask(db, own[1] ?? "", { ...values, as_of: new Date().toISOString() });
    const entries = mock.records("LogEntry").filter(({ userId }) => userId === somebody);
    expect(now).toHaveLength(entries.length);
    expect(then).toHaveLength(entries.length);
    const minutes = (rows: readonly Row[]): unknown[] => rows.map((row) => row.duration_minutes);
    expect(minutes(now)).toContain(4_321);
    expect(minutes(then)).not.toContain(4_321);
  });

  test("members short of a requirement have less than it, with those who logged nothing", async () => {
    const year = new Date().getUTCFullYear();
    const values = { from: `${year}-01-01T00:00:00.000Z`, to: `${year + 1}-01-01T00:00:00.000Z` };
    const rows = await ask(db, own[2] ?? "", values);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Number(row.minutes)).toBeLessThan(Number(row.required_minutes));
  });

  test("the last run was good", async () => {
    expect(await ask(db, own[3] ?? "")).toMatchObject([{ status: "ok", message: null }]);
  });
});

test("the program of the guide prints what it says", async () => {
  const code = /^```ts\n(.*?)^```$/ms.exec(guide)?.[1] ?? "";
  const source = code
    .replaceAll('"thrive-cpd/copy"', '"../../src/copy/index.js"')
    .replaceAll('"thrive-cpd"', '"../../src/index.js"');
  const file = fileURLToPath(new URL("guide-program.ts", import.meta.url));
  const one = createMockThrive({ counts: { LogEntry: 1 } });
  const server = setupServer(...one.handlers);
  const { tenantId, auth } = one.clientOptions() as { tenantId: string; auth: { apiSecret: string } };
  vi.stubEnv("THRIVE_TENANT_ID", tenantId);
  vi.stubEnv("THRIVE_API_SECRET", auth.apiSecret);
  const printed: string[] = [];
  vi.spyOn(console, "log").mockImplementation((...values) => void printed.push(format(...values)));
  server.listen({ onUnhandledRequest: "error" });
  writeFileSync(file, source);
  try {
    await import(/* @vite-ignore */ file);
  } finally {
    rmSync(file);
    server.close();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
  expect(printed).toEqual([...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, outcome]) => outcome));
});
