import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Fetch } from "../../src/index.js";
import { clientSecret, logEntryId, oauthClient, tokenResponse } from "../support/scripted-thrive.js";

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0); // no wait between tries
});

afterEach(() => {
  vi.restoreAllMocks();
});

const origin = "http://127.0.0.1:9";

/** A client whose tokens come within the process, and whose API calls go to `api`. */
const clientWith = (api: Fetch, timeout = 30_000) =>
  oauthClient(
    { origin },
    {
      timeout,
      fetch: (url, init) =>
        init.method === "POST" ? Promise.resolve(Response.json(tokenResponse(0))) : api(url, init),
    },
  );

const never = new Promise<never>(() => undefined);
const endless = () => Promise.resolve(new Response(new ReadableStream()));

test("your own fetch ignores its signal", async () => {
  for (const deaf of [() => never, endless]) {
    const fetch = vi.fn(deaf);
    await expect(clientWith(fetch, 30).getLogEntry({ logEntryId })).rejects.toMatchObject({
      name: "APIConnectionTimeoutError",
    });
    expect(fetch).toHaveBeenCalledTimes(3);

    const signal = AbortSignal.timeout(30);
    await expect(clientWith(deaf).getLogEntry({ logEntryId }, { signal })).rejects.toMatchObject({
      name: "APIUserAbortError",
    });
  }
});

test("your own fetch throws", async () => {
  const throwing: Fetch = (_, { headers }) => {
    const sent = new Headers(headers).get("authorization");
    throw Object.assign(new TypeError(`No proxy for ${sent}`), { code: "EPROXY", headers });
  };
  const fetch = vi.fn(throwing);
  const failure = await clientWith(fetch)
    .getLogEntry({ logEntryId })
    .catch((error: unknown) => error);
  expect(failure).toMatchObject({
    name: "APIConnectionError",
    code: "EPROXY",
    message: expect.stringMatching(
      /^getLogEntry: the connection to 127\.0\.0\.1:\d+ failed before a complete response arrived \(EPROXY, No proxy for Bearer \[redacted\]\)\.$/,
    ) as string,
    cause: { name: "TypeError", message: "No proxy for Bearer [redacted]" },
  });
  expect(failure).not.toHaveProperty("cause.headers");
  expect(fetch).toHaveBeenCalledTimes(3);
});

test("your own fetch throws something unusual", async () => {
  const circle = new Error("round");
  circle.cause = circle;
  const described = new Error("outer", { cause: "a word" });
  const thrown = ["text", undefined, null, circle, described];
  const messages = [];
  for (const value of thrown) {
    const failure = await clientWith(() => Promise.reject(value as Error)) // any value can be thrown
      .getLogEntry({ logEntryId })
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "APIConnectionError" });
    messages.push(/\((.*)\)/.exec(String(failure))?.[1]);
  }
  expect(messages).toEqual([undefined, undefined, undefined, "round", "outer"]);
});

test("your own fetch returns no response", async () => {
  const api = () => Promise.resolve(undefined as unknown as Response); // not all code is typed
  await expect(clientWith(api).getLogEntry({ logEntryId })).rejects.toMatchObject({
    name: "APIConnectionError",
    cause: { name: "TypeError" },
  });
});

test("your own fetch repeats the client secret in its error", async () => {
  const client = oauthClient(
    { origin },
    {
      fetch: (_, { body }) => Promise.reject(new Error(`No route for ${body as string}`)),
    },
  );
  const failure = await client.getLogEntry({ logEntryId }).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    name: "APIConnectionError",
    message: expect.stringContaining("client_secret=[redacted])") as string,
  });
  expect(String(failure)).not.toContain(new URLSearchParams([["", clientSecret]]).toString());
});
