import type { Model } from "../read/model.js";
import type { OperationModel } from "../read/operations.js";
import { docstring } from "./docstring.js";

/** The bodies that the client itself reads or writes, under names that do not change with the description. */
export function writeBodies({ access, operations }: Model): string {
  const { tokenRequest } = access;
  return [
    'import type { components, operations, paths } from "./openapi.js";',
    alias("The form of the token request.", "TokenForm", tokenRequest.form),
    alias("The token endpoint's answer.", "TokenAnswer", tokenRequest.answer),
    alias("The token endpoint's refusal.", "TokenRefusal", tokenRequest.refusal),
    alias("The body of each of the API's errors.", "ErrorAnswer", operations[0]?.errorSchema ?? ""),
    ...writePage(operations),
    `${docstring("The paths of the API: all but the token request.")}\nexport type ApiPaths = Omit<paths, ${JSON.stringify(tokenRequest.path)}>;`,
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
    `${docstring("What each page has beside its records.")}\nexport type PageAnswer = ${answers.join(" | ") || "never"};`,
    `${docstring("The arguments that choose a page.")}\nexport type PageQuery = ${queries.join(" | ") || "never"};`,
  ];
}

function alias(text: string, name: string, schema: string): string {
  return `${docstring(text)}\nexport type ${name} = components["schemas"][${JSON.stringify(schema)}];`;
}
