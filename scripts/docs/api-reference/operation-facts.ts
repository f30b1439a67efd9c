import type { Oas3Decorator } from "@redocly/openapi-core";

const client = "../client";

/**
 * Says at each operation what the page shows only on a wide screen or not at all: its method and path, and the client's
 * method, which the page's search then finds; and at each 404 the error that the client throws.
 */
export const operationFacts: Oas3Decorator = () => ({
  PathItem(item, { key }) {
    for (const method of ["get", "post"] as const) {
      const operation = item[method];
      if (operation?.operationId === undefined) continue;
      const request = `\`${method.toUpperCase()} ${String(key)}\``;
      const way = method === "get" ? clientMethod(operation.operationId) : tokenProvider;
      operation.description = `${request}, in the client ${way}.\n\n${operation.description ?? ""}`.trim();
    }
  },
  Operation({ responses }, { resolve }) {
    const notFound: { description?: string } | undefined = responses["404"] && resolve(responses["404"]).node;
    // Operations share a response.
    if (!notFound || notFound.description?.includes(notFoundError)) return;
    notFound.description = `${notFound.description ?? ""} The client throws ${notFoundError}.`.trim();
  },
});

const clientMethod = (operationId: string): string =>
  `[\`thrive.${operationId}()\`](${client}/interfaces/ThriveClient.html#${operationId.toLowerCase()})`;

const tokenProvider = `[\`createTokenProvider()\`](${client}/functions/createTokenProvider.html)`;
const notFoundError = `[\`NotFoundError\`](${client}/classes/NotFoundError.html)`;
