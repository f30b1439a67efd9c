import { escapePointerFragment, type Oas3Server } from "@redocly/openapi-core";
import type { Description } from "./description.js";

/** One of the places where the API runs. */
export interface EnvironmentModel {
  readonly name: string;
  readonly description: string;
  /** The base URL of the API, without a slash at its end. */
  readonly server: string;
  /** Audience → URL of its token endpoint, the tenant id left open. */
  readonly tokenUrls: Readonly<Record<string, string>>;
}

export interface TokenRequestModel {
  readonly operationId: string;
  readonly path: string;
  /** The path parameter that names the tenant, and the pattern that it has to match. */
  readonly tenantParameter: string;
  readonly tenantPattern: string;
  /** Names of the component schemas of the form, the answer and the refusal. */
  readonly form: string;
  readonly answer: string;
  readonly refusal: string;
  readonly defaultLifeSeconds: number;
}

export interface AccessModel {
  readonly environments: readonly EnvironmentModel[];
  readonly defaultAudience: string;
  /** Scope → the audiences that take it. */
  readonly scopes: Readonly<Record<string, readonly string[]>>;
  readonly scopeDescriptions: Readonly<Record<string, string>>;
  readonly basicScheme: string;
  readonly oauthScheme: string;
  readonly tokenRequest: TokenRequestModel;
}

type Extended<T> = T & Readonly<Record<`x-${string}`, unknown>>;

/** Reads where the API is and how one gets in: servers, security schemes and the token request. */
export function readAccess(description: Description): AccessModel {
  const { root, fault } = description;
  const { basicScheme, oauthScheme, flow, flowPointer } = readSchemes(description);
  const { tokenUrl } = flow;

  for (const [path, pathItem] of Object.entries(root.paths ?? {})) {
    const pointer = `#/paths/${escapePointerFragment(path)}`;
    const item = description.resolve({ value: pathItem, pointer }).value;
    const servers = item.servers ?? [];
    const own = servers.find(({ url }) => url + path === tokenUrl);
    if (own === undefined) continue;

    const tokenUrls = new Map<string, Record<string, string>>();
    for (const [index, server] of servers.entries()) {
      const place = `${pointer}/servers/${index}`;
      const environment = extension(description, server, "x-environment", place);
      const audience = extension(description, server, "x-audience", place);
      tokenUrls.set(environment, { ...tokenUrls.get(environment), [audience]: server.url + path });
    }
    return {
      environments: readEnvironments(description, tokenUrls),
      defaultAudience: extension(description, own, "x-audience", pointer),
      scopes: flow["x-scope-audiences"],
      scopeDescriptions: flow.scopes,
      basicScheme,
      oauthScheme,
      tokenRequest: readTokenRequest(description, path),
    };
  }
  throw fault(`${flowPointer}/tokenUrl`, "no operation with servers of its own is at this URL");
}

function readEnvironments(
  description: Description,
  tokenUrls: ReadonlyMap<string, Record<string, string>>,
): EnvironmentModel[] {
  return (description.root.servers ?? []).map((server, index) => {
    const pointer = `#/servers/${index}`;
    const name = extension(description, server, "x-environment", pointer);
    if (server.variables !== undefined) {
      throw description.fault(`${pointer}/variables`, "server variables are not carried");
    }
    const urls = tokenUrls.get(name);
    if (urls === undefined) {
      throw description.fault(pointer, `the token request has no server for ${name}`);
    }
    return {
      name,
      description: server.description ?? "",
      server: server.url.replace(/\/$/, ""),
      tokenUrls: urls,
    };
  });
}

function readSchemes(description: Description) {
  const { root, fault, resolve } = description;
  const pointer = "#/components/securitySchemes";
  const schemes = Object.entries(root.components?.securitySchemes ?? {}).map(([name, value]) => ({
    name,
    ...resolve({ value, pointer: `${pointer}/${name}` }),
  }));
  const basic = schemes.find(({ value }) => value.type === "http" && value.scheme === "basic");
  const oauth = schemes.find(({ value }) => value.type === "oauth2");
  const other = schemes.find((scheme) => scheme !== basic && scheme !== oauth);
  if (other) throw fault(other.pointer, "the client has no way to authenticate like this");
  if (!basic) throw fault(pointer, "a scheme of type http, scheme basic, is missing");
  if (oauth?.value.type !== "oauth2") throw fault(pointer, "a scheme of type oauth2 is missing");

  const flowPointer = `${oauth.pointer}/flows/clientCredentials`;
  const flow = oauth.value.flows.clientCredentials;
  if (!flow) throw fault(oauth.pointer, "the flow clientCredentials is missing");
  const audiences: unknown = (flow as Extended<typeof flow>)["x-scope-audiences"]; // the types know no extensions
  if (!isAudiences(audiences) || Object.keys(flow.scopes).some((scope) => !audiences[scope])) {
    throw fault(flowPointer, "x-scope-audiences has to list the audiences of each scope");
  }
  return {
    basicScheme: basic.name,
    oauthScheme: oauth.name,
    flow: { ...flow, "x-scope-audiences": audiences },
    flowPointer,
  };
}

function isAudiences(value: unknown): value is Readonly<Record<string, readonly string[]>> {
  return typeof value === "object" && value !== null && Object.values(value).every(Array.isArray);
}

function readTokenRequest(description: Description, path: string): TokenRequestModel {
  const { root, fault, resolve } = description;
  const pointer = `#/paths/${escapePointerFragment(path)}/post`;
  const operation = root.paths?.[path];
  const post = operation && "post" in operation ? operation.post : undefined;
  if (post?.operationId === undefined || !post.requestBody) {
    throw fault(
      `#/paths/${escapePointerFragment(path)}`,
      "the token request is a POST with a form",
    );
  }

  const [parameter, ...others] = (post.parameters ?? []).map((value, index) =>
    resolve({ value, pointer: `${pointer}/parameters/${index}` }),
  );
  const schema = parameter?.value.schema;
  const pattern = schema && resolve({ value: schema, pointer }).value.pattern;
  if (parameter?.value.in !== "path" || pattern === undefined || others.length > 0) {
    throw fault(
      pointer,
      "the token request has one parameter, the tenant in its path, with a pattern",
    );
  }

  const form = resolve({ value: post.requestBody, pointer: `${pointer}/requestBody` });
  const answer = resolve({ value: post.responses["200"] ?? { description: "" }, pointer });
  const refusal = resolve({ value: post.responses["400"] ?? { description: "" }, pointer });
  const answerName = schemaName(description, answer.value.content, "application/json", pointer);
  const life = root.components?.schemas?.[answerName];
  return {
    operationId: post.operationId,
    path,
    tenantParameter: parameter.value.name,
    tenantPattern: pattern,
    form: schemaName(description, form.value.content, "application/x-www-form-urlencoded", pointer),
    answer: answerName,
    refusal: schemaName(description, refusal.value.content, "application/json", pointer),
    defaultLifeSeconds: defaultLife(description, life, `#/components/schemas/${answerName}`),
  };
}

/** The life of a token whose answer does not tell it: the default of the schema's one integer. */
function defaultLife(description: Description, schema: unknown, pointer: string): number {
  const { properties = {} } = schema as { properties?: Record<string, unknown> }; // a schema, as its reference was resolved
  for (const property of Object.values(properties)) {
    const { type, default: life } = property as { type?: unknown; default?: unknown }; // a schema object by OpenAPI's rules
    if (type === "integer" && typeof life === "number") return life;
  }
  throw description.fault(pointer, "the life of a token, an integer, needs a default");
}

function schemaName(
  { fault }: Description,
  content: Record<string, { schema?: object }> | undefined,
  mediaType: string,
  pointer: string,
): string {
  const schema = content?.[mediaType]?.schema;
  const reference = schema && "$ref" in schema ? String(schema.$ref) : "";
  const prefix = "#/components/schemas/";
  if (!reference.startsWith(prefix)) {
    throw fault(pointer, `a body of the token request is no named schema of type ${mediaType}`);
  }
  return reference.slice(prefix.length);
}

function extension(
  { fault }: Description,
  server: Oas3Server,
  key: `x-${string}`,
  pointer: string,
): string {
  const value = (server as Extended<Oas3Server>)[key]; // the types know no extensions
  if (typeof value !== "string") throw fault(pointer, `${key} is missing`);
  return value;
}
