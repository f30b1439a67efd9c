import type { Model } from "../read/model.js";
import type { OperationModel } from "../read/operations.js";
import { typeAlias } from "./docstring.js";

/** The bodies that the client reads or writes, under names that do not change with the description. */
export function writeWireTypes({ access, operations }: Model): string {
  const { tokenRequest } = access;
  return [
    'import type { components, paths } from "./openapi.js";',
    typeAlias("TokenForm", schema(tokenRequest.form), "The form of the token request."),
    typeAlias("TokenBody", schema(tokenRequest.response), "The token endpoint's response."),
    typeAlias("TokenErrorBody", schema(tokenRequest.errorResponse), "The token endpoint's error response."),
    typeAlias("ErrorBody", errorBodies(operations), "The bodies of the API's errors."),
    typeAlias("PageArguments", pageArguments(operations), "The arguments that request one page of a list."),
    typeAlias(
      "ApiPaths",
      `Omit<paths, ${JSON.stringify(tokenRequest.path)}>`,
      "The paths of the API: all but the token request.",
    ),
  ].join("\n\n");
}

function errorBodies(operations: readonly OperationModel[]): string {
  const names = operations.flatMap(({ errorBodies: bodies }) => bodies.flatMap(({ schemaName }) => schemaName ?? []));
  return [...new Set(names)].map(schema).join(" | ") || "unknown";
}

function pageArguments(operations: readonly OperationModel[]): string {
  const types = operations.flatMap(({ pagination }) => {
    if (!pagination) return [];
    const { style, position, size } = pagination;
    const where = `readonly ${JSON.stringify(position)}${style === "cursor" ? "?: string" : ": number"};`;
    return `{ ${where}${size === undefined ? "" : ` readonly ${JSON.stringify(size)}: number;`} }`;
  });
  return [...new Set(types)].join(" | ") || "never";
}

const schema = (name: string): string => `components["schemas"][${JSON.stringify(name)}]`;
