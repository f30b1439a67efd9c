/** One of many processes: asks for a token as it starts, and again, as a new one would, with each message. */
import KeyvRedis from "@keyv/redis";
import { Keyv } from "keyv";
import { providerOf } from "../../support/scripted-thrive.js";

const [, , origin = "", redisUrl = ""] = process.argv;
const connection = new KeyvRedis(redisUrl);
const tokenStore = new Keyv(connection);

async function ask(): Promise<void> {
  process.send?.(await providerOf({ origin }, { tokenStore }).getToken());
}

process.on("message", () => void ask());
process.on("disconnect", () => void connection.disconnect(true));
await ask();
