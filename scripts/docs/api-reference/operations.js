/** @typedef {import("@redocly/openapi-core").Oas3_1Definition} Definition */
/** @typedef {import("@redocly/openapi-core").Oas3Operation & { "x-pagination"?: { id: string } }} Node */
/** @typedef {import("@redocly/openapi-core").UserContext["resolve"]} Resolve */

/**
 * @typedef {object} Read
 * @property {Node} node
 * @property {string} operationId
 * @property {string} url With the placeholders of the path.
 * @property {string} scope The narrowest that will do.
 * @property {Argument[]} args
 * @property {string | undefined} recordId Where the answer is a list: the property that tells its records apart.
 */

/** @typedef {{ name: string, in: "path" | "query", example: unknown }} Argument */

/**
 * @typedef {object} TokenRequest
 * @property {Node} node
 * @property {string} url With the placeholder of the tenant's id.
 * @property {Record<string, string>} form The example of the request's body.
 */

/**
 * What the samples are made from: the operations that read, and the one that gives tokens.
 *
 * @param {Definition} root
 * @param {Resolve} resolve
 * @returns {{ reads: Read[], token: TokenRequest }}
 */
export function readOperations(root, resolve) {
  /** @type {Read[]} */
  const reads = [];
  /** @type {TokenRequest | undefined} */
  let token;

  for (const [path, reference] of Object.entries(root.paths ?? {})) {
    const { get, post, servers = root.servers } = resolve(reference).node ?? {};
    const url = `${servers?.[0]?.url}${path}`;
    if (get) reads.push(readOf(get, url, get.security ?? root.security ?? [], resolve));
    if (post) token = { node: post, url, form: formOf(post, resolve) };
  }
  if (token === undefined) throw new Error("The description has no operation that gives tokens.");
  return { reads, token };
}

/**
 * @param {Node} node
 * @param {string} url
 * @param {import("@redocly/openapi-core").Oas3SecurityRequirement[]} security
 * @param {Resolve} resolve
 * @returns {Read}
 */
function readOf(node, url, security, resolve) {
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

/**
 * @param {Node} node
 * @param {Resolve} resolve
 * @returns {Record<string, string>}
 */
function formOf(node, resolve) {
  const content = node.requestBody && resolve(node.requestBody).node?.content;
  const [example] = Object.values(content?.["application/x-www-form-urlencoded"]?.examples ?? {});
  const value = example && resolve(example).node?.value;
  if (typeof value !== "object" || value === null) throw new Error("The token request has no example.");
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]));
}
