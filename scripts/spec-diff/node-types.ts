import type { NodeType } from "@redocly/openapi-core";

/**
 * The types of an effective description. Redocly names a change, and finds what is within, only where there is a type;
 * `null` omits what was written in another place (see `effective/description.ts`).
 */
export function nodeTypes(types: Record<string, NodeType>): Record<string, NodeType> {
  return {
    ...types,
    // Compared where something refers to them.
    Components: extended(types, "Components", {
      ...{ parameters: null, responses: null, requestBodies: null, headers: null },
      ...{ examples: null, links: null, callbacks: null, pathItems: null, mediaTypes: null },
    }),
    PathItem: extended(types, "PathItem", { parameters: null, servers: null }),
    Operation: extended(types, "Operation", {
      ...{ parameters: null, servers: null },
      ...{ arguments: "ParameterList", authentication: "SecurityRequirementList", ownServers: "ServerList" },
      ...{ "x-pagination": "Pagination", "x-period": "Period" },
    }),
    ParameterList: { properties: {}, additionalProperties: "Parameter" },
    ClientCredentials: extended(types, "ClientCredentials", { "x-scope-audiences": "ScopeAudiences" }),
    Pagination: { properties: {} },
    Period: { properties: {} },
    ScopeAudiences: { properties: {}, additionalProperties: { type: "array" } },
  };
}

function extended(types: Record<string, NodeType>, name: string, properties: NodeType["properties"]): NodeType {
  const type = types[name];
  if (!type) throw new Error(`Redocly has no type ${name} any more: adapt scripts/spec-diff/node-types.ts.`);
  return { ...type, properties: { ...type.properties, ...properties } };
}
