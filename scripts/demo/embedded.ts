import { createThriveClient } from "../../src/index.js";
import { serveThrive } from "../../test/support/serve.js";
import { testTenant } from "../../test/support/tenants.js";
import { showEntry, showMissingEntry } from "./entry.js";
import { showMonth } from "./month.js";
import { showRequirements } from "./requirements.js";
import { sampleEntries } from "./sample-entries.js";

/** Serves an imitation of Thrive, calls each operation of it, and tells what came and what the server saw. */
export async function showEmbedded(): Promise<void> {
  const server = await serveThrive({ entries: sampleEntries });
  try {
    const { baseUrl } = server;
    const { tenantId, apiSecret, clientSecret } = testTenant;
    console.log(`An imitation of Thrive, made from openapi.yaml, serves at ${baseUrl}`);

    const basic = createThriveClient({ tenantId, baseUrl, auth: { apiSecret } });
    const oauth = createThriveClient({ tenantId, baseUrl, auth: { clientSecret } });
    await showEntry({ "HTTP Basic": basic, "OAuth 2.0": oauth });
    await showMissingEntry(oauth);
    await showMonth(oauth);
    await showRequirements(oauth);

    console.log("\nWhat the server saw:");
    const width = Math.max(...server.seen.map(({ path }) => path.length));
    for (const { method, path, scheme, status } of server.seen) {
      console.log(`  ${method.padEnd(4)}  ${path.padEnd(width)}  ${scheme.padEnd(6)}  ${status}`);
    }
  } finally {
    await server.close();
  }
}
