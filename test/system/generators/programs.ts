/** What somebody may write with each generator's client: started with the base URL, the tenant id and the API secret. */

const begin = `
  const [, , baseUrl = "", tenantId = "", apiSecret = ""] = process.argv;
  const logEntryId = "5f9d88d6e1b2a34c56d78902";
  const period = { entryDateFrom: "2026-10-01T00:00:00", entryDateTo: "2026-10-31T23:59:59" };
  const userIds = ["one", "two"];
`;

const end = `
  // @ts-expect-error No such field.
  entry.minutes;
  const minutes: number = entry.durationMinutes;
  const summaries: number[] = page.results.map(({ durationMinutes }) => durationMinutes);
  console.log(JSON.stringify({ entry: entry.logEntryId, minutes, summaries }));
`;

export const heyApiProgram = `
  import { createClient, type Auth } from "./client/client/index.js";
  import { getLogEntry, listUserSummaries } from "./client/index.js";
  ${begin}
  const auth = ({ scheme }: Auth) =>
    scheme === "basic" ? \`\${tenantId}:\${apiSecret}\` : undefined;
  const client = createClient({ baseUrl, auth, throwOnError: true });
  const path = { logEntryId };
  const query = { ...period, userIds };
  const { data: entry } = await getLogEntry<true>({ client, path });
  const { data: page } = await listUserSummaries<true>({ client, query });
  ${end}
`;

export const redoclyProgram = `
  import { client } from "./client.js";
  ${begin}
  client.configure({
    serverUrl: baseUrl,
    auth: { basic: { username: tenantId, password: apiSecret } },
  });
  const entry = await client.getLogEntry({ path: { logEntryId } });
  const page = await client.listUserSummaries({ query: { ...period, userIds } });
  ${end}
`;
