import { InvalidArgumentError } from "../errors.js";

/** The part of a list that is read, checked and written as one. */
export interface Window {
  /** The id of the parent record, for a list with a parent; else empty. */
  readonly parentId: string;
  /** The first moment that belongs to it; undefined where it has no beginning. */
  readonly from: Date | undefined;
  /** The first moment that no longer belongs to it; undefined where it has no end. */
  readonly to: Date | undefined;
}

/** The window of a list without a period. */
export const wholeList = (parentId = ""): Window => ({ parentId, from: undefined, to: undefined });

/** RFC 3339 in UTC; null where there is no bound. */
export const boundText = (bound: Date | undefined): string | null => bound?.toISOString() ?? null;

/** Tells a window from the others of its table. */
export const windowKey = ({ parentId, from, to }: Window): string =>
  [parentId, boundText(from) ?? "", boundText(to) ?? ""].join("|");

/** For people: `2026-10`, `from 2026-12-01`, or the parent's id. */
export function windowName({ parentId, from, to }: Window): string {
  const first = boundText(from)?.slice(0, 10);
  const last = boundText(to)?.slice(0, 10);
  if (from && first?.endsWith("-01") === true && addMonths(from, 1).getTime() === to?.getTime())
    return first.slice(0, 7);
  return [parentId, first === undefined ? "" : `from ${first}`, last === undefined ? "" : `before ${last}`]
    .filter((part) => part !== "")
    .join(" ");
}

export const contains = ({ from, to }: Window, time: number): boolean =>
  (from === undefined || from.getTime() <= time) && (to === undefined || time < to.getTime());

/** The first moment of a month, in UTC. */
export const monthOf = (date: Date): Date => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth()));

export const addMonths = (month: Date, count: number): Date =>
  new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + count));

/** Months are looked for from here on; what is older is one window. */
export const earliestMonth = new Date(0);

/**
 * The months from `first` to the current one, and the future as one window, since nothing forbids a record of then.
 * Where `first` is undefined, all that is older than the earliest month is a window, too.
 */
export function monthsSince(first: Date | undefined, now: Date): Window[] {
  const windows: Window[] = [];
  if (first === undefined) windows.push({ parentId: "", from: undefined, to: earliestMonth });
  let from = first ?? earliestMonth;
  const future = addMonths(monthOf(now), 1);
  while (from < future) {
    const to = addMonths(monthOf(from), 1);
    windows.push({ parentId: "", from, to });
    from = to;
  }
  return [...windows, { parentId: "", from, to: undefined }];
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as its first moment, in UTC. Throws `InvalidArgumentError`. */
export function parseSince(text: string): Date {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text) ?? [];
  const date = new Date(`${year ?? ""}-${month}-${day}T00:00:00.000Z`);
  if (!Number.isNaN(date.getTime()) && date.toISOString().slice(8, 10) === day) return date;
  throw new InvalidArgumentError(
    `since must be a date, YYYY, YYYY-MM or YYYY-MM-DD; got ${JSON.stringify(text.slice(0, 40))}.`,
  );
}
