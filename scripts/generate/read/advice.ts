import { closest } from "../../../src/options/closest.js";

/** What to write instead of what is not supported. */
const advice: Readonly<Record<string, string>> = {
  // Schemas
  nullable: 'write type: [string, "null"], as OpenAPI 3.1 does',
  not: "describe what is allowed instead",
  if: "use oneOf with a discriminator",
  then: "use oneOf with a discriminator",
  else: "use oneOf with a discriminator",
  patternProperties: "use additionalProperties",
  propertyNames: "use additionalProperties, and describe the names in its description",
  prefixItems: "use an object with named properties, or an array of one type of items",
  contains: "describe it in the description",
  minContains: "describe it in the description",
  maxContains: "describe it in the description",
  dependentRequired: "use oneOf with the required properties of each case",
  dependentSchemas: "use oneOf with a schema for each case",
  unevaluatedProperties: "use additionalProperties",
  unevaluatedItems: "use items",
  $defs: "move the schema to components/schemas",
  $id: "remove it, and refer to the schema by #/components/schemas/…",
  $schema: "remove it: a description has one dialect",
  $anchor: "refer to the schema by #/components/schemas/…",
  $dynamicRef: "use $ref",
  $dynamicAnchor: "use $ref",
  multipleOf: "remove it, or list the values as an enum",
  exclusiveMinimum: "use minimum",
  exclusiveMaximum: "use maximum",
  // Requests and responses
  content: "give the parameter a schema, and describe the format in its description",
  links: "remove them",
  encoding: "send JSON",
  callbacks: "remove them: a client receives no requests",
  webhooks: "describe them in a file of their own",
  variables: "write out one server for each value",
  trace: "remove it: fetch cannot send TRACE",
  head: "remove it: use the GET of the same path",
  jsonSchemaDialect: "remove it: schemas are read as OpenAPI 3.1 has them",
  servers: "only the token request has its own servers; list the API's servers at the root",
};

/** `; …` for a key that has advice. */
export const adviceFor = (key: string): string => (advice[key] === undefined ? "" : `; ${advice[key]}`);

/** `; did you mean …?` where one of the words differs by a letter or two. */
export function didYouMean(text: string, words: readonly string[]): string {
  const meant = closest(text, words);
  return meant === undefined ? "" : `; did you mean ${meant}?`;
}
