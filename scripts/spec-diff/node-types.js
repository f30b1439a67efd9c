/**
 * Types for the description's own terms: a diff names what has one.
 *
 * @param {Record<string, import("@redocly/openapi-core").NodeType>} types
 * @returns {Record<string, import("@redocly/openapi-core").NodeType>}
 */
export function nodeTypes({ Operation, ClientCredentials, ...types }) {
  if (!Operation || !ClientCredentials) throw new Error("Redocly has other types for OpenAPI now.");
  return {
    ...types,
    Operation: extend(Operation, { "x-pagination": "Pagination" }),
    ClientCredentials: extend(ClientCredentials, { "x-scope-audiences": "ScopeAudiences" }),
    Pagination: { properties: {} },
    ScopeAudiences: { properties: {}, additionalProperties: { type: "array" } },
  };
}

/**
 * @param {import("@redocly/openapi-core").NodeType} type
 * @param {Record<string, string>} terms
 */
const extend = (type, terms) => ({ ...type, properties: { ...type.properties, ...terms } });
