import { describe, expect, test } from "vitest";
import { createThriveClient, InvalidArgumentError } from "../../src/index.js";
import { entryPath, logEntryId, path, secret, tenantId } from "../support/example.js";
import { rejection } from "../support/outcome.js";
import { recordingFetch } from "../support/recording-fetch.js";

type AnyGet = (...args: unknown[]) => Promise<unknown>;

const good = { params: { path: { logEntryId } } };

function makeClient(baseUrl = "https://gateway.example") {
  const { fetch, sent } = recordingFetch();
  const client = createThriveClient({ tenantId, baseUrl, fetch, auth: { apiSecret: secret } });
  const get = client.api.GET as unknown as AnyGet; // to pass what its types reject
  return { client, get, sent };
}

test("the client has its methods and api, and api the methods of HTTP: nothing to hook in by", () => {
  const { client } = makeClient();
  expect(Object.keys(client.api)).toEqual(["GET"]);
  expect(client).not.toHaveProperty("use");
  for (const name of ["use", "eject", "request", "POST", "PUT", "DELETE"]) {
    expect(client.api).not.toHaveProperty(name);
  }
});

test("the init is read, never written to", async () => {
  const { client, sent } = makeClient();
  const headers = Object.freeze({ "x-a": "1" });
  const init = Object.freeze({ ...good, headers, signal: undefined, timeout: undefined });
  await client.api.GET(path, init);
  await client.api.GET(path, init);
  expect(sent.map(({ url }) => url)).toEqual(Array(2).fill(`https://gateway.example${entryPath}`));
});

describe("rejects with InvalidArgumentError, and sends nothing:", () => {
  const other = recordingFetch();
  const forbidden: [string, unknown][] = [
    ["baseUrl", "https://evil.example"],
    ["fetch", other.fetch],
    ["Request", class extends Request {}],
    ["redirect", "follow"],
    ["middleware", [{ onRequest: () => new Response("{}") }]],
    ["bodySerializer", () => "x"],
    ["querySerializer", () => "x"],
    ["pathSerializer", () => "/.evil.example/"],
    ["method", "POST"],
    ["operationId", "x"],
    ["credentials", "include"],
  ];

  test.each(forbidden)("the key %s", async (key, value) => {
    const { get, sent } = makeClient();
    const error = await rejection(() => get(path, { ...good, [key]: value }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error.message).toMatch(
      new RegExp(
        `does not accept ${key}(?:; did you mean \\w+\\?|\\.) It accepts signal, timeout, maxRetries, params, headers`,
      ),
    );
    expect([...sent, ...other.sent]).toEqual([]);
  });

  test("a body of a request that has none", async () => {
    const { get, sent } = makeClient();
    const error = await rejection(() => get(path, { ...good, body: {} }));
    expect(error.message).toContain("getLogEntry does not accept body. It accepts logEntryId.");
    expect(sent).toEqual([]);
  });

  test.each<[string, unknown[]]>([
    ["an unknown path", ["/elsewhere", good]],
    ["the token's path", ["/oauth2/token/{tenantId}", { params: { path: { tenantId } } }]],
    ["a path that is filled in", [entryPath, {}]],
    ["a path that would change the host", [".evil.example/", good]],
    ["a path that would make the host a user name", ["@evil.example/", good]],
    ["a path that is a URL", ["https://evil.example/", good]],
    ["a path that has no slash", ["cpdEntries/{logEntryId}", good]],
    ["a name of the prototype's", ["__proto__", good]],
    ["no path", []],
    ["null for init", [path, null]],
    ["a string for init", [path, "init"]],
    ["no init", [path]],
    ["no params", [path, {}]],
    ["null for params", [path, { params: null }]],
    ["a string for params", [path, { params: "x" }]],
    ["null for the path's params", [path, { params: { path: null } }]],
    ["another param", [path, { params: { path: { logEntryId, page: 1 } } }]],
    ["a param that leads up", [path, { params: { path: { logEntryId: ".." } } }]],
    ["a param that leads away", [path, { params: { path: { logEntryId: "/@evil.example/" } } }]],
    ["an unknown parseAs", [path, { ...good, parseAs: "yaml" }]],
    ["a parseAs of the response's", [path, { ...good, parseAs: "clone" }]],
    ["null for headers", [path, { ...good, headers: null }]],
    ["a header's line break", [path, { ...good, headers: { "x-a": "1\r\nx-b: 2" } }]],
    ["a header's bad name", [path, { ...good, headers: { "x a": "1" } }]],
    ["a header that is undefined", [path, { ...good, headers: { "x-a": undefined } }]],
    ["headers that would be lost", [path, { ...good, headers: new Headers({ "x-a": "1" }) }]],
    ["a signal that is none", [path, { ...good, signal: {} }]],
    ["a bad timeout", [path, { ...good, timeout: -1 }]],
    ["bad maxRetries", [path, { ...good, maxRetries: 0.5 }]],
  ])("%s", async (_name, args) => {
    const { get, sent } = makeClient();
    const error = await rejection(() => get(...args));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(sent).toEqual([]);
  });
});
