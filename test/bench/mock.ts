import { createThriveClient } from "../../src/index.js";
import { createMockThrive } from "../../src/mock/index.js";
import { cpuTime } from "./cpu-time.js";
import { median } from "./statistics.js";

/** CPU time of 100,000 log entries in pages of 1,000: what the mock takes to serve them, and the client to read them. */
const entries = 100_000;
const rounds = 5;

const mock = createMockThrive({ counts: { LogEntry: entries, User: 1_000 } });
const { baseUrl, tenantId, auth } = mock.clientOptions();
const headers = { authorization: `Basic ${btoa(`${tenantId}:${auth.apiSecret}`)}` };

async function serve(): Promise<Uint8Array[]> {
  const pages: Uint8Array[] = [];
  for (let page = 1; page <= entries / 1_000; page += 1) {
    const response = await mock.fetch(`${baseUrl}/cpdEntries?page=${page}&perPage=1000`, { headers });
    pages.push(new Uint8Array(await response.arrayBuffer()));
  }
  return pages;
}

const pages = await serve();

async function read(): Promise<number> {
  let next = 0;
  const fetch = (): Promise<Response> => Promise.resolve(new Response(pages[next++]));
  const thrive = createThriveClient({ tenantId, auth, fetch });
  let count = 0;
  for await (const { logEntryId } of thrive.listLogEntries({ perPage: 1_000 }, { concurrency: 1 }))
    count += logEntryId ? 1 : 0;
  if (count !== entries) throw new Error(`Read ${count} entries of ${entries}.`);
  return count;
}

const times: Record<"serve" | "read", number[]> = { serve: [], read: [] };
for (let round = 0; round < rounds; round += 1) {
  times.serve.push(await cpuTime(serve));
  times.read.push(await cpuTime(read));
}
const row = (µs: number) => ({ ms: Math.round(µs / 1_000), "per entry (µs)": µs / entries });
console.table({ "mock serves": row(median(times.serve)), "client reads": row(median(times.read)) });
