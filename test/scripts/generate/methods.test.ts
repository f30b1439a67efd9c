import { rm } from "node:fs/promises";
import { dirname } from "node:path";
import { expect, test } from "vitest";
import { generateFiles } from "../../../scripts/generate/files.js";
import { readModel, type Model } from "../../../scripts/generate/read/model.js";
import { openEditor } from "./editor.js";
import { withNewOperation } from "./new-operation.js";
import { writeSpec } from "./spec.js";

const caller = `
  import { createThriveClient } from "./src/index.js";
  const thrive = createThriveClient({ auth: { accessToken: "token" } });
  const parts = await thrive./*1*/findParts({ /*2*/thingId: "", /*3*/kinds: ["big", "new"], /*4*/page: 2, /*5*/sorted: true });
  export const [kind] = parts./*6*/kinds;
  export const colour = parts./*7*/colour;
  export const size = parts./*8*/size;
  export const category = parts./*9*/category;
  const entry = await thrive.getLogEntry({ logEntryId: "" });
  export const type = entry.activity./*10*/type;
  export const minutes = entry./*11*/durationMinutes;
`;

const model = await modelOf(withNewOperation);
const files = await generateFiles(model);
const { regenerate, errors, hover, struck } = openEditor(caller);
regenerate(files);

test("generates the same bytes from the same description", async () => {
  expect(await generateFiles(model)).toEqual(files);
});

test("a new operation becomes a method that compiles", () => {
  expect(errors()).toEqual([]);
});

test("an editor shows the method's texts", () => {
  expect(hover(1)).toContain("Find parts of a thing.\n\nReturns parts.\nAsk sparingly.");
  expect(hover(1)).toContain("`GET /things/{thingId}`");
  expect(hover(1)).toContain("one of the scopes `api/read`, `api/all`");
  expect(hover(1)).toMatch(/@param args\.thingId - Whose parts\. Pattern: /);
  expect(hover(1)).toContain("@param args.kinds - Of which kinds. At most 3 items.");
  expect(hover(1)).toContain("@param args.page - Which page of parts. At least 1. Default: 1.");
  expect(hover(1)).toContain("@param args.sorted - Whether they are sorted. Default: true.");
  expect(hover(1)).toContain("@returns The parts that were found.");
  expect(hover(1)).toContain("@throws NotFoundError (404): This tenant has no log entry with that id.");
  expect(hover(1)).toContain("@deprecated");
});

test("an editor shows the arguments' texts and types", () => {
  expect(hover(2)).toContain("thingId: string\nWhose parts. Pattern: `^[0-9a-fA-F]{24}$`.");
  expect(hover(2)).toContain('@example "5f9d88d6e1b2a34c56d78902"');
  expect(hover(3)).toMatch(/kinds\?: \(.*\)\[\] \| undefined\nOf which kinds\./);
  expect(hover(4)).toContain("page?: number | undefined\nWhich page of parts.");
  expect(hover(5)).toContain("sorted?: boolean | undefined\nWhether they are sorted.");
});

test("an editor strikes out what is deprecated", () => {
  expect(struck()).toEqual(["findParts", "category"]);
  expect(hover(5)).toContain("@deprecated");
});

test("an open set stays open, and a closed one closed", () => {
  expect(choices(6)).toEqual(["(string & {})", '"big"', '"small"'].sort());
  expect(choices(7)).toEqual(["(string & {})", '"blue"', '"red"', "null"].sort());
  expect(choices(8)).toEqual(["1", "2"]);
  expect(choices(10)).toEqual(["(string & {})", '"article"', '"file"', '"video"'].sort());
});

/** The members of the union that is shown; TypeScript promises no order. */
function choices(mark: number): string[] {
  const [type = ""] = hover(mark).split("\n");
  return [...(type.match(/\(string & \{\}\)|"[a-z]+"|null|\d/g) ?? [])].sort();
}

test("an editor shows the text and the limits of a field", () => {
  expect(hover(9)).toContain("What they are filed under.");
  expect(hover(11)).toContain("durationMinutes: number\nThe CPD time that is logged, in minutes. At least 0.");
});

test("renaming a field is an error where it is read, and nowhere else", async () => {
  const readers = new Map([
    ["durationMinutes", ["caller.ts"]],
    ["isVerified", []],
    ["access_token", ["src/auth/token-request.ts"]],
    ["expires_in", ["src/auth/token-request.ts"]],
    ["message", []],
    ["client_secret", ["src/auth/token-request.ts"]],
  ]);
  const fields = new RegExp(`\\b(?:${[...readers.keys()].join("|")})\\b`, "g");
  regenerate(await generateFiles(await modelOf(withNewOperation.replaceAll(fields, "$&Renamed"))));

  // What stands on the core reads fields by their names, through the generated types.
  const ofTheCore = errors().filter((error) => !/^src\/(?:cli|copy|mock|report)\//.test(error));
  // An error that names none of the fields stays whole, so that it is seen.
  const found = ofTheCore.map((error) =>
    error.replace(/^(.*?): .*?["'](\w+)["'].*$/, (whole, file: string, field: string) =>
      readers.has(field) ? `${file} reads ${field}` : whole,
    ),
  );
  const expected = [...readers].flatMap(([field, readBy]) => readBy.map((file) => `${file} reads ${field}`));
  expect([...new Set(found)].sort()).toEqual(expected.sort());
});

async function modelOf(text: string): Promise<Model> {
  const spec = await writeSpec(text);
  try {
    return await readModel(spec);
  } finally {
    await rm(dirname(spec), { recursive: true });
  }
}
