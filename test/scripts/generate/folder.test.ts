import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { replaceFolder, staleFiles } from "../../../scripts/generate/folder.js";

const files = new Map([
  ["a.ts", "a"],
  ["b.ts", "b"],
]);
let place: string;
let folder: string;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), "folder-"));
  folder = join(place, "generated");
});

afterEach(() => rm(place, { recursive: true }));

test("replaces the whole folder with the new files", async () => {
  await mkdir(join(folder, "old"), { recursive: true });
  await writeFile(join(folder, "a.ts"), "other");
  await replaceFolder(folder, files);
  expect(await contents()).toEqual({ "a.ts": "a", "b.ts": "b" });
  expect(await readdir(place)).toEqual(["generated"]);
});

test("creates the folder if it does not exist", async () => {
  await replaceFolder(folder, files);
  expect(await contents()).toEqual({ "a.ts": "a", "b.ts": "b" });
});

test("reports a file that differs, one that is missing, and one that is extra", async () => {
  await mkdir(join(folder, "extra"), { recursive: true });
  await writeFile(join(folder, "a.ts"), "other");
  expect((await staleFiles(folder, files)).sort()).toEqual(["a.ts", "b.ts", "extra"]);
  await replaceFolder(folder, files);
  expect(await staleFiles(folder, files)).toEqual([]);
});

test("changes nothing when a file cannot be written", async () => {
  await replaceFolder(folder, files);
  const failing = new Map([
    ["a.ts", "new"],
    ["no/such/folder.ts", "new"],
  ]);
  await expect(replaceFolder(folder, failing)).rejects.toThrow("ENOENT");
  expect(await contents()).toEqual({ "a.ts": "a", "b.ts": "b" });
  expect(await readdir(place)).toEqual(["generated"]);
});

test("changes nothing when something else has the folder's name", async () => {
  await writeFile(folder, "no folder");
  await expect(replaceFolder(folder, files)).rejects.toThrow("EEXIST");
  expect(await readFile(folder, "utf8")).toBe("no folder");
  expect(await readdir(place)).toEqual(["generated"]);
});

async function contents(): Promise<Record<string, string>> {
  const names = await readdir(folder);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? ""]));
}
