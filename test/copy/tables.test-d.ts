import type { Kysely } from "kysely";
import { expectTypeOf, test } from "vitest";
import { syncTo, type CopyTables, type SyncResult } from "../../src/copy/index.js";
import type { ThriveClient, User } from "../../src/index.js";

declare const thrive: ThriveClient;
declare const postgres: Kysely<CopyTables<"postgres">>;
declare const sqlite: Kysely<CopyTables<"sqlite">>;
declare const either: Kysely<CopyTables>;

test("rows are typed from the description, as each database returns them", async () => {
  const inPostgres = await postgres.selectFrom("log_entries").selectAll().executeTakeFirstOrThrow();
  expectTypeOf(inPostgres.duration_minutes).toEqualTypeOf<number>();
  expectTypeOf(inPostgres.description).toEqualTypeOf<string | null>();
  expectTypeOf(inPostgres.entry_date).toEqualTypeOf<Date>();
  expectTypeOf(inPostgres.is_verified).toEqualTypeOf<boolean>();
  expectTypeOf(inPostgres.deleted_at).toEqualTypeOf<Date | null>();
  const inSqlite = await sqlite.selectFrom("log_entries_history").selectAll().executeTakeFirstOrThrow();
  expectTypeOf(inSqlite.entry_date).toEqualTypeOf<string>();
  expectTypeOf(inSqlite.is_verified).toEqualTypeOf<number>();
  expectTypeOf(inSqlite.replaced_at).toEqualTypeOf<string>();
  const user = await postgres.selectFrom("users").select("positions").executeTakeFirstOrThrow();
  expectTypeOf(user.positions).toEqualTypeOf<NonNullable<User["positions"]> | null>();
  const member = await either.selectFrom("audience_members").select("audience_id").executeTakeFirstOrThrow();
  expectTypeOf(member.audience_id).toEqualTypeOf<string>();
});

test("syncTo takes any Kysely instance, and names of tables that there are", () => {
  expectTypeOf(syncTo(thrive, postgres, { tables: ["users"] })).toEqualTypeOf<Promise<SyncResult>>();
  expectTypeOf(syncTo<{ employees: { id: string } }>)
    .parameter(1)
    .toEqualTypeOf<Kysely<{ employees: { id: string } }>>();
  // @ts-expect-error there is no such table
  void syncTo(thrive, sqlite, { tables: ["entries"] });
});
