import { pMapIterable } from "p-map";
import {
  createThriveClient,
  type Fetch,
  type LogEntry,
  type LogEntryPage,
  type ThriveClient,
} from "../../src/index.js";
import { carefulFetch } from "./careful-fetch.js";
import { apiSecret, tenantId } from "./credentials.js";

/** One way to read every log entry of the API at a base URL. */
export type EntryLoop = (baseUrl: string, use: (entry: LogEntry) => void) => Promise<void>;

export const perPage = 1_000;

/** How many pages are fetched at a time, by this client and by p-map, where it is not the default. */
export const concurrency = 8;

/** Nobody checks that it is one. */
const fetchPage = async (baseUrl: string, page: number): Promise<LogEntryPage> =>
  (await carefulFetch(`${baseUrl}/cpdEntries?page=${page}&perPage=${perPage}`)) as LogEntryPage;

async function* entriesOf(baseUrl: string): AsyncGenerator<LogEntry> {
  for (let page = 1, last = 1; page <= last; page += 1) {
    const { results, pagination } = await fetchPage(baseUrl, page);
    for (const entry of results) yield entry;
    last = pagination.totalPages;
  }
}

const schema = {
  logEntryId: "string",
  userId: "string",
  activity: "object",
  category: "object",
  entryDate: "string",
  durationMinutes: "integer",
  description: ["null", "string"],
  isVerified: "boolean",
} satisfies Record<keyof LogEntry, unknown>;

/** The value at a path of property names. */
const select = (body: unknown, path: readonly string[]): unknown =>
  path.reduce((value, name) => (Object(value) as Record<string, unknown>)[name], body); // any value has properties

const client = (baseUrl: string, fetch?: Fetch): ThriveClient =>
  createThriveClient({ tenantId, baseUrl, auth: { apiSecret }, ...(fetch && { fetch }) });

export const entryLoops = {
  async "sequential loop"(baseUrl, use) {
    for (let page = 1, last = 1; page <= last; page += 1) {
      const { results, pagination } = await fetchPage(baseUrl, page);
      for (const entry of results) use(entry);
      last = pagination.totalPages;
    }
  },
  async "sequential generator"(baseUrl, use) {
    for await (const entry of entriesOf(baseUrl)) use(entry);
  },
  async [`p-map, ${concurrency} at a time`](baseUrl, use) {
    const { results, pagination } = await fetchPage(baseUrl, 1);
    for (const entry of results) use(entry);
    const others = Array.from({ length: pagination.totalPages - 1 }, (_, index) => index + 2);
    for await (const page of pMapIterable(others, (number) => fetchPage(baseUrl, number), { concurrency })) {
      for (const entry of page.results) use(entry);
    }
  },
  async "Airbyte-like loop"(baseUrl, use) {
    for (let page = 1; ; page += 1) {
      const records = select(await fetchPage(baseUrl, page), ["results"]) as readonly Record<string, unknown>[];
      for (const record of records) {
        const copy: Record<string, unknown> = {};
        for (const field of Object.keys(schema)) if (record[field] !== undefined) copy[field] = record[field];
        use(copy as unknown as LogEntry);
      }
      if (records.length < perPage) return;
    }
  },
  async "thrive-cpd"(baseUrl, use) {
    for await (const entry of client(baseUrl).listLogEntries()) use(entry);
  },
  async [`thrive-cpd, ${concurrency} at a time`](baseUrl, use) {
    for await (const entry of client(baseUrl).listLogEntries({}, { concurrency })) use(entry);
  },
  async [`thrive-cpd, ${concurrency} at a time, pages()`](baseUrl, use) {
    for await (const { results } of client(baseUrl).listLogEntries({}, { concurrency }).pages()) {
      for (const entry of results) use(entry);
    }
  },
  async [`thrive-cpd, ${concurrency} at a time, undici`](baseUrl, use) {
    // Only here, because loading undici replaces the pool of the runtime's `fetch`.
    const { createUndiciFetch } = await import("../../src/undici/index.js");
    const fetch = createUndiciFetch();
    for await (const entry of client(baseUrl, fetch).listLogEntries({}, { concurrency })) use(entry);
    await fetch.close();
  },
} satisfies Record<string, EntryLoop> as Readonly<Record<string, EntryLoop>>;
