import {
  parseYaml,
  type OAuth2Auth,
  type Oas3_1Definition,
  type Oas3PathItem,
  type Oas3Server,
} from "@redocly/openapi-core";

/** The names that only the description may say. */
export interface Names {
  hosts: string[];
  /** Templates, and the base paths of the servers. */
  paths: string[];
  scopes: string[];
  environments: string[];
  operationIds: string[];
}

export function namesOf(specText: string): Names {
  const spec = parseYaml(specText) as Oas3_1Definition; // the linter holds the file to it
  const items = Object.values(spec.paths ?? {}) as Oas3PathItem[]; // none is a reference
  const servers = [spec, ...items].flatMap((item) => item.servers ?? []);
  const urls = servers.map(({ url }) => new URL(url));
  const flows = Object.values(spec.components?.securitySchemes ?? {}).map(
    (scheme) => (scheme as Partial<OAuth2Auth>).flows?.clientCredentials, // one of them is of that kind
  );
  return {
    hosts: unique(urls.map(({ host }) => host)),
    paths: unique([...Object.keys(spec.paths ?? {}), ...urls.map(({ pathname }) => pathname)]),
    scopes: unique(flows.flatMap((flow) => Object.keys(flow?.scopes ?? {}))),
    environments: unique(servers.map(environmentOf)),
    operationIds: unique(items.flatMap(({ get, post }) => [get?.operationId ?? "", post?.operationId ?? ""])),
  };
}

const environmentOf = (server: Oas3Server): string => (server as { "x-environment"?: string })["x-environment"] ?? ""; // the types know no extensions

const unique = (names: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => name !== "" && name !== "/");
