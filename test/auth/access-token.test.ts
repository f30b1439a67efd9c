import { describe, expect, test } from "vitest";
import { createThriveClient, InvalidArgumentError, type AccessTokenContext } from "../../src/index.js";
import { serveThrive } from "../support/serve.js";
import { entry, logEntryId } from "../support/example.js";
import { rejection, thrown } from "../support/outcome.js";
import { authorizationsOf, recordingFetch } from "../support/recording-fetch.js";

type AccessToken = (context: AccessTokenContext) => string | Promise<string>;

function clientWith(accessToken: string | AccessToken, respond?: () => Response) {
  const { fetch, sent } = recordingFetch(respond);
  return { client: createThriveClient({ fetch, auth: { accessToken } }), sent };
}

test.each<[string, string | AccessToken]>([
  ["a string", "my-token"],
  ["a function", () => "my-token"],
  ["an async function", () => Promise.resolve("my-token")],
])("%s gives the token, and no tenant id is needed", async (_form, accessToken) => {
  const { client, sent } = clientWith(accessToken);
  await client.getLogEntry({ logEntryId });
  expect(authorizationsOf(sent)).toEqual(["Bearer my-token"]);
});

test("the function receives the call's signal", async () => {
  const contexts: AccessTokenContext[] = [];
  const { client } = clientWith((context) => {
    contexts.push(context);
    return "my-token";
  });
  const { signal } = new AbortController();
  await client.getLogEntry({ logEntryId }, { signal });
  await client.getLogEntry({ logEntryId });
  expect(contexts.map((context) => context.signal)).toEqual([signal, undefined]);
  expect(contexts.map(({ rejectedToken }) => rejectedToken)).toEqual([undefined, undefined]);
});

test("the function is called again after a 401, with the rejected token", async () => {
  const scopes = new Map([["token-2", ["api/read"]]]);
  await using served = await serveThrive({ checkToken: (token) => scopes.get(token) });
  const rejected: (string | undefined)[] = [];
  const accessToken: AccessToken = ({ rejectedToken }) => {
    rejected.push(rejectedToken);
    return `token-${rejected.length}`;
  };
  const client = createThriveClient({ baseUrl: served.baseUrl, auth: { accessToken } });
  expect(await client.getLogEntry({ logEntryId })).toHaveProperty("logEntryId", logEntryId);
  expect(rejected).toEqual([undefined, "token-1"]);
  expect(served.seen.map(({ status }) => status)).toEqual([401, 200]);
});

test("a rejected string is not sent again", async () => {
  const { client, sent } = clientWith("my-token", () => Response.json({}, { status: 401 }));
  const error = await rejection(() => client.getLogEntry({ logEntryId }));
  expect(error.name).toBe("AuthenticationError");
  expect(sent).toHaveLength(1);
});

test("rejects with the function's own error", async () => {
  const own = new Error("vault is sealed");
  for (const accessToken of [
    () => {
      throw own;
    },
    () => Promise.reject(own),
  ]) {
    const { client, sent } = clientWith(accessToken);
    expect(await rejection(() => client.getLogEntry({ logEntryId }))).toBe(own);
    expect(sent).toEqual([]);
  }
});

describe("a value that is not a token", () => {
  const bad: [string, unknown][] = [
    ["empty", ""],
    ["with a line break at its end", "a-token\n"],
    ["with a header in it", "a-token\r\nx-evil: 1"],
    ["with a space", "a token"],
    ["with a letter beyond ASCII", "tökén"],
    ["a number", 5],
    ["undefined", undefined],
    ["null", null],
    ["an object", { token: "a-token" }],
  ];

  test.each(bad)("%s: from a function, rejects, and sends nothing", async (_, value) => {
    for (const accessToken of [() => value, () => Promise.resolve(value)]) {
      const { client, sent } = clientWith(accessToken as AccessToken);
      for (const call of [
        () => client.getLogEntry({ logEntryId }),
        () => client.api.GET("/cpdEntries/{logEntryId}", { params: { path: { logEntryId } } }),
      ]) {
        const error = await rejection(call);
        expect(error).toBeInstanceOf(InvalidArgumentError);
        expect(error.message).toMatch(/^The token of the accessToken function must be a token: .*; got /);
        expect(error.message).not.toMatch(/a-token|tökén|evil/);
      }
      expect(sent).toEqual([]);
    }
  });

  test.each(bad)("%s: as a string, throws at once", (_, value) => {
    const error = thrown(() => clientWith(value as string));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error.message).not.toMatch(/a-token|tökén|evil/);
  });
});

test("the runtime's fetch is looked up for each call", async () => {
  const client = createThriveClient({ auth: { accessToken: "my-token" } });
  const { fetch } = globalThis;
  try {
    globalThis.fetch = () => Promise.resolve(Response.json(entry));
    expect(await client.getLogEntry({ logEntryId })).toEqual(entry);
  } finally {
    globalThis.fetch = fetch;
  }
});
