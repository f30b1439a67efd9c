import type { Oas3_1Schema, Oas3PathItem, Oas3Server } from "@redocly/openapi-core";
import type { Description, Found } from "./description.js";

/** One of the places where the API runs. */
export interface EnvironmentModel {
  readonly name: string;
  readonly description: string;
  /** The base URL of the API, without a slash at its end. */
  readonly server: string;
  /** Audience → URL of its token endpoint, the tenant id left open. */
  readonly tokenUrls: Readonly<Record<string, string>>;
}

/** A token endpoint: whose tokens, and where. */
interface TokenServerModel {
  readonly environment: string;
  readonly audience: string;
  readonly url: string;
}

/** The servers of the token request's path. Rejects two for the same environment and audience. */
export function readTokenServers(
  description: Description,
  { value: item, pointer }: Found<Oas3PathItem<Oas3_1Schema>>,
  path: string,
): TokenServerModel[] {
  const servers: TokenServerModel[] = [];
  for (const [index, value] of (item.servers ?? []).entries()) {
    const found = { value, pointer: `${pointer}/servers/${index}` };
    const server = {
      environment: extension(description, found, "x-environment"),
      audience: extension(description, found, "x-audience"),
      url: readUrl(description, found) + path,
    };
    if (servers.some((other) => isSame(other, server))) {
      throw description.fault(found.pointer, "another server is for the same tokens");
    }
    servers.push(server);
  }
  return servers;
}

/** The servers of the description. Rejects one without a token endpoint for each audience. */
export function readEnvironments(
  description: Description,
  tokenServers: readonly TokenServerModel[],
): EnvironmentModel[] {
  const audiences = new Set(tokenServers.map(({ audience }) => audience));
  return (description.root.servers ?? []).map((value, index) => {
    const found = { value, pointer: `#/servers/${index}` };
    const name = extension(description, found, "x-environment");
    const server = readUrl(description, found).replace(/\/$/, "");
    const own = tokenServers.filter(({ environment }) => environment === name);
    const tokenUrls = Object.fromEntries(own.map(({ audience, url }) => [audience, url]));
    const lacking = [...audiences].filter((audience) => tokenUrls[audience] === undefined);
    if (lacking.length > 0) {
      const message = `the token request has no server for ${name}, audience ${lacking.join(", ")}`;
      throw description.fault(found.pointer, message);
    }
    return { name, description: value.description ?? "", server, tokenUrls };
  });
}

function isSame(one: TokenServerModel, other: TokenServerModel): boolean {
  return one.environment === other.environment && one.audience === other.audience;
}

/** The URL as it stands. Rejects one that is not where a credential may go. */
function readUrl({ fault, rejectUnsupported }: Description, { value: server, pointer }: Found<Oas3Server>): string {
  rejectUnsupported({ value: server, pointer }, "a server", ["url", "description"]);
  const { url } = server;
  if (url.includes("?") || url.includes("#")) {
    throw fault(`${pointer}/url`, "has a query or a fragment, to which no path can be added; remove it");
  }
  if (url.startsWith("https://") && URL.canParse(url)) return url;
  throw fault(`${pointer}/url`, "must be a whole URL, and https");
}

function extension(
  { fault }: Description,
  { value, pointer }: Found<Oas3Server>,
  key: "x-environment" | "x-audience",
): string {
  const text = (value as Partial<Record<typeof key, unknown>>)[key]; // the types know no extensions
  if (typeof text === "string") return text;
  throw fault(pointer, `${key} is missing`);
}
