import createClient from "openapi-fetch";
import type { ApiPaths } from "../../generated/wire-types.js";
import { createThriveClient, type LogEntry } from "../../src/index.js";

/** One way to get an entry. */
export type Contender = () => Promise<unknown>;

const logEntryId = "5f9d88d6e1b2a34c56d78902";

/** What users would write instead, and this client with everything on. */
export function contenders(origin: string): Readonly<Record<string, Contender>> {
  const [tenantId, apiSecret, clientSecret] = ["eu-west-2_AbcdEfghI", "an-api-secret", "a-client-secret"];
  const baseUrl = `${origin}/rest/v1`;
  const url = `${baseUrl}/cpdEntries/${logEntryId}`;
  const authorization = `Basic ${Buffer.from(`${tenantId}:${apiSecret}`).toString("base64")}`;
  const openapi = createClient<ApiPaths>({ baseUrl, headers: { authorization } });
  const basic = createThriveClient({ tenantId, baseUrl, auth: { apiSecret } });
  const oauth = createThriveClient({ tenantId, baseUrl, auth: { clientSecret } });

  return {
    "naive fetch": async () => (await fetch(url, { headers: { authorization } })).json(),
    "careful fetch": async () => {
      const controller = new AbortController();
      const timer = setTimeout(() => {
        controller.abort();
      }, 30_000);
      try {
        const { signal } = controller;
        const response = await fetch(url, {
          headers: { authorization },
          redirect: "manual",
          signal,
        });
        if (!response.ok) throw new Error(`status ${response.status}`);
        return JSON.parse(await response.text()) as LogEntry;
      } finally {
        clearTimeout(timer);
      }
    },
    "openapi-fetch alone": async () => openapi.GET("/cpdEntries/{logEntryId}", { params: { path: { logEntryId } } }),
    "thrive-cpd, Basic": async () => basic.getLogEntry({ logEntryId }),
    "thrive-cpd, OAuth": async () => oauth.getLogEntry({ logEntryId }),
  };
}
