import type { Pagination } from "./operation.js";

/** Where a page begins: its number, the offset of its first record, or its cursor (undefined: the first page). */
export type Position = number | string | undefined;

/** What the plan needs of a page that has arrived. */
export interface ArrivedPage {
  readonly position: Position;
  /** How many records it holds. */
  readonly count: number;
  /** Whether it holds records, and each of them was given before. */
  readonly repeated: boolean;
  /** Whether it holds a record of the page that was given right before it. */
  readonly overlaps: boolean;
  /** How many records there are on all pages, if the response states it. */
  readonly total?: number | undefined;
  /** How many pages there are, if the response states it. */
  readonly pages?: number | undefined;
  /** How many records a full page holds, if the response states it. */
  readonly size?: number | undefined;
  /** The cursor of the next page, where there is one. */
  readonly next?: string | undefined;
  /** How many of the records given last would be recognised if they came again. */
  readonly recognised: number;
}

/** Why a list cannot be read completely. */
export type PagingProblem = "nothing new" | "keeps shrinking" | "shrank too far";

/** What to do with a page: give it, or not; and whether to discard the pages that were fetched ahead. */
interface Verdict {
  readonly give: boolean;
  readonly discard: boolean;
  readonly problem?: PagingProblem;
}

/** Which page to request next, while a list is iterated. */
export interface PagePlan {
  /** Whether there is a page to request now, and where it begins. */
  next(): { readonly position: Position } | undefined;
  /** Called with each page, in the order of the requests. */
  arrived(page: ArrivedPage): Verdict;
  /** The consumer is done with the oldest page that was given. */
  used(): void;
}

/** Pages in a row that may bring nothing new, although more are announced. */
const barrenPages = 50;

/** How often the list may be found shorter, at one place, without a smaller total than ever before. */
const repeatedShrinks = 200;

/** Records may also move to later pages while earlier ones are read; so many pages of ids must be known besides. */
const pagesOfSlack = 4;

const give: Verdict = { give: true, discard: false };
const goBack: Verdict = { give: false, discard: true };

const fail = (problem: PagingProblem): Verdict => ({ give: false, discard: true, problem });

/** Plans the pages of a list from `start` on, with pages of `size` records, at most `concurrency` at a time. */
export function planPages(pagination: Pagination, start: Position, size: number, concurrency: number): PagePlan {
  return typeof start === "number" ? countPages(pagination, start, size, concurrency) : followCursor(start);
}

/**
 * At most `concurrency` pages are held or pending at a time; the first is requested alone, because it states how many
 * there are. The list ends after the last announced page or, where none is announced, at an empty page.
 *
 * When records before the place that is being read are deleted, those after it move forward. A total that drops
 * between two pages shows it: the plan goes back as many pages as the drop may have moved records across.
 */
function countPages({ style, first, current }: Pagination, start: number, size: number, concurrency: number): PagePlan {
  let step = style === "page" ? 1 : size;
  let asking = start;
  let last = start;
  let open = 0;
  let total: number | undefined;
  let furthest = -Infinity;
  let barren = 0;
  let suspect: number | undefined;
  let lowestTotal = Infinity;
  let shrinks = 0;

  const lastAnnounced = (page: ArrivedPage, position: number): number => {
    if (style === "offset" && page.total !== undefined) return page.total - 1;
    if (page.pages !== undefined) return first + page.pages - 1;
    if (page.total !== undefined) return first + Math.ceil(page.total / (page.size ?? size)) - 1;
    return page.count === 0 ? position : Infinity;
  };

  const restart = (position: number): Verdict => {
    asking = position;
    open = 0;
    return goBack;
  };

  /** Goes back where the total has dropped. Undefined where it has not, or nothing before this page can have moved. */
  const afterDrop = (page: ArrivedPage, position: number): Verdict | undefined => {
    const { total: now, size: pageSize = size, recognised } = page;
    const drop = now === undefined || total === undefined ? 0 : total - now;
    total = now ?? total;
    if (now === undefined || drop <= 0 || position <= first) return undefined;
    shrinks = now < lowestTotal ? 0 : shrinks + 1;
    lowestTotal = Math.min(lowestTotal, now);
    if (shrinks > repeatedShrinks) return fail("keeps shrinking");
    const back = Math.ceil(drop / pageSize);
    if ((back + pagesOfSlack) * pageSize > recognised) return fail("shrank too far");
    last = lastAnnounced(page, position);
    return restart(Math.max(first, position - back * step));
  };

  /** Reads a page that brings nothing new once more, after the one before it: a server that repeats itself still does. */
  const afterRepeat = (page: ArrivedPage, position: number, grown: boolean): Verdict | undefined => {
    const { repeated, overlaps, recognised } = page;
    const again = suspect === position;
    if (again) suspect = undefined;
    if (!repeated || grown || (position <= furthest && !again)) return undefined;
    if (again) return overlaps ? fail("nothing new") : undefined;
    // Records without ids may be alike, so only a page without its position is in doubt.
    if (recognised === 0) return current === undefined ? fail("nothing new") : undefined;
    suspect = position;
    return restart(Math.max(first, position - step));
  };

  return {
    next() {
      if (open >= concurrency || asking > last) return undefined;
      open += 1;
      const position = asking;
      asking += step;
      return { position };
    },
    arrived(page) {
      const position = Number(page.position);
      const grown = page.total !== undefined && total !== undefined && page.total > total;
      const verdict = afterDrop(page, position) ?? afterRepeat(page, position, grown);
      if (verdict) return verdict;

      last = Math.max(last === Infinity ? -Infinity : last, lastAnnounced(page, position));
      if (position > furthest) {
        barren = page.count === 0 || (page.repeated && !grown) ? barren + 1 : 0;
        if (barren > barrenPages && asking <= last) return fail("nothing new");
        furthest = position;
        shrinks = 0;
      }
      const { count } = page;
      if (count === 0) {
        open -= 1;
        return { give: false, discard: last === position };
      }
      if (style === "page" || count === step || position + count > last) return give;
      // A page with fewer records than requested: the next one begins where it ends.
      step = count;
      asking = position + count;
      open = 1;
      return { give: true, discard: true };
    },
    used() {
      open -= 1;
    },
  };
}

/** A cursor is known when the page before it has arrived, so there is one page at a time. */
function followCursor(start: Position): PagePlan {
  let asking: { readonly position: Position } | undefined = { position: start };
  let upcoming: Position;
  let barren = 0;
  return {
    next() {
      const asked = asking;
      asking = undefined;
      return asked;
    },
    arrived({ position, next, count, repeated }) {
      barren = count === 0 || repeated ? barren + 1 : 0;
      if (next !== undefined && (next === position || barren > barrenPages)) return fail("nothing new");
      upcoming = next;
      if (count > 0) return give;
      if (next !== undefined) asking = { position: next };
      return { give: false, discard: false };
    },
    used() {
      if (upcoming !== undefined) asking = { position: upcoming };
    },
  };
}
