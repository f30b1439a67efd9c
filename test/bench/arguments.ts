import { parseArgs } from "node:util";

/** What the command is asked to do. */
export interface Arguments {
  /** The tables to measure. */
  readonly names: readonly string[];
  readonly quick: boolean;
}

/** Reads the arguments of the command: names of tables, by default all of them, and `--quick`. */
export function readArguments(args: readonly string[], tables: readonly string[]): Arguments {
  const options = { quick: { type: "boolean" } } as const;
  // Not strict, because the message about an unknown option would be about positional arguments.
  const parsed = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of parsed.tokens) {
    if (token.kind !== "option" || (token.name === "quick" && token.value === undefined)) continue;
    throw new Error(`There is no option "${[token.rawName, token.value ?? []].flat().join("=")}".`);
  }
  const given = parsed.positionals;
  const unknown = given.find((name) => !tables.includes(name));
  if (unknown !== undefined) throw new Error(`There is no table "${unknown}".`);
  return {
    names: given.length === 0 ? tables : tables.filter((name) => given.includes(name)),
    quick: parsed.values.quick === true,
  };
}

/** How the command is called. */
export const usage = (tables: readonly string[]): string =>
  `Usage: npm run bench [-- table … --quick]\nTables: ${tables.join(", ")}.`;
