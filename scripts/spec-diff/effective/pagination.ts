import { shortForm } from "../../generate/read/pagination.js";
import { isNode, listOf, nodeOf, withoutDefaults, type Node, type Resolve } from "./node.js";

/** A list's description with everything said that the short form stands for, and nothing that is so anyway. */
export function explicitPagination(pagination: Node, responses: unknown, resolve: Resolve): Node {
  const body = bodyOf(responses, resolve);
  const present = Object.entries(shortForm).filter(
    ([, place]) => !place.includes(".") || hasProperty(body, place, resolve),
  );
  const whole = pagination.style === undefined ? { ...Object.fromEntries(present), ...pagination } : pagination;
  return withoutDefaults(whole, { position: whole.style, first: whole.style === "page" ? 1 : 0 });
}

/** The schema of the successful response. */
function bodyOf(responses: unknown, resolve: Resolve): unknown {
  const [success] = Object.entries(nodeOf(responses)).filter(([status]) => status.startsWith("2"));
  const [media] = Object.values(nodeOf(nodeOf(resolve(success?.[1])).content));
  return nodeOf(media).schema;
}

function hasProperty(schema: unknown, path: string, resolve: Resolve): boolean {
  const [name = "", ...rest] = path.split(".");
  const { properties, allOf } = nodeOf(resolve(schema));
  const own = nodeOf(properties)[name];
  if (isNode(own)) return rest.length === 0 || hasProperty(own, rest.join("."), resolve);
  return listOf(allOf).some((part) => hasProperty(part, path, resolve));
}
