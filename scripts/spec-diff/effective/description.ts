import { escapePointerFragment, unescapePointerFragment } from "@redocly/openapi-core";
import { commandName } from "../../generate/read/commands.js";
import {
  isNode,
  listOf,
  mapKeys,
  mapValues,
  nodeOf,
  without,
  withoutDefaults,
  type Node,
  type Resolve,
} from "./node.js";
import { explicitPagination } from "./pagination.js";
import { plainSchema } from "./schema.js";

/**
 * What a description means for a client: two descriptions that mean the same become equal, so that a comparison finds
 * only what has an effect.
 *
 * What holds for an operation is written at the operation, under names of its own: `arguments` (the path's parameters
 * and its own, by kind and name), `authentication` (its own security or the root's) and `ownServers`. What was written
 * elsewhere stays where it is, so that a change is reported at its place in the file.
 */
export function effectiveDescription(description: Node): Node {
  // A YAML alias is one object in several places. Each place needs its own.
  const root = nodeOf(JSON.parse(JSON.stringify(description)));
  const resolve = resolver(root);
  const plain = nodeOf(plainNode(root, resolve));
  const schemas = nodeOf(nodeOf(root.components).schemas);
  const [first] = listOf(root.servers);
  return {
    ...without(plain, ["security"]),
    defaultEnvironment: nodeOf(first)["x-environment"],
    paths: mapValues(nodeOf(plain.paths), (item, path) => {
      const pointer = `#/paths/${escapePointerFragment(path)}`;
      return mapValues(nodeOf(item), (operation, method) =>
        methods.has(method) && isNode(operation)
          ? effectiveOperation(operation, { root, item: nodeOf(item), pointer, method, resolve })
          : operation,
      );
    }),
    components: { ...nodeOf(plain.components), schemas: mapValues(schemas, (schema) => plainSchema(schema, resolve)) },
  };
}

const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

interface Place {
  readonly root: Node;
  readonly item: Node;
  readonly pointer: string;
  readonly method: string;
  readonly resolve: Resolve;
}

function effectiveOperation(operation: Node, { root, item, pointer, method, resolve }: Place): Node {
  const { security, operationId, "x-pagination": pagination, "x-cli-name": command, ...others } = operation;
  const servers = operation.servers ?? item.servers;
  return {
    ...others,
    ...(operationId !== undefined && { operationId }),
    ...(method === "get" && { "x-cli-name": command ?? commandName(String(operationId)) }),
    arguments: Object.fromEntries([
      ...argumentsOf(item, pointer, resolve),
      ...argumentsOf(operation, `${pointer}/${method}`, resolve),
    ]),
    authentication: ownCopy(security ?? root.security ?? []),
    ...(servers !== undefined && { ownServers: ownCopy(servers) }),
    ...(isNode(pagination) && { "x-pagination": explicitPagination(pagination, operation.responses, resolve) }),
    // 4xx and 4XX are the same.
    responses: mapKeys(nodeOf(operation.responses), (status) => status.replace(/xx$/, "XX")),
  };
}

/** References to the parameters where they are, by what tells them apart. */
function argumentsOf(holder: Node, pointer: string, resolve: Resolve): [string, { $ref: unknown }][] {
  return listOf(holder.parameters).flatMap((parameter, index) => {
    const { in: kind, name } = nodeOf(resolve(parameter));
    if (typeof kind !== "string" || typeof name !== "string") return [];
    return [
      [
        `${kind} ${kind === "header" ? name.toLowerCase() : name}`,
        { $ref: nodeOf(parameter).$ref ?? `${pointer}/parameters/${index}` },
      ],
    ];
  });
}

/** Writes each schema, parameter, request body and server below a node in one way. */
function plainNode(node: unknown, resolve: Resolve): unknown {
  if (Array.isArray(node)) return node.map((item) => plainNode(item, resolve));
  if (!isNode(node)) return node;
  const isParameter = typeof node.in === "string" && typeof node.name === "string";
  const plain = withoutDefaults(node, isParameter ? parameterDefaults(node) : { required: false, deprecated: false });
  return mapValues(plain, (value, key) => {
    // The names of headers have no case.
    if (key === "name" && plain.in === "header") return String(value).toLowerCase();
    if (data.has(key)) return value;
    if (key === "schema") return plainSchema(value, resolve);
    if (key === "url" && typeof value === "string") return value.replace(/\/$/, "");
    if (key === "content") return mapKeys(nodeOf(plainNode(value, resolve)), (type) => type.toLowerCase());
    return plainNode(value, resolve);
  });
}

/** Where a keyword holds data or, in `schemas`, what is written elsewhere. */
const data = new Set(["example", "examples", "default", "enum", "const", "schemas"]);

function parameterDefaults(parameter: Node): Node {
  const style = parameter.in === "query" || parameter.in === "cookie" ? "form" : "simple";
  const isForm = (parameter.style ?? style) === "form";
  return { required: false, deprecated: false, style, explode: isForm, allowReserved: false, allowEmptyValue: false };
}

function resolver(root: Node): Resolve {
  return function resolve(node): unknown {
    const { $ref } = nodeOf(node);
    if (typeof $ref !== "string" || !$ref.startsWith("#/")) return node;
    const keys = $ref.slice("#/".length).split("/").map(unescapePointerFragment);
    const target = keys.reduce<unknown>(
      (parent, key) => (Array.isArray(parent) ? listOf(parent)[Number(key)] : nodeOf(parent)[key]),
      root,
    );
    return target === node ? node : resolve(target);
  };
}

const ownCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
