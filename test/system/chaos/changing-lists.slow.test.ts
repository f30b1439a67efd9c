import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { createThriveClient } from "../../../src/index.js";
import { inParallel } from "../../support/in-parallel.js";
import { seededRandom } from "../../support/random.js";
import type { Survivors } from "./changing-lists.js";

const lists = 200;
const seed = Number(process.env.CHAOS_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Asks the server which entries of a list were there throughout. */
function survivorsOf(server: ChildProcess, key: string): Promise<Survivors> {
  return new Promise((resolve) => {
    const listen = (message: Survivors): void => {
      if (message.key !== key) return;
      server.off("message", listen);
      resolve(message);
    };
    server.on("message", listen);
    server.send(key);
  });
}

test("200 lists that change while they are read give each entry that was there throughout, once", async () => {
  console.log(`CHAOS_SEED=${seed}`);
  const server = fork(new URL("changing-lists.ts", import.meta.url).pathname, [String(seed)], {
    execArgv: ["--import", "tsx"],
  });
  server.setMaxListeners(50);
  try {
    const [{ origin }] = (await once(server, "message")) as [{ origin: string }];
    const thrive = createThriveClient({ baseUrl: origin, auth: { accessToken: "token" } });
    const random = seededRandom(seed);
    const settings = Array.from({ length: lists }, () => ({
      mixed: random() < 0.3,
      perPage: 1 + Math.floor(random() * 40),
      concurrency: 1 + Math.floor(random() * 5),
    }));
    let deleted = 0;
    let inserted = 0;
    await inParallel(lists, 16, async (index) => {
      const { mixed = false, perPage = 1, concurrency = 1 } = settings[index] ?? {};
      const entryDateFrom = new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString();
      // Page numbers cannot show a deletion and an insertion between two pages: those lists are read one by one.
      const args = { entryDateFrom, perPage, ...(mixed && { entryDateTo: "2030-01-01" }) };
      const options = { concurrency: mixed ? 1 : concurrency, maxRetries: 8 };
      const given: string[] = [];
      for await (const { logEntryId } of thrive.listLogEntries(args, options)) given.push(logEntryId);

      const survivors = await survivorsOf(server, entryDateFrom.slice(0, 19).replace("T", " "));
      deleted += survivors.deleted;
      inserted += survivors.inserted;
      const all = new Set(given);
      expect(all.size, `list ${index} gives an entry twice`).toBe(given.length);
      expect(
        survivors.ids.filter((id) => !all.has(id)),
        `list ${index} misses an entry`,
      ).toEqual([]);
    });
    console.log({ deleted, inserted });
    expect(Math.min(deleted, inserted)).toBeGreaterThan(500);
  } finally {
    server.kill();
  }
});
