import type { LogEntry } from "../../src/index.js";
import { pageOfAll, servePages, type AskedPage } from "./pages.js";

/** A server of a list that changes: `change` is called with the entries after each response. */
export async function serveChanging(
  entries: LogEntry[],
  change: (entries: LogEntry[], served: number, asked: AskedPage) => void,
) {
  return servePages((asked, index) => {
    const behaviour = pageOfAll(entries, asked);
    change(entries, index + 1, asked);
    return behaviour;
  });
}
