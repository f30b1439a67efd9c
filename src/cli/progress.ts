import cliProgress from "cli-progress";

/** Shows how far a long list is, on stderr. */
export interface Progress {
  readonly update: (records: number, total: number | undefined) => void;
  /** Takes the bar away until the next update, where records are written to the same terminal. */
  readonly makeRoom: () => void;
  readonly hide: () => void;
}

interface ProgressOptions {
  readonly quiet: boolean;
  /** Whether records are written to a terminal, too. */
  readonly toTerminal: boolean;
}

/** Only on a terminal, and only for what has more than one page. */
export function createProgress({ quiet, toTerminal }: ProgressOptions): Progress {
  const none = (): void => undefined;
  if (quiet || !process.stderr.isTTY) return { update: none, makeRoom: none, hide: none };
  const bar = new cliProgress.SingleBar({
    format: "{bar} {value} of {total} records | {rate}/s | {eta_formatted} left",
    stream: process.stderr,
    barsize: 20,
    barCompleteChar: "█",
    barIncompleteChar: "░",
    fps: 5,
    clearOnComplete: true,
    hideCursor: null, // an interrupted process could not show it again
    linewrap: null,
  });
  const began = Date.now();
  let first: number | undefined;
  const hide = (): void => {
    if (bar.isActive) bar.stop();
  };
  return {
    update(records, total = 0) {
      if (first === undefined && records >= total) return;
      first ??= records;
      const seconds = Math.max(0.1, (Date.now() - began) / 1000);
      const payload = { rate: Math.round((records - first) / seconds) };
      if (bar.isActive) {
        bar.setTotal(total);
        bar.update(records, payload);
      } else {
        bar.start(total, records, payload);
      }
    },
    makeRoom: toTerminal ? hide : none,
    hide,
  };
}
