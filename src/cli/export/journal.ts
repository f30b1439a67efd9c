import { readFile } from "node:fs/promises";

/** What a partial file holds: the command that began it, and the pages that it holds whole. */
export interface Journal {
  readonly header: JournalHeader;
  readonly pages: readonly JournalPage[];
}

export interface JournalHeader {
  /** All that decides what the file holds. A file is only resumed where this is the same. */
  readonly key: string;
  /** The command, for people. */
  readonly command: string;
}

export interface JournalPage {
  /** Where the page is: its number, or the offset of its first record. */
  readonly position: number;
  /** How long the file is, with this page in it. */
  readonly bytes: number;
  /** How many records the file holds. */
  readonly records: number;
  /** How many records the list had. */
  readonly total?: number | undefined;
  /** The ids of the records of this page. */
  readonly ids: readonly unknown[];
}

export const toLine = (entry: JournalHeader | JournalPage): string => `${JSON.stringify(entry)}\n`;

/** Reads a journal; undefined where there is none. A last line that was cut short is left out. */
export async function readJournal(path: string): Promise<Journal | undefined> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    return undefined;
  }
  const lines = text.split("\n").slice(0, -1);
  const [header, ...pages] = lines.map((line) => JSON.parse(line) as unknown);
  // As `toLine` wrote them.
  return header === undefined ? undefined : { header: header as JournalHeader, pages: pages as JournalPage[] };
}
