import { readFileSync } from "node:fs";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const projectFolder = fileURLToPath(new URL("../../../", import.meta.url));
export const specFile = join(projectFolder, "openapi.yaml");
export const specText = readFileSync(specFile, "utf8");

/** A text, and the place in it that was marked. */
export interface Marked {
  text: string;
  /** `line:column`, both from 1. */
  position: string;
}

/** The description with `instead` in place of `place`. */
export function edited(place: RegExp | string, instead: string): string {
  const text = specText.replace(place, instead);
  if (text === specText) throw new Error(`openapi.yaml has no ${String(place)}.`);
  return text;
}

/** Removes the `▸` from a text, and returns where it was. */
export function unmarked(marked: string): Marked {
  const [before, after, ...more] = marked.split("▸");
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error("The text has no mark, or several.");
  }
  const lines = before.split("\n");
  return { text: before + after, position: `${lines.length}:${(lines.at(-1) ?? "").length + 1}` };
}

/** Writes the text to a folder of its own, as `openapi.yaml`, and gives the file's path. */
export async function writeSpec(text: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "spec-")), "openapi.yaml");
  await writeFile(file, text);
  return file;
}
