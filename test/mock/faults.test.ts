import { setupServer } from "msw/node";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { createThriveClient } from "../../src/index.js";
import { createMockThrive } from "../../src/mock/index.js";
import { startMock } from "./start-mock.js";

const logEntryId = "5f9d88d6e1b2a34c56d78902";

afterEach(() => {
  vi.useRealTimers();
});

test("fails as often as configured, with the description's body", async () => {
  const { mock, thrive } = startMock();
  mock.fail("getLogEntry", { status: 500, times: 2 });
  for (let call = 0; call < 2; call += 1) {
    await expect(thrive.getLogEntry({ logEntryId })).rejects.toMatchObject({
      name: "InternalServerError",
      body: { status: 500, error: "Internal Server Error", message: "Something went wrong" },
    });
  }
  expect((await thrive.getLogEntry({ logEntryId })).logEntryId).toBe(logEntryId);
});

test("fails with headers and a body that the test provides, as JSON or as text", async () => {
  const { mock, thrive } = startMock();
  mock.fail("listUsers", { status: 429, headers: { "retry-after": "7" }, body: { message: "later" }, times: 1 });
  await expect(thrive.listUsers()).rejects.toMatchObject({ retryAfterMs: 7_000, body: { message: "later" } });
  mock.fail("listUsers", { status: 502, headers: { "content-type": "text/html" }, body: "<h1>Bad gateway</h1>" });
  await expect(thrive.listUsers()).rejects.toMatchObject({ status: 502, body: "<h1>Bad gateway</h1>" });
});

test("without times, a fault lasts until reset, and those that end come first", async () => {
  const { mock, thrive } = startMock();
  const status = () =>
    thrive.getLogEntry({ logEntryId }).then(
      () => 200,
      (error: unknown) => (error as { status: number }).status,
    );
  mock.fail("getLogEntry", { status: 500 });
  mock.fail("getLogEntry", { status: 403, times: 1 });
  mock.fail("getLogEntry", { status: 404, times: 1 });
  expect([await status(), await status(), await status(), await status()]).toEqual([403, 404, 500, 500]);
  mock.reset();
  expect(await status()).toBe(200);
});

test("arguments choose the requests, partially and by typed values", async () => {
  const { mock, thrive } = startMock();
  mock.fail("listLogEntries", { status: 500, arguments: { page: 2 } });
  await thrive.listLogEntries({ perPage: 10 });
  await expect(thrive.listLogEntries({ page: 2, perPage: 10 })).rejects.toThrow("500");
  mock.fail("listLogEntries", { status: 403, arguments: { page: 1, entryDateFrom: new Date("2026-10-01T00:00:00Z") } });
  await thrive.listLogEntries();
  await expect(thrive.listLogEntries({ entryDateFrom: "2026-10-01 00:00:00" })).rejects.toThrow("403");
  mock.fail("listUsers", { status: 500, arguments: { statuses: ["new", "active"] } });
  await thrive.listUsers({ statuses: ["new"] });
  await expect(thrive.listUsers({ statuses: ["new", "active"] })).rejects.toThrow("500");
});

test("a delay waits, then comes the response or a later fault", async () => {
  vi.useFakeTimers();
  const { mock, thrive } = startMock();
  mock.delay("getLogEntry", 5_000, { times: 2 });
  mock.fail("getLogEntry", { status: 500, times: 1 });
  const outcomes: string[] = [];
  const call = async () => outcomes.push(await thrive.getLogEntry({ logEntryId }).then(() => "ok", String));
  const first = call();
  await vi.advanceTimersByTimeAsync(4_900);
  expect(outcomes).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  await first;
  const second = call();
  await vi.advanceTimersByTimeAsync(5_100);
  await second;
  expect(outcomes).toEqual([expect.stringContaining("500"), "ok"]);
});

test("a delay ends with its request, and leaves no timer", async () => {
  const { mock, thrive } = startMock();
  mock.delay("getLogEntry", 60_000);
  await expect(thrive.getLogEntry({ logEntryId }, { timeout: 20 })).rejects.toThrow("20 ms");
  await expect.poll(() => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length).toBeLessThan(3);
  expect(mock.requests.map(({ status }) => status)).toEqual([undefined]);
});

test("breaks connections, of mock.fetch and of msw", async () => {
  const { mock, thrive } = startMock();
  mock.disconnect("getLogEntry", { times: 1 });
  await expect(thrive.getLogEntry({ logEntryId })).rejects.toMatchObject({
    name: "APIConnectionError",
    code: "ECONNRESET",
  });
  await thrive.getLogEntry({ logEntryId });

  const other = createMockThrive();
  const server = setupServer(...other.handlers);
  server.listen();
  onTestFinished(() => server.close());
  other.disconnect("getLogEntry", { times: 1 });
  const client = createThriveClient({ ...other.clientOptions(), maxRetries: 0 });
  await expect(client.getLogEntry({ logEntryId })).rejects.toMatchObject({ name: "APIConnectionError" });
  await client.getLogEntry({ logEntryId });
});

test("returns a response that the test provides", async () => {
  const { mock, thrive } = startMock();
  mock.respond(
    "getLogEntry",
    ({ request, arguments: args }) => Response.json({ id: args.logEntryId, method: request.method }),
    {
      times: 1,
    },
  );
  await expect(thrive.getLogEntry({ logEntryId })).rejects.toMatchObject({
    name: "ResponseValidationError",
    body: { id: logEntryId, method: "GET" },
  });
  await thrive.getLogEntry({ logEntryId });
});

test("the token request can fail, too", async () => {
  const { mock, oauth } = startMock();
  mock.fail("createAccessToken", { status: 401, times: 1 });
  await expect(oauth.getLogEntry({ logEntryId })).rejects.toMatchObject({
    name: "TokenError",
    error: "invalid_client",
  });
  expect((await oauth.getLogEntry({ logEntryId })).logEntryId).toBe(logEntryId);
});

test("faults by chance are the same ones for the same seed", async () => {
  const outcomes = async (seed: number): Promise<string[]> => {
    const { thrive } = startMock({ seed, faultRate: 0.4 });
    const seen: string[] = [];
    for (let call = 0; call < 40; call += 1) {
      seen.push(
        await thrive.getLogEntry({ logEntryId }).then(
          () => "ok",
          (error: unknown) => (error as Error).name,
        ),
      );
    }
    return seen;
  };
  const first = await outcomes(3);
  expect(await outcomes(3)).toEqual(first);
  expect(await outcomes(4)).not.toEqual(first);
  expect(new Set(first)).toEqual(new Set(["ok", "RateLimitError", "InternalServerError", "APIConnectionError"]));
});

test.each([
  [
    "an unknown operation",
    (mock: Mock) => mock.fail("getNothing" as "getLogEntry", { status: 500 }),
    /no operation "getNothing". It has .*getLogEntry/,
  ],
  [
    "a status that is no error",
    (mock: Mock) => mock.fail("getLogEntry", { status: 200 }),
    /status must be an integer from 400 to 599; got 200/,
  ],
  [
    "an unknown argument",
    (mock: Mock) => mock.disconnect("getLogEntry", { arguments: { id: "x" } as object }),
    /getLogEntry has no argument id. It has logEntryId/,
  ],
  [
    "times of 0",
    (mock: Mock) => mock.delay("getLogEntry", 1, { times: 0 }),
    /times must be an integer of 1 or more; got 0/,
  ],
  ["a negative time", (mock: Mock) => mock.delay("getLogEntry", -1), /number of ms of 0 or more; got -1/],
  ["no function", (mock: Mock) => mock.respond("getLogEntry", undefined as never), /give a function/],
])("rejects %s", (_, script, message) => {
  expect(() => script(createMockThrive())).toThrow(message);
});

type Mock = ReturnType<typeof createMockThrive>;
