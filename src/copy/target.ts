import type { ApiRecord } from "./records.js";
import type { Table } from "./tables.js";
import type { Window } from "./windows.js";

/** What became of the rows of a table. */
export interface Counts {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
}

/** What a target notes of a window that it has. */
export interface StoredWindow {
  readonly window: Window;
  /** How many records the API announced beyond the window when it was last read. */
  readonly outside: number;
  /** Whether it must be read again, whatever the API announces. */
  readonly stale: boolean;
}

/** What a read found out about a window. */
export interface WindowChange {
  /** Id → record, of all records in the window. */
  readonly records: ReadonlyMap<string, ApiRecord>;
  /** Id → record, of those that the copy has in this window and the API now has in another. */
  readonly moved: ReadonlyMap<string, ApiRecord>;
  /** Ids of records that the API no longer has. */
  readonly gone: readonly string[];
  readonly outside: number;
}

/** Where the copy is kept. */
export interface Target {
  /** The windows that a table has, by `windowKey`. */
  windows(table: Table): Promise<ReadonlyMap<string, StoredWindow>>;
  /** How many records it has in a window; those that are gone do not count. */
  count(table: Table, window: Window): Promise<number>;
  /** The ids that it has in a window; those that are gone are left out. */
  ids(table: Table, window: Window): Promise<readonly string[]>;
  /** Writes a window and its checkpoint: all of it, or nothing. Tells what became of the records. */
  write(table: Table, window: Window, change: WindowChange): Promise<Counts>;
  /**
   * Forgets windows that overlap those of a table, and are none of them: the future was one window, and is months by now.
   * Called when all of those are written.
   */
  retire?(table: Table, windows: readonly Window[]): Promise<void>;
}
