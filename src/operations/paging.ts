/** Which page to ask for next, while a list is iterated. Pages are numbered as the API numbers them, from 1. */
export interface PagePlan {
  /** The page to ask for now, or undefined when there is none to ask for yet, or any more. */
  next(): number | undefined;
  /** A page has come, in order: how many records it holds, and how many pages it announces. */
  arrived(records: number, totalPages: unknown): void;
  /** The consumer is done with the oldest page that has come. */
  used(): void;
}

/**
 * At most `concurrency` pages are held or on their way at a time; the first comes alone, since it tells how many there
 * are. The list ends at an empty page or after the last announced one; announcements that grow are followed, and ones
 * that shrink lose nothing.
 */
export function planPages(first: number, concurrency: number): PagePlan {
  let asked = first - 1;
  let open = 0;
  let last = first;
  return {
    next() {
      if (open >= concurrency || asked >= last) return undefined;
      open += 1;
      asked += 1;
      return asked;
    },
    arrived(records, totalPages) {
      // A total that is none passes where answers are not validated; it ends nothing, an empty page will.
      const announced = typeof totalPages === "number" ? totalPages : Infinity;
      last = records === 0 ? 0 : Math.max(last, announced);
    },
    used() {
      open -= 1;
    },
  };
}
