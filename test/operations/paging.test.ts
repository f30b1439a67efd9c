import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Pagination } from "../../src/operations/operation.js";
import { planPages, type ArrivedPage, type PagingProblem, type Position } from "../../src/operations/paging.js";

const byNumber: Pagination = { style: "page", position: "page", first: 1, size: "perPage", items: "results", id: "id" };
const fromZero: Pagination = { ...byNumber, first: 0 };
const byOffset: Pagination = { ...byNumber, style: "offset", position: "offset", first: 0 };
const byCursor: Pagination = { ...byNumber, style: "cursor", position: "cursor" };

interface Settings {
  readonly pagination?: Pagination;
  readonly start?: Position;
  readonly size?: number;
  readonly concurrency?: number;
}

type ServedPage = Partial<Omit<ArrivedPage, "position">>;

/** Drives a plan as `read-pages.ts` does, with a server that `serve` stands for. */
function drive(serve: (position: Position) => ServedPage, settings: Settings = {}) {
  const { pagination = byNumber, size = 5, concurrency = 1 } = settings;
  const plan = planPages(pagination, "start" in settings ? settings.start : pagination.first, size, concurrency);
  const asked: Position[] = [];
  const given: Position[] = [];
  let waiting: { position: Position; page: ServedPage }[] = [];
  let mostOpen = 0;
  const ask = (): void => {
    for (let next = plan.next(); next !== undefined; next = plan.next()) {
      asked.push(next.position);
      waiting.push({ position: next.position, page: serve(next.position) });
    }
  };
  let problem: PagingProblem | undefined;
  for (let turns = 0; turns < 10_000; turns += 1) {
    ask();
    const next = waiting.shift();
    if (next === undefined) return { asked, given, mostOpen, problem };
    const facts = { count: size, repeated: false, overlaps: false, recognised: Infinity, ...next.page };
    const verdict = plan.arrived({ position: next.position, ...facts });
    ({ problem } = verdict);
    if (problem) return { asked, given, mostOpen, problem };
    if (verdict.discard) waiting = [];
    if (!verdict.give) continue;
    ask();
    mostOpen = Math.max(mostOpen, waiting.length + 1);
    given.push(next.position);
    plan.used();
  }
  throw new Error("The plan does not end.");
}

const concurrency = fc.integer({ min: 1, max: 9 });
const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

describe("pages by number", () => {
  test("each announced page from the first one on is requested once, in order", () => {
    const upTo40 = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(upTo40, upTo40, concurrency, fc.constantFrom(byNumber, fromZero), (pages, offset, c, pagination) => {
        const start = pagination.first + offset - 1;
        const last = pagination.first + pages - 1;
        const { asked, given } = drive(() => ({ pages }), { pagination, start, concurrency: c });
        expect(asked).toEqual(start > last ? [start] : range(start, last));
        expect(given).toEqual(start > last ? [start] : asked);
      }),
    );
  });

  test("at most `concurrency` pages are held or pending, and exactly that many if there are enough", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), concurrency, (pages, c) => {
        expect(drive(() => ({ pages }), { concurrency: c }).mostOpen).toBe(Math.min(pages, c));
      }),
    );
  });

  test("no results cost one request", () => {
    expect(drive(() => ({ count: 0, pages: 0, total: 0 }), { concurrency: 8 }).asked).toEqual([1]);
  });

  test("an empty page before the last announced one does not end the list", () => {
    expect(drive((page) => ({ pages: 3, count: page === 2 ? 0 : 2 }))).toMatchObject({
      asked: [1, 2, 3],
      given: [1, 3],
    });
  });

  test("without a number of pages, the total says which page is the last", () => {
    expect(drive(() => ({ total: 11 })).given).toEqual([1, 2, 3]);
    expect(drive(() => ({ total: 10 })).given).toEqual([1, 2]);
    expect(drive(() => ({ total: 10, size: 4 })).given).toEqual([1, 2, 3]);
  });

  test("with neither, the list ends at an empty page", () => {
    const serve = (page: Position): ServedPage => ({ count: Number(page) < 4 ? 5 : 0 });
    expect(drive(serve).asked).toEqual([1, 2, 3, 4]);
    expect(drive(serve, { concurrency: 3 }).given).toEqual([1, 2, 3]);
    expect(drive(serve, { pagination: fromZero }).asked).toEqual([0, 1, 2, 3, 4]);
  });

  test("an announcement that grows is followed, and one that shrinks without a smaller total loses nothing", () => {
    expect(drive((page) => ({ pages: Math.min(Number(page) + 1, 5) })).given).toEqual([1, 2, 3, 4, 5]);
    expect(drive((page) => ({ pages: page === 2 ? 2 : 4 })).given).toEqual([1, 2, 3, 4]);
  });

  test("a page that only the last response announces is requested, after one that announced no end", () => {
    expect(drive((page) => (page === 1 ? {} : { pages: 3 })).given).toEqual([1, 2, 3]);
  });

  test("stops with an error after 50 pages in a row without new records", () => {
    const serve = (page: Position): ServedPage => ({ pages: 1_000_000, count: page === 1 ? 5 : 0 });
    const { asked, problem } = drive(serve);
    expect(problem).toBe("nothing new");
    expect(asked).toHaveLength(52);
    expect(drive((page) => ({ pages: 60, count: Number(page) % 50 === 1 ? 5 : 0 })).given).toEqual([1, 51]);
    expect(drive((page) => ({ pages: 52, count: page === 1 ? 5 : 0 })).given).toEqual([1]);
  });
});

describe("a total that drops", () => {
  /** Serves the pages of `first`, and from request `at` on those of `then`. */
  const shrinking = (first: number, then: number, at: number) => {
    let requests = 0;
    return (): ServedPage => {
      requests += 1;
      const total = requests < at ? first : then;
      return { total, pages: Math.ceil(total / 5), size: 5 };
    };
  };

  test.each([
    [1, [1, 2, 2, 3, 4]],
    [5, [1, 2, 2, 3]],
    [6, [1, 2, 1, 2, 3]],
    [11, [1, 2, 1, 2]],
  ])("by %i goes back so many pages that nothing is missed", (drop, given) => {
    const run = drive(shrinking(20, 20 - drop, 3));
    expect(run.given).toEqual(given);
  });

  test("discards the pages that were fetched ahead, and no page more than concurrency is open", () => {
    const { asked, given, mostOpen } = drive(shrinking(20, 19, 3), { concurrency: 3 });
    expect(given).toEqual([1, 2, 2, 3, 4]);
    expect(asked).toEqual([1, 2, 3, 4, 2, 3, 4]);
    expect(mostOpen).toBe(3);
  });

  test("never goes before the first page, and needs not go back from there", () => {
    expect(drive(shrinking(20, 2, 2)).asked).toEqual([1, 2, 1]);
    let requests = 0;
    const run = drive(() => ({ total: 20 - requests++ * 6, size: 5 }), { pagination: fromZero });
    expect(run.given).toEqual([0, 0, 0]);
  });

  test("goes back before the page that was chosen, because records may have moved there", () => {
    expect(drive(shrinking(100, 88, 3), { start: 5 }).given).toEqual([5, 6, ...range(4, 18)]);
  });

  test("uses the page size of the response rather than the requested one", () => {
    expect(drive(shrinking(20, 14, 4), { size: 100 }).given).toEqual([1, 2, 3, 2, 3]);
  });

  test("costs no further request if the drop is the last page's, which is read again", () => {
    expect(drive(shrinking(20, 19, 4)).asked).toEqual([1, 2, 3, 4, 3, 4]);
  });

  test("is a problem if fewer records would be recognised than come again", () => {
    const serve = shrinking(100, 90, 5);
    expect(drive(() => ({ ...serve(), recognised: 30 })).problem).toBeUndefined();
    const other = shrinking(100, 90, 5);
    expect(drive(() => ({ ...other(), recognised: 29 })).problem).toBe("shrank too far");
  });

  test("is a problem if it goes up and down without end, such as with two servers that disagree", () => {
    let requests = 0;
    const { problem, asked } = drive(() => ({ total: requests++ % 2 === 0 ? 20 : 19, size: 5 }));
    expect(problem).toBe("keeps shrinking");
    expect(asked).toHaveLength(404);
  });

  test("may go on as long as there are fewer records each time", () => {
    let total = 2_000;
    const { problem } = drive(() => ({ total: (total -= 1), size: 1 }), { size: 1 });
    expect(problem).toBeUndefined();
  });
});

describe("a page that brings nothing new", () => {
  test("is read again after the one before it, and is a problem if both have the same records", () => {
    const { asked, given, problem } = drive((page) => ({ pages: 5, repeated: page !== 1, overlaps: page !== 1 }));
    expect(problem).toBe("nothing new");
    expect(asked).toEqual([1, 2, 1, 2]);
    expect(given).toEqual([1, 1]);
  });

  test("is none if the two differ when they are read again", () => {
    const seen = new Set<Position>();
    const serve = (page: Position): ServedPage => {
      const again = seen.has(page);
      seen.add(page);
      return { pages: 3, repeated: page === 2 || again, overlaps: page === 2 && !again };
    };
    const { given, problem } = drive(serve);
    expect(problem).toBeUndefined();
    expect(given).toEqual([1, 1, 2, 3]);
  });

  test("is explained by a total that grew", () => {
    const { given, asked } = drive((page) => ({ total: 14 + Number(page), size: 5, repeated: page === 2 }));
    expect(given).toEqual([1, 2, 3, 4]);
    expect(asked).toEqual([1, 2, 3, 4]);
  });

  test("is a problem at once without ids, unless the response says which page it is", () => {
    const serve = (page: Position): ServedPage => ({ pages: 3, repeated: page !== 1, overlaps: true, recognised: 0 });
    expect(drive(serve)).toMatchObject({ problem: "nothing new", asked: [1, 2] });
    const pagination = { ...byNumber, current: "pagination.page" };
    expect(drive(serve, { pagination })).toMatchObject({ problem: undefined, given: [1, 2, 3] });
  });
});

describe("pages by offset", () => {
  test("each begins where the one before it ends", () => {
    expect(drive(() => ({ total: 11 }), { pagination: byOffset }).asked).toEqual([0, 5, 10]);
    expect(drive(() => ({ total: 10 }), { pagination: byOffset, concurrency: 2 }).asked).toEqual([0, 5]);
    expect(drive(() => ({ total: 12 }), { pagination: byOffset, start: 3 }).asked).toEqual([3, 8]);
  });

  test("a drop of the total goes back as far as records may have moved", () => {
    let requests = 0;
    const serve = (): ServedPage => ({ total: requests++ < 2 ? 20 : 19 });
    expect(drive(serve, { pagination: byOffset }).given).toEqual([0, 5, 5, 10, 15]);
  });

  test("loses no record if the server returns fewer than requested", () => {
    const serve = (offset: Position): ServedPage => ({ total: 10, count: Math.min(3, 10 - Number(offset)) });
    expect(drive(serve, { pagination: byOffset }).given).toEqual([0, 3, 6, 9]);
    expect(drive(serve, { pagination: byOffset, concurrency: 3 }).given).toEqual([0, 3, 6, 9]);
  });

  test("without a total, the list ends at an empty page", () => {
    const serve = (offset: Position): ServedPage => ({ count: Math.max(0, Math.min(5, 12 - Number(offset))) });
    expect(drive(serve, { pagination: byOffset }).asked).toEqual([0, 5, 10, 12]);
  });
});

describe("pages by cursor", () => {
  const serve = (cursor: Position): ServedPage => {
    const next = { start: "b", b: "c", c: undefined }[String(cursor ?? "start")];
    return { next };
  };

  test("each is requested when the one before it was used, until there is no cursor", () => {
    const settings = { pagination: byCursor, start: undefined, concurrency: 8 };
    expect(drive(serve, settings)).toMatchObject({ asked: [undefined, "b", "c"], mostOpen: 1 });
    expect(drive(serve, { ...settings, start: "b" }).asked).toEqual(["b", "c"]);
  });

  test("an empty page with a cursor does not end the list", () => {
    const settings = { pagination: byCursor, start: undefined };
    expect(drive((cursor) => ({ ...serve(cursor), count: 0 }), settings).asked).toHaveLength(3);
  });

  test("a cursor that leads to itself, or a cycle of cursors, is a problem", () => {
    const settings = { pagination: byCursor, start: undefined };
    expect(drive(() => ({ next: "b" }), settings)).toMatchObject({ problem: "nothing new", asked: [undefined, "b"] });
    const ring = drive((cursor) => ({ next: cursor === "b" ? "c" : "b", repeated: cursor !== undefined }), settings);
    expect(ring.problem).toBe("nothing new");
  });
});
