import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { open, rename, rm, type FileHandle } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "../failure.js";
import type { Text } from "../format/format.js";
import { writeOutput } from "../output.js";
import { readJournal, toLine, type Journal, type JournalHeader, type JournalPage } from "./journal.js";

/** Where the text of a list goes, page by page. */
export interface Destination {
  /** Whether another run can go on with what this one wrote. */
  readonly canResume: boolean;
  /** What is there already, when a former export goes on. */
  readonly former?: Journal | undefined;
  readonly write: (text: Text, page?: Omit<JournalPage, "bytes">) => Promise<void>;
  /** All is written. */
  readonly finish: () => Promise<void>;
  /** It ends here; what is written stays, to go on from. */
  readonly close: () => Promise<void>;
}

export const standardOutput: Destination = {
  canResume: false,
  write: writeOutput,
  finish: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

/**
 * A file that has its name only when it is whole. Until then its text is in `<file>.partial`, and what that holds in
 * `<file>.partial.journal`. Nothing is created before the first write.
 */
export async function fileDestination(out: string, header: JournalHeader, resume: boolean): Promise<Destination> {
  const path = resolveTarget(out);
  if (path === undefined) return deviceDestination(out);
  const [partial, log] = [`${path}.partial`, `${path}.partial.journal`];
  const former = resume ? await readFormer(partial, log) : undefined;
  if (former && former.header.key !== header.key) {
    throw new UsageError(
      `--resume: ${out}.partial was begun with other arguments. Repeat those, or remove that file to begin anew: ${former.header.command}`,
    );
  }
  let files: { readonly data: FileHandle; readonly journal: FileHandle } | undefined;
  let bytes = former?.pages.at(-1)?.bytes ?? 0;
  const openFiles = async () => {
    if (files) return files;
    const flags = former ? "r+" : "w";
    const data = await open(partial, flags);
    const journal = await open(log, former ? "r+" : "w");
    files = { data, journal };
    if (former) {
      await data.truncate(bytes);
      const kept = toLine(former.header) + former.pages.map(toLine).join("");
      await journal.truncate(0);
      await journal.write(kept, 0);
    } else {
      await journal.write(toLine(header));
    }
    journalEnd = (await journal.stat()).size;
    return files;
  };
  let journalEnd = 0;
  return {
    canResume: true,
    former,
    async write(text, page) {
      const { data, journal } = await openFiles();
      const buffer = toBytes(text);
      await writeAll(data, buffer, bytes);
      bytes += buffer.length;
      if (page === undefined) return;
      const line = Buffer.from(toLine({ ...page, bytes }));
      await writeAll(journal, line, journalEnd);
      journalEnd += line.length;
    },
    async finish() {
      const { data, journal } = await openFiles();
      await data.sync();
      await data.close();
      await journal.close();
      files = undefined;
      await rename(partial, path);
      await rm(log, { force: true });
    },
    async close() {
      await files?.data.close();
      await files?.journal.close();
      files = undefined;
    },
  };
}

const toBytes = (text: Text): Uint8Array => (typeof text === "string" ? Buffer.from(text) : text);

/** Writes all of it; a write may take less than it was given. */
async function writeAll(file: FileHandle, buffer: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < buffer.length) {
    written += (await file.write(buffer, written, buffer.length - written, position + written)).bytesWritten;
  }
}

/** The pages that are whole in both files. */
async function readFormer(partial: string, log: string): Promise<Journal | undefined> {
  const journal = await readJournal(log);
  const size = statSync(partial, { throwIfNoEntry: false })?.size;
  if (journal === undefined || size === undefined) return undefined;
  const pages = journal.pages.filter(({ bytes }) => bytes <= size);
  return pages.length === 0 ? undefined : { ...journal, pages };
}

/** The file that a path leads to; undefined for a device or a pipe, which nothing can be renamed to. */
function resolveTarget(out: string): string | undefined {
  const found = statSync(out, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new UsageError(`--out ${out} is a folder.`);
  if (found && !found.isFile()) return undefined;
  if (found) return realpathSync(out);
  if (!statSync(dirname(out), { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`--out: there is no folder ${dirname(out)}.`);
  }
  try {
    accessSync(dirname(out), constants.W_OK);
  } catch {
    throw new UsageError(`--out: nothing can be written to the folder ${dirname(out)}.`);
  }
  return out;
}

async function deviceDestination(out: string): Promise<Destination> {
  const file = await open(out, "w");
  return {
    canResume: false,
    async write(text) {
      const buffer = toBytes(text);
      await file.write(buffer);
    },
    finish: () => file.close(),
    close: () => file.close(),
  };
}
