import { describe, test } from "vitest";
import { tenantId } from "../support/example.js";
import { refuses, type Row } from "../support/rejected-options.js";

const secretBad = /^\w+ has to be a string that is not empty and holds no control character.*trim it.*; got /;
const auth: Row[] = [
  ["no auth", undefined, /auth takes an object: \{ apiSecret, /],
  ["null", null, /auth takes an object/],
  ["the secret itself", "s3cr3t", /auth takes an object/],
  ["none of the kinds", {}, /auth has to have one of apiSecret, clientSecret, .*; got none/],
  ["an undefined kind", { apiSecret: undefined }, /auth has to have one of .*; got none/],
  ["a client id alone", { clientId: "s3cr3t" }, /auth has to have one of/],
  ["two kinds", { apiSecret: "s3cr3t", clientSecret: "s3cr3t" }, /got apiSecret and clientSecret/],
  ["two others", { accessToken: "s3cr3t", tokenProvider: {} }, /got accessToken and tokenProvider/],
  ["a client id with an API secret", { apiSecret: "s3cr3t", clientId: "c" }, /apiSecret does not know clientId/],
  ["scopes with a token", { accessToken: "s3cr3t", scopes: [] }, /accessToken does not know scopes/],
  ["an unknown key", { apiSecret: "s3cr3t", user: "s3cr3t" }, /auth does not know user/],
  ["an empty API secret", { apiSecret: "" }, secretBad],
  ["null for an API secret", { apiSecret: null }, secretBad],
  ["a number for an API secret", { apiSecret: 5 }, secretBad],
  ["an API secret with a line break", { apiSecret: "s3cr3t\n" }, /apiSecret has to be a string that .*trim it/],
  ["an empty client secret", { clientSecret: "" }, secretBad],
  ["null for a client secret", { clientSecret: null }, secretBad],
  [
    "a client secret with a line break",
    { clientSecret: "s3cr3t\r\n" },
    /clientSecret has to be a string that .*trim it/,
  ],
  ["an empty client id", { clientSecret: "s3cr3t", clientId: "" }, secretBad],
  ["an empty token", { accessToken: "" }, /accessToken has to be a token/],
  ["a token with a line break", { accessToken: "s3cr3t\n" }, /accessToken has to be a token/],
  ["null for a provider", { tokenProvider: null }, /tokenProvider has to be an object with getToken, invalidate/],
  ["half a provider", { tokenProvider: { getToken: () => "s3cr3t" } }, /tokenProvider has to be an object with/],
  ["webhooks' scope", { clientSecret: "s3cr3t", scopes: ["api/webhooks"] }, /scopes of the audience api/],
  ["scopes that are no list", { clientSecret: "s3cr3t", scopes: "api/read" }, /scopes has to be a list/],
  ["a list of a list", { clientSecret: "s3cr3t", scopes: [["api/read"]] }, /scopes has to be a list/],
  ["an unknown way", { clientSecret: "s3cr3t", clientAuthentication: "none" }, /clientAuthentication/],
];

const tenant: Row[] = [
  ["none", undefined, /tenantId has to be a string that matches .*; got undefined/],
  ["empty", "", /tenantId has to be/],
  ["a number", 5, /tenantId has to be/],
  ["two dots", "..", /tenantId has to be/],
  ["a slash", "a/b", /tenantId has to be/],
  ["a colon, which would end Basic's user name", "a:b", /tenantId has to be/],
  ["a line break at its end", "tenant\n", /tenantId has to be/],
  ["a space", "a b", /tenantId has to be/],
  ["a letter beyond ASCII", "ténant", /tenantId has to be/],
];

describe("refused at once:", () => {
  test.each(auth)("auth: %s", (_name, value, expected) => {
    refuses({ tenantId, auth: value }, expected);
  });
  test.each(tenant)("tenantId: %s", (_name, value, expected) => {
    refuses({ tenantId: value, auth: { apiSecret: "s3cr3t" } }, expected);
    refuses({ tenantId: value, auth: { clientSecret: "s3cr3t" } }, expected);
  });
});
