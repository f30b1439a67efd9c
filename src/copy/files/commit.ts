import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stateFolder } from "./manifest.js";

/** Path → its new bytes; null removes the file. */
export type Changes = ReadonlyMap<string, Uint8Array | null>;

interface Commit {
  /** Draft → the file whose place it takes. */
  readonly renames: readonly (readonly [draft: string, path: string])[];
  readonly removals: readonly string[];
}

const drafts = `${stateFolder}/drafts`;
const commitFile = `${stateFolder}/commit.json`;

/** Changes several files as one: a process that is killed leaves all of them as they were, or all changed. */
export async function commit(folder: string, changes: Changes): Promise<void> {
  await mkdir(join(folder, drafts), { recursive: true });
  const renames: [string, string][] = [];
  const removals: string[] = [];
  for (const [path, bytes] of changes) {
    if (bytes === null) {
      removals.push(path);
      continue;
    }
    const draft = `${drafts}/${renames.length}`;
    await writeFile(join(folder, draft), bytes);
    renames.push([draft, path]);
  }
  const draft = join(folder, `${drafts}/commit`);
  await writeFile(draft, JSON.stringify({ renames, removals } satisfies Commit));
  await rename(draft, join(folder, commitFile));
  await finishCommit(folder);
}

/** Finishes what a killed process began, if it had decided on it; else forgets its drafts. */
export async function finishCommit(folder: string): Promise<void> {
  const text = await readFile(join(folder, commitFile), "utf8").catch(() => undefined);
  if (text !== undefined) {
    const { renames, removals } = JSON.parse(text) as Commit; // written above, and renamed when whole
    for (const [draft, path] of renames) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await rename(join(folder, draft), join(folder, path)).catch((error: unknown) => {
        // Renamed before the process was killed.
        if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      });
    }
    for (const path of removals) await rm(join(folder, path), { force: true });
    await rm(join(folder, commitFile));
  }
  await rm(join(folder, drafts), { recursive: true, force: true });
}
