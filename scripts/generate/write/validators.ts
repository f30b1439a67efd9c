import type { Oas3_1Schema } from "@redocly/openapi-core";
import { _, Ajv, type CodeKeywordDefinition, type KeywordCxt } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { runInNewContext } from "node:vm";
import type { Model } from "../read/model.js";
import { discriminatorValues, namedSchema, typesOf } from "../read/schemas.js";

/** A request is validated in full before it is sent; of a response, only the types. */
type Direction = "request" | "response";

/** A validator: its key, and its component schema or, written out, its schema. */
interface Target {
  readonly key: string;
  readonly name: string | undefined;
  readonly schema: Oas3_1Schema;
}

/**
 * The validators of JSON bodies, compiled by Ajv; nothing of Ajv is needed to run them. A response's key is the
 * operation's id, with the status behind a slash where there are several responses.
 */
export function writeValidators({ operations, schemas }: Model): string {
  const responses = operations.flatMap(({ id, successes }): Target[] =>
    successes
      .filter(({ kind }) => kind === "json")
      .map(({ status, schemaName, schema }) => ({
        key: successes.length === 1 ? id : `${id}/${status}`,
        name: schemaName,
        schema,
      })),
  );
  const requests = operations.flatMap(({ id, body }): Target[] =>
    body ? [{ key: id, name: body.schemaName, schema: body.schema }] : [],
  );
  return compileValidators(schemas, { responses, requests });
}

/** The code of these tables of validators. Each schema is compiled once. */
function compileValidators(
  schemas: Readonly<Record<string, Oas3_1Schema>>,
  tables: Readonly<Record<"responses" | "requests", readonly Target[]>>,
): string {
  const ajv = createAjv();
  const references = new Map<string, string>();
  const exported: Record<string, string> = {};
  for (const [table, targets] of Object.entries(tables)) {
    if (targets.length === 0) continue;
    const direction = table === "requests" ? "request" : "response";
    const inline = targets.filter(({ name }) => name === undefined);
    const all = [...Object.entries(schemas), ...inline.map(({ key, schema }) => [`inline/${key}`, schema] as const)];
    ajv.addSchema({
      $id: table,
      components: {
        schemas: Object.fromEntries(all.map(([name, schema]) => [name, toChecked(schemas, schema, direction)])),
      },
    });
    for (const { key, name = `inline/${key}` } of targets) {
      const reference = `${table}#/components/schemas/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`;
      // Ajv writes a function again for each name that it is exported under.
      const known = references.get(reference) ?? `export${references.size}`;
      references.set(reference, known);
      exported[known] = reference;
    }
  }
  const code = standaloneCode.default(ajv, exported);
  if (code.includes("require(")) throw new Error("A validator would import a file of Ajv's.");
  const functions = exportedFunctions(code);
  const lines = Object.entries(tables).map(([table, targets]) => {
    const entries = targets.map(({ key, name = `inline/${key}` }) => {
      const reference = `${table}#/components/schemas/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`;
      return `${JSON.stringify(key)}: ${functions.get(references.get(reference))}`;
    });
    return `export const ${table} = { ${entries.join(", ")} };`;
  });
  return [withoutExcess(code), ...lines].join("\n");
}

function createAjv(): Ajv {
  const ajv = new Ajv({
    code: { source: true, esm: true, lines: true },
    inlineRefs: false,
    messages: false,
    allowUnionTypes: true,
    strict: false,
  });
  ajv.addKeyword("components");
  // Ajv's own import a file of Ajv's to count characters, where an emoji is one and not two.
  for (const [keyword, isWrong] of [
    ["minLength", "<"],
    ["maxLength", ">"],
  ] as const) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword(countCharacters(keyword, isWrong));
  }
  return ajv;
}

function countCharacters(keyword: string, isWrong: "<" | ">"): CodeKeywordDefinition {
  return {
    keyword,
    type: "string",
    schemaType: "number",
    error: { message: "", params: ({ schemaCode }) => _`{limit: ${schemaCode}}` },
    code(context: KeywordCxt) {
      const { data, schemaCode } = context;
      context.fail(isWrong === "<" ? _`[...${data}].length < ${schemaCode}` : _`[...${data}].length > ${schemaCode}`);
    },
  };
}

const exportLine = /^export const (\w+) = (\w+);/gm;

/** What Ajv exports → the function that it is. */
export const exportedFunctions = (code: string): ReadonlyMap<string | undefined, string> =>
  new Map([...code.matchAll(exportLine)].map(([, name = "", target = ""]) => [name, target]));

/** Ajv's code without its exports and what nobody reads, and with patterns that a bundler drops with their validator. */
export const withoutExcess = (code: string): string =>
  withoutSchemas(code)
    .replaceAll(exportLine, "")
    .replaceAll(/schemaPath:"[^"]*",/g, "")
    .replaceAll('"use strict";', "")
    .replaceAll(/^(const pattern\d+ = )(?=new RegExp\()/gm, "$1/* @__PURE__ */ ");

/** Ajv embeds each schema, and an error refers to it for a list of types: the list takes its place. */
function withoutSchemas(code: string): string {
  const embedded = /^const schema\d+ = .*;$/gm;
  const constants = (code.match(embedded) ?? []).join("\n");
  return code
    .replaceAll(embedded, "")
    .replaceAll(/\bschema\d+(?:\.\w+|\["[^"]*"\]|\[\d+\])+/g, (expression) =>
      JSON.stringify(runInNewContext(`${constants}\n${expression}`)),
    );
}

/** The declarations that belong to {@link writeValidators}. */
export function writeValidatorTypes(): string {
  return [
    'import type { Validator } from "../src/operations/mismatch.js";',
    "/** Of the bodies of responses, by the operation's id, with the status behind a slash where there are several. */\nexport const responses: Readonly<Record<string, Validator>>;",
    "/** Of the bodies of requests, by the operation's id. */\nexport const requests: Readonly<Record<string, Validator>>;",
  ].join("\n\n");
}

const limits = [
  ...(["pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const),
  ...(["multipleOf", "minItems", "maxItems", "minProperties", "maxProperties"] as const),
];

/** The part of a schema that is checked. Limits, patterns and formats of a response are not. */
function toChecked(
  schemas: Readonly<Record<string, Oas3_1Schema>>,
  schema: Oas3_1Schema,
  direction: Direction,
): Record<string, unknown> {
  const { $ref, type, required, properties, items, additionalProperties, allOf, anyOf, oneOf } = schema;
  if ($ref !== undefined) return { $ref };
  const inner = (child: Oas3_1Schema): Record<string, unknown> => toChecked(schemas, child, direction);
  const alternatives = oneOf ?? anyOf;
  return {
    ...(type === undefined ? {} : { type }),
    ...(schema.enum === undefined ? {} : { enum: schema.enum }),
    ...("const" in schema ? { const: schema.const } : {}),
    ...(required === undefined ? {} : { required }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, inner(property)])),
    }),
    ...(typeof items === "object" && { items: inner(items) }),
    ...(typeof additionalProperties === "object" && { additionalProperties: inner(additionalProperties) }),
    ...(allOf && { allOf: allOf.map(inner) }),
    ...(alternatives && { anyOf: toAlternatives(schema, alternatives, inner) }),
    ...(typesOf(schema).includes("integer") && schema.format === "int64" && exactIntegers),
    ...(direction === "request" && toLimits(schema)),
  };
}

/** Beyond these, JavaScript takes one integer for another. */
const exactIntegers = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

function toLimits(schema: Oas3_1Schema): Record<string, unknown> {
  const { items, additionalProperties, uniqueItems } = schema;
  const given = limits.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]] as const);
  const scalars =
    typeof items === "object" && ["string", "integer", "number", "boolean"].includes(typesOf(items).join());
  return {
    ...Object.fromEntries(given),
    ...(additionalProperties === false && { additionalProperties }),
    ...(uniqueItems && scalars && { uniqueItems }),
  };
}

/** Beside a discriminator, the property has the value that stands for the alternative. */
function toAlternatives(
  schema: Oas3_1Schema,
  alternatives: readonly Oas3_1Schema[],
  inner: (schema: Oas3_1Schema) => Record<string, unknown>,
): Record<string, unknown>[] {
  const { discriminator } = schema;
  if (!discriminator) return alternatives.map(inner);
  const values = discriminatorValues(schema);
  const { propertyName } = discriminator;
  return alternatives.map((alternative) => ({
    required: [propertyName],
    properties: { [propertyName]: { enum: values.get(namedSchema(alternative) ?? "") } },
    allOf: [inner(alternative)],
  }));
}
