import Table from "cli-table3";
import type { SyncResult } from "../../copy/index.js";

/** The result for people: what became of each table, and whether the copy agrees with the API. */
export function proofTable({ ok, tables, checks }: SyncResult): string {
  const headings = ["table", "new", "changed", "unchanged", "gone", "rows", "announced"];
  const table = new Table({
    head: headings,
    colAligns: headings.map((_, index) => (index === 0 ? "left" : "right")),
    style: { head: [], border: [], "padding-left": 0, "padding-right": 2 },
    chars: Object.fromEntries(lines.map((name) => [name, ""])),
  });
  for (const [name, counts] of Object.entries(tables)) {
    const own = checks.filter((check) => check.table === name);
    const sum = (field: "rows" | "announced"): number => own.reduce((total, check) => total + check[field], 0);
    table.push([name, ...[counts.new, counts.changed, counts.unchanged, counts.gone, sum("rows"), sum("announced")]]);
  }
  const different = checks.filter(({ rows, announced }) => rows !== announced);
  const verdict = ok
    ? "The copy has as many records as the API announces, in each window."
    : "The copy and the API differ. Run sync again; what differs is read again.";
  const differences = different.map(
    ({ table: name, from, to, rows, announced }) =>
      `${name} ${from?.slice(0, 10) ?? "…"} to ${to?.slice(0, 10) ?? "…"}: ${rows} rows, ${announced} announced\n`,
  );
  const text = table
    .toString()
    .split("\n")
    .map((line) => `${line.trimEnd()}\n`)
    .join("");
  return `${text}\n${differences.join("")}${verdict}\n`;
}

const lines = [
  ...["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"],
  ...["left", "left-mid", "mid", "mid-mid", "right", "right-mid", "middle"],
];
