import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { withPolicy } from "../../scripts/docs/content-security-policy.js";

const hashOf = (script: string) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
const pageWith = (scripts: string) =>
  `<!doctype html><html><head><title>A page</title></head><body>${scripts}</body></html>`;
const scriptSource = (page: string) => /script-src([^;]*);/.exec(page)?.[1]?.trim().split(" ");

test("allows each inline script by its hash", () => {
  const [first, second] = ["let a = 1;", "let tag = '<script>' && \"<!-- -->\";"];
  const page = withPolicy(pageWith(`<script>${first}</script><div><script type="module">${second}</script></div>`));
  expect(scriptSource(page)).toEqual([hashOf(first), hashOf(second)]);
});

test("allows files only if the page has one", () => {
  expect(scriptSource(withPolicy(pageWith('<script defer src="main.js"></script>')))).toEqual(["'self'"]);
});

test("puts the policy before everything that it applies to", () => {
  expect(withPolicy(pageWith(""))).toContain(
    '<head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; ',
  );
});

test("rejects a page without a head", () => {
  expect(() => withPolicy("<p>Hello</p>")).toThrow("The page has no <head>.");
});
