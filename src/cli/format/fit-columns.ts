import type { Column } from "./column.js";

export interface MeasuredColumn {
  readonly column: Column;
  /** How wide the widest of its cells is, the heading included. */
  readonly widest: number;
}

export interface FittedColumn {
  readonly column: Column;
  readonly width: number;
}

const gap = 2;
/** A text may be cut to this, or to the length of its heading. */
const narrowText = 12;

/**
 * Chooses the columns that fit on a line, and their widths. Ids go first, then JSON, what may be null, other texts,
 * booleans and names; dates and numbers stay longest. Texts share the room that is left.
 */
export function fitColumns(measured: readonly MeasuredColumn[], lineWidth: number): readonly FittedColumn[] {
  let kept = measured;
  const needed = (): number => sum(kept.map(narrowest)) + gap * (kept.length - 1);
  const dropOrder = [...measured.entries()]
    .sort(([a, first], [b, second]) => rank(first.column) - rank(second.column) || b - a)
    .map(([, column]) => column);
  for (const column of dropOrder) {
    if (needed() <= lineWidth || kept.length === 1) break;
    kept = kept.filter((other) => other !== column);
  }
  let room = lineWidth - needed();
  const widths = new Map(kept.map((column) => [column, narrowest(column)]));
  // What wants least is served first, so that no room is left over while another is cut.
  const wanting = [...kept].sort((a, b) => a.widest - narrowest(a) - (b.widest - narrowest(b)));
  for (const [index, column] of wanting.entries()) {
    const share = Math.max(0, Math.floor(room / (wanting.length - index)));
    const extra = Math.min(share, column.widest - narrowest(column));
    widths.set(column, narrowest(column) + extra);
    room -= extra;
  }
  return kept.map((entry) => ({ column: entry.column, width: Math.min(lineWidth, widths.get(entry) ?? entry.widest) }));
}

/** An id that is cut is of no use, nor is a number. */
function narrowest({ column: { path, type, id }, widest }: MeasuredColumn): number {
  const mayBeCut = (type === "text" && !id) || type === "json";
  return mayBeCut ? Math.min(widest, Math.max(narrowText, path.length)) : widest;
}

/** The lower, the sooner it is dropped. */
function rank({ path, type, id, nullable }: Column): number {
  if (id) return 0;
  if (type === "json") return 1;
  if (type === "text" && /name$/i.test(path)) return 7;
  if (nullable) return { date: 2, number: 3, boolean: 3, text: 4 }[type];
  return { text: 5, boolean: 6, date: 8, number: 8 }[type];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
