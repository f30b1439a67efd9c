import type { Oas3Decorator } from "@redocly/openapi-core";

/**
 * Closes what the description leaves open: a client gets along with a field or a value that it does not know, but the
 * description lacks it. An object put together from several schemas stays open, as none of those knows all its fields.
 */
export const closed: Oas3Decorator = () => {
  const parts = new Set<unknown>();

  return {
    Schema(schema, { resolve }) {
      const { properties, allOf = [], anyOf = [], oneOf = [] } = schema;
      const own = [...allOf, ...anyOf, ...oneOf];
      for (const part of own) parts.add(resolve(part).node);
      if (properties && own.length === 0 && !parts.has(schema)) schema.additionalProperties ??= false;

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
