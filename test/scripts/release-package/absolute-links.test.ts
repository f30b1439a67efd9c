import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withAbsoluteLinks } from "../../../scripts/release-package/absolute-links.js";
import { readProjectFile } from "../../support/project-file.js";
import { projectFolder } from "../generate/spec.js";

const repository = { url: "https://github.com/owner/name", ref: "v1.2.3" };
const rewritten = (markdown: string) => withAbsoluteLinks(markdown, repository, () => true);

test.each([
  ["a file", "[x](docs/a.md)", "[x](https://github.com/owner/name/blob/v1.2.3/docs/a.md)"],
  ["a file with an anchor", "[x](./a.md#b)", "[x](https://github.com/owner/name/blob/v1.2.3/a.md#b)"],
  ["a folder", "[x](docs)", "[x](https://github.com/owner/name/blob/v1.2.3/docs)"],
  ["an image", "![x](a.svg)", "![x](https://github.com/owner/name/raw/v1.2.3/a.svg)"],
  [
    "an image that is a link",
    "[![x](a.svg)](b.md)",
    "[![x](https://github.com/owner/name/raw/v1.2.3/a.svg)](https://github.com/owner/name/blob/v1.2.3/b.md)",
  ],
])("writes out a link to %s", (_what, before, after) => {
  expect(rewritten(before)).toBe(after);
});

test.each([
  ["a whole URL", "[x](https://example.org/a.md)"],
  ["an address", "[x](mailto:a@example.org)"],
  ["an anchor", "[x](#b)"],
  ["code in a line", "`items[0](x)`"],
  ["a block of code", "```ts\nlist[0](x.md);\n```"],
])("leaves %s as it is", (_what, markdown) => {
  expect(rewritten(markdown)).toBe(markdown);
});

test("rejects a link to a file that is not there", () => {
  expect(() => withAbsoluteLinks("[x](none.md)", repository, () => false)).toThrow(
    'README.md links to "none.md", which is not in the repository.',
  );
});

test("leaves no relative link in the README", () => {
  const readme = withAbsoluteLinks(readProjectFile("README.md"), repository, (path) =>
    existsSync(join(projectFolder, path)),
  );
  const targets = [...readme.replace(/^```.*?\n```$/gms, "").matchAll(/\]\(([^)\s]+)/g)].map(
    ([, target = ""]) => target,
  );
  expect(targets.length).toBeGreaterThan(5);
  expect(targets.filter((target) => !/^(?:https?:|#)/.test(target))).toEqual([]);
});
