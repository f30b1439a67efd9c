import type { Oas3_1Schema } from "@redocly/openapi-core";
import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { Model } from "../read/model.js";
import { namedSchema } from "../read/schemas.js";
import { describeSchema, plainText } from "./docstring.js";

/** The description's types, by openapi-typescript. */
export const writeOpenapiTypes = async (model: Model): Promise<string> => printNodes(await openapiNodes(model));

export const openapiNodes = (model: Model): Promise<ts.Node[]> =>
  openapiTS(withDocstrings(model), {
    alphabetize: false,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transform: openSet,
  });

/** The language service shows no text for a field whose text stands in a `@description` tag. */
export const printNodes = (nodes: ts.Node[]): string =>
  astToString(nodes).replaceAll(/^(\s*(?:\/\*)?\*+ )@description /gm, "$1");

/** `x-extensible-enum: [a, b]` → `"a" | "b" | (string & {})`: completion offers the values, and a new one is not a breaking change. */
function openSet(schema: SchemaObject): ts.TypeNode | undefined {
  const values: unknown = schema["x-extensible-enum"];
  const { factory, SyntaxKind } = ts;
  if (schema.format === "binary") return factory.createTypeReferenceNode("Blob");
  if (!Array.isArray(values)) return undefined;
  return factory.createUnionTypeNode([
    ...values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(String(value)))),
    factory.createParenthesizedType(
      factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]),
    ),
    ...([schema.type].flat().includes("null") ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

/** A copy in which every description contains the limits and, for a reference, the description of its target. */
function withDocstrings({ root: original, schemas }: Model): OpenAPI3 {
  // The two packages describe OpenAPI 3.1 by types of their own.
  const root = forTypes(original) as OpenAPI3;
  for (const [name, { properties = {} }] of Object.entries(schemas)) {
    const copy = root.components?.schemas?.[name] as { properties?: Record<string, object> }; // cloned from a schema with properties
    for (const [key, property] of Object.entries(properties)) {
      const named = namedSchema(property);
      const value: Oas3_1Schema = { ...(named === undefined ? {} : schemas[named]), ...property };
      const text = describeSchema(value);
      copy.properties = {
        ...copy.properties,
        [key]: { ...copy.properties?.[key], description: text, ...exampleOf(value) },
      };
    }
  }
  return root;
}

/** Keys whose values are data, or whose keys are names. */
const data: ReadonlySet<string> = new Set(["example", "examples", "default", "enum", "const", "mapping", "security"]);
const named: ReadonlySet<string> = new Set(["properties", "schemas", "headers", "parameters", "responses"]);

/** A copy in which texts are escaped for docstrings, and what types cannot express is left open. */
function forTypes(node: unknown, keysAreNames = false): unknown {
  if (Array.isArray(node)) return node.map((item) => forTypes(item));
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.entries(node).map(([key, value]: [string, unknown]) => {
    if (keysAreNames) return [key, forTypes(value)];
    if (data.has(key)) return [key, value];
    if (["description", "summary", "title"].includes(key) && typeof value === "string") return [key, plainText(value)];
    return [key, forTypes(value, named.has(key))];
  });
  const object = Object.fromEntries(copy) as Record<string, unknown>;
  // An index signature has to agree with each property, so the others are unknown beside named ones.
  const { properties, additionalProperties } = object;
  const isOpen = !keysAreNames && properties !== undefined && typeof additionalProperties === "object";
  return isOpen ? { ...object, additionalProperties: true } : object;
}

const exampleOf = ({ example }: { example?: unknown }) => (example === undefined ? {} : { example });
