import { expect, test } from "vitest";
import { version } from "../../generated/constants.js";
import { createThriveClient, InvalidArgumentError } from "../../src/index.js";
import { serveThrive } from "../support/serve.js";
import { testTenant } from "../support/tenants.js";
import { serveWire, json } from "../support/wire.js";
import { entry, logEntryId, path, secret, tenantId } from "../support/example.js";
import { rejection } from "../support/outcome.js";
import { recordingFetch } from "../support/recording-fetch.js";

const auth = { clientSecret: secret };
const call = { params: { path: { logEntryId } } };

const valuesOf = (requests: readonly Request[], name: string) => requests.map(({ headers }) => headers.get(name));

test("User-Agent names package and version, to the token endpoint, too", async () => {
  const { fetch, sent } = recordingFetch();
  await createThriveClient({ tenantId, fetch, auth }).getLogEntry({ logEntryId });
  const own = `thrive-cpd/${version}`;
  expect(valuesOf(sent, "user-agent")).toEqual([own, own]);
});

test("sends the user's headers with each request to the API, and with no token request", async () => {
  const { fetch, sent } = recordingFetch();
  const headers = { "X-Trace": "a b", "user-AGENT": "my-app/1" };
  const client = createThriveClient({ tenantId, fetch, auth, headers });
  await client.getLogEntry({ logEntryId });
  await client.api.GET(path, call);
  expect(valuesOf(sent, "x-trace")).toEqual([null, "a b", "a b"]);
  expect(valuesOf(sent, "user-agent")).toEqual([`thrive-cpd/${version}`, "my-app/1", "my-app/1"]);
  expect(valuesOf(sent, "accept")).toEqual(Array(3).fill("application/json"));
});

test("the headers of one call override the client's, for that call only", async () => {
  const { fetch, sent } = recordingFetch();
  const headers = { "x-trace": "client", "x-kept": "1" };
  const client = createThriveClient({ tenantId, fetch, headers, auth: { apiSecret: secret } });
  await client.api.GET(path, { ...call, headers: { "X-Trace": "call" } });
  await client.api.GET(path, call);
  expect(valuesOf(sent, "x-trace")).toEqual(["call", "client"]);
  expect(valuesOf(sent, "x-kept")).toEqual(["1", "1"]);
});

test("over a socket, the server sees them", async () => {
  await using wire = await serveWire(() => json(entry));
  const client = createThriveClient({
    tenantId,
    baseUrl: wire.origin,
    auth: { apiSecret: secret },
    headers: { "x-trace": "1" },
  });
  await client.getLogEntry({ logEntryId });
  expect(wire.requests).toMatchObject([
    { method: "GET", headers: { "x-trace": "1", "user-agent": `thrive-cpd/${version}` } },
  ]);
});

test.each(["Authorization", "authorization", "AUTHORIZATION"])(
  "rejects %s among the headers of one call",
  async (name) => {
    await using served = await serveThrive();
    const { apiSecret } = testTenant;
    const client = createThriveClient({ tenantId, baseUrl: served.baseUrl, auth: { apiSecret } });
    const headers = { [name]: "Bearer foreign" };
    const error = await rejection(() => client.api.GET(path, { ...call, headers }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error.message).toMatch(/Authorization/);
    expect(error.message).not.toContain("foreign");
    expect(served.seen).toEqual([]);
  },
);

test("rejects a header parameter that is not described, and sends nothing", async () => {
  const { fetch, sent } = recordingFetch();
  const client = createThriveClient({ tenantId, fetch, auth: { apiSecret: secret } });
  const params = { ...call.params, header: { authorization: "Bearer foreign" } };
  await expect(client.api.GET(path, { params } as typeof call)).rejects.toMatchObject({
    name: "InvalidArgumentError",
    message: expect.stringContaining("does not accept authorization") as string,
  });
  expect(sent).toEqual([]);
});
