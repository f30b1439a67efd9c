import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { Model } from "../read/model.js";
import { describeSchema } from "./docstring.js";

/** The description's types, by openapi-typescript. */
export async function writeOpenapiTypes(model: Model): Promise<string> {
  const nodes = await openapiTS(withDocstrings(model), {
    alphabetize: false,
    defaultNonNullable: false,
    silent: true,
    transform: openSet,
  });
  // The language service shows no text for a field whose text stands in a `@description` tag.
  return astToString(nodes).replaceAll(/^(\s*(?:\/\*)?\*+ )@description /gm, "$1");
}

/** `x-extensible-enum: [a, b]` → `"a" | "b" | (string & {})`: completion knows the values, and a new one is no break. */
function openSet(schema: SchemaObject): ts.TypeNode | undefined {
  const values: unknown = schema["x-extensible-enum"];
  if (!Array.isArray(values)) return undefined;
  const { factory, SyntaxKind } = ts;
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

/** A copy whose every property says its limits in its description, and, where it is a reference, what its target says. */
function withDocstrings({ description, schemas }: Model): OpenAPI3 {
  // The two packages describe OpenAPI 3.1 by types of their own.
  const root = structuredClone(description.root) as unknown as OpenAPI3;
  for (const [name, { properties = {} }] of Object.entries(schemas)) {
    const copy = root.components?.schemas?.[name] as { properties?: Record<string, object> }; // cloned from a schema with properties
    for (const [key, property] of Object.entries(properties)) {
      const pointer = `#/components/schemas/${name}/properties/${key}`;
      const { value } = description.resolve({ value: property, pointer });
      const text = describeSchema({ ...value, ...property });
      copy.properties = {
        ...copy.properties,
        [key]: { ...copy.properties?.[key], description: text, ...exampleOf(value) },
      };
    }
  }
  return root;
}

const exampleOf = ({ example }: { example?: unknown }) => (example === undefined ? {} : { example });
