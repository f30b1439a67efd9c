import type { Oas3_1Schema } from "@redocly/openapi-core";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { runInNewContext } from "node:vm";
import type { Model } from "../read/model.js";

/** The validators of the answers, compiled by Ajv; nothing of Ajv is needed to run them. */
export function writeValidators({ operations, schemas }: Model): string {
  const answers = new Map(operations.map(({ id, answer }) => [id, answer.schemaName ?? `${id}/answer`] as const));
  const inline = operations
    .filter(({ answer }) => answer.schemaName === undefined)
    .map(({ id, answer }) => [`${id}/answer`, answer.schema] as const);

  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true },
    inlineRefs: false,
    messages: false,
    allowUnionTypes: true,
  });
  ajv.addKeyword("components");
  ajv.addSchema({
    $id: "description",
    components: {
      schemas: Object.fromEntries(
        [...Object.entries(schemas), ...inline].map(([name, schema]) => [name, promise(schema)]),
      ),
    },
  });
  // Ajv writes a function again for each name that it is exported under, so each schema is exported once.
  const exported = new Map<string, string>();
  for (const [id, name] of answers) if (!exported.has(name)) exported.set(name, id);
  const code = [
    standaloneCode.default(
      ajv,
      Object.fromEntries(
        [...exported].map(([name, id]) => [id, `description#/components/schemas/${name.replaceAll("/", "~1")}`]),
      ),
    ),
    ...[...answers].flatMap(([id, name]) =>
      exported.get(name) === id ? [] : [`export { ${exported.get(name)} as ${id} };`],
    ),
  ].join("\n");
  if (code.includes("require(")) throw new Error("a validator would import a file of Ajv's");
  return withoutSchemas(code)
    .replaceAll(/schemaPath:"[^"]*",/g, "")
    .replaceAll('"use strict";', "");
}

/** Ajv embeds each schema, and an error refers to it for a list of types: the list takes its place. */
export function withoutSchemas(code: string): string {
  const embedded = /^const schema\d+ = .*;$/gm;
  const constants = (code.match(embedded) ?? []).join("\n");
  return code
    .replaceAll(embedded, "")
    .replaceAll(/\bschema\d+(?:\.\w+|\["[^"]*"\]|\[\d+\])+/g, (expression) =>
      JSON.stringify(runInNewContext(`${constants}\n${expression}`)),
    );
}

/** The declarations that belong to {@link writeValidators}. */
export function writeValidatorTypes({ operations }: Model): string {
  return [
    'import type { Validator } from "../src/operations/validation.js";',
    ...operations.map(({ id }) => `export const ${id}: Validator;`),
  ].join("\n\n");
}

/** What the types promise of an answer: JSON type, presence, null, closed sets. Not patterns, lengths, limits or formats. */
function promise(schema: Oas3_1Schema): Record<string, unknown> {
  const { $ref, type, required, properties, items, additionalProperties, allOf, anyOf, oneOf } = schema;
  if ($ref !== undefined) return { $ref };
  return {
    ...(type === undefined ? {} : { type }),
    ...(schema.enum === undefined ? {} : { enum: schema.enum }),
    ...("const" in schema ? { const: schema.const } : {}),
    ...(required === undefined ? {} : { required }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, property]) => [name, promise(property)]),
          ),
        }),
    ...(typeof items === "object" ? { items: promise(items) } : {}),
    ...(typeof additionalProperties === "object" ? { additionalProperties: promise(additionalProperties) } : {}),
    ...(allOf ? { allOf: allOf.map(promise) } : {}),
    ...(anyOf ? { anyOf: anyOf.map(promise) } : {}),
    ...(oneOf ? { anyOf: oneOf.map(promise) } : {}),
  };
}
