import { isDeepStrictEqual } from "node:util";
import { operations } from "../generated/facts.js";
import {
  createThriveClient,
  isThriveError,
  type LogEntry,
  type ThriveClient,
} from "../src/index.js";
import { serveThrive } from "../test/servers/serve.js";
import { testTenant } from "../test/servers/tenants.js";
import { clientFromEnvironment } from "./start/environment.js";

/** Asks the real API, where the environment holds credentials; else a server of its own on loopback. */
async function main([id]: readonly string[]): Promise<void> {
  const thrive = clientFromEnvironment(process.env);
  if (thrive === undefined) return showEmbedded();
  if (id === undefined) throw new Error("Give the id of a log entry: npm start -- <logEntryId>");
  console.log(await thrive.getLogEntry({ logEntryId: id }));
}

async function showEmbedded(): Promise<void> {
  const logEntryId = operations.getLogEntry.parameters.logEntryId.example;
  const server = await serveThrive();
  try {
    const { baseUrl } = server;
    const { tenantId, apiSecret, clientSecret } = testTenant;
    console.log(`An imitation of Thrive, made from openapi.yaml, serves at ${baseUrl}\n`);

    const basic = createThriveClient({ tenantId, baseUrl, auth: { apiSecret } });
    const oauth = createThriveClient({ tenantId, baseUrl, auth: { clientSecret } });
    const entries: LogEntry[] = [];
    for (const [scheme, thrive] of Object.entries({ "HTTP Basic": basic, "OAuth 2.0": oauth })) {
      const entry = await thrive.getLogEntry({ logEntryId });
      console.log(`The entry, asked for with ${scheme}:`, entry, "\n");
      entries.push(entry);
    }

    console.log("An entry that is not there:");
    console.log(await errorOf(oauth, "0".repeat(logEntryId.length)));

    console.log("\nWhat the server saw:");
    for (const { method, path, scheme, status } of server.seen) {
      console.log(`  ${method.padEnd(5)} ${path}  ${scheme}  ${status}`);
    }
    const [first, second] = entries;
    if (first?.logEntryId !== logEntryId || !isDeepStrictEqual(first, second)) {
      throw new Error("An entry is not the one that was asked for.");
    }
  } finally {
    await server.close();
  }
}

async function errorOf(thrive: ThriveClient, logEntryId: string): Promise<string> {
  try {
    await thrive.getLogEntry({ logEntryId });
  } catch (error) {
    if (isThriveError(error) && error.name === "NotFoundError") {
      return `  ${error.name} (${error.status}): ${error.message}`;
    }
    throw error;
  }
  throw new Error("The server found an entry that it does not have.");
}

await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(isThriveError(error) ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
});
