import type { Breakdown, BreakdownRow, CpdReport, ReportRow } from "../../report/index.js";
import type { Column } from "../format/column.js";

/** The columns of a report's rows, with those of the HR file. */
export function rowColumns({ rows }: Pick<CpdReport, "rows">): readonly Column[] {
  const hrNames = new Set(rows.flatMap(({ hr }) => Object.keys(hr ?? {})));
  return [
    ...columnsOfRows,
    ...[...hrNames].map((name): Column => ({ path: `hr.${name}`, type: "text", nullable: true })),
  ];
}

const text = <Name extends string>(path: Name) => ({ path, type: "text" }) as const;
const number = <Name extends string>(path: Name) => ({ path, type: "number" }) as const;
const id = <Name extends string>(path: Name) => ({ path, type: "text", id: true }) as const;

const columnsOfRows = [
  text("audience"),
  id("audienceId"),
  id("audienceRequirementId"),
  id("userId"),
  text("name"),
  text("ref"),
  text("email"),
  text("managerName"),
  text("managerRef"),
  number("verifiedMinutes"),
  number("selfReportedMinutes"),
  number("totalMinutes"),
  number("requiredMinutes"),
  number("shortfallMinutes"),
  number("percentage"),
] as const satisfies readonly (Column & { path: keyof ReportRow })[];

type KeyOfBreakdown = BreakdownRow extends infer Row ? (Row extends unknown ? keyof Row : never) : never;

const minutes = [
  number("verifiedMinutes"),
  number("selfReportedMinutes"),
  number("totalMinutes"),
  number("entries"),
] as const;
const person = [id("userId"), text("ref"), text("email"), text("managerName"), text("managerRef")] as const;

/** The columns of each breakdown. */
export const breakdownColumns: Readonly<Record<Breakdown, readonly Column[]>> = {
  category: [text("category"), id("categoryId"), ...minutes],
  month: [text("month"), ...minutes],
  user: [text("user"), ...person, ...minutes],
  audience: [text("audience"), id("audienceId"), ...minutes],
} as const satisfies Record<Breakdown, readonly (Column & { path: KeyOfBreakdown })[]>;

/** What people look for first, where a terminal has no room for all columns. */
const byImportance: readonly string[] = [
  ...["name", "user", "category", "month", "totalMinutes", "shortfallMinutes", "audience", "percentage", "entries"],
  ...["requiredMinutes", "ref", "verifiedMinutes", "selfReportedMinutes", "managerName", "email", "managerRef"],
];
const [gap, widestText] = [2, 24];

/** The most important columns that fit on a line, in their usual order. */
export function columnsThatFit(
  columns: readonly Column[],
  width: number,
  widthOf: (column: Column) => number,
): readonly Column[] {
  const rank = ({ path }: Column): number => (byImportance.includes(path) ? byImportance.indexOf(path) : Infinity);
  let left = width + gap;
  const fitting = new Set<Column>();
  for (const column of columns.toSorted((a, b) => rank(a) - rank(b))) {
    left -= Math.max(column.path.length, Math.min(widestText, widthOf(column))) + gap;
    if (left < 0) break;
    fitting.add(column);
  }
  return columns.filter((column) => fitting.has(column));
}
