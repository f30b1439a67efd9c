import KeyvRedis from "@keyv/redis";
import { Keyv } from "keyv";
import { afterEach, expect, test } from "vitest";
import { entry, logEntryId, oauthClient, serveScript, takeFrom } from "../../support/scripted-thrive.js";
import { startRedis } from "./redis-server.js";

const connections: KeyvRedis<unknown>[] = [];

/** As the guide "Authenticate" has it. */
function storeAt(url: string): Keyv {
  const connection = new KeyvRedis(url);
  connections.push(connection);
  return new Keyv(connection);
}

afterEach(async () => {
  // By force: the server may be gone.
  await Promise.all(connections.splice(0).map((connection) => connection.disconnect(true)));
});

test("clients share their tokens by a Redis server", async () => {
  await using redis = await startRedis();
  await using server = await serveScript();
  for (let clients = 0; clients < 5; clients += 1) {
    const client = oauthClient(server, { tokenStore: storeAt(redis.url) });
    expect(await client.getLogEntry({ logEntryId })).toEqual(entry);
  }
  expect(server.tokenRequests).toHaveLength(1);

  const raw = new KeyvRedis<string>(redis.url);
  connections.push(raw);
  await raw.getClient();
  await expect.poll(() => raw.client.keys("*")).toHaveLength(1); // the lease is given back
  const [key = ""] = await raw.client.keys("*");
  const ttl = await raw.client.pTTL(key);
  expect(ttl).toBeGreaterThan(3_500_000);
  expect(ttl).toBeLessThanOrEqual(3_600_000);
});

test("the Redis server is killed and started again while clients work", async () => {
  let oldest = 1;
  await using server = await serveScript({ api: (...request) => takeFrom(oldest)(...request) });
  const redis = await startRedis();
  const tokenStore = storeAt(redis.url);
  const client = oauthClient(server, { tokenStore });
  const read = async () => {
    const startedAt = performance.now();
    expect(await client.getLogEntry({ logEntryId })).toEqual(entry);
    return performance.now() - startedAt;
  };
  await read();
  expect(server.tokenRequests).toHaveLength(1);

  await redis.kill();
  await read(); // by the token at hand
  expect(server.tokenRequests).toHaveLength(1);
  oldest = 2; // token-1 is revoked
  expect(await read()).toBeLessThan(10_000);
  expect(server.tokenRequests).toHaveLength(2);
  const startedAt = performance.now();
  const cold = oauthClient(server, { tokenStore: storeAt(redis.url) });
  expect(await cold.getLogEntry({ logEntryId })).toEqual(entry);
  expect(performance.now() - startedAt).toBeLessThan(10_000);
  expect(server.tokenRequests).toHaveLength(3);

  await using again = await startRedis(redis.port);
  expect(again.url).toBe(redis.url);
  await expect.poll(() => tokenStore.set("ping", "pong"), { timeout: 20_000 }).toBe(true);
  oldest = 4; // token-2 is revoked, and its replacement shared again
  await read();
  expect(server.tokenRequests).toHaveLength(4);
  const other = oauthClient(server, { tokenStore: storeAt(redis.url) });
  expect(await other.getLogEntry({ logEntryId })).toEqual(entry);
  expect(server.tokenRequests).toHaveLength(4);
});
