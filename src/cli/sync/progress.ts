import cliProgress from "cli-progress";
import type { SyncProgress } from "../../copy/index.js";

export interface ProgressBar {
  readonly update: (progress: SyncProgress) => void;
  readonly stop: () => void;
}

/** A bar on stderr: the windows of the table at work, and the records read so far. Only on a terminal. */
export function createProgressBar({ quiet }: { readonly quiet: boolean }): ProgressBar {
  if (quiet || !process.stderr.isTTY) return { update: () => undefined, stop: () => undefined };
  const bar = new cliProgress.SingleBar({
    format: "{bar} {table}: {value} of {total} windows | {records} records",
    stream: process.stderr,
    barsize: 20,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    fps: 5,
    clearOnComplete: true,
    hideCursor: null, // an interrupted process could not show it again
    linewrap: null,
  });
  return {
    update({ table, windows: { done, total }, records }) {
      if (!bar.isActive) bar.start(total, done, { table, records });
      bar.setTotal(total);
      bar.update(done, { table, records });
    },
    stop: () => {
      if (bar.isActive) bar.stop();
    },
  };
}
