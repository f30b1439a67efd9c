import type { Parameters } from "./parameters.js";
import { entriesOf, type Entries } from "./records.js";
import type { Operation } from "./spec.js";

/** Answers a read with the body of its 200, or undefined where there is no such entry. */
export type Read = (parameters: Parameters) => object | undefined;

export function readerOf(operation: Operation, more: Entries): Read {
  return operation.pagination === undefined
    ? readOne(operation, more)
    : readPage(operation, operation.pagination, more);
}

/** The id of an entry is the property that the path's last parameter is named after. */
function readOne(operation: Operation, more: Entries): Read {
  const id = operation.parameters.findLast((parameter) => parameter.in === "path")?.name;
  const entries = entriesOf(operation, id, more);
  if (id === undefined) return () => entries[0];
  const byId = new Map(entries.map((entry) => [entry[id], entry]));
  return (parameters) => byId.get(parameters[id]);
}

function readPage(operation: Operation, { id, items }: NonNullable<Operation["pagination"]>, more: Entries): Read {
  const entries = entriesOf(operation, id, more);
  return (parameters) => {
    const page = Number(parameters.page);
    const perPage = Number(parameters.perPage);
    const totalResults = entries.length;
    return {
      pagination: { totalResults, totalPages: Math.ceil(totalResults / perPage), page, perPage },
      [items]: entries.slice((page - 1) * perPage, page * perPage),
    };
  };
}
