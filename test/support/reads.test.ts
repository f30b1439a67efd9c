import { expect, test } from "vitest";
import { parameterReader } from "./parameters.js";
import { readerOf } from "./reads.js";
import type { Operation } from "./spec.js";

const list: Operation = {
  method: "GET",
  path: "/things",
  servers: [],
  security: [],
  responses: {},
  pagination: { items: "results", id: "thingId" },
  parameters: [
    { name: "page", in: "query", schema: { type: "integer", minimum: 1, default: 1 } },
    { name: "perPage", in: "query", schema: { type: "integer", maximum: 5, default: 2 } },
    {
      name: "ids",
      in: "query",
      explode: false,
      schema: { type: "array", items: { type: "string", pattern: "^t" } },
    },
  ],
};
const things = ["t1", "t2", "t3", "t1"].map((thingId, index) => ({ thingId, index }));
const read = readerOf(list, { [list.path]: things });
const readParameters = parameterReader(list);

function ask(query: string) {
  const parameters = readParameters({}, new URLSearchParams(query));
  return parameters && read(parameters);
}

test("a list comes in pages, of the spec's length by default, each id once", () => {
  expect(ask("")).toEqual({
    pagination: { totalResults: 3, totalPages: 2, page: 1, perPage: 2 },
    results: [things[3], things[1]],
  });
  expect(ask("page=2")).toMatchObject({ results: [things[2]] });
  expect(ask("page=3")).toMatchObject({ results: [], pagination: { page: 3 } });
  expect(ask("perPage=5&ids=t1,t2")).toMatchObject({ pagination: { totalPages: 1, perPage: 5 } });
});

test.each(["page=0", "page=one", "perPage=6", "ids=t1,2"])("%s is refused", (query) => {
  expect(ask(query)).toBeUndefined();
});
