/** @typedef {{ description?: string, "x-inferred"?: string }} Described */

/**
 * The page shows `x-inferred` of an operation, a parameter and a field by itself. Of a server and of what a whole answer
 * is, it shows the description alone.
 *
 * @type {import("@redocly/openapi-core").Oas3Decorator}
 */
export const shownInference = () => ({
  /** @param {Described} server */
  Server(server) {
    append(server, server["x-inferred"]);
  },

  Response(response, { resolve }) {
    for (const { schema } of Object.values(response.content ?? {})) {
      /** @type {Described | undefined} */
      const body = schema && resolve(schema).node;
      append(response, body?.["x-inferred"]);
    }
  },
});

/**
 * @param {Described} node
 * @param {string | undefined} reason
 */
function append(node, reason) {
  if (reason === undefined) return;
  node.description = `${node.description ?? ""}\n\nInferred: ${reason}`.trim();
}
