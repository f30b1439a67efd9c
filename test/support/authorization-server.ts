import { generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { Adapter, AdapterPayload, ClientMetadata } from "oidc-provider";
import { listen, type LoopbackServer } from "./listen.js";
import { tokenRequest } from "../../generated/constants.js";
import { clientCredentials, tokenServer } from "./spec.js";
import { testTenant } from "./tenants.js";

const Provider = await importProvider();

/**
 * The secret of both clients: what RFC 6749 allows in one (ASCII), with all that an encoding may
 * trip over.
 */
const clientSecret = "real:/+=&%~ secret%20";

/** One client for each way of authentication; such a server takes each client's own way alone. */
export const testClients = {
  client_secret_post: { clientId: "posting client:/+=&%~", clientSecret },
  client_secret_basic: { clientId: "basic client:/+=&%~", clientSecret },
};

export interface AuthorizationServer extends LoopbackServer {
  /**
   * For the client's option of that name; `{tenantId}`, to be filled with `testTenant`'s, is still
   * in it.
   */
  tokenUrl: string;
  /** How many requests reached the token endpoint, including rejected ones. */
  readonly tokenRequests: number;
  /** For `serveThrive`: the scopes of a token that is still valid. */
  checkToken: (token: string) => Promise<readonly string[] | undefined>;
  /** Makes every token issued so far invalid. */
  revokeTokens: () => void;
}

/**
 * A real authorization server for the client credentials grant, with the scopes of the spec's
 * default audience. It counts `tokenLife` in whole seconds of the clock, so that a life of one may
 * end a moment after it began.
 */
export async function startAuthorizationServer({ tokenLife = 3600 } = {}): Promise<AuthorizationServer> {
  const server = createServer();
  const listening = await listen(server);
  const tokenPath = tokenRequest.path;
  const tokenRoute = tokenPath.replace(/\{.+?\}/, testTenant.tenantId);
  const store = new Map<string, AdapterPayload>();

  const provider = new Provider(listening.origin, {
    adapter: (model) => storedIn(store, model),
    clients: Object.entries(testClients).map(([method, client]) => clientMetadata(method, client)),
    // A key of its own and ES256 keep the provider from falling back on its development keys.
    jwks: { keys: [signingKey()] },
    clientDefaults: { id_token_signed_response_alg: "ES256" },
    scopes: Object.keys(clientCredentials.scopes),
    routes: { token: tokenRoute },
    ttl: { ClientCredentials: tokenLife },
    features: { clientCredentials: { enabled: true }, devInteractions: { enabled: false } },
  });
  const handle = provider.callback();

  let tokenRequests = 0;
  server.on("request", (request, response) => {
    if (request.url === tokenRoute) tokenRequests += 1;
    void handle(request, response);
  });

  return {
    ...listening,
    tokenUrl: `${listening.origin}${tokenPath}`,
    get tokenRequests() {
      return tokenRequests;
    },
    async checkToken(token) {
      const found = await provider.ClientCredentials.find(token);
      return found?.isValid === true ? (found.scope ?? "").split(" ") : undefined;
    },
    revokeTokens: () => {
      store.clear();
    },
  };
}

/** The provider warns on Node 20, although the parts used here work there. */
async function importProvider() {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return (await import("oidc-provider")).Provider;
  } finally {
    console.warn = warn;
  }
}

function clientMetadata(method: string, client: { clientId: string; clientSecret: string }): ClientMetadata {
  const audience = tokenServer["x-audience"] ?? "";
  return {
    client_id: client.clientId,
    client_secret: client.clientSecret,
    // The keys of `testClients` are such methods.
    token_endpoint_auth_method: method as keyof typeof testClients,
    grant_types: ["client_credentials"],
    response_types: [],
    redirect_uris: [],
    scope: Object.entries(clientCredentials["x-scope-audiences"] ?? {})
      .filter(([, audiences]) => audiences.includes(audience))
      .map(([scope]) => scope)
      .join(" "),
  };
}

function signingKey() {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return { ...privateKey.export({ format: "jwk" }), use: "sig", alg: "ES256" };
}

/** Only what client credentials need; the provider checks expiry by itself. */
function storedIn(store: Map<string, AdapterPayload>, model: string): Adapter {
  const key = (id: string) => `${model}:${id}`;
  const unused = () => Promise.reject(new Error("No part of the client credentials grant."));
  return {
    upsert: (id, payload) => Promise.resolve(void store.set(key(id), payload)),
    find: (id) => Promise.resolve(store.get(key(id))),
    destroy: (id) => Promise.resolve(void store.delete(key(id))),
    consume: unused,
    findByUid: unused,
    findByUserCode: unused,
    revokeByGrantId: unused,
  };
}
