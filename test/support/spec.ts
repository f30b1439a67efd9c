import {
  isRef,
  parseYaml,
  type OAuth2Auth,
  type Oas3_1Definition,
  type Oas3_1Schema,
  type Oas3MediaType,
  type Oas3Operation,
  type Oas3Parameter,
  type Oas3SecurityRequirement,
  type Oas3Server,
  type Referenced,
} from "@redocly/openapi-core";
import { readFileSync } from "node:fs";

export type Schema = Oas3_1Schema;
type Parameter = Oas3Parameter<Schema>;
export type Server = Oas3Server & { "x-audience"?: string };

/**
 * `items` names the page's property that holds the entries, `id` the entry's property that tells
 * them apart.
 */
interface Pagination {
  items: string;
  id: string;
}

export interface Operation {
  method: string;
  path: string;
  servers: readonly Server[];
  parameters: readonly Parameter[];
  security: readonly Oas3SecurityRequirement[];
  responses: Oas3Operation<Schema>["responses"];
  pagination: Pagination | undefined;
}

type ClientCredentials = NonNullable<OAuth2Auth["flows"]["clientCredentials"]> & {
  "x-scope-audiences"?: Record<string, string[]>;
};

// `npm run spec:lint` holds the file to this shape; nothing here needs to doubt it.
const spec = parseYaml(readFileSync(new URL("../../openapi.yaml", import.meta.url), "utf8")) as Oas3_1Definition;

/** Referred to by pointers that start with `#/components`. */
const components = spec.components ?? {};

/** Follows a reference inside the file to what it stands for. */
export function resolve<Node extends object>(node: Referenced<Node>): Node {
  if (!isRef(node)) return node;
  const target = node.$ref
    .replace("#/", "")
    .split("/")
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))
    // A pointer walks through nodes of any kind; the lint has seen that it ends at the right one.
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], spec);
  return resolve(target as Referenced<Node>);
}

const securitySchemes = new Map(
  Object.entries(components.securitySchemes ?? {}).map(([name, scheme]) => [name, resolve(scheme)]),
);

export const clientCredentials = found(
  [...securitySchemes.values()]
    .filter((scheme) => scheme.type === "oauth2")
    // The extension is not part of the library's types.
    .map((scheme) => scheme.flows.clientCredentials as ClientCredentials | undefined)
    .find((flow) => flow !== undefined),
  "an oauth2 scheme with the client credentials flow",
);

const operations = Object.entries(spec.paths ?? {}).flatMap(([path, pathItem]) => {
  const { get, post, parameters = [], servers } = resolve(pathItem);
  return Object.entries({ GET: get, POST: post }).flatMap(([method, operation]): Operation[] => {
    if (operation === undefined) return [];
    return [
      {
        method,
        path,
        servers: operation.servers ?? servers ?? spec.servers ?? [],
        parameters: [...parameters, ...(operation.parameters ?? [])].map(resolve<Parameter>),
        security: operation.security ?? spec.security ?? [],
        responses: operation.responses,
        // The extension is not part of the library's types.
        pagination: (operation as { "x-pagination"?: Pagination })["x-pagination"],
      },
    ];
  });
});

const tokenUrl = decodeURI(clientCredentials.tokenUrl);

/** The server that the scheme's `tokenUrl` is on. */
export const tokenServer = found(
  operations
    .filter(({ method }) => method === "POST")
    .flatMap(({ path, servers }) => servers.filter(({ url }) => `${url}${path}` === tokenUrl))[0],
  `a POST operation at ${tokenUrl}`,
);

export const tokenOperation = found(
  operations.find(({ servers }) => servers.includes(tokenServer)),
  "the token operation",
);

/**
 * Those with the fewest placeholders first: a path that is spelled out goes before one that also
 * fits.
 */
export const readOperations = operations
  .filter(({ method }) => method === "GET")
  .toSorted((a, b) => a.path.split("{").length - b.path.split("{").length);

/** The JSON of an operation's response with a status. */
export function jsonContent(operation: Operation, status: number): Oas3MediaType<Schema> {
  const response = operation.responses[status];
  return (response && resolve(response).content?.["application/json"]) ?? {};
}

export function examplesOf({ example, examples = {} }: Oas3MediaType<Schema>): unknown[] {
  const values = Object.values(examples).map((named) => resolve(named).value);
  return example === undefined ? values : [example, ...values];
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`openapi.yaml lacks ${what}.`);
  return value;
}
