import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { listen } from "../../support/listen.js";

export interface RedisServer extends AsyncDisposable {
  readonly port: number;
  readonly url: string;
  /** Ends the server at once, as a crash does, and with it all that it holds. */
  readonly kill: () => Promise<void>;
}

/** Starts a Redis server of its own on loopback (`apt-get install redis-server`); it keeps nothing on disk. */
export async function startRedis(port?: number): Promise<RedisServer> {
  const chosen = port ?? (await freePort());
  const server = spawn(
    "redis-server",
    ["--port", String(chosen), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const exit = once(server, "exit"); // rejects when there is no such program
  const isReady = async (): Promise<void> => {
    for await (const line of createInterface(server.stdout)) {
      if (line.includes("Ready to accept connections")) break;
    }
  };
  await Promise.race([isReady(), exit]);
  if (server.exitCode !== null) throw new Error("The Redis server did not start.");
  server.stdout.resume();

  const kill = async (): Promise<void> => {
    server.kill("SIGKILL");
    await exit;
  };
  return { port: chosen, url: `redis://127.0.0.1:${chosen}`, kill, [Symbol.asyncDispose]: kill };
}

async function freePort(): Promise<number> {
  await using server = await listen(createServer());
  return server.port;
}
