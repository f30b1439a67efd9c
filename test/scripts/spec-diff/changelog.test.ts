import { expect, test } from "vitest";
import type { BreakingChange } from "../../../scripts/spec-diff/breaking.js";
import { draft, unnamed, withBreaking } from "../../../scripts/spec-diff/changelog.js";

const change = (...name: string[]): BreakingChange => ({ name, aliases: [], message: "It was removed." });
const getThing = change("getThing");
const size = change("Thing", "size");

const head = "# Changelog\n\n";
const released = "## 0.7.0 (2026-10-01)\n\n### Breaking\n\n- `getThing`, `Thing.size`\n";
const withEntries = (entries: string, heading = "### Breaking") =>
  `${head}## 0.8.0 (unreleased)\n\n### Added\n\n- \`listThings\`\n\n${heading}\n\n${entries}\n### Fixed\n\n- A bug.\n\n${released}`;

test.each([
  ["an operation by its name", "- `getThing` is gone.\n", [getThing]],
  ["without backticks", "- Removes getThing.\n", [getThing]],
  ["a property after its schema", "- `Thing.size` is gone.\n", [size]],
  ["a property beside its schema", "- The `size` of a `Thing` is gone.\n", [size]],
  ["several in one entry", "- `getThing` and\n  `Thing.size` are gone.\n", [getThing, size]],
  ["by another word", "- `basicAuth` is no longer accepted.\n", [{ ...change("getThing"), aliases: ["basicAuth"] }]],
])("takes a change for named: %s", (_how, entries, changes) => {
  expect(unnamed(withEntries(entries), changes, "0.7.0")).toEqual([]);
});

test.each([
  ["in no entry", withEntries("- Something else.\n"), [getThing, size]],
  ["as a part of another name", withEntries("- `getThings`, `Thing.sizes`, `resize`\n"), [getThing, size]],
  ["in two entries", withEntries("- `Thing`\n- `size`\n"), [getThing, size]],
  ["under another heading", withEntries("- `getThing`, `Thing.size`\n", "### Changed"), [getThing, size]],
  ["in the section of the release", `${head}${released}`, [getThing, size]],
  ["in an empty changelog", "", [getThing, size]],
])("takes a change for unnamed: %s", (_where, changelog, changes) => {
  expect(unnamed(changelog, changes, "0.7.0")).toEqual(changes);
});

test("drafts one entry for each message", () => {
  expect(draft([getThing, size, getThing, { ...getThing, message: "It was renamed." }])).toBe(
    "- `getThing`, `Thing.size`: It was removed.\n- `getThing`: It was renamed.\n",
  );
});

test.each([
  ["no changelog", "", "## Unreleased\n\n### Breaking\n\n- `getThing`\n"],
  [
    "no section above the release",
    `${head}${released}`,
    `${head}## Unreleased\n\n### Breaking\n\n- \`getThing\`\n\n${released}`,
  ],
  [
    "a section without Breaking",
    `${head}## Unreleased\n\n- More.\n\n${released}`,
    `${head}## Unreleased\n\n### Breaking\n\n- \`getThing\`\n\n- More.\n\n${released}`,
  ],
  ["entries under Breaking", withEntries("- `size`\n"), withEntries("- `size`\n- `getThing`\n")],
])("adds entries where there is %s", (_what, before, after) => {
  const changelog = withBreaking(before, "- `getThing`\n", "0.7.0");
  expect(changelog.trim()).toBe(after.trim());
  expect(unnamed(changelog, [getThing], "0.7.0")).toEqual([]);
});
