import { securitySchemes, type Operation } from "./spec.js";
import type { Tenant } from "./tenants.js";

export interface Authorization {
  scheme: "Basic" | "Bearer" | "none";
  credentials: string;
}

/** Tells the scopes that a token was granted, or undefined when the token is not valid. */
export type CheckToken = (token: string) => readonly string[] | undefined | Promise<readonly string[] | undefined>;

export function authorizationOf(request: Request): Authorization {
  const [, scheme = "", credentials = ""] =
    /^(basic|bearer) +(\S+)$/i.exec(request.headers.get("authorization") ?? "") ?? [];
  if (scheme === "") return { scheme: "none", credentials };
  return { scheme: scheme.toLowerCase() === "basic" ? "Basic" : "Bearer", credentials };
}

/** User name and password, still as they were encoded inside the base64. */
export function basicPair(credentials: string): [user: string, password: string] {
  const pair = Buffer.from(credentials, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  return colon < 0 ? [pair, ""] : [pair.slice(0, colon), pair.slice(colon + 1)];
}

/**
 * The status that refuses a request to an API operation, or undefined when its credentials are good
 * for it.
 */
export async function refusalOf(
  request: Request,
  { security }: Operation,
  tenants: readonly Tenant[],
  checkToken: CheckToken,
): Promise<401 | 403 | undefined> {
  if (security.length === 0) return undefined;
  const { scheme, credentials } = authorizationOf(request);
  if (scheme === "Basic") {
    const [tenantId, apiSecret] = basicPair(credentials);
    const isKnown = tenants.some((tenant) => tenant.tenantId === tenantId && tenant.apiSecret === apiSecret);
    if (!isKnown) return 401;
    return scopesTaken(security, "http").length > 0 ? undefined : 403;
  }
  const granted = scheme === "Bearer" ? await checkToken(credentials) : undefined;
  if (granted === undefined) return 401;
  const isEnough = scopesTaken(security, "oauth2").some((scopes) => scopes.every((scope) => granted.includes(scope)));
  return isEnough ? undefined : 403;
}

/** One list of scopes for each requirement that a scheme of this type meets. */
function scopesTaken(security: Operation["security"], type: "http" | "oauth2"): string[][] {
  return security
    .flatMap((requirement) => Object.entries(requirement))
    .filter(([name]) => securitySchemes.get(name)?.type === type)
    .map(([, scopes]) => scopes);
}
