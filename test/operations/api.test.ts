import { describe, expect, test } from "vitest";
import { createThriveClient } from "../../src/index.js";
import { serveThrive } from "../support/serve.js";
import { testTenant } from "../support/tenants.js";
import { entry, logEntryId, path, secret, tenantId } from "../support/example.js";
import { recordingFetch } from "../support/recording-fetch.js";

const call = { params: { path: { logEntryId } } };
const auth = { apiSecret: secret };
const errorBody = { status: 404, error: "Not Found", message: "CPD entry not found" };

function clientWithResponse(respond: () => Response) {
  return createThriveClient({ tenantId, auth, maxRetries: 0, fetch: recordingFetch(respond).fetch });
}

const well = () => clientWithResponse(() => Response.json(entry, { headers: { "x-trace": "1" } }));
const ill = () => clientWithResponse(() => Response.json(errorBody, { status: 404, statusText: "None" }));

test("over HTTP, it gives data and response, or error and response", async () => {
  await using served = await serveThrive();
  const { baseUrl } = served;
  const { api } = createThriveClient({ tenantId, baseUrl, auth: testTenantAuth() });

  const good = await api.GET(path, call);
  expect(good.data).toHaveProperty("logEntryId", logEntryId);
  expect(good.error).toBeUndefined();
  expect(good.response.status).toBe(200);
  expect(good.response.url).toBe(`${baseUrl}${path.replace(/\{.+?\}/, logEntryId)}`);

  const elsewhere = { params: { path: { logEntryId: "0".repeat(24) } } };
  const bad = await api.GET(path, elsewhere);
  expect(bad.data).toBeUndefined();
  expect(bad.error).toMatchObject({ status: 404, error: "Not Found" });
  expect(bad.response.status).toBe(404);
});

const testTenantAuth = () => ({ apiSecret: testTenant.apiSecret });

test("lists are one page here, their query in the URL", async () => {
  await using served = await serveThrive();
  const { api } = createThriveClient({
    tenantId,
    baseUrl: served.baseUrl,
    auth: testTenantAuth(),
  });
  const query = { page: 1, perPage: 2, entryDateFrom: "2020-01-01 10:00:00" };
  const { data } = await api.GET("/cpdEntries", { params: { query } });
  expect(data?.pagination).toMatchObject({ page: 1, perPage: 2 });
  const { searchParams } = new URL(served.seen[0]?.url ?? "");
  expect(Object.fromEntries(searchParams)).toEqual({ ...query, page: "1", perPage: "2" });
});

test("a list in a query is joined by commas", async () => {
  const { fetch, sent } = recordingFetch(() => Response.json({}, { status: 404 }));
  const { api } = createThriveClient({ tenantId, auth, fetch });
  const dates = { entryDateFrom: "2026-10-01T00:00:00", entryDateTo: "2026-10-31T23:59:59" };
  const query = { ...dates, userIds: ["a b", "c&d"] };
  await api.GET("/cpdUserLogSummaries", { params: { query } });
  expect(new URL(sent[0]?.url ?? "").search).toMatch(/userIds=a(?:%20|\+)b,c%26d/);
});

test.each<[string, () => Response]>([
  ["an empty body", () => new Response(null, { status: 404, statusText: "Not Found" })],
  ["null", () => Response.json(null, { status: 404, statusText: "Not Found" })],
  ["an empty string", () => Response.json("", { status: 404, statusText: "Not Found" })],
  ["0", () => Response.json(0, { status: 404, statusText: "Not Found" })],
])("a failure whose body is %s has an error, too", async (_name, respond) => {
  const { data, error, response } = await clientWithResponse(respond).api.GET(path, call);
  expect(response.status).toBe(404);
  expect(data).toBeUndefined();
  expect(error).toEqual({ status: 404, error: "Not Found", message: "The response has no error body." });
});

describe("parseAs", () => {
  test("text", async () => {
    const { data } = await well().api.GET(path, { ...call, parseAs: "text" });
    expect(data).toBe(JSON.stringify(entry));
  });
  test("blob", async () => {
    const { data } = await well().api.GET(path, { ...call, parseAs: "blob" });
    expect(data).toBeInstanceOf(Blob);
    expect(data?.type).toBe("application/json");
    expect(JSON.parse((await data?.text()) ?? "")).toEqual(entry);
  });
  test("arrayBuffer", async () => {
    const { data } = await well().api.GET(path, { ...call, parseAs: "arrayBuffer" });
    expect(JSON.parse(new TextDecoder().decode(data))).toEqual(entry);
  });
  test("stream", async () => {
    const { data } = await well().api.GET(path, { ...call, parseAs: "stream" });
    expect(await new Response(data).json()).toEqual(entry);
  });
  test("json, which is validated and is the default", async () => {
    for (const parseAs of ["json", undefined] as const) {
      expect((await well().api.GET(path, { ...call, parseAs })).data).toEqual(entry);
      const { api } = clientWithResponse(() => Response.json({}));
      await expect(api.GET(path, { ...call, parseAs })).rejects.toThrow("logEntryId");
    }
  });
  test("an error response is read as JSON anyway", async () => {
    const { error } = await ill().api.GET(path, { ...call, parseAs: "blob" });
    expect(error).toEqual(errorBody);
  });
});

describe.each([
  ["a 200", well, entry, 200],
  ["a 404", ill, errorBody, 404],
])("the response of %s is a real one", (_name, client, body, status) => {
  const ask = async () => (await client().api.GET(path, call)).response;

  test("of the platform's class, with status and headers", async () => {
    const response = await ask();
    expect(response).toBeInstanceOf(Response);
    expect(response).toMatchObject({ status, ok: status === 200 });
    expect(response.headers.get("content-type")).toBe("application/json");
  });

  test.each<[string, (response: Response) => Promise<unknown>]>([
    ["json", (response) => response.json()],
    ["text", async (response) => JSON.parse(await response.text())],
    ["blob", async (response) => JSON.parse(await (await response.blob()).text())],
    ["arrayBuffer", async (response) => JSON.parse(new TextDecoder().decode(await response.arrayBuffer()))],
    ["body", (response) => new Response(response.body).json()],
    ["body's reader", async ({ body: stream }) => JSON.parse(await readAll(stream))],
    ["clone", (response) => response.clone().json()],
    ["clone's clone", (response) => response.clone().clone().json()],
  ])("its %s gives the body", async (_way, read) => {
    expect(await read(await ask())).toEqual(body);
  });

  test("its clone is like it", async () => {
    const response = await ask();
    const { statusText, headers } = response;
    const copy = response.clone();
    expect(copy).toMatchObject({ status, statusText, ok: status === 200 });
    expect(Object.fromEntries(copy.headers)).toEqual(Object.fromEntries(headers));
  });
});

test.each([204, 205, 304])("a response without a body can be cloned, too: %i", async (status) => {
  const { api } = clientWithResponse(() => new Response(null, { status }));
  const { response } = await api.GET(path, { ...call, parseAs: "text" });
  expect(response.clone().status).toBe(status);
});

async function readAll(stream: ReadableStream<Uint8Array> | null): Promise<string> {
  const chunks: Uint8Array[] = [];
  for (const reader = stream?.getReader(); ;) {
    const part = await reader?.read();
    if (part?.value === undefined) return Buffer.concat(chunks).toString();
    chunks.push(part.value);
  }
}
