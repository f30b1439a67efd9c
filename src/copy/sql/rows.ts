import type { CompiledQuery } from "kysely";
import { scopeColumns, type Table } from "../tables.js";
import { run, type Database, type Row } from "./database.js";
import { rowColumns } from "./schema.js";

/** Rows are written and looked up so many at a time: one statement costs as much as some ten rows. */
export const batchSize = 50;

/** What is done to the rows of a table, in a transaction. Each row is a list of values, in the order of `columns`. */
export interface Rows {
  /** Inserts rows whose keys are new, and leaves the others alone. Tells how many were new. */
  insertNew(trx: Database, rows: readonly (readonly unknown[])[]): Promise<number>;
  /** Inserts rows, or puts them in the place of those of the same key. Keeps `first_seen_at`. */
  upsert(trx: Database, rows: readonly (readonly unknown[])[]): Promise<void>;
  /** The rows of these ids that there are, by id. */
  find(trx: Database, scope: readonly unknown[], ids: readonly string[]): Promise<ReadonlyMap<string, Row>>;
}

type Name = never; // the builder's types know no column by name

/** The statements of a table, each written once for each number of rows. `known` are the columns that it has by now. */
export function rowsOf(table: Table, known: readonly string[] | undefined): Rows {
  const columns = rowColumns(table).map(({ name }) => name);
  const scope = scopeColumns(table);
  const written = new Map<string, CompiledQuery>();

  function once(name: string, write: () => CompiledQuery): CompiledQuery {
    const query = written.get(name) ?? write();
    written.set(name, query);
    return query;
  }

  const placeholders = (count: number): Record<string, unknown>[] =>
    Array.from({ length: count }, () => Object.fromEntries(columns.map((column) => [column, ""])));

  return {
    async insertNew(trx, rows) {
      const query = once(`insert ${rows.length}`, () =>
        trx
          .insertInto(table.name)
          .values(placeholders(rows.length))
          .onConflict((conflict) => conflict.columns(table.key).doNothing())
          .compile(),
      );
      const { numAffectedRows = 0n } = await run(trx, query, rows.flat());
      return Number(numAffectedRows);
    },
    async upsert(trx, rows) {
      const changing = columns.filter((column) => !table.key.includes(column) && column !== "first_seen_at");
      const query = once(`upsert ${rows.length}`, () =>
        trx
          .insertInto(table.name)
          .values(placeholders(rows.length))
          .onConflict((conflict) =>
            conflict
              .columns(table.key)
              .doUpdateSet((eb) =>
                Object.fromEntries(changing.map((column) => [column, eb.ref(`excluded.${column}` as Name)])),
              ),
          )
          .compile(),
      );
      await run(trx, query, rows.flat());
    },
    async find(trx, scopeValues, ids) {
      const query = once(`find ${ids.length}`, () => {
        let select = trx
          .selectFrom(table.name)
          .select(columns.filter((column) => known?.includes(column) !== false) as Name[])
          .where(table.idColumn, "in", [...ids]);
        for (const column of scope) select = select.where(column, "=", "");
        return select.compile();
      });
      const { rows } = await run(trx, query, [...ids, ...scopeValues]);
      return new Map(rows.map((row) => [String(row[table.idColumn]), row]));
    },
  };
}
