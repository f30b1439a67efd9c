import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readEnvironment } from "../../src/cli/credentials.js";
import { shellCommand } from "../../src/cli/export/shell.js";
import { proxyOf, usesProxy } from "../../src/cli/proxy.js";

const folder = mkdtempSync(join(tmpdir(), "cli-environment-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test("an env file wins over the environment, and never mixes with its credentials or its place", () => {
  const path = file(
    "a.env",
    `# comment\nexport THRIVE_CLIENT_SECRET="a # b"\nTHRIVE_BASE_URL='http://127.0.0.1:1/rest/v1' # c\n`,
  );
  const environment = { THRIVE_TENANT_ID: "t", THRIVE_API_SECRET: "old", THRIVE_ENVIRONMENT: "staging", PATH: "/bin" };
  expect(readEnvironment(environment, path)).toEqual({
    THRIVE_TENANT_ID: "t",
    THRIVE_CLIENT_SECRET: "a # b",
    THRIVE_BASE_URL: "http://127.0.0.1:1/rest/v1",
    PATH: "/bin",
  });
});

test("a secret file wins over the variable, and loses the line break at its end", () => {
  const path = file("secret", "from file\n");
  expect(readEnvironment({ THRIVE_API_SECRET: "old", THRIVE_API_SECRET_FILE: path }, undefined)).toMatchObject({
    THRIVE_API_SECRET: "from file",
  });
});

test("names what cannot be read", () => {
  expect(() => readEnvironment({}, "/nowhere/a.env")).toThrow(
    "--env-file: cannot read the file /nowhere/a.env (ENOENT)",
  );
  expect(() => readEnvironment({}, file("b.env", "nothing here"))).toThrow("b.env sets no variable");
  expect(() => readEnvironment({ THRIVE_CLIENT_SECRET_FILE: folder }, undefined)).toThrow(
    "THRIVE_CLIENT_SECRET_FILE: cannot read",
  );
  expect(() => readEnvironment({ THRIVE_API_SECRET_FILE: file("empty", "\n") }, undefined)).toThrow("is empty");
});

test("a command is quoted for the shell", () => {
  expect(shellCommand(["thrive-cpd", "entries", "--out", "it's a file.csv", "$(rm)", ""])).toBe(
    String.raw`thrive-cpd entries --out 'it'\''s a file.csv' '$(rm)' ''`,
  );
});

test("the proxy for http is used for https if that has none", () => {
  expect(proxyOf({ HTTP_PROXY: "http://a" }, "https")).toEqual({ name: "HTTP_PROXY", url: "http://a" });
  expect(proxyOf({ HTTPS_PROXY: "http://a" }, "http")).toBeUndefined();
  expect(proxyOf({ https_proxy: "http://b", HTTPS_PROXY: "http://a" }, "https")).toEqual({
    name: "https_proxy",
    url: "http://b",
  });
});

test.each([
  ["api.example.com", false],
  [".example.com", false],
  ["*", false],
  ["example.org, example.com:8443", true],
  ["ample.com", true],
])("with NO_PROXY=%s, the proxy is used: %s", (value, expected) => {
  expect(usesProxy({ NO_PROXY: value }, new URL("https://api.example.com/x"))).toBe(expected);
});
