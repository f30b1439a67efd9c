import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { version } from "../../../generated/constants.js";
import { SyncError } from "../errors.js";
import { idOf, type ApiRecord } from "../records.js";
import type { Table } from "../tables.js";
import type { Counts, StoredWindow, Target } from "../target.js";
import { windowKey, windowName, type Window } from "../windows.js";
import { commit } from "./commit.js";
import { csv } from "./csv.js";
import type { FileFormat, FormatName, Kept } from "./format.js";
import { manifestName, readManifest, sha256, stateFolder, type ManifestFile } from "./manifest.js";
import { ndjson, readLines } from "./ndjson.js";
import { parquet } from "./parquet.js";

const formats: Readonly<Record<FormatName, FileFormat>> = { ndjson, csv, parquet };

interface FolderTargetOptions {
  readonly format: FormatName;
  readonly dryRun: boolean;
  readonly now: Date;
}

/** What the folder notes of a window beside the manifest. */
interface WindowState {
  readonly table: string;
  readonly parentId: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly outside: number;
}

const stateFile = `${stateFolder}/windows.json`;

/** The copy as files: one for each table and month, and a manifest. */
export async function openFolderTarget(
  folder: string,
  { format: name, dryRun, now }: FolderTargetOptions,
): Promise<Target> {
  const format = formats[name];
  const manifest = await readManifest(folder);
  const files = new Map(manifest?.files.map((file) => [file.path, file]));
  const states = new Map<string, WindowState>(Object.entries(await readState(folder)));
  const other = [...files.keys()].find((path) => !path.endsWith(`.${name}`) && !path.endsWith(deletedName));
  if (other !== undefined) {
    throw new SyncError("unsupported", `The folder has ${other}, which is not ${name}. Use a folder for each format.`);
  }
  let last: { readonly path: string; readonly kept: ReadonlyMap<string, Kept> } | undefined;

  /** What the file of a window has, by id. A file that is damaged counts as missing. */
  async function keptIn(table: Table, path: string): Promise<ReadonlyMap<string, Kept>> {
    if (last?.path === path) return last.kept;
    const bytes = files.has(path) ? await readFile(join(folder, path)).catch(() => undefined) : undefined;
    let rows: readonly Kept[] = [];
    if (bytes !== undefined && sha256(bytes) === files.get(path)?.sha256) rows = await format.decode(table, bytes);
    const kept = new Map(rows.map((row) => [idOf(table, row.record), row]));
    last = { path, kept };
    return kept;
  }

  return {
    async windows(table) {
      const found = new Map<string, StoredWindow>();
      for (const [path, state] of states) {
        if (state.table !== table.name || !files.has(path)) continue;
        const exists = await access(join(folder, path)).then(
          () => true,
          () => false,
        );
        const { parentId, from, to, outside } = state;
        const window = {
          parentId,
          from: from === null ? undefined : new Date(from),
          to: to === null ? undefined : new Date(to),
        };
        found.set(windowKey(window), { window, outside, stale: !exists });
      }
      return found;
    },
    count: (table, window) => Promise.resolve(files.get(pathOf(table, window, name))?.rows ?? 0),
    ids: async (table, window) => [...(await keptIn(table, pathOf(table, window, name))).keys()],
    async write(table, window, { records, gone, outside }) {
      const path = pathOf(table, window, name);
      const kept = await keptIn(table, path);
      const counts = compare(table, format, records, kept, gone.length);
      if (dryRun) return counts;
      const sorted = [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
      const bytes = sorted.length === 0 ? null : format.encode(table, window, sorted);
      const changes = new Map<string, Uint8Array | null>();
      const period = periodOf(table, window);
      if (bytes === null) {
        if (files.delete(path)) changes.set(path, null);
      } else {
        const file: ManifestFile = { path, table: table.name, period, rows: sorted.length, sha256: sha256(bytes) };
        const onDisk = await readFile(join(folder, path)).catch(() => undefined);
        if (onDisk === undefined || sha256(onDisk) !== file.sha256) changes.set(path, bytes);
        files.set(path, file);
      }
      if (gone.length > 0) await noteDeleted(table, gone, kept, changes);
      const { parentId, from = null, to = null } = window;
      const state = { table: table.name, parentId, from: text(from), to: text(to), outside };
      if (bytes === null) states.delete(path);
      const isNoted = bytes === null || JSON.stringify(states.get(path)) === JSON.stringify(state);
      if (bytes !== null) states.set(path, state);
      if (changes.size > 0 || !isNoted) await save(changes);
      last = undefined;
      return counts;
    },
    async retire(table, windows) {
      const planned = new Set(windows.map((window) => pathOf(table, window, name)));
      const changes = new Map<string, Uint8Array | null>();
      for (const [path, state] of states) {
        if (state.table !== table.name || planned.has(path)) continue;
        if (!windows.some((window) => overlaps(window, state))) continue;
        changes.set(path, null);
        states.delete(path);
        files.delete(path);
      }
      if (changes.size > 0 && !dryRun) await save(changes);
    },
  };

  /** Changes files together with the manifest. */
  function save(changes: Map<string, Uint8Array | null>): Promise<void> {
    const sorted = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    changes.set(manifestName, toJson({ description: version, files: sorted }));
    changes.set(stateFile, toJson(Object.fromEntries(states)));
    return commit(folder, changes);
  }

  /** Adds records that are gone to the table's file of deleted ones, with the time. */
  async function noteDeleted(
    table: Table,
    gone: readonly string[],
    kept: ReadonlyMap<string, Kept>,
    changes: Map<string, Uint8Array | null>,
  ): Promise<void> {
    const path = `${table.name}/${deletedName}`;
    const before = await readFile(join(folder, path)).catch(() => new Uint8Array());
    const lines = gone.map((id) => JSON.stringify({ ...kept.get(id)?.record, deletedAt: now.toISOString() }));
    const all = [...readLines(before), ...lines];
    const bytes = new TextEncoder().encode(all.map((line) => `${line}\n`).join(""));
    files.set(path, { path, table: table.name, period: null, rows: all.length, sha256: sha256(bytes) });
    changes.set(path, bytes);
  }
}

const deletedName = "deleted.ndjson";

const text = (bound: Date | null): string | null => bound?.toISOString() ?? null;

const toJson = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

async function readState(folder: string): Promise<Readonly<Record<string, WindowState>>> {
  const found = await readFile(join(folder, stateFile), "utf8").catch(() => "{}");
  return JSON.parse(found) as Readonly<Record<string, WindowState>>; // written by this module
}

/** Whether a window and one that was written before have moments in common. */
function overlaps(window: Window, state: WindowState): boolean {
  const starts = Math.max(
    window.from?.getTime() ?? -Infinity,
    state.from === null ? -Infinity : Date.parse(state.from),
  );
  const ends = Math.min(window.to?.getTime() ?? Infinity, state.to === null ? Infinity : Date.parse(state.to));
  return window.parentId === state.parentId && starts < ends;
}

/** `2026-10` for a month; null for a list without a period. */
const periodOf = (table: Table, window: Window): string | null =>
  table.period === undefined ? null : windowName(window).replaceAll(" ", "-");

/** The file of a window, such as `log_entries/2026-10.parquet`. */
function pathOf(table: Table, window: Window, extension: string): string {
  const name = periodOf(table, window) ?? (window.parentId === "" ? "all" : encodeURIComponent(window.parentId));
  return `${table.name}/${name}.${extension}`;
}

function compare(
  table: Table,
  format: FileFormat,
  records: ReadonlyMap<string, ApiRecord>,
  kept: ReadonlyMap<string, Kept>,
  gone: number,
): Counts {
  const counts = { new: 0, changed: 0, unchanged: 0, gone };
  for (const [id, record] of records) {
    const before = kept.get(id);
    if (before === undefined) counts.new += 1;
    else counts[before.text === format.textOf(table, record) ? "unchanged" : "changed"] += 1;
  }
  return counts;
}
