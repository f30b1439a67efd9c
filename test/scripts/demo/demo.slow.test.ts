import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { operations } from "../../../generated/constants.js";
import { showEntry } from "../../../scripts/demo/entry.js";
import { createThriveClient } from "../../../src/index.js";
import { copyProject, runNode } from "../generate/project-copy.js";
import { projectFolder } from "../generate/spec.js";
import { logEntry } from "../../support/pages.js";

const start = (folder: string) => runNode(folder, "--import", "tsx", "scripts/demo.ts");
const { example: logEntryId } = operations.getLogEntry.parameters.logEntryId;

test("npm start shows the entry, an error, the month and what the mock received", async () => {
  const { code, output } = await start(projectFolder);
  expect(code, output).toBe(0);
  expect(output.split(`logEntryId: '${logEntryId}'`)).toHaveLength(3);
  expect(output).toContain("NotFoundError (404): getLogEntry: 404 CPD entry not found");

  const table = output.split("\n").filter((line) => line.startsWith("│"));
  expect(table.map((row) => row.split("│").map((cell) => cell.trim()))).toEqual([
    ["", "(index)", "verified", "self-reported", "total", ""],
    ["", "TECHNOLOGY", "15", "0", "15", ""],
    ["", "SAFETY", "45", "20", "65", ""],
    ["", "ETHICS", "60", "90", "150", ""],
    ["", "LAW", "0", "0", "0", ""],
  ]);
  expect(output).toMatch(/^ {2}Site engineers {2}660 minutes$/m);
  expect(output).toMatch(/^ {2}\S+ {2}230 minutes$/m);

  expect(output).toMatch(/^ {2}POST +\S+ +none +200$/m);
  expect(output).toMatch(/^ {2}GET +\S+ +Basic +200$/m);
  expect(output).toContain("Site engineers: Ana Sørensen (E-10007), Zoë Okafor (E-10442)");
  for (const { method, path } of Object.values(operations)) {
    const route = path.replace(/\{.+\}/, "[\\w-]+");
    expect(output).toMatch(new RegExp(`^ {2}${method} +\\S+${route} +Bearer +200$`, "m"));
  }
});

test("npm start fails if the entry does not exist", async () => {
  const copy = await copyProject();
  try {
    const facts = join(copy, "generated/constants.ts");
    const text = await readFile(facts, "utf8");
    await writeFile(facts, text.replace(logEntryId, "f".repeat(24)));
    const { code, output } = await start(copy);
    expect(output).toContain("NotFoundError: getLogEntry: 404 CPD entry not found");
    expect(code).toBe(1);
  } finally {
    await rm(copy, { recursive: true });
  }
});

test("rejects an entry that was not requested, and entries that differ between the schemes", async () => {
  vi.spyOn(console, "log").mockReturnValue();
  const clientOf = (fields: Parameters<typeof logEntry>[1]) =>
    createThriveClient({
      auth: { accessToken: "token" },
      fetch: () => Promise.resolve(Response.json(logEntry(1, fields))),
    });
  const asked = clientOf({ logEntryId });
  await showEntry({ asked, again: asked });
  const message = "An entry is not the requested one.";
  await expect(showEntry({ another: clientOf({}) })).rejects.toThrow(message);
  const differing = clientOf({ logEntryId, durationMinutes: 2 });
  await expect(showEntry({ asked, differing })).rejects.toThrow(message);
});
