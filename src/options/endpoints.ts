import {
  defaultEnvironment,
  environments,
  tokenRequest,
  type TokenAudience,
  type Environment,
} from "../../generated/constants.js";
import { InvalidArgumentError } from "../errors.js";

interface Place {
  readonly environment?: Environment | undefined;
  readonly baseUrl?: string | undefined;
  readonly tokenUrl?: string | undefined;
  readonly allowInsecureHttp?: boolean | undefined;
}

/** The base URL of the API, without a slash at its end: the one given, or the environment's. */
export function resolveBaseUrl({ environment = defaultEnvironment, baseUrl, allowInsecureHttp }: Place): string {
  if (baseUrl === undefined) return environments[environment].server;
  return checkUrl("baseUrl", baseUrl, allowInsecureHttp).href.replace(/\/$/, "");
}

/**
 * The URL of the token endpoint: the one given; with a `baseUrl` the same origin, so that a client that was pointed
 * elsewhere never sends its secret to the vendor; else the environment's for the audience.
 */
export function resolveTokenUrl(place: Place, audience: TokenAudience, tenantId: string): string {
  const { environment = defaultEnvironment, baseUrl, tokenUrl, allowInsecureHttp } = place;
  const ofPlace =
    baseUrl === undefined
      ? environments[environment].tokenUrls[audience]
      : checkUrl("baseUrl", baseUrl, allowInsecureHttp).origin + tokenRequest.path;
  return (tokenUrl ?? ofPlace).replaceAll(`{${tokenRequest.tenantParameter}}`, encodeURIComponent(tenantId));
}

/** The URL, if a credential may travel there. Its text is in no error: it may hold one. */
export function checkUrl(name: string, text: string, allowInsecureHttp = false): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const fault = url ? faultOf(url, allowInsecureHttp) : "has to be an absolute URL, such as https://host/path";
  if (url && fault === undefined) return url;
  throw new InvalidArgumentError(`${name} ${String(fault)}.`);
}

function faultOf({ href, protocol, username, password, hostname }: URL, allowHttp: boolean): string | undefined {
  if (username !== "" || password !== "") return "holds a user name or a password; give them as auth";
  if (/[?#]/.test(href)) return "has to end with its path: no query, no fragment";
  if (protocol === "https:" || (protocol === "http:" && (allowHttp || isLoopback(hostname)))) return undefined;
  return "has to be https. Plain http is for loopback, or with allowInsecureHttp: true for a test server elsewhere";
}

const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
