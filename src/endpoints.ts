import { defaultEnvironment, environments, tokenRequest, type Audience, type Environment } from "../generated/facts.js";
import { InvalidArgumentError } from "./errors.js";

interface Place {
  readonly environment?: Environment | undefined;
  readonly baseUrl?: string | undefined;
  readonly tokenUrl?: string | undefined;
  readonly allowInsecureHttp?: boolean | undefined;
}

/** The base URL of the API, without a slash at its end: the one given, or the environment's. */
export function resolveBaseUrl({ environment, baseUrl, allowInsecureHttp }: Place): string {
  if (baseUrl !== undefined) {
    return checkUrl("baseUrl", baseUrl, allowInsecureHttp).replace(/\/$/, "");
  }
  return environments[checkEnvironment(environment)].server;
}

/**
 * The URL of the token endpoint: the one given; with a `baseUrl` the same origin, so that a client that was pointed
 * elsewhere never sends its secret to the vendor; else the environment's for the audience.
 */
export function resolveTokenUrl(place: Place, audience: Audience, tenantId: string): string {
  const { environment, baseUrl, tokenUrl, allowInsecureHttp } = place;
  const expand = (template: unknown): string =>
    String(template).replaceAll(`{${tokenRequest.tenantParameter}}`, encodeURIComponent(tenantId));
  if (tokenUrl !== undefined) return checkUrl("tokenUrl", expand(tokenUrl), allowInsecureHttp);
  if (baseUrl !== undefined) {
    return new URL(resolveBaseUrl(place)).origin + expand(tokenRequest.path);
  }
  return expand(environments[checkEnvironment(environment)].tokenUrls[audience]);
}

function checkEnvironment(environment: Environment = defaultEnvironment): Environment {
  if (typeof environment === "string" && Object.hasOwn(environments, environment)) return environment;
  const known = Object.keys(environments).join(", ");
  throw new InvalidArgumentError(`environment has to be one of ${known}.`);
}

/** The URL, if a credential may travel there. Its text is in no error: it may hold one. */
export function checkUrl(name: string, text: string, allowInsecureHttp = false): string {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new InvalidArgumentError(`${name} has to be an absolute URL, such as https://host/path.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new InvalidArgumentError(`${name} holds a user name or a password; give them as auth.`);
  }
  if (/[?#]/.test(url.href)) {
    throw new InvalidArgumentError(`${name} has to end with its path: no query, no fragment.`);
  }
  const secure =
    url.protocol === "https:" || (url.protocol === "http:" && (allowInsecureHttp || isLoopback(url.hostname)));
  if (!secure) {
    throw new InvalidArgumentError(
      `${name} has to be https. Plain http is for loopback, or with allowInsecureHttp: true for a test server elsewhere.`,
    );
  }
  return url.href;
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
}
