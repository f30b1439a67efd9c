import { describe, expect, test } from "vitest";
import * as constants from "../../generated/constants.js";
import {
  createThriveClient,
  environments,
  InvalidArgumentError,
  isEnvironment,
  optionsFromEnv,
  type Fetch,
} from "../../src/index.js";
import { entry, logEntryId, tenantId } from "../support/example.js";
import { thrown } from "../support/outcome.js";

const basic = { THRIVE_TENANT_ID: tenantId, THRIVE_API_SECRET: "s3cr3t" };
const oauth = { THRIVE_TENANT_ID: tenantId, THRIVE_CLIENT_SECRET: "s3cr3t" };

describe("optionsFromEnv", () => {
  test("reads an API secret", () => {
    expect(optionsFromEnv(basic)).toEqual({ tenantId, auth: { apiSecret: "s3cr3t" } });
  });

  test("reads a client secret, and all that goes with it", () => {
    const more = { THRIVE_CLIENT_ID: "integration", THRIVE_SCOPES: " api/read  api/write " };
    const where = { THRIVE_BASE_URL: "https://gateway.example/rest", THRIVE_TOKEN_URL: "https://login.example/token" };
    expect(optionsFromEnv(oauth)).toEqual({ tenantId, auth: { clientSecret: "s3cr3t" } });
    expect(optionsFromEnv({ ...oauth, ...more, ...where, HOME: "/root" })).toEqual({
      tenantId,
      auth: { clientSecret: "s3cr3t", clientId: "integration", scopes: ["api/read", "api/write"] },
      baseUrl: "https://gateway.example/rest",
      tokenUrl: "https://login.example/token",
    });
  });

  test.each(environments)("reads the environment %s, and a client works with it", async (environment) => {
    const urls: string[] = [];
    const fetch: Fetch = (url) => {
      urls.push(url);
      return Promise.resolve(Response.json(entry));
    };
    const options = optionsFromEnv({ ...basic, THRIVE_ENVIRONMENT: environment });
    await createThriveClient({ ...options, fetch }).getLogEntry({ logEntryId });
    expect(urls[0]).toMatch(new RegExp(`^${constants.environments[environment].server}/`));
  });

  test.each<[string, Record<string, string | undefined>, string]>([
    ["nothing", {}, "THRIVE_TENANT_ID is not set; Neither THRIVE_API_SECRET nor THRIVE_CLIENT_SECRET is set."],
    ["no tenant", { THRIVE_API_SECRET: "s3cr3t" }, "THRIVE_TENANT_ID is not set."],
    ["no secret", { THRIVE_TENANT_ID: tenantId }, "Neither THRIVE_API_SECRET nor THRIVE_CLIENT_SECRET is set."],
    ["an empty tenant", { ...basic, THRIVE_TENANT_ID: "" }, "THRIVE_TENANT_ID is empty."],
    ["an empty secret", { ...basic, THRIVE_API_SECRET: " " }, "THRIVE_API_SECRET is empty."],
    ["an empty environment", { ...basic, THRIVE_ENVIRONMENT: "" }, "THRIVE_ENVIRONMENT is empty."],
    [
      "two empty ones",
      { ...oauth, THRIVE_SCOPES: "", THRIVE_BASE_URL: "" },
      "THRIVE_SCOPES is empty; THRIVE_BASE_URL is empty.",
    ],
    [
      "two secrets",
      { ...basic, ...oauth },
      "THRIVE_API_SECRET and THRIVE_CLIENT_SECRET are both set; set one of them.",
    ],
    [
      "two places",
      { ...basic, THRIVE_ENVIRONMENT: "staging", THRIVE_BASE_URL: "https://x" },
      "THRIVE_ENVIRONMENT and THRIVE_BASE_URL are both set; set one of them.",
    ],
    [
      "scopes with an API secret",
      { ...basic, THRIVE_SCOPES: "api/read" },
      "THRIVE_SCOPES is set, but it belongs to THRIVE_CLIENT_SECRET, which is not.",
    ],
    [
      "almost an environment",
      { ...basic, THRIVE_ENVIRONMENT: "prod" },
      'THRIVE_ENVIRONMENT is "prod"; did you mean "production"? It must be one of production, staging, production-mea, staging-mea.',
    ],
  ])("names what is wrong: %s", (_name, env, message) => {
    const error = thrown(() => optionsFromEnv(env));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect(error.message).toBe(message);
  });
});

test("the environments have names", () => {
  expect(environments).toEqual(Object.keys(constants.environments));
  expect(environments.every(isEnvironment)).toBe(true);
  for (const other of ["prod", "", "constructor", undefined, null, 5, {}]) expect(isEnvironment(other)).toBe(false);
});
