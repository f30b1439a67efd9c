import type {
  Oas3_1Definition,
  Oas3Operation,
  Oas3Parameter,
  Oas3SecurityRequirement,
  Referenced,
  UserContext,
} from "@redocly/openapi-core";
import { tokenRequest } from "../../../generated/constants.js";

type Node = Oas3Operation & { "x-pagination"?: { id?: string } };
type Resolve = UserContext["resolve"];

const methods = ["get", "post", "put", "patch", "delete"] as const;

/** An operation, and what a call of it looks like. */
export interface Call {
  readonly node: Node;
  readonly operationId: string;
  readonly method: (typeof methods)[number];
  /** With the placeholders of the path. */
  readonly url: string;
  /** The narrowest that will do; undefined for an operation without credentials. */
  readonly scope: string | undefined;
  readonly args: readonly Argument[];
  /** The example of the request body, if it has one. */
  readonly body: unknown;
  /** For a list: the property that identifies its records. */
  readonly recordId: string | undefined;
}

interface Argument {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly example: unknown;
}

export interface TokenRequest {
  readonly node: Node;
  /** With the placeholder of the tenant's id. */
  readonly url: string;
  /** The example of the request's body. */
  readonly form: Readonly<Record<string, string>>;
}

/** What the samples are made from: the operations of the API, and the one that gives tokens. */
export function readOperations(root: Oas3_1Definition, resolve: Resolve): { calls: Call[]; token: TokenRequest } {
  const calls: Call[] = [];
  let token: TokenRequest | undefined;

  for (const [path, reference] of Object.entries(root.paths ?? {})) {
    const item = resolve(reference).node ?? {};
    const url = `${(item.servers ?? root.servers)?.[0]?.url}${path}`;
    for (const method of methods) {
      const node = item[method];
      if (node === undefined) continue;
      if (node.operationId === tokenRequest.operationId) {
        token = { node, url, form: formOf(node, resolve) };
      } else {
        const security = node.security ?? root.security ?? [];
        calls.push(callOf({ node, method, url, security, parameters: item.parameters ?? [] }, resolve));
      }
    }
  }
  if (token === undefined) throw new Error("The description has no operation that gives tokens.");
  return { calls, token };
}

interface Found extends Pick<Call, "node" | "method" | "url"> {
  readonly security: readonly Oas3SecurityRequirement[];
  /** Those of the path, which the operation's own replace. */
  readonly parameters: readonly Referenced<Oas3Parameter>[];
}

function callOf({ node, method, url, security, parameters }: Found, resolve: Resolve): Call {
  if (node.operationId === undefined) throw new Error(`${url} has no operationId.`);
  const [[scope] = []] = security
    .flatMap((requirement) => Object.values(requirement))
    .filter(({ length }) => length > 0);
  const args = new Map<string, Argument>();
  for (const reference of [...parameters, ...(node.parameters ?? [])]) {
    const { name, in: place, example, schema } = resolve(reference).node ?? {};
    const value = example ?? (schema && resolve(schema).node?.example);
    if (
      name === undefined ||
      place === undefined ||
      place === "cookie" ||
      place === "querystring" ||
      value === undefined
    ) {
      throw new Error(`${url}: parameter ${name} has no place in a sample, or no example.`);
    }
    args.set(`${place} ${name}`, { name, in: place, example: value });
  }
  return {
    ...{ node, operationId: node.operationId, method, url, scope, args: [...args.values()] },
    body: bodyOf(node, resolve),
    recordId: node["x-pagination"]?.id,
  };
}

function bodyOf(node: Node, resolve: Resolve): unknown {
  const media = (node.requestBody && resolve(node.requestBody).node)?.content["application/json"];
  if (media === undefined) return undefined;
  const [named] = Object.values(media.examples ?? {});
  return (
    media.example ??
    (named && resolve(named).node?.value) ??
    (media.schema && resolve(media.schema).node?.example) ??
    {}
  );
}

function formOf(node: Node, resolve: Resolve): Record<string, string> {
  const content = node.requestBody && resolve(node.requestBody).node?.content;
  const [example] = Object.values(content?.["application/x-www-form-urlencoded"]?.examples ?? {});
  const value = example && resolve(example).node?.value;
  if (typeof value !== "object" || value === null) throw new Error("The token request has no example.");
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}
