import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createThriveClient, type LogEntry } from "../../src/index.js";
import { serveChanging } from "../support/changing-list.js";
import { collect, logEntries, logEntry, pageOf, pageOfAll, servePages } from "../support/pages.js";
import { json } from "../support/wire.js";

const numbers = (entries: readonly LogEntry[]): number[] => entries.map(({ durationMinutes }) => durationMinutes);
const withoutValidation = (server: { origin: string }) =>
  createThriveClient({ baseUrl: server.origin, auth: { accessToken: "token" }, validate: false });

describe("a list that changes while it is read", () => {
  test.each([1, 2, 4])(
    "loses no record when one before it is deleted, with %i pages at a time",
    async (concurrency) => {
      await using server = await serveChanging(logEntries(1, 10), (entries, served) => {
        if (served === 2) entries.splice(0, 1);
      });
      const entries = await collect(server.thrive.listLogEntries({ perPage: 2 }, { concurrency }));
      expect(numbers(entries)).toEqual(expect.arrayContaining(numbers(logEntries(2, 10))));
      expect(new Set(numbers(entries)).size).toBe(entries.length);
    },
  );

  test("costs no further request if nothing changes", async () => {
    await using server = await serveChanging(logEntries(1, 10), () => undefined);
    expect(await collect(server.thrive.listLogEntries({ perPage: 2 }, { concurrency: 4 }))).toHaveLength(10);
    expect(server.asked().map(({ page }) => page)).toEqual([1, 2, 3, 4, 5]);
  });

  test("gives every page again that records may have moved to, when read page by page", async () => {
    await using server = await serveChanging(logEntries(1, 6), (entries, served) => {
      if (served === 2) entries.splice(0, 2);
    });
    const pages = await collect(server.thrive.listLogEntries({ perPage: 2 }, { concurrency: 1 }).pages());
    expect(pages.map(({ pagination, results }) => [pagination.page, numbers(results)])).toEqual([
      [1, [1, 2]],
      [2, [3, 4]],
      [2, [5, 6]],
    ]);
  });

  test("gives no record twice when others are added before it", async () => {
    await using server = await serveChanging(logEntries(10, 19), (entries, served) => {
      if (served <= 4) entries.unshift(logEntry(served), logEntry(served + 4), logEntry(served + 100));
    });
    const entries = numbers(await collect(server.thrive.listLogEntries({ perPage: 3 })));
    expect(entries).toEqual(expect.arrayContaining(numbers(logEntries(10, 19))));
    expect(new Set(entries).size).toBe(entries.length);
  });

  test("gives each record that exists throughout once, despite additions and deletions between requests", async () => {
    const changes = fc.array(fc.array(fc.record({ add: fc.boolean(), at: fc.nat(40) }), { maxLength: 4 }), {
      maxLength: 30,
    });
    const settings = fc.record({
      size: fc.integer({ min: 0, max: 30 }),
      perPage: fc.integer({ min: 1, max: 7 }),
      concurrency: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(changes, settings, async (script, { size, perPage, concurrency }) => {
        let added = 1_000;
        // Pages that are fetched ahead may be served out of order, so that a total that drops and rises shows as steady.
        const isMixed = new Set(script.flat().map(({ add }) => add)).size > 1;
        const entries = logEntries(1, size);
        const throughout = new Set(numbers(entries));
        await using server = await serveChanging(entries, (list, served) => {
          const step = script[served - 1] ?? [];
          // Page numbers do not show one that is added and one that is deleted between two requests: all of one kind.
          for (const { at } of step) {
            if (step[0]?.add) list.splice(at % (list.length + 1), 0, logEntry((added += 1)));
            else for (const gone of list.splice(at % (list.length || 1), 1)) throughout.delete(gone.durationMinutes);
          }
        });
        const options = { concurrency: isMixed ? 1 : concurrency };
        const given = numbers(await collect(server.thrive.listLogEntries({ perPage }, options)));
        expect(new Set(given).size).toBe(given.length);
        expect([...throughout].filter((number) => !given.includes(number))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("of which more records vanish at once than are remembered is an error, not a list with gaps", async () => {
    const all = Array.from({ length: 130_000 }, (_, index) => ({ logEntryId: `entry-${index}` }));
    await using server = await servePages((asked, index) =>
      pageOfAll(index < 125 ? all : all.slice(110_000), { ...asked, perPage: 1_000 }),
    );
    await expect(collect(withoutValidation(server).listLogEntries({}, { concurrency: 1 }))).rejects.toMatchObject({
      name: "ResponseValidationError",
      path: "pagination/totalResults",
      page: { page: 126, perPage: 1_000 },
    });
  });

  test("is an error if two servers disagree about its length for ever", async () => {
    await using server = await servePages((asked, index) => pageOfAll(logEntries(1, index % 2 === 0 ? 10 : 9), asked));
    await expect(collect(server.thrive.listLogEntries({ perPage: 3 }, { concurrency: 1 }))).rejects.toThrow(
      "listLogEntries: the list cannot be read completely: expected a total that settles",
    );
  });
});

describe("an empty page before the last announced one", () => {
  test("does not end the list", async () => {
    await using server = await servePages((asked) =>
      pageOf(asked.page === 2 ? [] : logEntries(asked.page * 2, asked.page * 2 + 1), asked, 3),
    );
    for (const concurrency of [1, 2, 3]) {
      const entries = await collect(server.thrive.listLogEntries({ perPage: 2 }, { concurrency }));
      expect(numbers(entries)).toEqual([2, 3, 6, 7]);
    }
  });
});

describe("a server or cache that gives page 1 for every page", () => {
  const cached = { pagination: { totalResults: 10, totalPages: 5, page: 1, perPage: 2 }, results: logEntries(1, 2) };

  test("is an error that names both pages, and the place in the response", async () => {
    await using server = await servePages(() => json(cached));
    await expect(collect(server.thrive.listLogEntries({ perPage: 2 }))).rejects.toMatchObject({
      name: "ResponseValidationError",
      path: "pagination/page",
      expected: "2, the page that was asked for",
      received: "1",
      status: 200,
      page: { page: 2, perPage: 2 },
    });
    await expect(server.thrive.listLogEntries({ page: 3 })).rejects.toThrow(
      "listLogEntries: the list cannot be read completely: expected 3, the page that was asked for, got 1 at pagination/page. Something between this client and the API ignores the query, such as a cache.",
    );
    expect((await server.thrive.listLogEntries()).results).toHaveLength(2);
  });

  test("is an error without validation, too", async () => {
    await using server = await servePages(() => json(cached));
    await expect(collect(withoutValidation(server).listLogEntries({ perPage: 2 }))).rejects.toMatchObject({
      path: "pagination/page",
    });
  });

  test("is an error if the response claims to be the requested page", async () => {
    await using server = await servePages((asked) =>
      json({ ...cached, pagination: { ...cached.pagination, page: asked.page } }),
    );
    const given: LogEntry[] = [];
    const iterate = async (): Promise<void> => {
      for await (const entry of server.thrive.listLogEntries({ perPage: 2 })) given.push(entry);
    };
    await expect(iterate()).rejects.toMatchObject({
      name: "ResponseValidationError",
      path: "results",
      page: { page: 2, perPage: 2 },
    });
    expect(numbers(given)).toEqual([1, 2]);
  });

  test("is an error if the response does not say which page it is", async () => {
    await using server = await servePages(() => json({ results: logEntries(1, 2) }));
    await expect(collect(withoutValidation(server).listLogEntries({ perPage: 2 }))).rejects.toMatchObject({
      path: "results",
    });
  });
});

describe("records without an id", () => {
  const nameless = (count: number): unknown[] =>
    Array.from({ length: count }, (_, index) => ({ durationMinutes: 5, ...(index % 2 === 0 && { logEntryId: null }) }));

  test.each([["off", false] as const, ["a function", () => undefined] as const])(
    "are all given with validation %s",
    async (_name, validate) => {
      await using server = await servePages((asked) => pageOf(nameless(4), asked, 3));
      const thrive = createThriveClient({ baseUrl: server.origin, auth: { accessToken: "token" }, validate });
      expect(await collect(thrive.listLogEntries({ perPage: 4 }))).toHaveLength(12);
    },
  );

  test("are given among records with one, each of which is given once", async () => {
    await using server = await servePages((asked) => pageOf([logEntry(1), ...nameless(2), logEntry(1)], asked, 2));
    expect(await collect(withoutValidation(server).listLogEntries({ perPage: 4 }))).toHaveLength(1 + 2 + 2);
  });

  test("cannot be recognised after a deletion, which is an error", async () => {
    let total = 9;
    await using server = await servePages((asked) =>
      pageOfAll(
        Array.from({ length: (total -= 1) }, () => ({ durationMinutes: 1 })),
        asked,
      ),
    );
    await expect(collect(withoutValidation(server).listLogEntries({ perPage: 2 }))).rejects.toMatchObject({
      path: "pagination/totalResults",
    });
  });
});

test("the same id twice within one page is given once", async () => {
  await using server = await servePages((asked) => pageOf([logEntry(1), logEntry(2), logEntry(1)], asked, 1));
  expect(numbers(await collect(server.thrive.listLogEntries()))).toEqual([1, 2]);
  const [page] = await collect(server.thrive.listLogEntries().pages());
  expect(page?.results).toHaveLength(3);
});
