import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import {
  bytes,
  closeAfter,
  contentLength,
  drip,
  json,
  neverRespond,
  resetBeforeHead,
  resetWithinBody,
  type Behaviour,
} from "../support/wire.js";
import { basicClient, entry, logEntryId, serveScript } from "../support/scripted-thrive.js";

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0); // no wait between tries
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** One call that meets `fault` first, and one that meets nothing else. */
async function meet(fault: Behaviour, timeout = 1_000) {
  await using passing = await serveScript({ api: (index) => (index === 0 ? fault : json(entry)) });
  const received = await basicClient(passing, { timeout }).getLogEntry({ logEntryId });
  expect(received).toEqual(entry);
  expect(passing.apiRequests).toHaveLength(2);

  await using lasting = await serveScript({ api: () => fault });
  const failure = await basicClient(lasting, { timeout })
    .getLogEntry({ logEntryId })
    .catch((error: unknown) => error);
  expect(lasting.apiRequests).toHaveLength(3);
  return failure;
}

test("the connection is reset before the head", async () => {
  expect(await meet(resetBeforeHead())).toMatchObject({
    name: "APIConnectionError",
    code: "ECONNRESET",
    cause: { code: "ECONNRESET" },
  });
});

test("the connection is reset within the body", async () => {
  expect(await meet(resetWithinBody())).toMatchObject({
    name: "APIConnectionError",
    code: "ECONNRESET",
  });
});

test("the body ends before its announced length", async () => {
  const body = JSON.stringify(entry);
  expect(await meet(contentLength(body.length + 1, body))).toMatchObject({
    name: "APIConnectionError",
    code: "UND_ERR_SOCKET",
  });
});

test("a compressed body is cut short under a right length", async () => {
  const headers = { "content-type": "application/json" };
  for (const [encoding, compress] of Object.entries({ gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync })) {
    const cut = compress(JSON.stringify(entry)).subarray(0, -30);
    expect(await meet(bytes({ ...headers, "content-encoding": encoding }, cut))).toMatchObject({
      name: "APIConnectionError",
      message: expect.stringContaining("failed before a complete response arrived") as string,
    });
  }
});

test("a body without a length is cut short", async () => {
  const failure = await meet(closeAfter(JSON.stringify(entry).slice(0, -20)));
  expect(failure).toMatchObject({
    name: "APIConnectionError",
    message: expect.stringContaining("failed before a complete response arrived (the body was cut short)") as string,
  });
});

test("nothing listens at the address", async () => {
  const server = await serveScript();
  await server.close();
  const onResponse = vi.fn();
  const call = basicClient(server, { hooks: { onResponse } }).getLogEntry({ logEntryId });
  await expect(call).rejects.toMatchObject({
    name: "APIConnectionError",
    code: "ECONNREFUSED",
    message: expect.stringMatching(/^getLogEntry: Cannot connect to 127\.0\.0\.1:\d+ \(ECONNREFUSED\)\.$/) as string,
    method: "GET",
    url: expect.stringContaining(logEntryId) as string,
  });
  expect(onResponse).toHaveBeenCalledTimes(3);
});

test("no response arrives", async () => {
  const startedAt = performance.now();
  expect(await meet(neverRespond(), 500)).toMatchObject({
    name: "APIConnectionTimeoutError",
    message: expect.stringMatching(
      /^getLogEntry: no complete response arrived from 127\.0\.0\.1:\d+ within 500 ms \(option timeout\)\.$/,
    ) as string,
  });
  expect(performance.now() - startedAt).toBeGreaterThan(4 * 499);
});

test("the body drips without an end", async () => {
  expect(await meet(drip(10), 500)).toMatchObject({ name: "APIConnectionTimeoutError" });
});

test("maxRetries is 0", async () => {
  for (const fault of [resetBeforeHead(), neverRespond(), json({}, { status: 503 })]) {
    await using server = await serveScript({ api: () => fault });
    const client = basicClient(server, { timeout: 500 });
    await expect(client.getLogEntry({ logEntryId }, { maxRetries: 0 })).rejects.toThrow("getLogEntry: ");
    expect(server.apiRequests).toHaveLength(1);
  }
});

test("a response is discarded before a retry", async () => {
  await using server = await serveScript({
    api: (index) =>
      index % 2 === 0
        ? json({ filler: "x".repeat(100_000) }, { status: 503, headers: { "retry-after": "0" } })
        : json(entry),
  });
  const client = basicClient(server);
  for (let calls = 0; calls < 20; calls += 1) await client.getLogEntry({ logEntryId });
  expect(server.apiRequests).toHaveLength(40);
  // A second one may be opened just after the first has received a response.
  expect(server.connections.opened).toBeLessThanOrEqual(2);
});
