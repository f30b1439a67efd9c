import { Kysely, PostgresDialect } from "kysely";
import { loadDriver } from "./load-driver.js";

/** Longer than any of the copy's statements takes, and short enough that an outage ends the run within a minute (ms). */
const longestQueryMs = 50_000;

/** Opens a PostgreSQL database. The password comes from `PGPASSWORD` or a password file, which `pg` reads by itself. */
export async function openPostgres(url: string): Promise<Kysely<unknown>> {
  const { default: pg } = await loadDriver("pg", "PostgreSQL", () => import("pg"));
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: 15_000,
    query_timeout: longestQueryMs,
    keepAlive: true,
    application_name: "thrive-cpd sync",
  });
  // A connection that breaks while it is idle; the next statement on it fails with the reason.
  pool.on("error", () => undefined);
  return new Kysely({ dialect: new PostgresDialect({ pool }) });
}
