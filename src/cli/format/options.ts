import type { Command } from "commander";
import { UsageError } from "../failure.js";
import type { FormatName } from "./format.js";

/** The options that choose how records are printed. */
export interface FormatOptions {
  readonly json?: true;
  readonly ndjson?: true;
  readonly csv?: true;
  readonly excel?: true;
  readonly rawCells?: true;
  readonly fields?: readonly string[];
}

export function addFormatOptions(command: Command): void {
  command
    .option("--json", "print one JSON document")
    .option("--ndjson", "print one JSON document a line (the default when piped)")
    .option("--csv", "print CSV, with a header")
    .option("--excel", "with --csv: begin with a byte order mark, for Excel")
    .option("--raw-cells", "with --csv: leave cells that look like formulas as they are")
    .option("--fields <names>", "only these fields, such as userId,category.name", splitList);
}

/** Values are joined by commas; an option that is given twice adds to its values. */
export const splitList = (text: string, former: readonly string[] = []): readonly string[] => [
  ...former,
  ...text
    .split(",")
    .map((value) => value.trim())
    .filter((value) => value !== ""),
];

/** Chooses the format. Throws `UsageError` where the options contradict each other. */
export function chooseFormat(
  { json, ndjson, csv, excel, rawCells }: FormatOptions,
  { out, isTerminal }: { readonly out: string | undefined; readonly isTerminal: boolean },
): FormatName {
  const chosen: Readonly<Partial<Record<FormatName, true | undefined>>> = { json, ndjson, csv: csv ?? excel };
  const given = formatNames.filter((name) => chosen[name]);
  const [first, second] = given;
  if (second !== undefined) {
    throw new UsageError(`Only one format at a time; got ${given.map((name) => `--${name}`).join(" and ")}.`);
  }
  const format = first ?? defaultFormat(out, isTerminal);
  if (rawCells && format !== "csv") throw new UsageError("--raw-cells needs --csv.");
  return format;
}

const formatNames = ["json", "ndjson", "csv"] as const;

function defaultFormat(out: string | undefined, isTerminal: boolean): FormatName {
  if (out === undefined) return isTerminal ? "table" : "ndjson";
  const [, ending = ""] = /\.([^./\\]+)$/.exec(out.toLowerCase()) ?? [];
  return ending === "csv" || ending === "json" ? ending : "ndjson";
}
