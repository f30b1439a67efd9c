import {
  defaultEnvironment,
  environments,
  tokenRequest,
  type TokenAudience,
  type Environment,
} from "../../generated/constants.js";
import { InvalidArgumentError } from "../errors.js";

/** The names of the environments, in the order of the description. */
export const environmentNames: readonly Environment[] = /* @__PURE__ */ Object.keys(environments) as Environment[]; // its keys

/**
 * Whether the value is the name of an environment.
 *
 * @example
 * ```ts
 * if (!isEnvironment(name)) console.error(`Choose one of ${environments.join(", ")}.`);
 * ```
 */
export function isEnvironment(value: unknown): value is Environment {
  return environmentNames.some((name) => name === value);
}

interface EndpointOptions {
  readonly environment?: Environment | undefined;
  readonly baseUrl?: string | undefined;
  readonly tokenUrl?: string | undefined;
  readonly allowInsecureHttp?: boolean | undefined;
}

/** Throws `InvalidArgumentError` unless credentials may be sent to the URLs. */
export function checkEndpoints({ environment, baseUrl, tokenUrl, allowInsecureHttp = false }: EndpointOptions): void {
  if (environment !== undefined && baseUrl !== undefined) {
    throw new InvalidArgumentError("environment and baseUrl cannot be combined; pass one of them.");
  }
  for (const [name, url] of Object.entries({ baseUrl, tokenUrl })) {
    const problem = url === undefined ? undefined : urlProblem(new URL(url), allowInsecureHttp);
    // The URL is not quoted, because it may contain a credential.
    if (problem !== undefined) throw new InvalidArgumentError(`${name} ${problem}.`);
  }
}

/** The base URL of the API, without a trailing slash: the given one, or the environment's. */
export function resolveBaseUrl({ environment = defaultEnvironment, baseUrl }: EndpointOptions): string {
  return baseUrl === undefined ? environments[environment].server : new URL(baseUrl).href.replace(/\/$/, "");
}

/**
 * The URL of the token endpoint: the given one; with a `baseUrl`, one at the same origin, so that a client of another
 * server never sends its secret to the vendor; else the environment's for the audience.
 */
export function resolveTokenUrl(options: EndpointOptions, audience: TokenAudience, tenantId: string): string {
  const { environment = defaultEnvironment, baseUrl, tokenUrl } = options;
  const known =
    baseUrl === undefined ? environments[environment].tokenUrls[audience] : new URL(baseUrl).origin + tokenRequest.path;
  return (tokenUrl ?? known).replaceAll(`{${tokenRequest.tenantParameter}}`, encodeURIComponent(tenantId));
}

function urlProblem({ href, protocol, username, password, hostname }: URL, allowHttp: boolean): string | undefined {
  if (username !== "" || password !== "") return "must not contain a user name or a password; pass them as auth";
  if (/[?#]/.test(href)) return "must not contain a query or a fragment";
  if (protocol === "https:" || (protocol === "http:" && (allowHttp || isLoopback(hostname)))) return undefined;
  return "must use https. Plain http is accepted for loopback, or elsewhere with allowInsecureHttp: true";
}

const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d+){3}$/.test(hostname);
