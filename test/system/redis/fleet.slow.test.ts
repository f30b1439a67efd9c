import KeyvRedis from "@keyv/redis";
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { median } from "../../bench/statistics.js";
import { inParallel } from "../../support/in-parallel.js";
import { serveScript, tokenResponse } from "../../support/scripted-thrive.js";
import { after, json } from "../../support/wire.js";
import { startRedis } from "./redis-server.js";

const processes = 50;

test("50 processes share a Redis server, cold and warm", async () => {
  await using redis = await startRedis();
  await using server = await serveScript({
    token: (index) => after(50, json(tokenResponse(index))),
  });
  const raw = new KeyvRedis(redis.url);
  await raw.getClient();

  /** How many token requests there are until this is done. */
  const count = async (ask: () => Promise<unknown>): Promise<number> => {
    const before = server.tokenRequests.length;
    await ask();
    return server.tokenRequests.length - before;
  };
  const fleet: ChildProcess[] = [];
  const start = async () => {
    const each = fork(new URL("process.ts", import.meta.url).pathname, [server.origin, redis.url], {
      execArgv: ["--import", "tsx"],
    });
    fleet.push(each);
    await once(each, "message");
  };
  const ask = (atOnce: number) =>
    inParallel(processes, atOnce, async (index) => {
      const each = fleet[index];
      each?.send("ask");
      if (each) await once(each, "message");
    });

  try {
    const rolling = await count(() => inParallel(processes, 2, start));
    const warm = await count(() => ask(4));
    const coldTogether: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      await raw.client.flushAll();
      coldTogether.push(await count(() => ask(processes)));
    }
    console.log(`Token requests of ${processes} processes:`, { rolling, coldTogether, warm });
    expect(fleet).toHaveLength(processes);
    expect(rolling).toBeGreaterThanOrEqual(1);
    expect(rolling).toBeLessThan(processes / 2);
    expect(Math.min(...coldTogether)).toBeGreaterThanOrEqual(1);
    // Usually 1, and more when the machine is so busy that a process misses the lease of another.
    expect(median(coldTogether)).toBeLessThanOrEqual(10);
    // One that a busy machine keeps from its store for half a second asks for itself.
    expect(warm).toBeLessThanOrEqual(2);
  } finally {
    const exits = fleet.map((each) => once(each, "exit"));
    for (const each of fleet) each.disconnect();
    await Promise.all(exits);
    await raw.disconnect();
  }
}, 300_000);
