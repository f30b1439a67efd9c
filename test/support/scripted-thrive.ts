import {
  createThriveClient,
  createTokenProvider,
  type ThriveClient,
  type ThriveClientOptions,
  type TokenProvider,
  type TokenProviderOptions,
} from "../../src/index.js";
import { entry } from "./log-entry.js";
import type { LoopbackServer } from "./listen.js";
import { json, serveWire, type Behaviour, type WireRequest } from "./wire.js";

export const tenantId = "eu-west-2_AbcdEfghI";
export const apiSecret = "api:/+=&%~ sécret";
export const clientSecret = "client:/+=&%~ sécret";

export { entry };
export const { logEntryId } = entry;

/** What is done with the request of that index, the first one's being 0. */
export type Script = (index: number, request: WireRequest) => Behaviour;

export interface ScriptedThrive extends LoopbackServer {
  readonly tokenRequests: readonly WireRequest[];
  readonly apiRequests: readonly WireRequest[];
  readonly connections: { readonly opened: number; readonly open: number };
}

/** The token endpoint and the API on one origin, each of which follows a script of its own. */
export async function serveScript({
  token = issue(),
  api = () => json(entry),
}: { readonly token?: Script; readonly api?: Script } = {}): Promise<ScriptedThrive> {
  const tokenRequests: WireRequest[] = [];
  const apiRequests: WireRequest[] = [];
  const wire = await serveWire((_, request) =>
    request.method === "POST"
      ? token(tokenRequests.push(request) - 1, request)
      : api(apiRequests.push(request) - 1, request),
  );
  return { ...wire, tokenRequests, apiRequests };
}

/** The tokens `token-1`, `token-2` and so on; `fields` are added to each response. */
export function issue(fields: object = {}): Script {
  return (index) => json(tokenResponse(index, fields));
}

export function tokenResponse(index: number, fields: object = {}): object {
  return {
    access_token: `token-${index + 1}`,
    token_type: "Bearer",
    expires_in: 3600,
    scope: "api/read",
    ...fields,
  };
}

/** The same behaviour, once it is let go. */
export function hold(behaviour: Behaviour): { wait: Behaviour; letGo: () => void } {
  const waiting: Parameters<Behaviour>[0][] = [];
  return {
    wait: (response) => void waiting.push(response),
    letGo: () => {
      waiting.forEach(behaviour);
    },
  };
}

/** 401 to all tokens before the one of that number. */
export function takeFrom(number: number): Script {
  return (_, { headers }) =>
    Number(headers.authorization?.split("-")[1]) >= number ? json(entry) : json({ status: 401 }, { status: 401 });
}

type Options = Pick<ThriveClientOptions, "fetch" | "timeout" | "maxRetries" | "tokenStore" | "hooks" | "validate">;

export function oauthClient({ origin }: { origin: string }, options: Options = {}): ThriveClient {
  return createThriveClient({ baseUrl: origin, tenantId, auth: { clientSecret }, ...options });
}

export function basicClient({ origin }: { origin: string }, options: Options = {}): ThriveClient {
  return createThriveClient({ baseUrl: origin, tenantId, auth: { apiSecret }, ...options });
}

export function providerOf(
  { origin }: { origin: string },
  options: Omit<TokenProviderOptions, "tenantId" | "clientSecret" | "tokenUrl" | "audience"> = {},
): TokenProvider {
  const tokenUrl = `${origin}/oauth2/token/{tenantId}`;
  return createTokenProvider({ tenantId, clientSecret, tokenUrl, ...options });
}

export const times = <T>(count: number, call: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => call(index));
