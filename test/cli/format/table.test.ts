import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { dataCommands } from "../../../generated/cli.js";
import type { Column } from "../../../src/cli/format/column.js";
import { createTable, recordTable } from "../../../src/cli/format/table.js";
import { exampleLogEntry } from "../example-log-entry.js";

const columns: readonly Column[] =
  dataCommands.find(({ operationId }) => operationId === "listLogEntries")?.columns ?? [];
const entries = [
  exampleLogEntry,
  {
    ...exampleLogEntry,
    activity: { type: "video", name: "\u001b[31m日本語のコース、とても長い題名\nsecond line" },
    description: "x".repeat(500),
  },
];

describe.each([20, 60, 80, 200])("on a terminal of %i columns", (width) => {
  const table = createTable(columns, { width, color: false });
  const lines = (table.add(entries) + table.add(entries)).trimEnd().split("\n");
  const [heading = ""] = lines;

  test("each record is one line that fits", () => {
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  test("no record reaches the terminal with a control character", () => {
    expect(lines.join("")).not.toMatch(/\p{Cc}/u);
  });

  test("the headings are field names, and ids are dropped first", () => {
    const shown = heading.trim().split(/\s+/);
    expect(columns.map(({ path }) => path)).toEqual(expect.arrayContaining(width === 20 ? [] : shown));
    if (width >= 80) expect(shown).toEqual(expect.arrayContaining(["entryDate", "durationMinutes"]));
    if (width === 60) expect(shown).not.toContain("logEntryId");
    if (width === 200) expect(shown).toEqual(columns.map(({ path }) => path));
  });
});

test("colours only the heading, and only if wanted", () => {
  const table = createTable(columns, { width: 80, color: true });
  const [heading = "", ...rows] = table.add(entries).split("\n");
  expect(heading).toMatch(/^\u001b\[1m.*\u001b\[22m$/); // eslint-disable-line no-control-regex -- it is looked for
  expect(rows.join("")).not.toContain("\u001b");
});

test("a single record is a field a line", () => {
  const text = recordTable(columns, exampleLogEntry, { width: 60, color: false });
  expect(text).toContain(`durationMinutes      ${exampleLogEntry.durationMinutes}\n`);
  for (const line of text.trimEnd().split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(60);
});
