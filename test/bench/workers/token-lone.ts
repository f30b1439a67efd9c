/** Sends how long the first result of a client takes (ms), round by round, without a store and with one. */
import KeyvRedis from "@keyv/redis";
import { Keyv } from "keyv";
import { entry, logEntryId, oauthClient } from "../../support/scripted-thrive.js";
import { shuffled, type Round } from "../statistics.js";

const [, , origin = "", redisUrl = "", rounds] = process.argv;
const connection = new KeyvRedis(redisUrl);
const tokenStore = new Keyv(connection);
await connection.getClient();

async function firstResult(options: Parameters<typeof oauthClient>[1]): Promise<number> {
  const startedAt = performance.now();
  const { logEntryId: received } = await oauthClient({ origin }, options).getLogEntry({ logEntryId });
  if (received !== entry.logEntryId) throw new Error("It is another log entry.");
  return performance.now() - startedAt;
}

const contenders = {
  noStore: () => firstResult({}),
  empty: async () => {
    await connection.client.flushAll();
    return firstResult({ tokenStore });
  },
  full: async () => {
    await oauthClient({ origin }, { tokenStore }).getLogEntry({ logEntryId });
    return firstResult({ tokenStore });
  },
};

const round = async (): Promise<Round> => {
  const figures: Record<string, number> = {};
  for (const [name, measure] of shuffled(Object.entries(contenders))) figures[name] = await measure();
  return figures;
};

await round(); // opens the connections
const measured: Round[] = [];
for (let index = 0; index < Number(rounds); index += 1) measured.push(await round());
process.send?.(measured);
await connection.disconnect();
process.disconnect();
