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

test("puts the files in place of all that was there", async () => {
  await mkdir(join(folder, "old"), { recursive: true });
  await writeFile(join(folder, "a.ts"), "other");
  await replaceFolder(folder, files);
  expect(await contents()).toEqual({ "a.ts": "a", "b.ts": "b" });
  expect(await readdir(place)).toEqual(["generated"]);
});

test("makes the folder where there is none", async () => {
  await replaceFolder(folder, files);
  expect(await contents()).toEqual({ "a.ts": "a", "b.ts": "b" });
});

test("tells a file that is another, that is missing, and that is one too many", async () => {
  await mkdir(join(folder, "extra"), { recursive: true });
  await writeFile(join(folder, "a.ts"), "other");
  expect((await staleFiles(folder, files)).sort()).toEqual(["a.ts", "b.ts", "extra"]);
  await replaceFolder(folder, files);
  expect(await staleFiles(folder, files)).toEqual([]);
});

test("leaves all as it was when a file cannot be written", async () => {
  await replaceFolder(folder, files);
  const failing = new Map([
    ["a.ts", "new"],
    ["no/such/folder.ts", "new"],
  ]);
  await expect(replaceFolder(folder, failing)).rejects.toThrow("ENOENT");
  expect(await contents()).toEqual({ "a.ts": "a", "b.ts": "b" });
  expect(await readdir(place)).toEqual(["generated"]);
});

test("leaves all as it was when the place is taken by something else", async () => {
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
