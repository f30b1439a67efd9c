import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { allTables } from "../tables.js";
import { csv } from "./csv.js";
import type { FileFormat } from "./format.js";
import { manifestName, readManifest, sha256, stateFolder, type ManifestFile } from "./manifest.js";
import { readLines } from "./ndjson.js";
import { parquet } from "./parquet.js";

export interface Verification {
  readonly ok: boolean;
  /** How many files and rows the manifest has. */
  readonly files: number;
  readonly rows: number;
  readonly problems: readonly { readonly path: string; readonly problem: string }[];
}

/** Compares the files of a folder with its manifest: which there are, their bytes, and their rows. */
export async function verifyFolder(folder: string): Promise<Verification> {
  const manifest = await readManifest(folder);
  if (manifest === undefined) {
    return { ok: false, files: 0, rows: 0, problems: [{ path: manifestName, problem: "missing" }] };
  }
  const problems: { path: string; problem: string }[] = [];
  for (const file of manifest.files) {
    const problem = await problemOf(folder, file);
    if (problem !== undefined) problems.push({ path: file.path, problem });
  }
  const known = new Set(manifest.files.map(({ path }) => path));
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of found.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/");
    if (path === manifestName || path.startsWith(`${stateFolder}/`) || known.has(path)) continue;
    problems.push({ path, problem: "not in the manifest" });
  }
  return {
    ok: problems.length === 0,
    files: manifest.files.length,
    rows: manifest.files.reduce((sum, { rows }) => sum + rows, 0),
    problems,
  };
}

async function problemOf(folder: string, file: ManifestFile): Promise<string | undefined> {
  const bytes = await readFile(join(folder, file.path)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined; // Node's file errors have a code
    throw error;
  });
  if (bytes === undefined) return "missing";
  const rows = await rowsOf(file, bytes).catch(() => undefined);
  if (rows === undefined) return "not readable";
  if (rows !== file.rows) return `has ${rows} rows, the manifest ${file.rows}`;
  return sha256(bytes) === file.sha256 ? undefined : "other bytes than the manifest's";
}

const decoders: Readonly<Record<string, FileFormat>> = { csv, parquet };

async function rowsOf({ path, table: name }: ManifestFile, bytes: Uint8Array): Promise<number> {
  const format = decoders[path.replace(/^.*\./, "")];
  const table = allTables.find((each) => each.name === name);
  if (format === undefined || table === undefined) return readLines(bytes).length;
  return (await format.decode(table, bytes)).length;
}
