import { createThriveClient, type LogEntry, type ThriveClient } from "../../src/index.js";
import { entry } from "./log-entry.js";
import { testTenant } from "./tenants.js";
import { json, serveWire, type Behaviour, type WireServer } from "./wire.js";

export const logEntry = (number: number, fields: Partial<LogEntry> = {}): LogEntry => ({
  ...entry,
  logEntryId: number.toString(16).padStart(24, "0"),
  durationMinutes: number,
  ...fields,
});

export const logEntries = (from: number, to: number): LogEntry[] =>
  Array.from({ length: to - from + 1 }, (_, index) => logEntry(from + index));

export interface AskedPage {
  readonly page: number;
  readonly perPage: number;
}

export const pageOf = (results: readonly unknown[], { page, perPage }: AskedPage, totalPages: number): Behaviour =>
  json({ pagination: { totalResults: totalPages * perPage, totalPages, page, perPage }, results });

/** A server of lists alone: `respond` returns the response for a page of the query. */
export async function servePages(
  respond: (asked: AskedPage, index: number) => Behaviour,
): Promise<WireServer & { thrive: ThriveClient; asked: () => AskedPage[] }> {
  const read = (url: string): AskedPage => {
    const query = new URL(url, "http://localhost").searchParams;
    return { page: Number(query.get("page") ?? 1), perPage: Number(query.get("perPage") ?? 100) };
  };
  const server = await serveWire((index, { url }) => respond(read(url), index));
  const { tenantId, apiSecret } = testTenant;
  const thrive = createThriveClient({
    tenantId,
    baseUrl: server.origin,
    auth: { apiSecret },
    maxRetries: 0,
  });
  return { ...server, thrive, asked: () => server.requests.map(({ url }) => read(url)) };
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

/** The page of all these entries, with true totals. */
export function pageOfAll(entries: readonly unknown[], { page, perPage }: AskedPage): Behaviour {
  const totalResults = entries.length;
  const pagination = { totalResults, totalPages: Math.ceil(totalResults / perPage), page, perPage };
  return json({ pagination, results: entries.slice((page - 1) * perPage, page * perPage) });
}
