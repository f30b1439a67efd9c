import type { Oas3_1Schema, Oas3Decorator, UserContext } from "@redocly/openapi-core";

/**
 * Closes what the description leaves open: a client accepts an unknown field or value, but the
 * description lacks it. A part of a composed object stays open, because it lacks the fields of the other parts; the
 * whole is closed instead.
 */
export const closed: Oas3Decorator = () => {
  const parts = new Set<unknown>();

  return {
    // References are written out while schemas are visited, so what is a part must be known before.
    Root(root, { resolve }) {
      collectParts(root, resolve, parts);
    },

    Schema(visited) {
      const schema = visited as Oas3_1Schema; // the version that the linter asks for
      const { properties, allOf, anyOf, oneOf } = schema;
      if (!parts.has(schema)) {
        if (allOf || (properties && (anyOf ?? oneOf))) schema.unevaluatedProperties ??= false;
        else if (properties) schema.additionalProperties ??= false;
      }
      const { "x-extensible-enum": known } = schema as { "x-extensible-enum"?: string[] }; // an extension has no type
      // Whether it may be null is a matter of its type.
      if (known) schema.enum = [...known, null];
    },

    Parameter(parameter) {
      // Redocly CLI takes values that are joined by commas for one value.
      if (parameter.explode === false) parameter.schema = { type: "string" };
    },
  };
};

/** Adds the schemas below a node that are a part of another one, beside other parts or fields. */
function collectParts(node: unknown, resolve: UserContext["resolve"], parts: Set<unknown>): void {
  if (typeof node !== "object" || node === null) return;
  const { properties, allOf, anyOf, oneOf } = node as Oas3_1Schema; // if it is none, it has none of these
  const alternatives = properties || allOf ? [anyOf, oneOf] : [];
  for (const part of [allOf, ...alternatives].flatMap((list) => (Array.isArray(list) ? list : []))) {
    parts.add(resolve(part).node);
  }
  for (const child of Object.values(node)) collectParts(child, resolve, parts);
}
