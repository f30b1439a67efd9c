import Libsql from "libsql";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { openSqlite } from "../../../src/cli/sync/sqlite.js";
import { syncTo } from "../../../src/copy/index.js";
import { createThriveClient, type ThriveClient } from "../../../src/index.js";
import { entry } from "../../support/log-entry.js";
import { carefulFetch } from "../careful-fetch.js";
import { entryLoops } from "../entry-loops.js";

/**
 * What a piece of work held (MB): the heap and the array buffers after a collection, before the work, a quarter through it,
 * halfway and at its end; and the peak of the process.
 */
export interface Held {
  readonly start: number;
  readonly quarter: number;
  readonly half: number;
  readonly end: number;
  readonly peak: number;
}

/** Does a number of steps, and reports each. */
type Work = (done: () => void) => Promise<void>;

const [name = "", steps = "", baseUrl = "", tenantId = "", apiSecret = ""] = process.argv.slice(2);
const total = Number(steps);
const client = (): ThriveClient => createThriveClient({ tenantId, baseUrl, auth: { apiSecret } });

/** One call after the other, ten at a time. */
async function call(getEntry: () => Promise<unknown>, done: () => void): Promise<void> {
  for (let calls = 0; calls < total; calls += 10) {
    await Promise.all(Array.from({ length: 10 }, getEntry));
    for (let each = 0; each < 10; each += 1) done();
  }
}

async function iterate(loop: string, done: () => void): Promise<void> {
  const { [loop]: read } = entryLoops;
  if (read === undefined) throw new Error(`There is no loop ${loop}.`);
  await read(baseUrl, done);
}

async function sync(done: () => void): Promise<void> {
  const db = await openSqlite(file, { dryRun: false });
  let before = 0;
  const { ok } = await syncTo(client(), db, {
    tables: ["log_entries"],
    onProgress({ records }) {
      for (; before < records; before += 1) done();
    },
  });
  if (!ok) throw new Error("The copy differs.");
  await db.destroy();
}

async function insert(done: () => void): Promise<void> {
  const db = new Libsql(file);
  db.exec("pragma journal_mode = wal; pragma synchronous = normal");
  db.exec("create table log_entries (id text primary key not null, user_id text, activity text, category text)");
  db.exec("alter table log_entries add column entry_date text");
  db.exec("alter table log_entries add column minutes integer");
  const statement = db.prepare("insert into log_entries values (?, ?, ?, ?, ?, ?) on conflict do nothing");
  for await (const { results } of client().listLogEntries({}, { concurrency: 4 }).pages()) {
    db.exec("begin");
    for (const { logEntryId, userId, activity, category, entryDate, durationMinutes } of results) {
      statement.run(logEntryId, userId, activity.name, category.name, entryDate, durationMinutes);
      done();
    }
    db.exec("commit");
  }
  db.close();
}

const works: Readonly<Record<string, Work>> = {
  "iterate, by hand": (done) => iterate("sequential generator", done),
  "iterate, thrive-cpd": (done) => iterate("thrive-cpd", done),
  "call, by hand": (done) => call(() => carefulFetch(`${baseUrl}/cpdEntries/${entry.logEntryId}`), done),
  "call, thrive-cpd": (done) => {
    const thrive = client();
    return call(() => thrive.getLogEntry({ logEntryId: entry.logEntryId }), done);
  },
  "sync, by hand": insert,
  "sync, thrive-cpd": sync,
};

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void; // by the flag
const folder = mkdtempSync(join(tmpdir(), "bench-memory-"));
const file = join(folder, "cpd.db");
const marks: number[] = [];
function mark(): void {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  marks.push((heapUsed + arrayBuffers) / 1e6);
}
let peak = 0;
// Not the peak that the system knows: a process begins with that of the one that started it.
setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 20).unref();
let count = 0;
const { [name]: work } = works;
if (work === undefined) throw new Error(`There is no work ${name}.`);
mark();
await work(() => {
  count += 1;
  if (count === Math.ceil(total / 4) || count === Math.ceil(total / 2) || count === total) mark();
});
if (count !== total) throw new Error(`${name} did ${count} of ${total} steps.`);
rmSync(folder, { recursive: true });
const [start = Number.NaN, quarter = Number.NaN, half = Number.NaN, end = Number.NaN] = marks;
process.send?.({ start, quarter, half, end, peak: peak / 1e6 } satisfies Held);
process.disconnect();
