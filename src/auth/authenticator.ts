import { InvalidArgumentError } from "../errors.js";
import { untilAborted } from "../http/abort.js";
import type { Connection } from "../http/connection.js";
import { base64 } from "../http/redact.js";
import type { Authenticator } from "../http/send.js";
import { checkNames, checkOption, checkOptions, checkToken } from "../options/check.js";
import {
  clientCredentialNames,
  type AccessTokenAuth,
  type ThriveClientOptions,
  type TokenProvider,
} from "../options/options.js";
import { provideTokens } from "./token-provider.js";

const kindNames = ["apiSecret", "clientSecret", "accessToken", "tokenProvider"] as const;

/** Makes of the options `tenantId` and `auth` what gives each request its `Authorization`. */
export function createAuthenticator(options: ThriveClientOptions, connection: Connection): Authenticator {
  const { tenantId = "", auth } = options;
  checkNames("auth", auth, [...new Set([...kindNames, ...clientCredentialNames])]);
  const kinds = kindNames.filter((name) => auth[name] !== undefined);
  const [name, second] = kinds;
  if (name === undefined || second !== undefined) {
    throw new InvalidArgumentError(
      `auth has to have one of ${kindNames.join(", ")}; got ${kinds.join(" and ") || "none"}.`,
    );
  }
  const given = Object.fromEntries(Object.entries(auth).filter(([, value]) => value !== undefined));
  checkOptions(`auth with ${name}`, given, name === "clientSecret" ? clientCredentialNames : [name]);

  if (auth.accessToken !== undefined) return bearer(auth.accessToken);
  if (auth.tokenProvider !== undefined) return provided(auth.tokenProvider);
  checkOption("tenantId", options.tenantId);
  if (auth.apiSecret !== undefined) return basic(tenantId, auth.apiSecret);
  return provided(provideTokens({ ...options, ...auth, tenantId }, connection));
}

/** HTTP Basic (RFC 7617), as UTF-8. What was refused once is refused again. */
function basic(tenantId: string, apiSecret: string): Authenticator {
  const authorization = `Basic ${base64(`${tenantId}:${apiSecret}`)}`;
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
    return { authorize: () => `Bearer ${accessToken}`, refuse: () => false, grantedScopes };
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
