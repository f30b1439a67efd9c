import type { Oas3Decorator } from "@redocly/openapi-core";

interface Described {
  description?: string | undefined;
  readonly "x-inferred"?: string;
}

/**
 * The page shows `x-inferred` of an operation, a parameter and a field by itself. Of a server and of what a whole answer
 * is, it shows the description alone.
 */
export const shownInference: Oas3Decorator = () => ({
  Server(server: Described) {
    append(server, server["x-inferred"]);
  },

  Response(response, { resolve }) {
    for (const { schema } of Object.values(response.content ?? {})) {
      const body: Described | undefined = schema && resolve(schema).node;
      append(response, body?.["x-inferred"]);
    }
  },
});

function append(node: Described, reason: string | undefined): void {
  if (reason === undefined) return;
  node.description = `${node.description ?? ""}\n\nInferred: ${reason}`.trim();
}
