import { Kysely, PostgresDialect } from "kysely";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { CopyTables } from "../../src/copy/index.js";

export interface PostgresServer extends AsyncDisposable {
  readonly port: number;
  /** `postgres://user@host:port/database` of a new, empty database. */
  createDatabase(): Promise<string>;
}

export const postgresPassword = "of:/the @test%";

/** Where Debian has the newest server's programs, which are not on the path. */
function programs(): string {
  const folder = "/usr/lib/postgresql";
  const newest = readdirSync(folder).sort((a, b) => Number(b) - Number(a))[0];
  return join(folder, newest ?? "", "bin");
}

/** The server does not run as root: whoever is root becomes the user that Debian's package made. */
function asServerUser(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (option: string): number => Number(execFileSync("id", [option, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // of a server that listens on a host and port
  server.close();
  await once(server, "close");
  return port;
}

/** A PostgreSQL server on loopback, with a folder of its own and a password for everyone. */
export async function startPostgres(): Promise<PostgresServer> {
  const user = asServerUser();
  const folder = mkdtempSync(join(tmpdir(), "thrive-postgres-"));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? 0);
  const data = join(folder, "data");
  const bin = programs();
  const options = { ...user, cwd: folder, stdio: "pipe" as const };
  execFileSync(
    join(bin, "initdb"),
    ["--pgdata", data, "--username", "thrive", "--auth", "trust", "--no-sync"],
    options,
  );
  const port = await freePort();
  const settings = [
    ...["fsync=off", `unix_socket_directories=${folder}`, "listen_addresses=127.0.0.1", `port=${port}`],
    ...["max_connections=40", "shared_buffers=32MB"],
  ];
  const server = spawn(join(bin, "postgres"), ["-D", data, ...settings.flatMap((each) => ["-c", each])], {
    ...user,
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let log = "";
  server.stderr.on("data", (chunk: Buffer) => (log += chunk.toString()));
  const admin = (): pg.Client => new pg.Client({ host: "127.0.0.1", port, user: "thrive", database: "postgres" });
  for (let attempt = 0; ; attempt += 1) {
    const client = admin();
    try {
      await client.connect();
      await client.query(`alter user thrive password '${postgresPassword}'`);
      await client.end();
      break;
    } catch (error) {
      if (attempt > 100 || server.exitCode !== null)
        throw new Error(`PostgreSQL did not start: ${log}`, { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  let databases = 0;
  return {
    port,
    async createDatabase() {
      databases += 1;
      const client = admin();
      await client.connect();
      await client.query(`create database cpd_${databases}`);
      await client.end();
      return `postgres://thrive@127.0.0.1:${port}/cpd_${databases}`;
    },
    async [Symbol.asyncDispose]() {
      server.kill("SIGINT"); // ends without waiting for its clients
      await once(server, "exit");
      rmSync(folder, { recursive: true });
    },
  };
}

/** A connection pool to a database of such a server. */
export const openPostgres = (url: string): Kysely<CopyTables<"postgres">> =>
  new Kysely({ dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 3 }) }) });
