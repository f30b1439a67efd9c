import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** What a folder of files consists of, for somebody who checks it. */
export interface Manifest {
  /** The version of the API's description. */
  readonly description: string;
  readonly files: readonly ManifestFile[];
}

export interface ManifestFile {
  /** Relative to the folder, with slashes. */
  readonly path: string;
  readonly table: string;
  /** The month, such as `2026-10`; null for a file that has no period. */
  readonly period: string | null;
  readonly rows: number;
  /** Of the file's bytes, in hexadecimal digits. */
  readonly sha256: string;
}

export const manifestName = "manifest.json";

/** The folder's own notes, which are no data. */
export const stateFolder = ".thrive-cpd";

/** The manifest of a folder; undefined where it has none. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await readFile(join(folder, manifestName), "utf8").catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined; // Node's file errors have a code
    throw error;
  });
  return text === undefined ? undefined : (JSON.parse(text) as Manifest); // written by this package
}

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
