import { defaultAudience, defaultEnvironment, environments, tokenRequest } from "../../../generated/constants.js";
import { mockDescription } from "../../../generated/mock.js";
import { operationTable, type Operation, type Parameter } from "../../operations/operation.js";

/** An operation that the mock serves: one of the API, or the token request. */
export type Route =
  | { readonly kind: "api"; readonly operation: Operation; readonly path: Readonly<Record<string, string>> }
  | { readonly kind: "token"; readonly audience: string; readonly tenantId: string };

/** Never a real host: `.test` is reserved for this (RFC 6761). */
export const mockOrigin = "https://thrive.test";

const basePath = new URL(environments[defaultEnvironment].server).pathname.replace(/\/$/, "");

/** The API's base URL at an origin. */
export const baseUrlAt = (origin: string): string => `${origin}${basePath}`;

/** The token endpoint at an origin. */
export const tokenUrlAt = (origin: string): string =>
  origin + tokenRequest.path.replace(`{${tokenRequest.tenantParameter}}`, mockDescription.token.tenantId);

interface Host {
  readonly api: boolean;
  /** The audience of the token endpoint at this host. */
  readonly audience: string | undefined;
}

/** Origin → what is served there. */
const hosts = new Map<string, Host>();
hosts.set(mockOrigin, { api: true, audience: defaultAudience });
for (const { server: url, tokenUrls } of Object.values(environments)) {
  for (const [audience, tokenUrl] of Object.entries(tokenUrls)) {
    const { origin } = new URL(tokenUrl);
    hosts.set(origin, { audience, api: origin === new URL(url).origin });
  }
  const { origin } = new URL(url);
  hosts.set(origin, { audience: hosts.get(origin)?.audience, api: true });
}

/** Whether the mock handles requests to this URL. */
export const isServed = (url: URL): boolean => hosts.has(url.origin);

interface Template {
  readonly operation: Operation;
  readonly segments: readonly string[];
}

/** Those with the fewest placeholders first: a path that is spelled out goes before one that also matches. */
const templates: readonly Template[] = operationTable
  .map((operation) => ({ operation, segments: (basePath + operation.path).split("/") }))
  .sort((one, other) => placeholders(one) - placeholders(other));

function placeholders({ segments }: Template): number {
  return segments.filter((segment) => segment.startsWith("{")).length;
}

/** Which operation a request is for. A host that is not of the description stands in for all of them. */
export function routeOf(method: string, url: URL): Route | undefined {
  const host = hosts.get(url.origin) ?? { api: true, audience: defaultAudience };
  const values = url.pathname.split("/");
  if (host.api) {
    for (const { operation, segments } of templates) {
      const path = operation.method === method ? matchPath(segments, values) : undefined;
      if (path) return { kind: "api", operation, path };
    }
  }
  if (method === tokenRequest.method && host.audience !== undefined) {
    const path = matchPath(tokenRequest.path.split("/"), values);
    if (path) return { kind: "token", audience: host.audience, tenantId: path[tokenRequest.tenantParameter] ?? "" };
  }
  return undefined;
}

/** The message for a request that matches no operation. */
export function noRoute(method: string, url: URL): string {
  const known = operationTable.map(({ id, method: each, path }) => `${each} ${path} (${id})`);
  const token = `${tokenRequest.method} ${tokenRequest.path} (${tokenRequest.operationId})`;
  return `The mock has no operation ${method} ${url.pathname}. Under ${basePath} it has ${known.join(", ")}; and ${token}.`;
}

function matchPath(segments: readonly string[], values: readonly string[]): Record<string, string> | undefined {
  if (segments.length !== values.length) return undefined;
  const path: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = values[index] ?? "";
    if (segment.startsWith("{")) {
      if (value === "") return undefined;
      path[segment.slice(1, -1)] = decode(value);
    } else if (segment !== value) return undefined;
  }
  return path;
}

/** What cannot be decoded stays as it came, for the parameter's own rules to reject. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export type Arguments = Readonly<Record<string, unknown>>;

/** The arguments of a request, converted to their types; what cannot be converted stays a string, or a list of strings. */
export function argumentsOf({ parameters }: Operation, path: Readonly<Record<string, string>>, url: URL): Arguments {
  const args: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(parameters)) {
    if (parameter.in === "path") args[name] = typed(parameter, path[name] ?? "");
    else {
      const [value, ...more] = url.searchParams.getAll(name);
      if (value === undefined) continue;
      args[name] = more.length > 0 ? [value, ...more] : typed(parameter, value);
    }
  }
  return args;
}

function typed({ type, items }: Pick<Parameter, "type" | "items">, text: string): unknown {
  if (type === "array") return text.split(",").map((item) => (items ? typed(items, item) : item));
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  if ((type === "integer" || type === "number") && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return text;
}
