import type { Description, Found } from "./description.js";

export interface SchemesModel {
  readonly basicScheme: string;
  readonly oauthScheme: string;
  /** Scope → the audiences that take it. */
  readonly scopes: Readonly<Record<string, readonly string[]>>;
  readonly scopeDescriptions: Readonly<Record<string, string>>;
  readonly tokenUrl: Found<string>;
}

/** Reads the two security schemes: HTTP Basic, and OAuth 2.0 client credentials. Rejects a third. */
export function readSchemes(description: Description): SchemesModel {
  const { root, fault, rejectUnsupported, resolve } = description;
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

  const { flows } = oauth.value;
  const flow = flows.clientCredentials;
  if (!flow) throw fault(oauth.pointer, "the flow clientCredentials is missing");
  const flowPointer = `${oauth.pointer}/flows/clientCredentials`;
  rejectUnsupported({ value: flows, pointer: `${oauth.pointer}/flows` }, "the flows", ["clientCredentials"]);
  rejectUnsupported({ value: flow, pointer: flowPointer }, "the flow", ["tokenUrl", "scopes"]);
  const audiences: unknown = (flow as { "x-scope-audiences"?: unknown })["x-scope-audiences"]; // the types know no extensions
  if (!isAudiences(audiences) || Object.keys(flow.scopes).some((scope) => !audiences[scope])) {
    throw fault(flowPointer, "x-scope-audiences has to list the audiences of each scope");
  }
  return {
    basicScheme: basic.name,
    oauthScheme: oauth.name,
    scopes: audiences,
    scopeDescriptions: flow.scopes,
    tokenUrl: { value: flow.tokenUrl, pointer: `${flowPointer}/tokenUrl` },
  };
}

function isAudiences(value: unknown): value is Readonly<Record<string, readonly string[]>> {
  return typeof value === "object" && value !== null && Object.values(value).every(Array.isArray);
}
