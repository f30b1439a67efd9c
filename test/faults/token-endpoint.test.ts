import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { respond, empty, json, neverRespond, resetBeforeHead, resetWithinBody } from "../support/wire.js";
import { entry, issue, logEntryId, oauthClient, serveScript } from "../support/scripted-thrive.js";

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0); // no wait between tries
});

afterEach(() => {
  vi.restoreAllMocks();
});

const busy = (status: number, after = "0") => respond({ status, headers: { "retry-after": after }, body: "busy" });

test("the token endpoint is busy for a moment", async () => {
  const statuses = [408, 429, 500, 502, 503, 504];
  for (const status of statuses) {
    await using server = await serveScript({
      token: (index, request) => (index === 0 ? busy(status) : issue()(index, request)),
    });
    expect(await oauthClient(server).getLogEntry({ logEntryId })).toEqual(entry);
    expect(server.tokenRequests).toHaveLength(2);
  }
});

test("the token endpoint loses connections", async () => {
  await using server = await serveScript({
    token: (index, request) => [resetBeforeHead(), resetWithinBody()][index] ?? issue()(index, request),
  });
  expect(await oauthClient(server).getLogEntry({ logEntryId })).toEqual(entry);
  expect(server.tokenRequests).toHaveLength(3);
});

test("the token endpoint stays down", async () => {
  for (const status of [429, 503]) {
    await using server = await serveScript({ token: () => busy(status) });
    await expect(oauthClient(server).getLogEntry({ logEntryId })).rejects.toMatchObject({
      name: "TokenError",
      status,
      retryAfterMs: 0,
    });
    // The token request's own tries, which the call does not repeat.
    expect(server.tokenRequests).toHaveLength(3);
    expect(server.apiRequests).toHaveLength(0);
  }
});

test("the token endpoint asks to wait longer than 60 s", async () => {
  await using server = await serveScript({ token: () => busy(429, "61") });
  await expect(oauthClient(server).getLogEntry({ logEntryId })).rejects.toMatchObject({
    name: "TokenError",
    status: 429,
    retryAfterMs: 61_000,
  });
  expect(server.tokenRequests).toHaveLength(1);
});

test("the token endpoint never responds", async () => {
  await using server = await serveScript({ token: () => neverRespond() });
  const client = oauthClient(server, { timeout: 500, maxRetries: 1 });
  const startedAt = performance.now();
  // The call's own limits are for the API alone.
  const call = client.getLogEntry({ logEntryId }, { timeout: 60_000, maxRetries: 9 });
  await expect(call).rejects.toMatchObject({
    name: "APIConnectionTimeoutError",
    message: expect.stringContaining("createAccessToken") as string,
  });
  expect(performance.now() - startedAt).toBeLessThan(20_000);
  expect(server.tokenRequests).toHaveLength(2);
  expect(server.apiRequests).toHaveLength(0);
});

test("the client is rejected with a code that is not a string", async () => {
  await using server = await serveScript({
    token: () => json({ error: { code: 7 }, message: "No such tenant" }, { status: 404 }),
  });
  const failure = await oauthClient(server)
    .getLogEntry({ logEntryId })
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: "TokenError", errorDescription: "No such tenant" });
  expect(failure).not.toHaveProperty("error");
});

test("the token endpoint fails with an empty body", async () => {
  await using server = await serveScript({ token: () => empty(400) });
  await expect(oauthClient(server).getLogEntry({ logEntryId })).rejects.toMatchObject({
    name: "TokenError",
    status: 400,
    message: "The token endpoint responded with 400.",
  });
  expect(server.tokenRequests).toHaveLength(1);
});
