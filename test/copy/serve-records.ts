import { createServer } from "node:http";
import { createThriveClient, type LogEntry, type ThriveClient } from "../../src/index.js";
import { listen, type LoopbackServer } from "../support/listen.js";
import { testTenant } from "../support/tenants.js";

type Item = Readonly<Record<string, unknown>>;

/** A list of the API by its path: its records by id, and how one of them is read. */
interface List {
  readonly records: Map<string, Item>;
  readonly single?: RegExp;
  readonly field?: string;
}

export interface RecordsServer extends LoopbackServer {
  readonly baseUrl: string;
  readonly thrive: ThriveClient;
  /** The records of each list, to be changed at any time. */
  readonly lists: Readonly<Record<string, Map<string, Item>>>;
  readonly entries: Map<string, LogEntry>;
  /** `METHOD path?query` of each request so far. */
  readonly requests: string[];
  /** Called before each response; throws the status to respond with instead. */
  onRequest: (url: URL) => void | Promise<void>;
}

/** Thrown by `onRequest`: the server responds with this status. */
export class Status extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`status ${status}`);
    this.status = status;
  }
}

/** A server of lists whose records tests change while they are read. Bounds are inclusive, to the second. */
export async function serveRecords(): Promise<RecordsServer> {
  const lists: Readonly<Record<string, List>> = {
    "/cpdEntries": { records: new Map(), single: /^\/cpdEntries\/(.+)$/, field: "entryDate" },
    "/cpdCategories": { records: new Map(), single: /^\/cpdCategories\/(.+)$/ },
    "/cpdRequirementSummaries": { records: new Map(), single: /^\/cpdRequirementSummaries\/(.+)$/ },
    "/users": { records: new Map(), single: /^\/user\/(.+)$/ },
    "/audiences": { records: new Map(), single: /^\/audiences\/([^/]+)$/ },
  };
  const members = new Map<string, Map<string, Item>>();
  const requests: string[] = [];

  const respond = (url: URL): object => {
    for (const [path, { records, field }] of Object.entries(lists)) {
      if (url.pathname === path) return pageOf([...records.values()], url, field);
    }
    const audience = /^\/audiences\/(.+)\/members$/.exec(url.pathname)?.[1];
    if (audience !== undefined) {
      if (!lists["/audiences"]?.records.has(audience)) throw new Status(404);
      return pageOf([...(members.get(audience)?.values() ?? [])], url);
    }
    for (const { records, single } of Object.values(lists)) {
      const id = single?.exec(url.pathname)?.[1];
      if (id === undefined) continue;
      const record = records.get(id);
      if (record === undefined) throw new Status(404);
      return record;
    }
    throw new Status(404);
  };

  const http = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    requests.push(`${url.pathname}${url.search}`);
    void (async () => {
      let status = 200;
      let body: object;
      try {
        await server.onRequest(url);
        body = respond(url);
      } catch (error) {
        if (!(error instanceof Status)) throw error;
        ({ status } = error);
        body = { status, error: "Not Found", message: "not found" };
      }
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    })();
  });
  const listening = await listen(http);
  const { tenantId, apiSecret } = testTenant;
  const server: RecordsServer = {
    ...listening,
    baseUrl: listening.origin,
    thrive: createThriveClient({ tenantId, auth: { apiSecret }, baseUrl: listening.origin }),
    lists: { ...Object.fromEntries(Object.entries(lists).map(([path, { records }]) => [path, records])) },
    entries: lists["/cpdEntries"]?.records as unknown as Map<string, LogEntry>, // filled with nothing else
    requests,
    onRequest: () => undefined,
  };
  return server;
}

function pageOf(all: readonly Item[], { searchParams: query }: URL, field?: string): object {
  const from = query.get("entryDateFrom")?.replace(" ", "T");
  const to = query.get("entryDateTo")?.replace(" ", "T");
  const within = all.filter((record) => {
    if (field === undefined) return true;
    const second = String(record[field]).slice(0, 19);
    return (from == null || second >= from) && (to == null || second <= to);
  });
  const page = Number(query.get("page") ?? 1);
  const perPage = Number(query.get("perPage") ?? 100);
  return {
    pagination: { totalResults: within.length, totalPages: Math.ceil(within.length / perPage), page, perPage },
    results: within.slice((page - 1) * perPage, page * perPage),
  };
}
