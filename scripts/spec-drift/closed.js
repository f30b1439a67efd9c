/**
 * Closes what the description leaves open: a client gets along with a field or a value that it does not know, but the
 * description lacks it. An object put together from several schemas stays open, as none of those knows all its fields.
 *
 * @type {import("@redocly/openapi-core").Oas3Decorator}
 */
export const closed = () => {
  /** @type {Set<unknown>} */
  const parts = new Set();

  return {
    Schema(schema, { resolve }) {
      const { properties, allOf = [], anyOf = [], oneOf = [] } = schema;
      const own = [...allOf, ...anyOf, ...oneOf];
      for (const part of own) parts.add(resolve(part).node);
      if (properties && own.length === 0 && !parts.has(schema)) schema.additionalProperties ??= false;

      /** @type {{ "x-extensible-enum"?: string[] | undefined }} */
      const { "x-extensible-enum": known } = /** @type {object} */ (schema);
      // Whether it may be null is a matter of its type.
      if (known) schema.enum = [...known, null];
    },

    Parameter(parameter) {
      // Redocly CLI takes values that are joined by commas for one value.
      if (parameter.explode === false) parameter.schema = { type: "string" };
    },
  };
};
