import type { Model } from "../read/model.js";
import type { ParameterModel } from "../read/parameters.js";
import { docstring, typeAlias } from "./docstring.js";

/** What types cannot assignHidden at run time: where the API is, how one gets in, and each operation's request. */
export function writeConstants({ version, access, operations }: Model): string {
  const [first] = access.environments;
  const { tokenRequest } = access;
  return [
    constant("The version of the description, which is the package's.", "version", version),
    constant(
      "Where the API runs: its base URL, and the token endpoint of each audience.",
      "environments",
      Object.fromEntries(access.environments.map(({ name, server, tokenUrls }) => [name, { server, tokenUrls }])),
    ),
    typeAlias(
      "Environment",
      "keyof typeof environments",
      "Where the API runs.",
      access.environments
        .map(({ name, description }) => `- \`${name}\`${name === first?.name ? " (default)" : ""}: ${description}`)
        .join("\n"),
    ),
    constant("The first server of the description.", "defaultEnvironment", first?.name),
    constant("Each scope, and the audiences that take it.", "scopes", access.scopes),
    typeAlias(
      "Scope",
      "keyof typeof scopes",
      "What a token may be used for.",
      Object.entries(access.scopeDescriptions)
        .map(([name, text]) => `- \`${name}\`: ${text} Audience: ${access.scopes[name]?.join(", ")}.`)
        .join("\n"),
    ),
    typeAlias(
      "TokenAudience",
      'keyof (typeof environments)[Environment]["tokenUrls"]',
      "Whom a token is for; each audience has token endpoints of its own.",
    ),
    constant("The audience of the OAuth scheme's own token URL.", "defaultAudience", access.defaultAudience),
    constant("The token request, and the life of a token whose answer does not tell it.", "tokenRequest", {
      operationId: tokenRequest.operationId,
      method: "POST",
      path: tokenRequest.path,
      tenantParameter: tokenRequest.tenantParameter,
      tenantPattern: tokenRequest.tenantPattern,
      defaultLifeSeconds: tokenRequest.defaultLifeSeconds,
    }),
    constant(
      "Operation → its request: method, path, the scopes of which one is enough, and its parameters.",
      "operations",
      Object.fromEntries(
        operations.map(({ id, method, path, scopes, parameters, pagination, period }) => [
          id,
          {
            method,
            path,
            scopes,
            parameters: Object.fromEntries(parameters.map((p) => [p.name, parameterFacts(p)])),
            ...(pagination && { pagination: { ...pagination, recordName: undefined } }),
            ...(period && { period }),
          },
        ]),
      ),
    ),
    typeAlias("OperationId", "keyof typeof operations", "The client's operations, by `operationId`."),
  ].join("\n\n");
}

function parameterFacts({ in: place, required, limits, example }: ParameterModel) {
  return { in: place, required, ...limits, example };
}

function constant(text: string, name: string, value: unknown): string {
  return `${docstring(text)}\nexport const ${name} = ${JSON.stringify(value)} as const;`;
}
