import { InvalidArgumentError } from "../errors.js";
import { readOptions } from "../options/check.js";
import type { ListOptions } from "../options/options.js";
import { listRules } from "../options/rules.js";
import { checkArguments } from "./arguments.js";
import type { ListOperation } from "./operation.js";
import { iteratePages } from "./page-iterator.js";
import { boundsOf } from "./period-bounds.js";
import type { Position } from "./paging.js";
import { checkPosition, readPages, type FetchPage, type GivenPage, type ListCall } from "./read-pages.js";

/**
 * A lazy list: nothing is requested until you await or iterate it. Awaited, it is the one page that its arguments
 * choose. Iterated, it is every record from that page on, each of them once, even when records are added or deleted
 * while it is read.
 */
export interface List<Page, Item> extends Promise<Page>, AsyncIterable<Item> {
  /**
   * Every page from the chosen one on, as the API sent it. After records were deleted, pages can come again, so save
   * records by their id.
   */
  pages(): AsyncIterable<Page>;
}

/** Makes the list of an operation from its one request. */
export function createList(
  operation: ListOperation,
  fetchPage: FetchPage,
  args: unknown,
  options: ListOptions = {},
): List<unknown, unknown> {
  let checked: ListCall | undefined;
  /** Once for all pages. */
  const check = (): ListCall => (checked ??= checkCall(operation, args, options));

  const iterable = (itemsOf: (page: GivenPage) => readonly unknown[]): AsyncIterable<unknown> => ({
    [Symbol.asyncIterator]: () =>
      iteratePages(() => {
        const call = check();
        return {
          read: (end) => readPages(operation, fetchPage, { ...call, options: { ...call.options, signal: end } }),
          signal: call.options.signal,
        };
      }, itemsOf),
  });

  let only: Promise<unknown> | undefined;
  const fetchOnly = async (): Promise<unknown> => {
    const call = check();
    if (call.bounds) {
      throw new InvalidArgumentError(
        `${operation.id}: the records of a period are given when the list is iterated, with for await; a single page of it would not be complete.`,
      );
    }
    const page = await fetchPage(call.params, call.options);
    const { position, first } = operation.pagination;
    const { [position]: asked = first } = call.params.query;
    checkPosition(operation, page, asked as Position); // it was checked against its parameter
    return page.body;
  };
  const promise = (): Promise<unknown> => (only ??= fetchOnly());
  return {
    then: (onFulfilled, onRejected) => promise().then(onFulfilled, onRejected),
    catch: (onRejected) => promise().catch(onRejected),
    finally: (onFinally) => promise().finally(onFinally),
    [Symbol.toStringTag]: "List",
    pages: () => iterable(({ body }) => [body]),
    ...iterable(({ fresh }) => fresh),
  };
}

/** Checks the arguments and options of a list. Throws `InvalidArgumentError`. */
function checkCall(operation: ListOperation, args: unknown, listOptions: ListOptions): ListCall {
  const { concurrency = 2, period, ...options } = readOptions(operation.id, listOptions, listRules);
  const params = checkArguments(operation, args);
  const bounds = period === undefined ? undefined : boundsOf(operation, params, period);
  return { params: bounds?.params ?? params, options, concurrency, bounds };
}
