/** @typedef {import("@redocly/openapi-core").Oas3Server & { "x-environment"?: string }} Server */

/**
 * Writes down what a diff does not compare as it stands: the order of the servers, of which the first is the default,
 * and a list that is the value of an extension.
 *
 * @type {import("@redocly/openapi-core").Oas3Decorator}
 */
export const comparable = () => ({
  Root(root) {
    /** @type {Server | undefined} */
    const first = root.servers?.[0];
    Object.assign(root, { defaultEnvironment: first?.["x-environment"] });
  },

  Schema(schema) {
    if ("x-extensible-enum" in schema) {
      Object.assign(schema, { knownValues: schema["x-extensible-enum"] });
    }
  },
});
