import { describe, expect, test } from "vitest";
import { tenantId } from "../support/example.js";
import { make, refuses, type Row } from "../support/rejected-options.js";

const basic = { tenantId, auth: { apiSecret: "s3cr3t" } };
const oauth = { tenantId, auth: { clientSecret: "s3cr3t" } };

const absolute = /has to be an absolute URL, such as https:\/\/host\/path/;
const https = /has to be https/;
const urls: Row[] = [
  ["none", "s3cr3t", absolute],
  ["empty", "", absolute],
  ["a path", "/s3cr3t", absolute],
  ["without a host", "https://", absolute],
  ["null", null, absolute],
  ["plain HTTP", "http://s3cr3t.example/rest", https],
  ["plain HTTP to a name that begins like loopback", "http://localhost.s3cr3t.example", https],
  ["plain HTTP to one that ends like it", "http://s3cr3t.localhost.example", https],
  ["plain HTTP to a host of digits", "http://127.0.0.1.s3cr3t.example", https],
  ["another scheme", "ftp://s3cr3t.example", https],
  ["a file", "file:///s3cr3t", https],
  ["credentials", "https://user:s3cr3t@host.example/", /holds a user name or a password/],
  ["a user name", "https://s3cr3t@host.example/", /holds a user name or a password/],
  ["a query", "https://host.example/a?key=s3cr3t", /no query, no fragment/],
  ["a fragment", "https://host.example/a#s3cr3t", /no query, no fragment/],
  ["an empty query", "https://host.example/a?", /no query, no fragment/],
  ["an empty fragment", "https://host.example/a#", /no query, no fragment/],
];

const others: Row[] = [
  ["environment: unknown", { environment: "moon" }, /environment has to be one of production, staging/],
  ["environment: null", { environment: null }, /environment has to be one of/],
  ["environment: of the prototype's", { environment: "constructor" }, /environment has to be one of/],
  ["environment: __proto__", { environment: "__proto__" }, /environment has to be one of/],
  ["environment and baseUrl", { environment: "staging", baseUrl: "https://x" }, /exclude each other/],
  ...[0, -1, NaN, Infinity, 2 ** 31, "30", null].map((timeout): Row => [
    `timeout: ${timeout}`,
    { timeout },
    /timeout has to be a number of ms/,
  ]),
  ...[-1, 1.5, NaN, Infinity, "2", null].map((maxRetries): Row => [
    `maxRetries: ${maxRetries}`,
    { maxRetries },
    /maxRetries has to be/,
  ]),
  ["fetch: none", { fetch: "s3cr3t" }, /fetch has to be a function/],
  ["validate: none", { validate: "no" }, /validate has to be true, false or a function/],
  ["allowInsecureHttp: a string", { allowInsecureHttp: "false" }, /allowInsecureHttp has to be/],
  ["tokenStore: none", { tokenStore: "s3cr3t" }, /tokenStore has to be an object with/],
  ["tokenStore: null", { tokenStore: null }, /tokenStore has to be an object with/],
  ["hooks: null", { hooks: null }, /hooks takes an object/],
  ["hooks: unknown", { hooks: { onToast: () => 1 } }, /hooks does not know onToast/],
  ["hooks: no function", { hooks: { onRequest: "s3cr3t" } }, /onRequest/],
  ["headers: null", { headers: null }, /headers/],
  ["headers: a string", { headers: "x-a: s3cr3t" }, /headers/],
  ["headers: pairs", { headers: [["x-a", "s3cr3t"]] }, /headers/],
  ["headers: a Headers, whose content would be lost", { headers: new Headers({ a: "b" }) }, /headers/],
  ["headers: bad name", { headers: { "x a": "s3cr3t" } }, /headers: "x a" has a name or a value/],
  ["headers: no name", { headers: { "": "s3cr3t" } }, /headers: "" has a name or a value/],
  ["headers: line break", { headers: { "x-a": "s3cr3t\r\nx-b: 1" } }, /headers: "x-a" has/],
  ["headers: beyond Latin-1", { headers: { "x-a": "s3cr3t 😀" } }, /headers: "x-a" has/],
  ["headers: undefined", { headers: { "x-a": undefined } }, /headers: "x-a" has/],
  ...["Authorization", "authorization", "AUTHORIZATION"].map((name): Row => [
    `headers: ${name}`,
    { headers: { [name]: "s3cr3t" } },
    /Authorization comes from/,
  ]),
  ["unknown", { timeOut: 5 }, /createThriveClient does not know timeOut\. It takes tenantId, /],
  ["misplaced", { apiSecret: "s3cr3t" }, /createThriveClient does not know apiSecret/],
];

describe("throws at once, says what was expected, and not what was given:", () => {
  test.each(urls)("baseUrl: %s", (_name, baseUrl, expected) => {
    refuses({ ...basic, baseUrl }, expected);
    refuses({ ...oauth, baseUrl }, expected);
  });
  test.each(urls)("tokenUrl: %s", (_name, tokenUrl, expected) => {
    refuses({ ...oauth, tokenUrl }, expected);
  });
  test("tokenUrl: none, although Basic has no use for it", () => {
    refuses({ ...basic, tokenUrl: "s3cr3t" }, absolute);
  });
  test.each(others)("%s", (_name, options, expected) => {
    refuses({ ...oauth, ...Object(options) }, expected);
  });
  test.each([undefined, null, "tenant", 5, [], () => 1])("no options, but %j", (options) => {
    refuses(options, /takes an object: \{ /);
  });
});

describe("takes", () => {
  test.each([
    ["undefined for what may be left out", everyOption()],
    ["plain HTTP to loopback", { baseUrl: "http://127.9.9.9:1", tokenUrl: "http://[::1]:1/token" }],
    ["plain HTTP elsewhere, where it is allowed", insecure(true)],
    ["the shortest and the longest timeout", { timeout: 1 }],
    ["the longest timeout", { timeout: 2 ** 31 - 1 }],
    ["no retry", { maxRetries: 0 }],
  ])("%s", (_name, options) => {
    expect(Object.keys(make({ ...oauth, ...options }))).toContain("getLogEntry");
  });

  test("plain HTTP elsewhere only where it is allowed", () => {
    refuses({ ...oauth, ...insecure(false) }, https);
  });
});

function insecure(allowInsecureHttp: boolean) {
  const tokenUrl = "http://login.test/token";
  return { allowInsecureHttp, baseUrl: "http://mock.test:8080", tokenUrl };
}

function everyOption() {
  const where = { environment: undefined, baseUrl: undefined, tokenUrl: undefined };
  const how = { fetch: undefined, headers: undefined, timeout: undefined, maxRetries: undefined };
  const more = { validate: undefined, tokenStore: undefined, hooks: undefined };
  return { ...where, ...how, ...more, allowInsecureHttp: undefined };
}
