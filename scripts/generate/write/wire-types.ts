import type { Model } from "../read/model.js";
import type { OperationModel } from "../read/operations.js";
import { typeAlias } from "./docstring.js";

/** The bodies that the client itself reads or writes, under names that do not change with the description. */
export function writeWireTypes({ access, operations }: Model): string {
  const { tokenRequest } = access;
  return [
    'import type { components, operations, paths } from "./openapi.js";',
    typeAlias("TokenForm", schema(tokenRequest.form), "The form of the token request."),
    typeAlias("TokenBody", schema(tokenRequest.answer), "The token endpoint's answer."),
    typeAlias("TokenErrorBody", schema(tokenRequest.refusal), "The token endpoint's refusal."),
    typeAlias("ErrorBody", schema(operations[0]?.errorSchema ?? ""), "The body of each of the API's errors."),
    ...writePage(operations),
    typeAlias(
      "ApiPaths",
      `Omit<paths, ${JSON.stringify(tokenRequest.path)}>`,
      "The paths of the API: all but the token request.",
    ),
  ].join("\n\n");
}

/** What the client reads of a page, and the arguments by which it asks for one; the same for each list. */
function writePage(operations: readonly OperationModel[]): string[] {
  const lists = operations.filter(({ pagination }) => pagination !== undefined);
  const answers = lists.map(
    ({ id, answer, pagination }) =>
      `Omit<operations["${id}"]["responses"][${answer.status}]["content"]["application/json"], "${pagination?.items}">`,
  );
  const queries = lists.map(
    ({ id }) => `Pick<NonNullable<operations["${id}"]["parameters"]["query"]>, "page" | "perPage">`,
  );
  return [
    typeAlias("PageBody", answers.join(" | ") || "never", "What each page has beside its records."),
    typeAlias("PageQuery", queries.join(" | ") || "never", "The arguments that choose a page."),
  ];
}

const schema = (name: string): string => `components["schemas"][${JSON.stringify(name)}]`;
