import type { Oas3_1Schema } from "@redocly/openapi-core";
import type { Model } from "../read/model.js";
import type { ParameterModel } from "../read/parameters.js";
import type { ResponseModel } from "../read/responses.js";
import { namedSchema } from "../read/schemas.js";
import { docstring, typeAlias } from "./docstring.js";

/** What is needed at run time: the API's URLs, its authentication, and each operation's request. */
export function writeConstants(model: Model): string {
  const { version, access, operations } = model;
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
      "Where a token is accepted; each audience has its own token endpoints.",
    ),
    constant("The audience of the OAuth scheme's own token URL.", "defaultAudience", access.defaultAudience),
    constant("The token request, and the life of a token if the response does not state it.", "tokenRequest", {
      operationId: tokenRequest.operationId,
      method: "POST",
      path: tokenRequest.path,
      tenantParameter: tokenRequest.tenantParameter,
      tenantPattern: tokenRequest.tenantPattern,
      defaultLifeSeconds: tokenRequest.defaultLifeSeconds,
    }),
    `${docstring("The fields that each type of error body has at least.")}\nexport const errorBodies: readonly (readonly string[])[] = ${JSON.stringify(errorFields(model))};`,
    constant(
      "Operation → its request: method, path, the scopes of which one is enough, and its parameters.",
      "operations",
      Object.fromEntries(
        operations.map(({ id, method, path, scopes, parameters, body, successes, idempotent, pagination, period }) => [
          id,
          {
            method,
            path,
            scopes,
            parameters: Object.fromEntries(parameters.map((p) => [p.name, parameterConstants(p)])),
            ...(body && { body: { required: body.required, type: body.mediaType } }),
            ...responseConstants(successes),
            ...(idempotent && { idempotent }),
            ...(pagination && { pagination: { ...pagination, recordName: undefined } }),
            ...(period && { period }),
          },
        ]),
      ),
    ),
    typeAlias("OperationId", "keyof typeof operations", "The client's operations, by `operationId`."),
  ].join("\n\n");
}

/** The required fields of each error body; none where a body has no field that is always there. */
function errorFields({ operations, schemas }: Model): string[][] {
  const bodies = operations.flatMap((operation) => operation.errorBodies.filter(({ kind }) => kind === "json"));
  const fields = bodies.map(({ schema, schemaName }) =>
    requiredOf(schemas, schemaName === undefined ? schema : { $ref: `#/components/schemas/${schemaName}` }),
  );
  return [...new Map(fields.map((names) => [names.join(), names])).values()];
}

function requiredOf(schemas: Model["schemas"], schema: Oas3_1Schema): string[] {
  const name = namedSchema(schema);
  const { required = [], allOf = [] } = (name === undefined ? schema : schemas[name]) ?? {};
  return [...required, ...allOf.flatMap((part) => requiredOf(schemas, part))];
}

function parameterConstants({ in: place, required, limits, explode, example }: ParameterModel) {
  return { in: place, required, ...limits, ...(explode && { explode }), example };
}

/** Left out where the one response is JSON, which is the rule. */
function responseConstants(successes: readonly ResponseModel[]) {
  const [first, second] = successes;
  if (first?.mediaType === "application/json" && !second) return {};
  return {
    responses: Object.fromEntries(successes.map(({ status, kind }) => [status, kind])),
    accept: [...new Set(successes.flatMap(({ mediaType }) => mediaType ?? []))].join(", ") || undefined,
  };
}

function constant(text: string, name: string, value: unknown): string {
  return `${docstring(text)}\nexport const ${name} = ${JSON.stringify(value)} as const;`;
}
