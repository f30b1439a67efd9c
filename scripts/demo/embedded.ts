import { startMockServer } from "../../src/cli/mock/server.js";
import { createThriveClient } from "../../src/index.js";
import { baseUrlAt } from "../../src/mock/serve/route.js";
import { mockTenant } from "../../src/mock/tenant.js";
import { showEntry, showMissingEntry } from "./entry.js";
import { showMonth } from "./month.js";
import { showMinutesOfUser, showPeople } from "./people.js";
import { showRequirements } from "./requirements.js";
import { sampleCounts, sampleRecords } from "./sample-records.js";

/** Starts the mock, calls each operation of it, and shows the responses and what the mock received. */
export async function showEmbedded(): Promise<void> {
  const server = await startMockServer({
    mock: { counts: sampleCounts },
    records: sampleRecords,
    ...{ port: 0, host: "127.0.0.1", latency: 0 },
  });
  try {
    const baseUrl = baseUrlAt(server.origin);
    const { tenantId, apiSecret, clientSecret } = mockTenant;
    console.log(`A mock of Thrive, made from openapi.yaml, listens at ${baseUrl}`);

    const basic = createThriveClient({ tenantId, baseUrl, auth: { apiSecret } });
    const oauth = createThriveClient({ tenantId, baseUrl, auth: { clientSecret } });
    await showEntry({ "HTTP Basic": basic, "OAuth 2.0": oauth });
    await showMissingEntry(oauth);
    await showMonth(oauth);
    await showRequirements(oauth);
    await showPeople(oauth);
    await showMinutesOfUser(oauth);

    console.log("\nThe requests that the mock received:");
    const seen = server.mock.requests.map((request) => ({ ...request, path: new URL(request.url).pathname }));
    const width = Math.max(...seen.map(({ path }) => path.length));
    for (const { method, path, scheme, status = "" } of seen) {
      console.log(`  ${method.padEnd(4)}  ${path.padEnd(width)}  ${scheme.padEnd(6)}  ${status}`);
    }
  } finally {
    await server.close();
  }
}
