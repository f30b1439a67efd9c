import { expect, test } from "vitest";
import { defaultEnvironment } from "../../generated/constants.js";
import { createThriveClient } from "../../src/index.js";
import { testTenant } from "../support/tenants.js";
import { entryPath, logEntryId, places, tenantId } from "../support/example.js";
import { serveInProcess } from "../support/serve-in-process.js";

const thrive = serveInProcess();
const { apiSecret, clientSecret } = testTenant;
const urls = (requests: readonly Request[]) => requests.map(({ url }) => url);

test("the spec's own tenant is the one of these tests", () => {
  expect(testTenant.tenantId).toBe(tenantId);
});

test.each(places)("$environment: Basic asks its server", async ({ environment, server }) => {
  const client = createThriveClient({ tenantId, environment, auth: { apiSecret } });
  expect(await client.getLogEntry({ logEntryId })).toHaveProperty("logEntryId", logEntryId);
  expect(urls(thrive.requests)).toEqual([server + entryPath]);
});

test.each(places)("$environment: OAuth asks its token endpoint, then its server", async (place) => {
  const { environment, server, api } = place;
  const client = createThriveClient({ tenantId, environment, auth: { clientSecret } });
  expect(await client.getLogEntry({ logEntryId })).toHaveProperty("logEntryId", logEntryId);
  expect(urls(thrive.requests)).toEqual([api, server + entryPath]);
});

test("the spec's first server is the default", async () => {
  const [first] = places;
  expect(defaultEnvironment).toBe(first?.environment);
  for (const environment of [{}, { environment: undefined }]) {
    thrive.requests.length = 0;
    const client = createThriveClient({ tenantId, ...environment, auth: { clientSecret } });
    await client.getLogEntry({ logEntryId });
    expect(urls(thrive.requests)).toEqual([first?.api, `${first?.server ?? ""}${entryPath}`]);
  }
});
