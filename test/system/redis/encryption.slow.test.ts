import KeyvRedis from "@keyv/redis";
import { Keyv } from "keyv";
import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { providerOf, serveScript } from "../../support/scripted-thrive.js";
import { startRedis } from "./redis-server.js";

/** A Keyv that encrypts what it stores, by the hooks that the guide "Authenticate" shows. */
function encryptedStore(url: string, key: Buffer): Keyv {
  return new Keyv(new KeyvRedis(url), {
    serialize: (data) => {
      const iv = randomBytes(12);
      const cipher = createCipheriv("aes-256-gcm", key, iv);
      const sealed = Buffer.concat([cipher.update(JSON.stringify(data), "utf8"), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString("base64");
    },
    deserialize: (text) => {
      const bytes = Buffer.from(text, "base64");
      const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, 12));
      decipher.setAuthTag(bytes.subarray(12, 28));
      const data: unknown = JSON.parse(decipher.update(bytes.subarray(28), undefined, "utf8") + decipher.final("utf8"));
      return data as { value: never }; // what `serialize` was given
    },
  });
}

test("Keyv's hooks encrypt the tokens in a Redis server", async () => {
  await using redis = await startRedis();
  await using server = await serveScript();
  const key = randomBytes(32);
  const getToken = async (tokenStore: Keyv): Promise<string> => {
    const token = await providerOf(server, { tokenStore }).getToken();
    await expect.poll(() => raw.client.keys("*")).toHaveLength(1); // the token, once the lease is given back
    await tokenStore.disconnect();
    return token;
  };
  const raw = new KeyvRedis<string>(redis.url);
  await raw.getClient();

  expect(await getToken(encryptedStore(redis.url, key))).toBe("token-1");
  const [name = ""] = await raw.client.keys("*");
  const stored = String(await raw.client.get(name));
  expect(Buffer.from(stored, "base64").toString("latin1")).not.toContain("token-1");
  expect(await getToken(encryptedStore(redis.url, key))).toBe("token-1");
  expect(server.tokenRequests).toHaveLength(1);

  // Who has another key finds nothing to use, and asks for a token of its own.
  expect(await getToken(encryptedStore(redis.url, randomBytes(32)))).toBe("token-2");
  expect(server.tokenRequests).toHaveLength(2);
  await raw.disconnect();
});
