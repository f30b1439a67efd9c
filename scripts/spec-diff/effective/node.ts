/** An object of the description. What is in it is known only where it is read. */
export type Node = Readonly<Record<string, unknown>>;

/** Follows references to the node that they lead to; gives anything else as it is. */
export type Resolve = (node: unknown) => unknown;

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The node, or one without children where there is none. */
export const nodeOf = (value: unknown): Node => (isNode(value) ? value : {});

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const without = (node: Node, keys: readonly string[]): Node =>
  Object.fromEntries(Object.entries(node).filter(([key]) => !keys.includes(key)));

/** The node without the values that are the default anyway. */
export const withoutDefaults = (node: Node, defaults: Node): Node =>
  Object.fromEntries(Object.entries(node).filter(([key, value]) => !(key in defaults && same(value, defaults[key]))));

export const mapValues = (node: Node, change: (value: unknown, key: string) => unknown): Node =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value, key)]));

export const mapKeys = (node: Node, rename: (key: string) => string): Node =>
  Object.fromEntries(Object.entries(node).map(([key, value]) => [rename(key), value]));

/** Whether both are the same JSON; the order of keys does not matter. */
export const same = (left: unknown, right: unknown): boolean => canonical(left) === canonical(right);

/** Values in an order of their own, each once. */
export function sorted(values: readonly unknown[]): unknown[] {
  const byText = new Map(values.map((value) => [canonical(value), value]));
  return [...byText.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, inner: unknown) =>
    isNode(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
