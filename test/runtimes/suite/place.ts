import {
  createThriveClient,
  type AccessTokenContext,
  type ClientSecretAuth,
  type ThriveClient,
  type ThriveClientOptions,
} from "thrive-cpd";
import type { FaultName } from "../faults.js";

/** What a run of the suite receives about its servers: plain data, because it is sent to another process. */
export interface Surroundings {
  /** The URL of the mock. */
  readonly baseUrl: string;
  /** A fault's name after this is the base URL of an API that has it. */
  readonly faultsUrl: string;
  /** Gives `{ accessToken }`, as a page's own server would. */
  readonly backendUrl: string;
  /** An entry that there is. */
  readonly logEntryId: string;
  /** How many entries there are. */
  readonly entries: number;
  /** Undefined in a page, which must not hold any. */
  readonly secrets?: Secrets | undefined;
}

export interface Secrets {
  readonly tenant: { readonly tenantId: string; readonly apiSecret: string; readonly clientSecret: string };
  readonly tokenUrl: string;
  /** One for each way to send its secret. */
  readonly clients: Readonly<Record<"client_secret_post" | "client_secret_basic", ClientSecretAuth>>;
}

/** What a fault has seen so far. */
export interface Tally {
  tokenRequests: number;
  /** The header of each request to the API. */
  authorizations: string[];
  /** How many connections the client closed before the end of the response. */
  left: number;
}

type Options = Pick<ThriveClientOptions, "timeout" | "maxRetries" | "hooks" | "tokenStore">;
export type Place = ReturnType<typeof createPlace>;

/** What the cases share: clients that authenticate as the runtime may, and what the servers saw of them. */
export function createPlace(surroundings: Surroundings) {
  const { baseUrl, faultsUrl, backendUrl, secrets } = surroundings;

  /** A token from another service, kept until it is rejected. */
  const accessToken = (() => {
    let token: Promise<string> | undefined;
    return ({ rejectedToken }: AccessTokenContext): Promise<string> => {
      if (rejectedToken !== undefined) token = undefined;
      token ??= readJson<{ accessToken: string }>(backendUrl).then((issued) => issued.accessToken);
      return token;
    };
  })();

  return {
    ...surroundings,
    accessToken,

    secrets(): Secrets {
      if (secrets === undefined) throw new Error("This runtime may hold no secret.");
      return secrets;
    },

    /** A client of the mock, with tokens from the authorization server. */
    thrive(options: Options = {}): ThriveClient {
      if (secrets === undefined) return createThriveClient({ baseUrl, auth: { accessToken }, ...options });
      const { tenant, tokenUrl, clients } = secrets;
      const auth = clients.client_secret_post;
      return createThriveClient({ tenantId: tenant.tenantId, baseUrl, tokenUrl, auth, ...options });
    },

    /** A client of an API with a fault, where the fault issues the tokens, too. */
    faulty(fault: FaultName, options: Options = {}): ThriveClient {
      const url = `${faultsUrl}/${fault}`;
      if (secrets === undefined) return createThriveClient({ baseUrl: url, auth: { accessToken }, ...options });
      const { tenantId, clientSecret } = secrets.tenant;
      const tokenUrl = `${url}/token`;
      return createThriveClient({ tenantId, baseUrl: url, tokenUrl, auth: { clientSecret }, ...options });
    },

    tally: (fault: FaultName): Promise<Tally> => readJson<Tally>(`${faultsUrl}/${fault}/tally`),
  };
}

async function readJson<T>(url: string): Promise<T> {
  return (await (await fetch(url)).json()) as T; // from a server of our own
}
