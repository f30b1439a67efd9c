import type { Model } from "../read/model.js";
import { typeAlias } from "./docstring.js";

/** The bodies that the client itself reads or writes, under names that do not change with the description. */
export function writeWireTypes({ access, operations }: Model): string {
  const { tokenRequest } = access;
  return [
    'import type { components, paths } from "./openapi.js";',
    typeAlias("TokenForm", schema(tokenRequest.form), "The form of the token request."),
    typeAlias("TokenBody", schema(tokenRequest.answer), "The token endpoint's answer."),
    typeAlias("TokenErrorBody", schema(tokenRequest.refusal), "The token endpoint's refusal."),
    typeAlias("ErrorBody", schema(operations[0]?.errorSchema ?? ""), "The body of each of the API's errors."),
    typeAlias(
      "ApiPaths",
      `Omit<paths, ${JSON.stringify(tokenRequest.path)}>`,
      "The paths of the API: all but the token request.",
    ),
  ].join("\n\n");
}

const schema = (name: string): string => `components["schemas"][${JSON.stringify(name)}]`;
