import { describe, expect, test } from "vitest";
import { tenantId } from "../support/example.js";
import { make, rejects, type Row } from "../support/rejected-options.js";

const basic = { tenantId, auth: { apiSecret: "s3cr3t" } };
const oauth = { tenantId, auth: { clientSecret: "s3cr3t" } };

const absolute = /must be an absolute URL, such as https:\/\/host\/path/;
const https = /must use https/;
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
  ["credentials", "https://user:s3cr3t@host.example/", /must not contain a user name or a password/],
  ["a user name", "https://s3cr3t@host.example/", /must not contain a user name or a password/],
  ["a query", "https://host.example/a?key=s3cr3t", /must not contain a query or a fragment/],
  ["a fragment", "https://host.example/a#s3cr3t", /must not contain a query or a fragment/],
  ["an empty query", "https://host.example/a?", /must not contain a query or a fragment/],
  ["an empty fragment", "https://host.example/a#", /must not contain a query or a fragment/],
];

const others: Row[] = [
  ["environment: unknown", { environment: "moon" }, /environment is "moon"; it must be one of production, staging/],
  ["environment: null", { environment: null }, /environment must be one of/],
  [
    "environment: of the prototype's",
    { environment: "constructor" },
    /environment is "constructor"; it must be one of/,
  ],
  ["environment: __proto__", { environment: "__proto__" }, /environment is "__proto__"; it must be one of/],
  [
    "environment: almost",
    { environment: "prod" },
    /^environment is "prod"; did you mean "production"\? It must be one of production, staging, production-mea, staging-mea\.$/,
  ],
  [
    "environment: another case",
    { environment: "Staging-MEA" },
    /^environment is "Staging-MEA"; did you mean "staging-mea"\?/,
  ],
  ["environment: another word", { environment: "stage" }, /^environment is "stage"; did you mean "staging"\?/],
  ["environment: a region", { environment: "prod-mea" }, /^environment is "prod-mea"; did you mean "production-mea"\?/],
  ["environment: a long text", { environment: "x".repeat(200) }, /^environment is "x{40}"; it must be one of/],
  ["environment: empty", { environment: "" }, /^environment is empty; is THRIVE_ENVIRONMENT set\?$/],
  ["environment and baseUrl", { environment: "staging", baseUrl: "https://x" }, /cannot be combined/],
  ...[0, -1, NaN, Infinity, 2 ** 31, "30", null].map((timeout): Row => [
    `timeout: ${timeout}`,
    { timeout },
    /timeout must be a number of milliseconds/,
  ]),
  ...[-1, 1.5, NaN, Infinity, "2", null].map((maxRetries): Row => [
    `maxRetries: ${maxRetries}`,
    { maxRetries },
    /maxRetries must be/,
  ]),
  ["fetch: none", { fetch: "s3cr3t" }, /fetch must be a function/],
  ["validate: none", { validate: "no" }, /validate must be true, false or a function/],
  ["allowInsecureHttp: a string", { allowInsecureHttp: "false" }, /allowInsecureHttp must be/],
  ["tokenStore: none", { tokenStore: "s3cr3t" }, /tokenStore must be an object with/],
  ["tokenStore: null", { tokenStore: null }, /tokenStore must be an object with/],
  [
    "hooks: null",
    { hooks: null },
    /hooks must be an object of functions: onRequest, onResponse, onRetry, onToken; got null/,
  ],
  ["hooks: unknown", { hooks: { onToast: () => 1 } }, /hooks does not accept onToast/],
  ["hooks: no function", { hooks: { onRequest: "s3cr3t" } }, /onRequest/],
  ["headers: null", { headers: null }, /headers/],
  ["headers: a string", { headers: "x-a: s3cr3t" }, /headers/],
  ["headers: pairs", { headers: [["x-a", "s3cr3t"]] }, /headers/],
  ["headers: a Headers, whose content would be lost", { headers: new Headers({ a: "b" }) }, /headers/],
  ["headers: bad name", { headers: { "x a": "s3cr3t" } }, /headers: "x a" is not a valid header name/],
  ["headers: no name", { headers: { "": "s3cr3t" } }, /headers: "" is not a valid header name/],
  [
    "headers: line break",
    { headers: { "x-a": "s3cr3t\r\nx-b: 1" } },
    /headers: "x-a" is not a valid header name, or its value is not valid/,
  ],
  [
    "headers: beyond Latin-1",
    { headers: { "x-a": "s3cr3t 😀" } },
    /headers: "x-a" is not a valid header name, or its value is not valid/,
  ],
  [
    "headers: undefined",
    { headers: { "x-a": undefined } },
    /headers: "x-a" is not a valid header name, or its value is not valid/,
  ],
  ...["Authorization", "authorization", "AUTHORIZATION"].map((name): Row => [
    `headers: ${name}`,
    { headers: { [name]: "s3cr3t" } },
    /Authorization cannot be set here; use auth/,
  ]),
  [
    "unknown",
    { timeOut: 5 },
    /createThriveClient does not accept timeOut; did you mean timeout\? It accepts tenantId, /,
  ],
  ["misplaced", { apiSecret: "s3cr3t" }, /createThriveClient does not accept apiSecret/],
];

describe("throws at once, with the expected value and not the given one:", () => {
  test.each(urls)("baseUrl: %s", (_name, baseUrl, expected) => {
    rejects({ ...basic, baseUrl }, expected);
    rejects({ ...oauth, baseUrl }, expected);
  });
  test.each(urls)("tokenUrl: %s", (_name, tokenUrl, expected) => {
    rejects({ ...oauth, tokenUrl }, expected);
  });
  test("tokenUrl: is checked even with Basic, which does not use it", () => {
    rejects({ ...basic, tokenUrl: "s3cr3t" }, absolute);
  });
  test.each(others)("%s", (_name, options, expected) => {
    rejects({ ...oauth, ...Object(options) }, expected);
  });
  test.each([undefined, null, "tenant", 5, [], () => 1])("no options, but %j", (options) => {
    rejects(options, /takes an object: \{ /);
  });
});

describe("takes", () => {
  test.each([
    ["undefined for what may be left out", everyOption()],
    ["plain HTTP to loopback", { baseUrl: "http://127.9.9.9:1", tokenUrl: "http://[::1]:1/token" }],
    ["plain HTTP to another host, if allowed", insecure(true)],
    ["the shortest and the longest timeout", { timeout: 1 }],
    ["the longest timeout", { timeout: 2 ** 31 - 1 }],
    ["no retry", { maxRetries: 0 }],
  ])("%s", (_name, options) => {
    expect(Object.keys(make({ ...oauth, ...options }))).toContain("getLogEntry");
  });

  test("plain HTTP to other hosts only with allowInsecureHttp", () => {
    rejects({ ...oauth, ...insecure(false) }, https);
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
