import { afterEach, expect, test, vi } from "vitest";
import { createThriveClient } from "../../src/index.js";
import { createMockThrive } from "../../src/mock/index.js";
import { startMock } from "./start-mock.js";

const logEntryId = "5f9d88d6e1b2a34c56d78902";

afterEach(() => {
  vi.useRealTimers();
});

test("records each request, with typed arguments and without a credential", async () => {
  const { mock, thrive, oauth } = startMock();
  await thrive.listUserSummaries({
    entryDateFrom: "2026-10-01T00:00:00",
    entryDateTo: new Date("2026-10-31T23:59:59Z"),
    userIds: ["a", "b"],
    perPage: 5,
  });
  await oauth.getLogEntry({ logEntryId });
  await thrive.getLogEntry({ logEntryId: "0".repeat(24) }).catch(() => undefined);
  expect(mock.requests).toMatchObject([
    {
      operationId: "listUserSummaries",
      method: "GET",
      arguments: {
        entryDateFrom: "2026-10-01T00:00:00",
        entryDateTo: "2026-10-31T23:59:59",
        userIds: ["a", "b"],
        perPage: 5,
      },
      scheme: "Basic",
      status: 200,
    },
    {
      operationId: "createAccessToken",
      method: "POST",
      arguments: { tenantId: "eu-west-2_AbcdEfghI" },
      scheme: "none",
      status: 200,
    },
    { operationId: "getLogEntry", arguments: { logEntryId }, scheme: "Bearer", status: 200 },
    { operationId: "getLogEntry", scheme: "Basic", status: 404 },
  ]);
  expect(JSON.stringify(mock.requests)).not.toMatch(/secret|[0-9a-f]{64}|Authorization/i);
  mock.reset();
  expect(mock.requests).toEqual([]);
});

test("a long-lived mock remembers the last 10,000 requests", async () => {
  const { mock } = startMock();
  const url = mock.clientOptions().baseUrl;
  for (let request = 0; request < 12_000; request += 1) await mock.fetch(`${url}/users?page=${request}`);
  expect(mock.requests).toHaveLength(10_000);
  expect(mock.requests.at(-1)?.url).toContain("page=11999");
});

test("lists the operations when none matches", async () => {
  const { mock } = startMock();
  const response = await mock.fetch(`${mock.clientOptions().baseUrl}/cpdEntry`);
  expect(response.status).toBe(404);
  expect(await response.text()).toMatch(
    /no operation GET \/rest\/v1\/cpdEntry\. .*GET \/cpdEntries \(listLogEntries\)/,
  );
  await expect(mock.fetch("https://other.example/")).rejects.toThrow("https://other.example");
});

test("401 comes before 400, and 400 before 404", async () => {
  const { mock } = startMock();
  const { baseUrl, tenantId, auth } = mock.clientOptions();
  const get = async (path: string, secret: string) =>
    (await mock.fetch(`${baseUrl}${path}`, { headers: { authorization: `Basic ${btoa(`${tenantId}:${secret}`)}` } }))
      .status;
  expect(await get("/cpdEntries/nothing", "wrong")).toBe(401);
  expect(await get("/cpdEntries/nothing", auth.apiSecret)).toBe(400);
  expect(await get(`/cpdEntries/${"0".repeat(24)}`, auth.apiSecret)).toBe(404);
  expect(await get("/cpdEntries?perPage=1001", auth.apiSecret)).toBe(400);
  expect(await get("/cpdEntries?page=0", auth.apiSecret)).toBe(400);
  expect(await get("/cpdUserLogSummaries", auth.apiSecret)).toBe(400);
  expect(await get("/cpdEntries?page=99", auth.apiSecret)).toBe(200);
});

test("a wrong parameter is named in the API's own error body", async () => {
  const { thrive, mock } = startMock();
  await expect(thrive.getUserByRef({ ref: "nobody" })).rejects.toMatchObject({ status: 404 });
  const { baseUrl, tenantId, auth } = mock.clientOptions();
  const headers = { authorization: `Basic ${btoa(`${tenantId}:${auth.apiSecret}`)}` };
  const response = await mock.fetch(`${baseUrl}/cpdEntries?perPage=x`, { headers });
  expect(await response.json()).toEqual({ status: 400, error: "Bad Request", message: "perPage is not valid" });
});

test("tokens are limited to their scopes and audience, expire, survive reset, and end with revokeTokens", async () => {
  let time = Date.UTC(2026, 10, 25, 12);
  const mock = createMockThrive({ now: () => time });
  const shared = { fetch: mock.fetch, maxRetries: 0, ...mock.clientOptions({ auth: "oauth" }) };
  const client = (scopes?: ["api/read"] | ["api/write"]) =>
    createThriveClient({ ...shared, auth: { ...shared.auth, ...(scopes && { scopes }) } });
  const tokenRequests = () => mock.requests.filter(({ operationId }) => operationId === "createAccessToken").length;

  await expect(client(["api/write"]).listUsers()).rejects.toMatchObject({ name: "PermissionDeniedError" });
  const thrive = client(["api/read"]);
  await thrive.listUsers();
  mock.reset();
  await thrive.listUsers();
  expect(tokenRequests()).toBe(0);
  mock.revokeTokens();
  await thrive.listUsers();
  expect(tokenRequests()).toBe(1);
  time += 3_600_000;
  await thrive.listUsers();
  expect(tokenRequests()).toBe(2);
});

test("works under fake timers that are set after it was made", async () => {
  const mock = createMockThrive();
  vi.useFakeTimers({ now: new Date("2025-03-10T08:00:00Z") });
  const thrive = createThriveClient({ ...mock.clientOptions(), fetch: mock.fetch });
  const { pagination } = await thrive.listLogEntries();
  const last = await thrive.listLogEntries({ page: pagination.totalPages });
  expect(last.results.at(-1)?.entryDate).toMatch(/^2025-03-0[79]T/);
});
