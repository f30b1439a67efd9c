import ky from "ky";
import createClient from "openapi-fetch";
import type { ApiPaths } from "../../generated/wire-types.js";
import { createThriveClient, type LogEntry } from "../../src/index.js";
import { entry } from "../support/log-entry.js";
import { carefulFetch } from "./careful-fetch.js";
import { apiSecret, authorization, clientSecret, tenantId } from "./credentials.js";

/** One way to get an entry. */
export type Contender = () => Promise<Pick<LogEntry, "logEntryId"> | undefined>;

/** What the others are compared with: what a careful user would write. */
export const careful = "careful fetch";
export const naive = "naive fetch";
/** This client, everything on: authentication, validation, timeout, retries. */
export const ours = {
  basic: "thrive-cpd, Basic",
  oauth: "thrive-cpd, OAuth",
  basicOnUndici: "thrive-cpd, Basic, undici transport",
  oauthOnUndici: "thrive-cpd, OAuth, undici transport",
} as const;

const { logEntryId } = entry;

/** What users would write or pick instead, and this client. Those on the runtime's `fetch` share its pool. */
export async function contenders(baseUrl: string): Promise<Readonly<Record<string, Contender>>> {
  const path = `cpdEntries/${logEntryId}`;
  const url = `${baseUrl}/${path}`;
  const headers = { authorization };

  const onFetch = {
    [naive]: async () => (await (await fetch(url, { headers })).json()) as LogEntry, // nobody checks
    [careful]: () => carefulFetch(url) as Promise<LogEntry>, // nobody checks
  };
  // Before undici is loaded, which would replace the runtime's pool with its own.
  for (const contender of Object.values(onFetch)) await contender();

  const openapi = createClient<ApiPaths>({ baseUrl, headers });
  const kyClient = ky.create({ prefixUrl: baseUrl, headers, timeout: 30_000 });
  const { createClient: createHeyApi, getLogEntry } = (await generated("hey-api")) as HeyApi; // as generated
  const heyApi = createHeyApi({
    baseUrl,
    throwOnError: true,
    auth: ({ scheme }) => (scheme === "basic" ? `${tenantId}:${apiSecret}` : undefined),
  });
  const { client: redocly } = (await generated("redocly")) as Redocly; // as generated
  redocly.configure({ serverUrl: baseUrl, auth: { basic: { username: tenantId, password: apiSecret } } });

  const { Agent, request } = await import("undici");
  const { createUndiciFetch } = await import("../../src/undici/index.js");
  const dispatcher = new Agent();
  const transport = createUndiciFetch();
  const common = { tenantId, baseUrl };
  const basic = createThriveClient({ ...common, auth: { apiSecret } });
  const oauth = createThriveClient({ ...common, auth: { clientSecret } });
  const basicOnUndici = createThriveClient({ ...common, auth: { apiSecret }, fetch: transport });
  const oauthOnUndici = createThriveClient({ ...common, auth: { clientSecret }, fetch: transport });

  const all = {
    ...onFetch,
    "openapi-fetch, without a timeout": async () =>
      (await openapi.GET("/cpdEntries/{logEntryId}", { params: { path: { logEntryId } } })).data,
    ky: () => kyClient.get(path).json<LogEntry>(),
    "Hey API's client, without a timeout": async () =>
      (await getLogEntry({ client: heyApi, path: { logEntryId } })).data,
    "Redocly's client, without a timeout": () => redocly.getLogEntry({ path: { logEntryId } }),
    [ours.basic]: async () => basic.getLogEntry({ logEntryId }),
    [ours.oauth]: async () => oauth.getLogEntry({ logEntryId }),
    [ours.basicOnUndici]: async () => basicOnUndici.getLogEntry({ logEntryId }),
    [ours.oauthOnUndici]: async () => oauthOnUndici.getLogEntry({ logEntryId }),
    "undici's request alone": async () => {
      const { body } = await request(url, { dispatcher, headers });
      return (await body.json()) as LogEntry; // nobody checks
    },
  };
  for (const [name, contender] of Object.entries<Contender>(all)) {
    const received = await contender();
    if (received?.logEntryId !== logEntryId) throw new Error(`${name} did not return the entry.`);
  }
  return all;
}

/** A client of `buildGeneratedClients`, which is beside the bundle of the program that runs. */
const generated = (name: string): Promise<unknown> => import(new URL(`${name}.mjs`, import.meta.url).href);

interface HeyApi {
  createClient: (options: {
    baseUrl: string;
    throwOnError: true;
    auth: (auth: { scheme?: string }) => string | undefined;
  }) => unknown;
  getLogEntry: (options: { client: unknown; path: { logEntryId: string } }) => Promise<{ data: LogEntry }>;
}

interface Redocly {
  client: {
    configure(options: { serverUrl: string; auth: { basic: { username: string; password: string } } }): void;
    getLogEntry(args: { path: { logEntryId: string } }): Promise<LogEntry>;
  };
}
