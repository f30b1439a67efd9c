import { sql } from "kysely";
import { SyncError } from "../errors.js";
import { idOf, isStorable, type ApiRecord } from "../records.js";
import { isSum, scopeColumns, type Table } from "../tables.js";
import type { Counts, StoredWindow, Target, WindowChange } from "../target.js";
import { boundText, windowKey, type Window } from "../windows.js";
import type { Database, Row } from "./database.js";
import { batchSize, rowsOf, type Rows } from "./rows.js";
import { rowColumns, type Place } from "./schema.js";
import { isColumnStorable, isSame, toBound, toColumn, toTimestamp } from "./values.js";

export interface SqlTargetOptions extends Place {
  readonly history: boolean;
  readonly dryRun: boolean;
  /** When the run began; rows that change are marked with it. */
  readonly now: Date;
  /** Table → the columns that the database has before the run. */
  readonly existing: ReadonlyMap<string, readonly string[]>;
  /** Called with what somebody should know. */
  readonly onNote: (note: string) => void;
}

/** The copy in a database. All goes through one connection, which holds the lock, too. */
export function createSqlTarget(db: Database, options: SqlTargetOptions): Target {
  const { dialect, now, dryRun, existing } = options;
  const seenAt = toTimestamp(dialect, now);
  const statements = new Map<Table, Rows>();
  const exists = ({ name }: { readonly name: string }): boolean => !dryRun || existing.has(name);

  /** The rows of a window that are not marked as deleted. */
  function liveRows(table: Table, window: Window) {
    let query = db.selectFrom(table.name).where("deleted_at", "is", null);
    const column = table.period?.column;
    if (column !== undefined && window.from) query = query.where(column, ">=", toBound(dialect, window.from));
    if (column !== undefined && window.to) query = query.where(column, "<", toBound(dialect, window.to));
    for (const [index, name] of scopeColumns(table).entries()) {
      query = query.where(name, "=", scopeValues(table, window)[index]);
    }
    return query;
  }

  function scopeValues(table: Table, window: Window): readonly unknown[] {
    return scopeColumns(table).map((column) =>
      isSum(table) && column === "period_from" ? window.from && toTimestamp(dialect, window.from) : window.parentId,
    );
  }

  const rowsOfTable = (table: Table): Rows => {
    const rows = statements.get(table) ?? rowsOf(table, dryRun ? existing.get(table.name) : undefined);
    statements.set(table, rows);
    return rows;
  };

  /** A record as a row: what fixes the window, the columns of the description, first seen, changed, deleted. */
  const toRow = (table: Table, window: Window, record: ApiRecord): unknown[] => [
    ...scopeValues(table, window),
    ...table.columns.map((column) => toColumn(dialect, column, record)),
    seenAt,
    seenAt,
    null,
  ];

  function reportReplaced(table: Table, record: ApiRecord): void {
    for (const column of table.columns) {
      if (isColumnStorable(column, record)) continue;
      options.onNote(
        `${table.name} ${idOf(table, record)}: ${column.name} holds NUL or half a surrogate pair, which no database stores as text; U+FFFD was written instead.`,
      );
    }
  }

  /** Compares records with their rows, and writes those that differ. */
  async function writeChanged(
    trx: Database,
    table: Table,
    window: Window,
    records: readonly (readonly [id: string, record: ApiRecord])[],
  ): Promise<Counts> {
    const ids = records.map(([id]) => id);
    const rows = rowsOfTable(table);
    const found = await rows.find(trx, scopeValues(table, window), ids);
    const columns = table.columns;
    const offset = scopeColumns(table).length;
    const counts = { new: 0, changed: 0, unchanged: 0, gone: 0 };
    const written: unknown[][] = [];
    const replaced: string[] = [];
    for (const [id, record] of records) {
      const row = toRow(table, window, record);
      const stored = found.get(id);
      if (stored === undefined) counts.new += 1;
      else if (
        stored.deleted_at === null &&
        columns.every(({ name, type }, index) => isSame(type, stored[name], row[offset + index]))
      ) {
        counts.unchanged += 1;
        continue;
      } else {
        counts.changed += 1;
        replaced.push(id);
      }
      reportReplaced(table, record);
      written.push(row);
    }
    if (options.history && !dryRun && replaced.length > 0) await keepHistory(trx, table, window, replaced);
    if (!dryRun && written.length > 0) await rows.upsert(trx, written);
    return counts;
  }

  async function keepHistory(trx: Database, table: Table, window: Window, ids: readonly string[]): Promise<void> {
    const columns = rowColumns(table).map(({ name }) => name);
    const type = sql.raw(dialect === "postgres" ? "timestamptz" : "text");
    let select = trx
      .selectFrom(table.name)
      .select([...columns, sql`cast(${seenAt} as ${type})`.as("replaced_at")])
      .where(table.idColumn, "in", [...ids]);
    for (const [index, name] of scopeColumns(table).entries()) {
      select = select.where(name, "=", scopeValues(table, window)[index]);
    }
    await trx
      .insertInto(`${table.name}_history`)
      .columns([...columns, "replaced_at"])
      .expression(select)
      .execute();
  }

  async function writeAll(
    trx: Database,
    table: Table,
    window: Window,
    { records, moved, gone }: WindowChange,
    isNew: boolean,
  ): Promise<Counts> {
    let counts: Counts = { new: 0, changed: 0, unchanged: 0, gone: gone.length };
    const all = [...records, ...moved];
    for (let index = 0; index < all.length; index += batchSize) {
      const batch = all.slice(index, index + batchSize);
      for (const [id] of batch) checkId(table, id);
      let inserted = 0;
      if (isNew && !dryRun) {
        inserted = await rowsOfTable(table).insertNew(
          trx,
          batch.map(([, record]) => toRow(table, window, record)),
        );
        if (inserted === batch.length) {
          for (const [, record] of batch) reportReplaced(table, record);
          counts = { ...counts, new: counts.new + inserted };
          continue;
        }
      }
      const rest = await writeChanged(trx, table, window, batch);
      counts = {
        ...counts,
        new: counts.new + rest.new + inserted,
        changed: counts.changed + rest.changed,
        unchanged: counts.unchanged + rest.unchanged - inserted,
      };
    }
    if (!dryRun) {
      for (let index = 0; index < gone.length; index += batchSize) {
        let update = trx
          .updateTable(table.name)
          .set({ deleted_at: seenAt })
          .where(table.idColumn, "in", gone.slice(index, index + batchSize));
        for (const [position, name] of scopeColumns(table).entries()) {
          update = update.where(name, "=", scopeValues(table, window)[position]);
        }
        await update.execute();
      }
    }
    return counts;
  }

  return {
    async windows(table) {
      const found = new Map<string, StoredWindow>();
      if (!exists({ name: "sync_windows" }) || !exists(table)) return found;
      const rows = await db.selectFrom("sync_windows").selectAll().where("table_name", "=", table.name).execute();
      for (const row of rows) {
        const bound = (name: string): Date | undefined => {
          const value = String(row[name]);
          return value === "" ? undefined : new Date(value);
        };
        const window = { parentId: String(row.parent_id), from: bound("window_from"), to: bound("window_to") };
        found.set(windowKey(window), { window, outside: Number(row.outside_count), stale: row.read_at === null });
      }
      return found;
    },
    async count(table, window) {
      if (!exists(table)) return 0;
      const { rows } = await liveRows(table, window)
        .select((eb) => eb.fn.countAll().as("rows"))
        .executeTakeFirstOrThrow();
      return Number(rows);
    },
    async ids(table, window) {
      if (!exists(table)) return [];
      const rows = await liveRows(table, window).select(table.idColumn).execute();
      return rows.map((row: Row) => String(row[table.idColumn]));
    },
    async write(table, window, change) {
      if (dryRun && !existing.has(table.name)) {
        return { new: change.records.size, changed: 0, unchanged: 0, gone: 0 };
      }
      const isNew = (await liveRows(table, window).select(table.idColumn).limit(1).execute()).length === 0;
      if (dryRun) return writeAll(db, table, window, change, isNew);
      return db.transaction().execute(async (trx) => {
        const counts = await writeAll(trx, table, window, change, isNew);
        await saveWindow(trx, table, window, change.records.size, change.outside, seenAt);
        return counts;
      });
    },
  };
}

async function saveWindow(
  trx: Database,
  table: Table,
  { parentId, from, to }: Window,
  rows: number,
  outside: number,
  readAt: Date | string,
): Promise<void> {
  const changing = { row_count: rows, outside_count: outside, read_at: readAt };
  await trx
    .insertInto("sync_windows")
    .values({
      table_name: table.name,
      parent_id: parentId,
      window_from: boundText(from) ?? "",
      window_to: boundText(to) ?? "",
      ...changing,
    })
    .onConflict((conflict) =>
      conflict.columns(["table_name", "parent_id", "window_from", "window_to"]).doUpdateSet(changing),
    )
    .execute();
}

function checkId({ name, id }: Table, value: string): void {
  if (isStorable(value)) return;
  throw new SyncError(
    "unsupported",
    `A record of ${name} has an ${id} that cannot be stored: ${JSON.stringify(value)}.`,
  );
}
