import type { BreakdownRow, ReportRow } from "../../report/index.js";

/** One bar: what it stands for, how much of the room it fills, and the number beside it. */
export interface Bar {
  readonly label: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly number: string;
  /** Whether the rest of the room is drawn as well, because it is missing. */
  readonly showsRest: boolean;
}

/** Each row of the report as a bar that is full when the requirement is met. */
export const barsOfRows = (rows: readonly ReportRow[]): Bar[] =>
  rows.map(({ name, email, userId, totalMinutes, requiredMinutes }) => ({
    label: name ?? email ?? userId,
    share: requiredMinutes === 0 ? 1 : Math.min(1, totalMinutes / requiredMinutes),
    number: `${totalMinutes} of ${requiredMinutes} min`,
    showsRest: true,
  }));

/** Each row of a breakdown as a bar beside the largest. */
export function barsOfBreakdown(rows: readonly BreakdownRow[]): Bar[] {
  const largest = Math.max(1, ...rows.map(({ totalMinutes }) => totalMinutes));
  return rows.map((row) => ({
    label: labelOf(row),
    share: row.totalMinutes / largest,
    number: `${row.totalMinutes} min`,
    showsRest: false,
  }));
}

function labelOf(row: BreakdownRow): string {
  if ("category" in row) return row.category;
  if ("month" in row) return row.month;
  return "user" in row ? row.user : row.audience;
}

/** Draws bars with their numbers within the terminal's width. `widthOf` measures a text in columns. */
export function drawChart(bars: readonly Bar[], width: number, widthOf: (text: string) => number): string {
  const numberWidth = Math.max(0, ...bars.map(({ number }) => number.length));
  const longest = Math.max(0, ...bars.map(({ label }) => widthOf(label)));
  const labelWidth = Math.min(longest, Math.max(8, Math.floor((width - numberWidth - 2) * 0.4)));
  const room = Math.max(1, width - labelWidth - numberWidth - 2);
  return bars
    .map(({ label, share, number, showsRest }) => {
      // A bar is full only when nothing is missing.
      const filled = share >= 1 ? room : Math.min(room - 1, Math.round(share * room));
      const rest = (showsRest ? "░" : " ").repeat(room - filled);
      return `${fit(label, labelWidth, widthOf)} ${"█".repeat(filled)}${rest} ${number.padStart(numberWidth)}\n`;
    })
    .join("");
}

/** The text in exactly so many columns: cut with an ellipsis, or filled up. */
function fit(text: string, columns: number, widthOf: (text: string) => number): string {
  let cut = text;
  if (widthOf(cut) > columns) {
    const graphemes = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
    while (widthOf(`${graphemes.join("")}…`) > columns && graphemes.length > 0) graphemes.pop();
    cut = `${graphemes.join("")}…`;
  }
  return cut + " ".repeat(Math.max(0, columns - widthOf(cut)));
}
