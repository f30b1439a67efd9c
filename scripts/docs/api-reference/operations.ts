import type { Oas3_1Definition, Oas3Operation, Oas3SecurityRequirement, UserContext } from "@redocly/openapi-core";

type Node = Oas3Operation & { "x-pagination"?: { id: string } };
type Resolve = UserContext["resolve"];

export interface Read {
  readonly node: Node;
  readonly operationId: string;
  /** With the placeholders of the path. */
  readonly url: string;
  /** The narrowest that will do. */
  readonly scope: string;
  readonly args: readonly Argument[];
  /** For a list: the property that identifies its records. */
  readonly recordId: string | undefined;
}

interface Argument {
  readonly name: string;
  readonly in: "path" | "query";
  readonly example: unknown;
}

export interface TokenRequest {
  readonly node: Node;
  /** With the placeholder of the tenant's id. */
  readonly url: string;
  /** The example of the request's body. */
  readonly form: Readonly<Record<string, string>>;
}

/** What the samples are made from: the operations that read, and the one that gives tokens. */
export function readOperations(root: Oas3_1Definition, resolve: Resolve): { reads: Read[]; token: TokenRequest } {
  const reads: Read[] = [];
  let token: TokenRequest | undefined;

  for (const [path, reference] of Object.entries(root.paths ?? {})) {
    const { get, post, servers = root.servers } = resolve(reference).node ?? {};
    const url = `${servers?.[0]?.url}${path}`;
    if (get) reads.push(readOf(get, url, get.security ?? root.security ?? [], resolve));
    if (post) token = { node: post, url, form: formOf(post, resolve) };
  }
  if (token === undefined) throw new Error("The description has no operation that gives tokens.");
  return { reads, token };
}

function readOf(node: Node, url: string, security: readonly Oas3SecurityRequirement[], resolve: Resolve): Read {
  const [[scope] = []] = security
    .flatMap((requirement) => Object.values(requirement))
    .filter(({ length }) => length > 0);
  if (node.operationId === undefined || scope === undefined) throw new Error(`${url} has no id, or takes no token.`);
  const args = (node.parameters ?? []).map((reference) => {
    const { name, in: place, example, schema } = resolve(reference).node ?? {};
    const value = example ?? (schema && resolve(schema).node?.example);
    if (name === undefined || (place !== "path" && place !== "query") || value === undefined) {
      throw new Error(`${url}: parameter ${name} has no place in a sample, or no example.`);
    }
    return { name, in: place, example: value };
  });
  return { node, operationId: node.operationId, url, scope, args, recordId: node["x-pagination"]?.id };
}

function formOf(node: Node, resolve: Resolve): Record<string, string> {
  const content = node.requestBody && resolve(node.requestBody).node?.content;
  const [example] = Object.values(content?.["application/x-www-form-urlencoded"]?.examples ?? {});
  const value = example && resolve(example).node?.value;
  if (typeof value !== "object" || value === null) throw new Error("The token request has no example.");
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}
