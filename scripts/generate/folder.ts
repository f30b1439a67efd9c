import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

type Files = ReadonlyMap<string, string>;

/** Names of what is in the folder and should not be, or should be and is not, or is another text. */
export async function staleFiles(folder: string, files: Files): Promise<string[]> {
  const present = await readdir(folder).catch(() => []);
  const names = [...new Set([...files.keys(), ...present])];
  const current = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8").catch(() => undefined)));
  return names.filter((name, index) => !files.has(name) || current[index] !== files.get(name));
}

/** Puts the files in place of all that is in the folder, or, where that fails, leaves it as it was. */
export async function replaceFolder(folder: string, files: Files): Promise<void> {
  const draft = await mkdtemp(`${folder}-`);
  const [next, former] = [join(draft, "next"), join(draft, "former")];
  try {
    await mkdir(next);
    for (const [name, text] of files) await writeFile(join(next, name), text);
    await mkdir(folder, { recursive: true });
    await rename(folder, former);
    await rename(next, folder).catch(async (error: unknown) => {
      await rename(former, folder);
      throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
