import {
  bundle,
  createConfig,
  type Oas3_1Definition,
  type Oas3_1Schema,
  type Oas3Operation,
} from "@redocly/openapi-core";

/** The described bodies of an operation. */
export interface DescribedOperation {
  readonly id: string;
  readonly method: string;
  /** Where it is: each of its servers and its path, as a pattern of a whole URL without the query. */
  readonly urls: readonly RegExp[];
  /** Its path alone, on any server. */
  readonly path: RegExp;
  /** The media types of its body. */
  readonly requestTypes: readonly string[];
  /** The media types of each response, by status: `200`, `4XX` or `default`. */
  readonly responses: Readonly<Record<string, readonly string[]>>;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** The operations of a description, those with fewer parameters in the path first. */
export async function describedOperations(file: string): Promise<DescribedOperation[]> {
  const { bundle: document } = await bundle({ ref: file, config: await createConfig({}), dereference: true });
  const root = document.parsed as Oas3_1Definition; // the version that the linter asks for
  const operations = Object.entries(root.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      // Dereferenced, so an item is no reference.
      const { [method]: operation, servers = root.servers } = item as Partial<
        Record<typeof method, Oas3Operation<Oas3_1Schema>>
      > &
        Pick<Oas3_1Definition, "servers">;
      return operation ? [{ operation, method, path, servers: operation.servers ?? servers ?? [] }] : [];
    }),
  );
  return operations
    .sort((a, b) => a.path.split("{").length - b.path.split("{").length)
    .map(({ operation, method, path, servers }) => ({
      id: operation.operationId ?? `${method} ${path}`,
      method: method.toUpperCase(),
      urls: servers.map(({ url }) => new RegExp(`^${escaped(url.replace(/\/$/, ""))}${pattern(path)}$`)),
      path: new RegExp(`^${pattern(path)}$`),
      requestTypes: typesOf(operation.requestBody),
      responses: Object.fromEntries(
        Object.entries(operation.responses).map(([status, response]) => [
          status.replace(/xx$/, "XX"),
          typesOf(response),
        ]),
      ),
    }));
}

const typesOf = (body: object | undefined): string[] =>
  Object.keys((body as { content?: object } | undefined)?.content ?? {}).map((type) => type.toLowerCase()); // dereferenced

const pattern = (path: string): string =>
  path
    .split(/\{[^}]+\}/)
    .map(escaped)
    .join("[^/]+");

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
