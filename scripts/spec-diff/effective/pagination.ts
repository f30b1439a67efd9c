import { isNode, type Node } from "./node.js";

/** A list's description as pairs of a dotted name and a value. */
export const explicitPagination = (pagination: Node): Node => Object.fromEntries(pairs(pagination, ""));

function pairs(node: Node, prefix: string): [string, unknown][] {
  return Object.entries(node).flatMap(([key, value]): [string, unknown][] =>
    isNode(value) ? pairs(value, `${prefix}${key}.`) : [[`${prefix}${key}`, value]],
  );
}
