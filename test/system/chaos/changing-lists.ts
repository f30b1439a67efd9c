/**
 * A process with a server of lists that change while they are read: each response is followed by deletions or by
 * insertions, at random places. Beside that, it fails and delays at random. It knows which entries of a list were there
 * from its first request on, and responds to a message with the key of a list with their ids.
 */
import type { LogEntry } from "../../../src/index.js";
import { logEntry, pageOfAll } from "../../support/pages.js";
import { seededRandom } from "../../support/random.js";
import { after, respond, resetBeforeHead, resetWithinBody, serveWire, type Behaviour } from "../../support/wire.js";

/** How a list changes. Mixed means deletions after one response and insertions after the next. */
export type Change = "deletions" | "insertions" | "mixed";

export interface Survivors {
  readonly key: string;
  readonly ids: readonly string[];
  readonly deleted: number;
  readonly inserted: number;
}

interface ChangingList {
  readonly entries: LogEntry[];
  readonly survivors: Set<string>;
  readonly change: Change;
  deleted: number;
  inserted: number;
}

const random = seededRandom(Number(process.argv[2]));
const below = (limit: number): number => Math.floor(random() * limit);
const lists = new Map<string, ChangingList>();
let numbers = 0;

function listOf(key: string, change: Change): ChangingList {
  const known = lists.get(key);
  if (known) return known;
  const entries = Array.from({ length: below(300) }, () => logEntry((numbers += 1)));
  const survivors = new Set(entries.map(({ logEntryId }) => logEntryId));
  const list = { entries, survivors, change, deleted: 0, inserted: 0 };
  lists.set(key, list);
  return list;
}

function changeList(list: ChangingList): void {
  const { entries, survivors, change } = list;
  // A list that grows as fast as it is read would never end.
  if (list.deleted + list.inserted > 100) return;
  const deletes = change === "deletions" || (change === "mixed" && random() < 0.5);
  for (let count = below(6) - 2; count > 0; count -= 1) {
    if (!deletes) {
      entries.splice(below(entries.length + 1), 0, logEntry((numbers += 1)));
      list.inserted += 1;
      continue;
    }
    for (const { logEntryId } of entries.splice(below(entries.length || 1), 1)) {
      survivors.delete(logEntryId);
      list.deleted += 1;
    }
  }
}

const server = await serveWire((_index, { url }): Behaviour => {
  const query = new URL(url, "http://localhost").searchParams;
  const list = listOf(
    query.get("entryDateFrom") ?? "",
    query.get("entryDateTo")?.slice(0, 4) === "2030" ? "mixed" : random() < 0.5 ? "deletions" : "insertions",
  );
  const faults = [
    resetBeforeHead(),
    resetWithinBody('{"pagination":'),
    respond({ status: 503, headers: { "retry-after": "0" } }),
  ];
  const fault = faults[below(60)];
  if (fault) return fault;
  const page = pageOfAll(list.entries, { page: Number(query.get("page")), perPage: Number(query.get("perPage")) });
  changeList(list);
  return list.change === "mixed" ? page : after(random() * 5, page);
});

process.on("message", (key: string) => {
  const { survivors = new Set<string>(), deleted = 0, inserted = 0 } = lists.get(key) ?? {};
  process.send?.({ key, ids: [...survivors], deleted, inserted } satisfies Survivors);
});
process.send?.({ origin: server.origin });
