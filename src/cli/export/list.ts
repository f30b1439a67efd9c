import type { ThriveClient } from "../../index.js";
import type { Format, Text } from "../format/format.js";
import type { Progress } from "../progress.js";
import type { Destination } from "./destination.js";
import { findStart, readPages, type ListRequest } from "./pages.js";

export interface ListExport {
  readonly request: ListRequest;
  /** `begun`: a previous run wrote some of the text. */
  readonly createFormat: (begun: boolean) => Format<Text>;
  readonly destination: Destination;
  readonly limit: number | undefined;
  readonly progress: Progress;
}

export interface ExportResult {
  readonly records: number;
  /** How many records the list had at its first and last page, when that is not the same. */
  readonly change: { readonly before: number; readonly after: number } | undefined;
}

/** Writes the records of a list page by page, so that a list of any length takes the memory of a few pages. */
export async function exportList(thrive: ThriveClient, list: ListExport): Promise<ExportResult> {
  const { request, createFormat, destination, limit = Infinity, progress } = list;
  const formerPages = destination.former?.pages ?? [];
  const last = formerPages.at(-1);
  const known = new Set(formerPages.flatMap(({ ids }) => ids));
  const format = createFormat(last !== undefined);
  let records = last?.records ?? 0;
  const totals = new Set(formerPages.flatMap(({ total }) => total ?? []));
  let latestTotal = last?.total;

  if (records < limit) {
    const { first } = request.operation.pagination;
    const start = last ? await findStart(thrive, request, { last: last.position, known }) : first;
    for await (const page of readPages(thrive, request, { start, known })) {
      const wanted = page.records.length > limit - records ? page.records.slice(0, limit - records) : page.records;
      records += wanted.length;
      const { ids, position, total } = page;
      if (total !== undefined) {
        totals.add(total);
        latestTotal = total;
      }
      const text = wanted.length === 0 ? "" : format.add(wanted);
      progress.makeRoom();
      await destination.write(text, { position, records, total, ids });
      if (records >= limit) break;
      progress.update(records, total === undefined ? undefined : Math.min(total, limit));
    }
  }
  progress.hide();
  await destination.write(format.end());
  const [before] = totals;
  if (totals.size < 2 || before === undefined || latestTotal === undefined) return { records, change: undefined };
  return { records, change: { before, after: latestTotal } };
}
