// What a user of the package may write, and what must be an error. Compiled against the packed package.
import {
  APIError,
  createThriveClient,
  createTokenProvider,
  isThriveError,
  type TokenAudience,
  type Environment,
  type LogEntry,
  type RequestOptions,
  type Scope,
  type ThriveClient,
  type ThriveClientOptions,
  type TokenProvider,
} from "thrive-cpd";

const tenantId = "eu-west-2_AbcdEfghI";
const logEntryId = "5f9d88d6e1b2a34c56d78902";
export const environment: Environment = "production-mea";
export const options: ThriveClientOptions = { tenantId, environment, auth: { apiSecret: "s" } };
export const audience: TokenAudience = "webhooks";
export const scope: Scope = "api/read";
export const tokenProvider: TokenProvider = createTokenProvider({ tenantId, clientSecret: "s" });
export const client: ThriveClient = createThriveClient({ auth: { tokenProvider } });
export const limits: RequestOptions = { timeout: 1_000, maxRetries: 0 };

export const entry: LogEntry = await client.getLogEntry({ logEntryId }, limits);
export const minutes: number = entry.durationMinutes;
export const result = await client.api.GET("/cpdEntries/{logEntryId}", {
  params: { path: { logEntryId } },
});
export const sameMinutes: number | undefined = result.data?.durationMinutes;
export const status: number = result.response.status;

export function tell(error: unknown): string {
  if (error instanceof APIError) return error.operationId;
  if (!isThriveError(error)) return "";
  return error.name === "TokenError" ? (error.errorDescription ?? "") : error.message;
}

export const misuse = [
  // @ts-expect-error Two kinds of auth exclude each other.
  () => createThriveClient({ tenantId, auth: { apiSecret: "s", clientSecret: "s" } }),
  // @ts-expect-error An API secret needs its tenant.
  () => createThriveClient({ auth: { apiSecret: "s" } }),
  // @ts-expect-error No environment of Thrive's.
  () => createThriveClient({ tenantId, environment: "moon", auth: { apiSecret: "s" } }),
  // @ts-expect-error This audience does not take that scope.
  () => createTokenProvider({ tenantId, clientSecret: "s", audience: "webhooks", scopes: [scope] }),
  // @ts-expect-error An id is a string.
  () => client.getLogEntry({ logEntryId: 1 }),
  // @ts-expect-error An entry is got by its id.
  () => client.getLogEntry({}),
  // @ts-expect-error There is no such field.
  () => entry.minutes,
  // @ts-expect-error There is no such path.
  () => client.api.GET("/cpdEntries/{id}"),
  // @ts-expect-error Authentication is not taken out of the client's hands.
  () => client.api.use,
];
