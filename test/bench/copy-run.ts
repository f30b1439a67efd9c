import Libsql from "libsql";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite } from "../../src/cli/sync/sqlite.js";
import { syncTo } from "../../src/copy/index.js";
import { createThriveClient } from "../../src/index.js";

// A process of its own for each way, `bare` or `sync`, so that its processor time and memory are that way's alone.
const [way, baseUrl = "", tenantId = "", apiSecret = ""] = process.argv.slice(2);
const thrive = createThriveClient({ tenantId, baseUrl, auth: { apiSecret } });
const folder = mkdtempSync(join(tmpdir(), "thrive-million-"));
const file = join(folder, "cpd.db");
let peak = 0;
const memory: number[] = [];
const timer = setInterval(() => {
  const { rss } = process.memoryUsage();
  peak = Math.max(peak, rss);
  memory.push(Math.round(rss / 2 ** 20));
}, 250);
const cpu = process.cpuUsage();
const began = performance.now();
let rows = 0;
if (way === "sync") {
  const db = await openSqlite(file, { dryRun: false });
  const { ok, tables } = await syncTo(thrive, db, { tables: ["log_entries"] });
  if (!ok) throw new Error("The copy differs.");
  rows = tables.log_entries?.new ?? 0;
  await db.destroy();
} else {
  const db = new Libsql(file);
  db.exec("pragma journal_mode = wal; pragma synchronous = normal");
  db.exec(
    "create table log_entries (log_entry_id text primary key not null, user_id text, activity_type text, activity_name text, category_id text, category_name text, entry_date text, duration_minutes integer, description text, is_verified integer)",
  );
  const insert = db.prepare("insert into log_entries values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing");
  for await (const { results } of thrive.listLogEntries({}, { concurrency: 4 }).pages()) {
    db.exec("begin");
    for (const entry of results) {
      const { activity, category } = entry;
      insert.run(
        ...[entry.logEntryId, entry.userId, activity.type, activity.name, category.categoryId, category.name],
        ...[entry.entryDate, entry.durationMinutes, entry.description, Number(entry.isVerified)],
      );
    }
    db.exec("commit");
    rows += results.length;
  }
  db.close();
}
clearInterval(timer);
const { user, system } = process.cpuUsage(cpu);
rmSync(folder, { recursive: true });
const seconds = (performance.now() - began) / 1_000;
console.log(
  JSON.stringify({
    way,
    rows,
    cpuSeconds: (user + system) / 1e6,
    seconds,
    peakMb: Math.round(peak / 2 ** 20),
    memory: memory.filter((_, index) => index % 8 === 0),
  }),
);
