import { describe, expect, test } from "vitest";
import { ReceivedResponse } from "../../src/http/response.js";
import { createList } from "../../src/operations/list.js";
import type { ListOperation, Pagination, Parameter } from "../../src/operations/operation.js";
import type { FetchPage } from "../../src/operations/read-pages.js";
import { collect } from "../support/pages.js";

interface Thing {
  readonly id: number;
}

const things = (count: number): Thing[] => Array.from({ length: count }, (_, id) => ({ id }));

/** A list that pages like this, and what was asked of it. */
function listThat(pagination: Pagination, bodyOf: (query: Readonly<Record<string, unknown>>) => unknown) {
  const asked: object[] = [];
  const fetchPage: FetchPage = ({ query }) => {
    asked.push(query);
    const body = bodyOf(query);
    const response = new ReceivedResponse({}, new Response(), JSON.stringify(body), () => []);
    return Promise.resolve({ body, response });
  };
  const integer: Parameter = { in: "query", required: false, type: "integer" };
  const { position, size = "size", style } = pagination;
  const operation: ListOperation = {
    ...{ id: "listLogEntries", method: "GET", path: "/things", scopes: [], pagination },
    parameters: { [position]: style === "cursor" ? { ...integer, type: "string" } : integer, [size]: integer },
  };
  const list = (args: object = {}, options: object = {}) => createList(operation, fetchPage, args, options);
  return { list, asked };
}

const without = (name: "id", pagination: Pagination): Pagination =>
  Object.fromEntries(Object.entries(pagination).filter(([key]) => key !== name)) as unknown as Pagination; // it is optional

const slice = (all: readonly Thing[], offset: unknown, size: unknown): readonly Thing[] =>
  all.slice(Number(offset), Number(offset) + Number(size));

describe("a list in a bare array", () => {
  const bare: Pagination = {
    style: "page",
    position: "page",
    first: 0,
    size: "size",
    largestSize: 3,
    items: "",
    id: "id",
  };

  test("is read until an empty page, from page 0 on", async () => {
    const { list, asked } = listThat(bare, ({ page, size }) => slice(things(7), Number(page) * 3, size));
    expect(await collect(list({}, { concurrency: 1 }))).toEqual(things(7));
    expect(asked).toEqual([0, 1, 2, 3].map((page) => ({ page, size: 3 })));
    expect(await collect(list().pages())).toHaveLength(3);
  });

  test("begins with page 1 if the description says so", async () => {
    const { list, asked } = listThat({ ...bare, first: 1 }, ({ page, size }) =>
      slice(things(4), (Number(page) - 1) * 3, size),
    );
    expect(await collect(list())).toEqual(things(4));
    expect(asked[0]).toEqual({ page: 1, size: 3 });
  });

  test("is an error if the server gives the same page for ever", async () => {
    const { list } = listThat(bare, () => things(3));
    await expect(collect(list())).rejects.toMatchObject({ name: "ResponseValidationError", path: "" });
    const withoutId = without("id", bare);
    await expect(collect(listThat(withoutId, () => things(3)).list())).rejects.toMatchObject({
      page: { page: 1, size: 3 },
    });
  });

  test("without an id deduplicates nothing", async () => {
    const withoutId = without("id", bare);
    const bodies = [[1, 1, 2], [2, 2, 1], []];
    const { list } = listThat(withoutId, ({ page }) => bodies[Number(page)] ?? []);
    expect(await collect(list())).toEqual([1, 1, 2, 2, 2, 1]);
  });
});

describe("a list by offset", () => {
  const byOffset: Pagination = {
    ...{ style: "offset", position: "offset", first: 0, size: "limit", largestSize: 4, items: "data.rows", id: "id" },
    total: "meta.count",
  };
  const serve =
    (all: readonly Thing[], cap = 4) =>
    ({ offset, limit }: Readonly<Record<string, unknown>>) => ({
      data: { rows: slice(all, offset, Math.min(cap, Number(limit))) },
      meta: { count: all.length },
    });

  test("is read to its total, with pages ahead", async () => {
    const { list, asked } = listThat(byOffset, serve(things(10)));
    expect(await collect(list({}, { concurrency: 3 }))).toEqual(things(10));
    expect(asked).toEqual([0, 4, 8].map((offset) => ({ offset, limit: 4 })));
  });

  test("loses nothing if the server gives fewer records than it was asked for", async () => {
    for (const concurrency of [1, 2, 4]) {
      const { list } = listThat(byOffset, serve(things(10), 3));
      expect(await collect(list({}, { concurrency }))).toEqual(things(10));
    }
  });

  test("says the offset that an error is about", async () => {
    const { list } = listThat(byOffset, ({ offset }) => {
      if (offset !== 4) return serve(things(10))({ offset, limit: 4 });
      throw new Error("no rows");
    });
    await expect(collect(list())).rejects.toThrow("no rows");
  });

  test("loses nothing when a record is deleted while it is read", async () => {
    const all = things(10);
    let served = 0;
    const { list } = listThat(byOffset, (query) => {
      const body = serve([...all])(query);
      if ((served += 1) === 2) all.shift();
      return body;
    });
    expect(await collect(list({}, { concurrency: 1 }))).toEqual(things(10));
  });
});

describe("a list by cursor", () => {
  const byCursor: Pagination = {
    ...{ style: "cursor", position: "after", first: 0, size: "limit", largestSize: 2, items: "rows", id: "id" },
    next: "page.next",
  };
  const serve = ({ after = "0", limit }: Readonly<Record<string, unknown>>) => {
    const next = Number(after) + Number(limit);
    return { rows: slice(things(5), after, limit), page: { next: next < 5 ? String(next) : null } };
  };

  test("is read until there is no cursor", async () => {
    const { list, asked } = listThat(byCursor, serve);
    expect(await collect(list({}, { concurrency: 3 }))).toEqual(things(5));
    expect(asked).toEqual([{ limit: 2 }, { after: "2", limit: 2 }, { after: "4", limit: 2 }]);
  });

  test("can be read from a cursor on, and a page of it awaited", async () => {
    const { list, asked } = listThat(byCursor, serve);
    expect(await collect(list({ after: "2" }))).toEqual(things(5).slice(2));
    expect(await list({ after: "4", limit: 1 })).toEqual({ rows: [{ id: 4 }], page: { next: null } });
    expect(asked.at(-1)).toEqual({ after: "4", limit: 1 });
  });

  test("is an error if a cursor leads to itself", async () => {
    const { list } = listThat(byCursor, () => ({ rows: things(1), page: { next: "2" } }));
    await expect(collect(list())).rejects.toMatchObject({ name: "ResponseValidationError", path: "rows" });
  });
});
