import { readOperations, tokenOperation, tokenServer, type Operation, type Server } from "./spec.js";

export interface Route {
  server: Server;
  /** Decoded values of the path's placeholders. */
  pathParameters: Record<string, string>;
}

const specOrigins = new Set(
  [...readOperations, tokenOperation].flatMap(({ servers }) => servers).map(({ url }) => new URL(url).origin),
);

/**
 * Which of the operation's servers a URL belongs to. A host of the spec must be one of the
 * operation's own; any other host (loopback, most of all) stands in for all of them, the default
 * token server first.
 */
export function routeOf(operation: Operation, url: URL): Route | undefined {
  const known = specOrigins.has(url.origin);
  for (const server of defaultFirst(operation.servers)) {
    if (known && new URL(server.url).origin !== url.origin) continue;
    const pathParameters = matchTemplate(`${basePath(server)}${operation.path}`, url.pathname);
    if (pathParameters !== undefined) return { server, pathParameters };
  }
  return undefined;
}

/** A server's path, without a slash at its end. */
export function basePath({ url }: Server): string {
  return new URL(url).pathname.replace(/\/$/, "");
}

function defaultFirst(servers: readonly Server[]): readonly Server[] {
  return servers.includes(tokenServer) ? [tokenServer, ...servers] : servers;
}

function matchTemplate(template: string, path: string): Record<string, string> | undefined {
  const names = template.split("/");
  const values = path.split("/");
  if (names.length !== values.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of names.entries()) {
    const value = values[index] ?? "";
    const name = /^\{(.+)\}$/.exec(segment)?.[1];
    if (name === undefined ? segment !== value : value === "") return undefined;
    if (name !== undefined) parameters[name] = decode(value);
  }
  return parameters;
}

/** What cannot be decoded stays as it came, for the parameter's own pattern to refuse. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
