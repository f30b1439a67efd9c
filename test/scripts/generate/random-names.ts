import { sample, stringMatching, uniqueArray } from "fast-check";
import type { Names } from "./names.js";

/** Old name → random name, for each host, path, scope and environment. Parameters keep their names. */
export function randomNames(names: Names, seed: number): Map<string, string> {
  const { hosts, paths, scopes, environments } = names;
  // No name is made of more than two words.
  const needed = 2 * (hosts.length + paths.length + scopes.length + environments.length);
  const distinct = uniqueArray(stringMatching(/^[b-z]{5,9}\d$/), {
    minLength: needed,
    maxLength: needed,
  });
  const words = sample(distinct, { seed, numRuns: 1 }).flat();
  const word = (): string => words.pop() ?? "";
  const path = (old: string): string => {
    const kept = old.split("/").filter((segment) => segment.startsWith("{"));
    return ["", word(), ...kept, word()].join("/");
  };
  return new Map([
    ...hosts.map((old) => [old, `${word()}.${word()}.example`] as const),
    ...paths.flatMap((old) => {
      const other = path(old);
      // The token URL is a URL, so the braces of its template are escaped in it.
      return [[old, other] as const, [escapeBraces(old), escapeBraces(other)] as const];
    }),
    ...scopes.map((old) => [old, `${word()}:${word()}`] as const),
    ...environments.map((old) => [old, word()] as const),
  ]);
}

const escapeBraces = (path: string): string => path.replaceAll("{", "%7B").replaceAll("}", "%7D");

/** The text with each old name replaced, the longest first where one begins with another. */
export function renamed(text: string, names: ReadonlyMap<string, string>): string {
  const patterns = [...names.keys()]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replaceAll(/[./{}-]/g, "\\$&"))
    .map((name) => (name.startsWith("\\/") ? name : `(?<![\\w-])${name}(?![\\w-])`));
  return text.replaceAll(new RegExp(patterns.join("|"), "g"), (name) => names.get(name) ?? "");
}
