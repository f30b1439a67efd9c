import type { Model } from "../read/model.js";
import { docstring } from "./docstring.js";

/** The bodies that the client itself reads or writes, under names that do not change with the description. */
export function writeBodies({ access, operations }: Model): string {
  const { tokenRequest } = access;
  return [
    'import type { components, paths } from "./openapi.js";',
    alias("The form of the token request.", "TokenForm", tokenRequest.form),
    alias("The token endpoint's answer.", "TokenAnswer", tokenRequest.answer),
    alias("The token endpoint's refusal.", "TokenRefusal", tokenRequest.refusal),
    alias("The body of each of the API's errors.", "ErrorAnswer", operations[0]?.errorSchema ?? ""),
    `${docstring("The paths of the API: all but the token request.")}\nexport type ApiPaths = Omit<paths, ${JSON.stringify(tokenRequest.path)}>;`,
  ].join("\n\n");
}

function alias(text: string, name: string, schema: string): string {
  return `${docstring(text)}\nexport type ${name} = components["schemas"][${JSON.stringify(schema)}];`;
}
