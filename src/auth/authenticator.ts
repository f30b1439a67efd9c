import { InvalidArgumentError } from "../errors.js";
import { untilAborted } from "../http/abort.js";
import type { Connection } from "../http/connection.js";
import { base64 } from "../http/redact.js";
import type { Authenticator } from "../http/send.js";
import { checkBrowser } from "../options/browser.js";
import { checkNames, checkOption, readValues } from "../options/check.js";
import type { AccessTokenAuth, ThriveClientOptions, TokenProvider } from "../options/options.js";
import { authRules, clientRules, credentialRules, token } from "../options/rules.js";
import { provideTokens } from "./token-provider.js";

const kinds = ["apiSecret", "clientSecret", "accessToken", "tokenProvider"] as const;

/** Builds the `Authorization` header from the options `tenantId` and `auth`, which have been read. */
export function createAuthenticator(options: ThriveClientOptions, connection: Connection): Authenticator {
  const kind = checkKind(options.auth);
  const auth = readValues(options.auth, authRules, "auth.");
  checkNames(`auth with ${kind}`, auth, kind === "clientSecret" ? Object.keys(credentialRules) : [kind]);
  if (auth.accessToken !== undefined) return bearer(auth.accessToken, options.auth);
  if (auth.tokenProvider !== undefined) return provided(auth.tokenProvider);
  const { tenantId = "" } = options;
  checkBrowser(`auth.${kind}`, options);
  checkOption("tenantId", options.tenantId, clientRules.tenantId);
  if (auth.apiSecret !== undefined) return basic(tenantId, auth.apiSecret);
  return provided(provideTokens({ ...options, ...auth, tenantId }, connection));
}

/** The one scheme of `auth` that is set. Throws `InvalidArgumentError` if there is none, or more than one. */
function checkKind(auth: ThriveClientOptions["auth"]): (typeof kinds)[number] {
  checkNames("auth", auth, Object.keys(authRules));
  const [kind, ...others] = kinds.filter((name) => auth[name] !== undefined);
  if (kind !== undefined && others.length === 0) return kind;
  const empty = kinds.find((name) => name in auth);
  if (kind === undefined && empty !== undefined) checkOption(`auth.${empty}`, undefined, authRules[empty]);
  const got = kind === undefined ? "none" : [kind, ...others].join(" and ");
  throw new InvalidArgumentError(`auth must have exactly one of ${kinds.join(", ")}; got ${got}.`);
}

/** HTTP Basic (RFC 7617), as UTF-8. A rejected secret stays rejected, so it is not sent again. */
function basic(tenantId: string, apiSecret: string): Authenticator {
  const authorization = `Basic ${base64(`${tenantId}:${apiSecret}`)}`;
  return {
    authorize: () => authorization,
    reject: () => false,
    rejectedHint: "Check tenantId and auth.apiSecret, and that both belong to this environment.",
  };
}

function provided(provider: TokenProvider): Authenticator {
  const header = bearerHeader("The token of the tokenProvider");
  const wait = async (signal: AbortSignal | undefined): Promise<string> => header(await provider.getToken({ signal }));
  return {
    authorize(signal) {
      const held = provider.heldToken?.();
      return held === undefined ? wait(signal) : header(held);
    },
    reject(authorization) {
      provider.invalidate(tokenOf(authorization));
      return true;
    },
    grantedScopes: () => provider.grantedScopes?.(),
  };
}

/** `auth` is the user's own object, on which a function is called. */
function bearer(accessToken: NonNullable<AccessTokenAuth["accessToken"]>, auth: object): Authenticator {
  const grantedScopes = (): undefined => undefined;
  if (typeof accessToken === "string") {
    return {
      authorize: () => `Bearer ${accessToken}`,
      reject: () => false,
      grantedScopes,
      rejectedHint: "Check auth.accessToken; it may have expired.",
    };
  }
  const header = bearerHeader("The token of the accessToken function");
  return {
    async authorize(signal, rejected) {
      const context = { signal, ...(rejected !== undefined && { rejectedToken: tokenOf(rejected) }) };
      return header(await untilAborted(accessToken.call(auth, context), signal));
    },
    reject: () => true,
    grantedScopes,
  };
}

/** Writes the header of a token. A token is checked, and its header written, once for all calls that it serves. */
function bearerHeader(source: string): (value: unknown) => string {
  let current: unknown;
  let header = "";
  return (value) => {
    if (value === current && header !== "") return header;
    checkOption(source, value, token);
    current = value;
    header = `Bearer ${String(value)}`;
    return header;
  };
}

const tokenOf = (authorization: string): string => authorization.slice("Bearer ".length);
