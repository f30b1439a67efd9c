import { createThriveClient, type Fetch } from "../../src/index.js";
import { entry } from "../support/log-entry.js";
import { clientSecret, tenantId } from "./credentials.js";

const baseUrl = "https://api.example";
const tokenUrl = `${baseUrl}/token`;

/** An API within the process, with its token endpoint: what is counted depends on no network. */
export function countTokens(lifeSeconds: number) {
  let requested = 0;
  let issued = 0;
  let begun = 0; // how many tokens were issued before the call began
  let waited = 0;
  const fetch: Fetch = async (_, { method }) => {
    if (method !== "POST") {
      if (issued > begun) waited += 1;
      return Response.json(entry);
    }
    requested += 1;
    const access_token = `token-${requested}`;
    await new Promise(setImmediate); // a token takes longer than to go on without it
    issued += 1;
    return Response.json({ access_token, token_type: "Bearer", expires_in: lifeSeconds });
  };
  return {
    fetch,
    /** Marks the beginning of a call, or of several at once. */
    begin: () => {
      begun = issued;
    },
    /** How many tokens were requested, and how many calls waited for one. */
    counts: (): TokenCounts => ({ requested, waited }),
  };
}

export interface TokenCounts {
  readonly requested: number;
  readonly waited: number;
}

type Caller = (fetch: Fetch) => () => Promise<unknown>;

/** A token by hand, for the callers below. */
async function request(fetch: Fetch): Promise<{ readonly token: string; readonly endsAt: number }> {
  const body = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: tenantId,
    client_secret: clientSecret,
  });
  const askedAt = Date.now();
  const response = await fetch(tokenUrl, { method: "POST", body: body.toString() });
  const { access_token, expires_in } = (await response.json()) as { access_token: string; expires_in: number };
  return { token: access_token, endsAt: askedAt + expires_in * 1_000 };
}

const read = async (fetch: Fetch, token: string): Promise<unknown> =>
  (await fetch(`${baseUrl}/cpdEntries/${entry.logEntryId}`, { headers: { authorization: `Bearer ${token}` } })).json();

/** Who calls the API with tokens: this client, and what a user might write. */
export const tokenCallers = {
  "thrive-cpd": (fetch) => {
    const client = createThriveClient({ baseUrl, tokenUrl, tenantId, auth: { clientSecret }, fetch });
    return () => client.getLogEntry({ logEntryId: entry.logEntryId });
  },
  "one token per process, requested when it has expired": (fetch) => {
    let held: Awaited<ReturnType<typeof request>> | undefined;
    return async () => {
      if (held === undefined || Date.now() >= held.endsAt) held = await request(fetch);
      return read(fetch, held.token);
    };
  },
  "a token for each call": (fetch) => async () => read(fetch, (await request(fetch)).token),
} satisfies Record<string, Caller> as Readonly<Record<string, Caller>>;
