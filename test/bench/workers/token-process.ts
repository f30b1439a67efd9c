/** One of many processes: with each message, it asks for a token as a new process would, and sends how long that took (ms). */
import KeyvRedis from "@keyv/redis";
import { Keyv } from "keyv";
import { providerOf } from "../../support/scripted-thrive.js";

const [, , origin = "", redisUrl = ""] = process.argv;

async function ask(withStore: boolean): Promise<number> {
  const connection = withStore ? new KeyvRedis(redisUrl) : undefined;
  const startedAt = performance.now();
  await providerOf({ origin }, connection && { tokenStore: new Keyv(connection) }).getToken();
  const ms = performance.now() - startedAt;
  await connection?.disconnect();
  return ms;
}

process.on("message", (store) => void ask(store === "with the store").then((ms) => process.send?.(ms)));
process.send?.("ready");
