import { defaultAudience } from "../generated/facts.js";
import { untilAborted } from "./abort.js";
import { checkKnown, checkSecret, checkTenantId, checkToken, hasMethods } from "./check-options.js";
import { InvalidArgumentError } from "./errors.js";
import type { AccessTokenAuth, ThriveClientOptions, TokenProvider } from "./options.js";
import { base64 } from "./redact.js";
import type { RetryBudget } from "./retry-budget.js";
import type { Authenticator } from "./send.js";
import { provideTokens, tokenSettings } from "./token-provider.js";

/** Makes of the options `tenantId` and `auth` what gives each request its `Authorization`. */
export function createAuthenticator(options: ThriveClientOptions, budget: RetryBudget): Authenticator {
  const { tenantId, auth } = options;
  checkKnown("auth", auth, Object.values(keysOf).flat());
  const kinds = kindNames.filter((name) => auth[name] !== undefined);
  const [name, second] = kinds;
  if (name === undefined || second !== undefined) {
    throw new InvalidArgumentError(
      `auth has to have one of ${kindNames.join(", ")}; got ${kinds.join(" and ") || "none"}.`,
    );
  }
  checkKnown(`auth with ${name}`, withoutUndefined(auth), keysOf[name]);

  if (auth.apiSecret !== undefined) return basic(checkTenantId(tenantId), auth.apiSecret);
  if (auth.accessToken !== undefined) return bearer(auth.accessToken);
  if (auth.tokenProvider !== undefined) return provided(checkProvider(auth.tokenProvider));
  const audience = defaultAudience;
  const settings = { ...options, ...auth, tenantId: checkTenantId(tenantId), audience };
  return provided(provideTokens(tokenSettings(settings, budget)));
}

const kindNames = ["apiSecret", "clientSecret", "accessToken", "tokenProvider"] as const;

/** The one key that makes each kind of `auth`, and what may stand beside it. */
const keysOf: Readonly<Record<(typeof kindNames)[number], readonly string[]>> = {
  apiSecret: ["apiSecret"],
  clientSecret: ["clientSecret", "clientId", "scopes", "clientAuthentication"],
  accessToken: ["accessToken"],
  tokenProvider: ["tokenProvider"],
};

/** HTTP Basic (RFC 7617), as UTF-8. What was refused once is refused again. */
function basic(tenantId: string, apiSecret: string): Authenticator {
  const authorization = `Basic ${base64(`${tenantId}:${checkSecret("apiSecret", apiSecret)}`)}`;
  return { authorize: () => authorization, refuse: () => false };
}

function provided(provider: TokenProvider): Authenticator {
  return {
    async authorize(signal) {
      return `Bearer ${checkToken("The token provider's token", await provider.getToken({ signal }))}`;
    },
    refuse(authorization) {
      provider.invalidate(tokenOf(authorization));
      return true;
    },
    grantedScopes: () => provider.grantedScopes?.(),
  };
}

function bearer(accessToken: AccessTokenAuth["accessToken"]): Authenticator {
  const grantedScopes = (): undefined => undefined;
  if (typeof accessToken !== "function") {
    const authorization = `Bearer ${checkToken("accessToken", accessToken)}`;
    return { authorize: () => authorization, refuse: () => false, grantedScopes };
  }
  return {
    async authorize(signal, refused) {
      const rejected = refused === undefined ? {} : { rejectedToken: tokenOf(refused) };
      const token = Promise.resolve(accessToken({ signal, ...rejected }));
      return `Bearer ${checkToken("What accessToken gives", await untilAborted(token, signal))}`;
    },
    refuse: () => true,
    grantedScopes,
  };
}

const tokenOf = (authorization: string): string => authorization.slice("Bearer ".length);

function checkProvider(provider: TokenProvider): TokenProvider {
  if (hasMethods(provider, "getToken", "invalidate")) return provider;
  throw new InvalidArgumentError(
    "tokenProvider has to have getToken and invalidate, as one made by createTokenProvider has.",
  );
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}
