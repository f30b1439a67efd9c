import { expect, test } from "vitest";
import { defaultEnvironment, environments, tokenRequest } from "../../generated/constants.js";
import { createThriveClient, type Fetch } from "../../src/index.js";
import { serveThrive } from "../support/serve.js";
import { testTenant } from "../support/tenants.js";
import { entryPath, logEntryId, secret, tenantId } from "../support/example.js";
import { recordingFetch } from "../support/recording-fetch.js";

const clientSecret = secret;
const urls = (requests: readonly Request[]) => requests.map(({ url }) => url);
const tokenPath = tokenRequest.path.replace(/\{.+?\}/, tenantId);

test.each([
  ["https://gateway.example", "https://gateway.example", ""],
  ["https://gateway.example/", "https://gateway.example", ""],
  ["https://gateway.example:8443/a/b", "https://gateway.example:8443", "/a/b"],
  ["https://gateway.example/a/b/", "https://gateway.example", "/a/b"],
  ["http://127.0.0.1:8080/rest", "http://127.0.0.1:8080", "/rest"],
  ["http://localhost:8080", "http://localhost:8080", ""],
  ["http://[::1]:8080/rest/", "http://[::1]:8080", "/rest"],
])("baseUrl %s: API and tokens at %s", async (baseUrl, origin, base) => {
  const { fetch, sent } = recordingFetch();
  const client = createThriveClient({ tenantId, baseUrl, fetch, auth: { clientSecret } });
  await client.getLogEntry({ logEntryId });
  expect(urls(sent)).toEqual([origin + tokenPath, origin + base + entryPath]);
});

test.each([
  ["https://login.example/t/{tenantId}/token", `https://login.example/t/${tenantId}/token`],
  ["https://login.example/{tenantId}/{tenantId}", `https://login.example/${tenantId}/${tenantId}`],
  ["https://login.example/token", "https://login.example/token"],
  // Servers whose token endpoint ends with a slash redirect a request without it.
  ["https://login.example/o/token/", "https://login.example/o/token/"],
])("tokenUrl %s: tokens at %s", async (tokenUrl, expected) => {
  const places = [{}, { baseUrl: "https://gateway.example" }, { environment: defaultEnvironment }];
  for (const place of places) {
    const { fetch, sent } = recordingFetch();
    const options = { tenantId, ...place, tokenUrl, fetch, auth: { clientSecret } };
    await createThriveClient(options).getLogEntry({ logEntryId });
    const { server } = environments[defaultEnvironment];
    const api = place.baseUrl ?? server;
    expect(urls(sent)).toEqual([expected, api + entryPath]);
  }
});

test("over HTTP, a client with a baseUrl sends requests to no other host", async () => {
  await using served = await serveThrive();
  const { baseUrl, tokenUrl } = served;
  const origins = new Set<string>();
  const fetch: Fetch = (url, init) => {
    origins.add(new URL(url).origin);
    return globalThis.fetch(url, init);
  };
  for (const options of [{}, { tokenUrl }]) {
    const auth = { clientSecret: testTenant.clientSecret };
    const client = createThriveClient({ tenantId, baseUrl, fetch, ...options, auth });
    expect(await client.getLogEntry({ logEntryId })).toHaveProperty("logEntryId", logEntryId);
  }
  const both = [
    { method: "POST", path: tokenPath, status: 200 },
    { method: "GET", scheme: "Bearer", status: 200 },
  ];
  expect(served.seen).toMatchObject([...both, ...both]);
  expect([...origins]).toEqual([served.origin]);
});
