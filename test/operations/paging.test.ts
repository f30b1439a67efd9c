import fc from "fast-check";
import { expect, test } from "vitest";
import { planPages } from "../../src/operations/paging.js";

/** Drives a plan as `list.ts` does, over a server that has `pages` pages of these sizes and announces those totals. */
function drive(sizes: readonly number[], totals: readonly number[], first: number, concurrency: number) {
  const plan = planPages(first, concurrency);
  const asked: number[] = [];
  const waiting: number[] = [];
  let mostOpen = 0;
  const ask = (): void => {
    for (let page = plan.next(); page !== undefined; page = plan.next()) {
      asked.push(page);
      waiting.push(page);
    }
  };
  const given: number[] = [];
  for (;;) {
    ask();
    const page = waiting.shift();
    if (page === undefined) return { asked, given, mostOpen };
    const size = sizes[page - 1] ?? 0;
    plan.arrived(size, totals[Math.min(page, totals.length) - 1]);
    ask();
    mostOpen = Math.max(mostOpen, waiting.length + 1);
    if (size === 0) return { asked, given, mostOpen };
    given.push(page);
    plan.used();
  }
}

const concurrency = fc.integer({ min: 1, max: 9 });
const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

test("each announced page from the first one on is asked for once, in order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), concurrency, (pages, first, c) => {
      const { asked, given } = drive(
        range(1, pages).map(() => 5),
        [pages],
        first,
        c,
      );
      expect(asked).toEqual(first > pages ? [first] : range(first, pages));
      expect(given).toEqual(range(first, pages));
    }),
  );
});

test("no more than `concurrency` pages are held or on their way, and as many as that when there are", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), concurrency, (pages, c) => {
      expect(
        drive(
          range(1, pages).map(() => 5),
          [pages],
          1,
          c,
        ).mostOpen,
      ).toBe(Math.min(pages, c));
    }),
  );
});

/** The same, said plainly: page after page, as long as one was announced, up to the first empty one. */
function pagesOneByOne(sizes: readonly number[], totals: readonly number[]): number[] {
  const given: number[] = [];
  let last = 1;
  for (let page = 1; !(page > last) && (sizes[page - 1] ?? 0) > 0; page += 1) {
    given.push(page);
    last = Math.max(last, totals[Math.min(page, totals.length) - 1] ?? 0);
  }
  return given;
}

test("whatever the totals say, it ends, and gives what asking page after page would", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 30 });
  const total = fc.oneof(fc.integer({ min: -5, max: 60 }), fc.constant(Number.NaN));
  const totals = fc.array(total, { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(sizes, totals, concurrency, (pages, said, c) => {
      const { asked, given } = drive(pages, said, 1, c);
      expect(given).toEqual(pagesOneByOne(pages, said));
      expect(asked.length).toBeLessThanOrEqual(pages.length + c);
    }),
  );
});

test("zero results cost one request", () => {
  expect(drive([], [0], 1, 8).asked).toEqual([1]);
});

test("a total that is no number ends nothing; an empty page does", () => {
  expect(drive([3, 3, 3], [Number.NaN], 1, 1).given).toEqual([1, 2, 3]);
  const plan = planPages(1, 1);
  plan.next();
  plan.arrived(3, undefined);
  plan.used();
  expect(plan.next()).toBe(2);
});
