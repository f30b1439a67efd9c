import type { MockPage } from "../../generated/mock.js";
import { InvalidArgumentError } from "../errors.js";
import { ReceivedResponse } from "../http/response.js";
import { createList, type List } from "../operations/list.js";
import type { FetchPage } from "../operations/read-pages.js";
import { isList, operationTable, type ListOperation, type Pagination } from "../operations/operation.js";
import { pageOf } from "./serve/page.js";

/**
 * A list of these records, for tests that stub the client itself. It is what the client's own lists are: awaited, it is
 * a page; iterated, it is every record.
 *
 * @param records - The records, in order.
 * @param options - `perPage`: how many records a page has. Default: 100.
 * @example
 * ```ts
 * vi.spyOn(thrive, "listLogEntries").mockReturnValue(listOf([aLogEntry(), aLogEntry()]));
 * ```
 */
export function listOf<T>(
  records: readonly T[],
  { perPage = 100 }: { readonly perPage?: number | undefined } = {},
): List<MockPage<T>, T> {
  const [operation] = operationTable.filter(isList);
  if (!operation) throw new Error("The description has no list.");
  const { pagination, parameters } = operation;
  const largest = pagination.largestSize ?? Infinity;
  if (!(Number.isInteger(perPage) && perPage >= 1 && perPage <= largest)) {
    throw new InvalidArgumentError(`listOf: perPage must be an integer from 1 to ${largest}; got ${String(perPage)}.`);
  }
  // The records are given, so none of them is a repetition.
  const withoutId = Object.fromEntries(Object.entries(pagination).filter(([key]) => key !== "id")) as Pagination &
    Record<string, unknown>; // less the optional id
  const stub: ListOperation = { ...operation, pagination: withoutId };
  const about = { operationId: operation.id, method: operation.method, url: operation.path };
  const fetchPage: FetchPage = ({ query }) => {
    const body = pageOf(withoutId, parameters, query, records.length, (offset, limit) =>
      records.slice(offset, offset + limit),
    );
    return Promise.resolve({ body, response: new ReceivedResponse(about, new Response(), "", () => []) });
  };
  const args = pagination.size === undefined ? {} : { [pagination.size]: perPage };
  return createList(stub, fetchPage, args) as unknown as List<MockPage<T>, T>; // of these records, in the page of that operation
}
