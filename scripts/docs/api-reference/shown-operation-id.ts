import type { Oas3Decorator } from "@redocly/openapi-core";

/** The page shows no operation id, and its search knows none. It is what the client's method is called. */
export const shownOperationId: Oas3Decorator = () => ({
  Operation(operation) {
    if (operation.operationId === undefined) return;
    operation.description = `${operation.description ?? ""}\n\nOperation id: \`${operation.operationId}\``.trim();
  },
});
