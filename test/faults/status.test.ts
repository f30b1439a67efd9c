import { afterEach, expect, test, vi } from "vitest";
import { NotFoundError } from "../../src/index.js";
import { respond, html, json } from "../support/wire.js";
import { basicClient, entry, logEntryId, serveScript } from "../support/scripted-thrive.js";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const unavailable = (retryAfter: string | undefined, status = 503, headers: Readonly<Record<string, string>> = {}) =>
  respond({ status, headers: { ...headers, ...(retryAfter !== undefined && { "retry-after": retryAfter }) } });

/** How long (ms) a call is going to wait for its second try; it is ended before it does. */
async function waitAfter(
  retryAfter: string | undefined,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  await using server = await serveScript({ api: () => unavailable(retryAfter, 503, headers) });
  const controller = new AbortController();
  let wait = Number.NaN;
  const onRetry = ({ waitMs }: { waitMs: number }) => {
    wait = waitMs;
    controller.abort();
  };
  const call = basicClient(server, { hooks: { onRetry } }).getLogEntry({ logEntryId }, { signal: controller.signal });
  await expect(call).rejects.toMatchObject({ name: "APIUserAbortError" });
  return wait;
}

test("the server responds with 408, 429, 500, 502, 503 or 504", async () => {
  for (const status of [408, 429, 500, 502, 503, 504]) {
    await using server = await serveScript({
      api: (index) => (index < 2 ? unavailable("0", status) : json(entry)),
    });
    expect(await basicClient(server).getLogEntry({ logEntryId })).toEqual(entry);
    expect(server.apiRequests).toHaveLength(3);
  }
});

test("the server keeps responding with 429 or 5xx", async () => {
  for (const [status, name] of [
    [429, "RateLimitError"],
    [500, "InternalServerError"],
    [503, "InternalServerError"],
  ] as const) {
    await using server = await serveScript({ api: () => unavailable("0", status) });
    const call = basicClient(server).getLogEntry({ logEntryId });
    await expect(call).rejects.toMatchObject({ name, status, retryAfterMs: 0 });
    expect(server.apiRequests).toHaveLength(3);
  }
});

test("the server responds with 501 or 505", async () => {
  for (const status of [501, 505]) {
    await using server = await serveScript({ api: () => unavailable("0", status) });
    const call = basicClient(server).getLogEntry({ logEntryId });
    await expect(call).rejects.toMatchObject({ name: "InternalServerError", status });
    expect(server.apiRequests).toHaveLength(1);
  }
});

test("the server responds with 400, 404, 409 or 422", async () => {
  const names = {
    400: "BadRequestError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
  };
  for (const [status, name] of Object.entries(names)) {
    await using server = await serveScript({
      api: () => json({ status: Number(status), error: "E", message: "m" }, { status: Number(status) }),
    });
    await expect(basicClient(server).getLogEntry({ logEntryId })).rejects.toMatchObject({ name });
    expect(server.apiRequests).toHaveLength(1);
  }
});

test("a 404 does not come from the API", async () => {
  for (const behaviour of [
    json({ message: "Not Found" }, { status: 404 }), // an API gateway
    json({ statusCode: 404, error: "Not Found", message: "Cannot GET /rest/v2" }, { status: 404 }),
    respond({ status: 404, headers: { "content-type": "text/html" }, body: "<h1>Not Found</h1>" }),
    respond({ status: 404 }),
  ]) {
    await using server = await serveScript({ api: () => behaviour });
    const failure = await basicClient(server)
      .getLogEntry({ logEntryId })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: "APIError",
      status: 404,
      message: expect.stringMatching(
        /^getLogEntry: 404.*\. The body is not an error of the API, so something else may have responded\. Check the path of baseUrl: http:\/\/127\S+\/cpdEntries\/\w+$/,
      ) as string,
    });
    expect(failure).not.toBeInstanceOf(NotFoundError);
  }
});

test("a URL is too long for the server", async () => {
  for (const status of [414, 431]) {
    await using server = await serveScript({ api: () => respond({ status }) });
    const period = { entryDateFrom: "2026-10-01T00:00:00", entryDateTo: "2026-10-31T23:59:59" };
    const userIds = Array.from({ length: 300 }, () => logEntryId);
    const long = basicClient(server).listUserSummaries({ ...period, userIds });
    await expect(long).rejects.toMatchObject({
      message: `listUserSummaries: ${status}. Request fewer userIds at a time.`,
    });
    const short = basicClient(server).listUserSummaries(period);
    await expect(short).rejects.toMatchObject({ message: `listUserSummaries: ${status}` });
  }
});

test("Retry-After gives seconds", async () => {
  expect(await waitAfter("60")).toBe(60_000);
  await using server = await serveScript({
    api: (index) => (index === 0 ? unavailable("1") : json(entry)),
  });
  const startedAt = performance.now();
  expect(await basicClient(server).getLogEntry({ logEntryId })).toEqual(entry);
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(990);
});

test("Retry-After gives a date", async () => {
  const date = "Sun, 01 Mar 2026 10:00:00 GMT";
  expect(await waitAfter("Sun, 01 Mar 2026 10:00:30 GMT", { date })).toBe(30_000);
  expect(await waitAfter("Sunday, 01-Mar-26 10:00:30 GMT", { date })).toBe(30_000);
  expect(await waitAfter("Sun Mar  1 10:00:30 2026", { date })).toBe(30_000);
});

test("the server's clock differs from this one", async () => {
  for (const skew of [-300_000, -5_000, 0, 5_000, 300_000]) {
    const now = Date.now() + skew;
    const date = new Date(now).toUTCString();
    expect(await waitAfter(new Date(now + 2_000).toUTCString(), { date })).toBe(2_000);
  }
});

test("Retry-After gives a date that has passed", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  const date = "Sun, 01 Mar 2026 10:00:00 GMT";
  expect(await waitAfter("Sun, 01 Mar 2026 09:59:59 GMT", { date })).toBe(250);
  expect(await waitAfter(date, { date })).toBe(250);
});

test("Retry-After asks for more than 60 s", async () => {
  await using server = await serveScript({ api: () => unavailable("61", 429) });
  const call = basicClient(server).getLogEntry({ logEntryId });
  await expect(call).rejects.toMatchObject({ name: "RateLimitError", retryAfterMs: 61_000 });
  expect(server.apiRequests).toHaveLength(1);
});

test("Retry-After is nonsense", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0.01);
  for (const nonsense of [undefined, "", "soon", "-1", "1,5", "Mon 5", "Mon, nonsense 3"]) {
    expect(await waitAfter(nonsense)).toBe(5);
  }
});

test("a gateway fails with an HTML page", async () => {
  await using passing = await serveScript({
    api: (index) => (index === 0 ? html(502) : json(entry)),
  });
  vi.spyOn(Math, "random").mockReturnValue(0);
  expect(await basicClient(passing).getLogEntry({ logEntryId })).toEqual(entry);

  await using lasting = await serveScript({ api: () => html(502) });
  await expect(basicClient(lasting).getLogEntry({ logEntryId })).rejects.toMatchObject({
    name: "InternalServerError",
    status: 502,
    message: "getLogEntry: 502",
    body: expect.stringContaining("Please sign in.") as string,
  });
  expect(lasting.apiRequests).toHaveLength(3);
});
