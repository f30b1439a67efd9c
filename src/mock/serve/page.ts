import type { Operation, Pagination } from "../../operations/operation.js";
import type { Arguments } from "./route.js";

/** A page of records, in the described shape. */
export function pageOf(
  { style, position, first, size, largestSize, items, total, pages, current, currentSize, next }: Pagination,
  parameters: Operation["parameters"],
  args: Arguments,
  found: number,
  take: (offset: number, limit: number) => readonly unknown[],
): unknown {
  const given = (name: string | undefined): unknown =>
    name === undefined ? undefined : (args[name] ?? parameters[name]?.default);
  const limit = Number(given(size) ?? largestSize ?? Math.max(found, 1));
  const at = given(position);
  const start = style === "page" ? (Number(at ?? first) - first) * limit : Number(at ?? 0) || 0;
  const results = take(start, limit);
  if (items === "") return results;
  const body = {};
  const put = (path: string | undefined, value: unknown): void =>
    path === undefined ? undefined : set(body, path, value);
  put(total, found);
  put(pages, Math.ceil(found / limit));
  put(current, Number(at ?? first));
  put(currentSize, limit);
  put(next, start + limit < found ? String(start + limit) : null);
  put(items, results);
  return body;
}

/** Sets what is at a path of property names with dots between them. */
function set(body: Record<string, unknown>, path: string, value: unknown): void {
  const [key = "", ...rest] = path.split(".");
  if (rest.length === 0) body[key] = value;
  else set((body[key] ??= {}) as Record<string, unknown>, rest.join("."), value);
}
