/**
 * The page shows no operation id, and its search knows none. It is what the client's method is called.
 *
 * @type {import("@redocly/openapi-core").Oas3Decorator}
 */
export const shownOperationId = () => ({
  Operation(operation) {
    if (operation.operationId === undefined) return;
    operation.description = `${operation.description ?? ""}\n\nOperation id: \`${operation.operationId}\``.trim();
  },
});
