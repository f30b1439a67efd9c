import { afterEach, describe, expect, test, vi } from "vitest";
import {
  createThriveClient,
  createTokenProvider,
  InvalidArgumentError,
  type ThriveClientOptions,
} from "../../src/index.js";
import { tenantId } from "../support/example.js";
import { thrown } from "../support/outcome.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

const withSecret: [string, (more: { dangerouslyAllowBrowser?: boolean }) => unknown][] = [
  ["an API secret", (more) => createThriveClient({ tenantId, auth: { apiSecret: "s3cr3t" }, ...more })],
  ["a client secret", (more) => createThriveClient({ tenantId, auth: { clientSecret: "s3cr3t" }, ...more })],
  ["a token provider's client secret", (more) => createTokenProvider({ tenantId, clientSecret: "s3cr3t", ...more })],
];

describe("in a browser page", () => {
  test.each(withSecret)("%s is rejected, unless it is allowed", (_name, make) => {
    vi.stubGlobal("window", { document: {} });
    for (const more of [{}, { dangerouslyAllowBrowser: false }]) {
      const error = thrown(() => make(more));
      expect(error).toBeInstanceOf(InvalidArgumentError);
      expect(error.message).toMatch(
        /^(?:auth\.)?\w+Secret must not be used in a browser page, .* dangerouslyAllowBrowser: true/,
      );
      expect(error.message).not.toContain("s3cr3t");
    }
    expect(make({ dangerouslyAllowBrowser: true })).toBeDefined();
  });

  test("a token is accepted", () => {
    vi.stubGlobal("window", { document: {} });
    const auths: ThriveClientOptions["auth"][] = [
      { accessToken: "token" },
      { accessToken: () => "token" },
      { tokenProvider: { getToken: () => Promise.resolve("token"), invalidate: () => undefined } },
    ];
    for (const auth of auths) expect(createThriveClient({ tenantId, auth })).toBeDefined();
  });
});

test.each([
  ["a server", undefined],
  ["a runtime whose window has no document", {}],
])("a secret is accepted on %s", (_name, window) => {
  vi.stubGlobal("window", window);
  for (const [, make] of withSecret) expect(make({})).toBeDefined();
});
