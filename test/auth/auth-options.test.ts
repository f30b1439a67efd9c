import { describe, test } from "vitest";
import { tenantId } from "../support/example.js";
import { rejects, type Row } from "../support/rejected-options.js";

const unsafe = /^auth\.\w+ must be a string without control characters.*\(trim it\); got /;
const auth: Row[] = [
  ["no auth", undefined, /auth takes an object: \{ apiSecret, /],
  ["null", null, /^auth must be an object with one of apiSecret, .*; got null\.$/],
  ["the secret itself", "s3cr3t", /^auth must be an object with one of apiSecret, .*; got a string of 6 characters\.$/],
  ["none of the kinds", {}, /auth must have exactly one of apiSecret, clientSecret, .*; got none/],
  ["an undefined kind", { apiSecret: undefined }, /^auth\.apiSecret is undefined; is THRIVE_API_SECRET set\?$/],
  [
    "another undefined kind",
    { clientSecret: undefined },
    /^auth\.clientSecret is undefined; is THRIVE_CLIENT_SECRET set\?$/,
  ],
  ["an undefined token", { accessToken: undefined }, /^auth\.accessToken must be a token.*; got undefined\.$/],
  ["a client id alone", { clientId: "s3cr3t" }, /auth must have exactly one of/],
  ["two kinds", { apiSecret: "s3cr3t", clientSecret: "s3cr3t" }, /got apiSecret and clientSecret/],
  ["two others", { accessToken: "s3cr3t", tokenProvider: {} }, /got accessToken and tokenProvider/],
  ["a client id with an API secret", { apiSecret: "s3cr3t", clientId: "c" }, /apiSecret does not accept clientId/],
  ["scopes with a token", { accessToken: "s3cr3t", scopes: [] }, /accessToken does not accept scopes/],
  ["an unknown key", { apiSecret: "s3cr3t", user: "s3cr3t" }, /auth does not accept user/],
  ["an empty API secret", { apiSecret: "" }, /^auth\.apiSecret is empty; is THRIVE_API_SECRET set\?$/],
  ["null for an API secret", { apiSecret: null }, unsafe],
  ["a number for an API secret", { apiSecret: 5 }, unsafe],
  ["an API secret with a line break", { apiSecret: "s3cr3t\n" }, /apiSecret must be a string without .*trim it/],
  ["an empty client secret", { clientSecret: "" }, /^auth\.clientSecret is empty; is THRIVE_CLIENT_SECRET set\?$/],
  ["null for a client secret", { clientSecret: null }, unsafe],
  [
    "a client secret with a line break",
    { clientSecret: "s3cr3t\r\n" },
    /clientSecret must be a string without .*trim it/,
  ],
  [
    "an empty client id",
    { clientSecret: "s3cr3t", clientId: "" },
    /^auth\.clientId is empty; is THRIVE_CLIENT_ID set\?$/,
  ],
  ["an empty token", { accessToken: "" }, /accessToken must be a token: /],
  ["a token with a line break", { accessToken: "s3cr3t\n" }, /accessToken must be a token: /],
  ["null for a provider", { tokenProvider: null }, /tokenProvider must be an object with getToken, invalidate/],
  ["half a provider", { tokenProvider: { getToken: () => "s3cr3t" } }, /tokenProvider must be an object with/],
  ["webhooks' scope", { clientSecret: "s3cr3t", scopes: ["api/webhooks"] }, /scopes of the audience api/],
  ["scopes that are no list", { clientSecret: "s3cr3t", scopes: "api/read" }, /scopes must be an array/],
  ["a list of a list", { clientSecret: "s3cr3t", scopes: [["api/read"]] }, /scopes must be an array/],
  ["an unknown way", { clientSecret: "s3cr3t", clientAuthentication: "none" }, /clientAuthentication/],
];

const tenant: Row[] = [
  ["none", undefined, /^tenantId is undefined; is THRIVE_TENANT_ID set\?$/],
  ["empty", "", /^tenantId is empty; is THRIVE_TENANT_ID set\?$/],
  ["a number", 5, /tenantId must be/],
  ["two dots", "..", /tenantId must be/],
  ["a slash", "a/b", /tenantId must be/],
  ["a colon, which would end Basic's user name", "a:b", /tenantId must be/],
  ["a line break at its end", "tenant\n", /tenantId must be/],
  ["a space", "a b", /tenantId must be/],
  ["a letter beyond ASCII", "ténant", /tenantId must be/],
];

describe("rejects at once:", () => {
  test.each(auth)("auth: %s", (_name, value, expected) => {
    rejects({ tenantId, auth: value }, expected);
  });
  test.each(tenant)("tenantId: %s", (_name, value, expected) => {
    rejects({ tenantId: value, auth: { apiSecret: "s3cr3t" } }, expected);
    rejects({ tenantId: value, auth: { clientSecret: "s3cr3t" } }, expected);
  });
});
