import type { Oas3_1Schema } from "@redocly/openapi-core";
import ts from "typescript";
import type { Model } from "../read/model.js";
import { docstring, plainText, typeAlias } from "./docstring.js";
import { openapiNodes, printNodes } from "./openapi-types.js";

/** Each schema of the description as a named type, an object as an interface that refers to others by name. */
export async function writeSchemas(model: Model): Promise<string> {
  const members = membersOf(await openapiNodes(model));
  const types = Object.entries(model.schemas).map(([name, schema]) => writeSchema(name, schema, members.get(name)));
  const imported = types.some((type) => type.includes("components["))
    ? 'import type { components } from "./openapi.js";\n\n'
    : "";
  return imported + types.join("\n\n");
}

function writeSchema(name: string, schema: Oas3_1Schema, members: readonly ts.TypeElement[] | undefined): string {
  const { type, anyOf, oneOf, allOf, description = "", deprecated } = schema;
  const text = [plainText(description), deprecated ? "@deprecated" : ""];
  // An editor shows an interface by its name, and an alias by all that it stands for; of a union, there is no interface.
  if (members === undefined || type !== "object" || anyOf || oneOf || allOf) {
    return typeAlias(name, `components["schemas"][${JSON.stringify(name)}]`, ...text);
  }
  const declaration = ts.factory.createInterfaceDeclaration(
    [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)],
    name,
    undefined,
    undefined,
    members,
  );
  return `${docstring(...text)}\n${printNodes([declaration])}`;
}

/** The members of each schema that openapi-typescript writes as an object, with references by name. */
function membersOf(nodes: readonly ts.Node[]): Map<string, readonly ts.TypeElement[]> {
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === "components");
  const schemas = typeOfMember(components, "schemas");
  const members = schemas && ts.isTypeLiteralNode(schemas) ? schemas.members : [];
  return new Map(
    members.flatMap((member) => {
      const name = nameOf(member);
      const type = name === undefined ? undefined : typeOfMember(schemas, name);
      return name !== undefined && type && ts.isTypeLiteralNode(type) ? [[name, type.members.map(withNames)]] : [];
    }),
  );
}

function typeOfMember(node: ts.Node | undefined, name: string): ts.TypeNode | undefined {
  if (!node || !(ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node))) return undefined;
  const member = node.members.find((candidate) => nameOf(candidate) === name);
  return member && ts.isPropertySignature(member) ? member.type : undefined;
}

const nameOf = ({ name }: ts.TypeElement): string | undefined =>
  name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : undefined;

/** `components["schemas"]["Category"]` → `Category`. */
function withNames<T extends ts.Node>(member: T): T {
  const { transformed } = ts.transform<ts.Node>(member, [
    (context) => {
      const visit = (node: ts.Node): ts.Node => {
        const name = referenceOf(node);
        return name === undefined ? ts.visitEachChild(node, visit, context) : ts.factory.createTypeReferenceNode(name);
      };
      return visit;
    },
  ]);
  return transformed[0] as T; // of the same type: only types within it are replaced
}

/** The name in `components["schemas"]["Name"]`. */
function referenceOf(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node)) return undefined;
  const { indexType, objectType } = node;
  if (!ts.isLiteralTypeNode(indexType) || !ts.isStringLiteral(indexType.literal)) return undefined;
  const isSchemas =
    ts.isIndexedAccessTypeNode(objectType) &&
    ts.isTypeReferenceNode(objectType.objectType) &&
    ts.isIdentifier(objectType.objectType.typeName) &&
    objectType.objectType.typeName.text === "components" &&
    ts.isLiteralTypeNode(objectType.indexType) &&
    ts.isStringLiteral(objectType.indexType.literal) &&
    objectType.indexType.literal.text === "schemas";
  return isSchemas ? indexType.literal.text : undefined;
}
