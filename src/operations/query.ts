import type { Operation } from "./operation.js";

/** The query of a URL. An array is one parameter with commas, or as many parameters as it has items (`explode`). */
export function writeQuery({ parameters }: Operation, query: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const values = [value].flat().map((item) => encodeURIComponent(String(item)));
    if (values.length === 0) continue;
    const key = encodeURIComponent(name);
    if (parameters[name]?.explode) pairs.push(...values.map((item) => `${key}=${item}`));
    else pairs.push(`${key}=${values.join(",")}`);
  }
  return pairs.join("&");
}
