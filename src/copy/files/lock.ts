import { mkdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { SyncError } from "../errors.js";
import { stateFolder } from "./manifest.js";

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
  /** Distinguishes the process from a later one with the same id, if the system reports when it started. */
  readonly started: string | null;
}

/** A lock of another host that was not renewed for so long (ms) is that of a dead process. */
const renewMs = 10_000;
const forgottenMs = 60_000;

/** Keeps a second process out of the folder. Throws `SyncError` that names the one at work. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, stateFolder, "lock");
  await mkdir(join(folder, stateFolder), { recursive: true });
  const own: Holder = {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    started: await startOf(process.pid),
  };
  for (let attempt = 0; ; attempt += 1) {
    try {
      await writeFile(file, JSON.stringify(own), { flag: "wx" });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error; // Node's file errors have a code
      const holder = await aliveHolder(file, own.host);
      if (holder !== undefined || attempt > 3) throw new SyncError("locked", lockedMessage(holder));
      await rm(file, { force: true });
    }
  }
  const timer = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => undefined);
  }, renewMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await rm(file, { force: true });
  };
}

/** Who holds the lock; undefined where that process is dead. */
async function aliveHolder(file: string, host: string): Promise<Holder | undefined> {
  try {
    const holder = JSON.parse(await readFile(file, "utf8")) as Holder; // written above
    if (holder.host !== host) {
      const { mtimeMs } = await stat(file);
      return Date.now() - mtimeMs < forgottenMs ? holder : undefined;
    }
    process.kill(holder.pid, 0); // throws where there is no such process
    return (await startOf(holder.pid)) === holder.started ? holder : undefined;
  } catch (error) {
    // Half-written by a process that was killed, or gone by now, or of a process that is gone.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return undefined;
    return JSON.parse(await readFile(file, "utf8")) as Holder; // somebody else's process, so it is alive
  }
}

/** When a process started, in the system's units; null if the system does not report it. */
async function startOf(pid: number): Promise<string | null> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}

function lockedMessage(holder: Holder | undefined): string {
  const who = holder === undefined ? "Another process" : `Process ${holder.pid} on ${holder.host}`;
  const since = holder === undefined ? "" : ` since ${holder.since}`;
  return `${who} is copying into this folder${since}. Wait until it has ended, or end it.`;
}
