import { ThriveError } from "../errors.js";
import { abortError, onAbort } from "../http/abort.js";
import { checkOptions } from "../options/check.js";
import { requestOptionNames, type ListOptions, type RequestOptions } from "../options/options.js";
import { checkArguments } from "./arguments.js";
import type { ListOperation } from "./operation.js";
import { planPages } from "./paging.js";

/**
 * A list that nothing was sent for yet. Awaited, it is one page, as its arguments choose it. Iterated, it is every
 * record from that page on; one that slid onto the next page meanwhile is given once.
 */
export interface List<Page, Item> extends PromiseLike<Page>, AsyncIterable<Item> {
  /** Every page from the chosen one on, as it was sent, to go on from by its `pagination.page` and `.perPage`. */
  pages(): AsyncIterable<Page>;
  /** As a promise's. */
  catch<Result = never>(
    onRejected?: ((reason: unknown) => Result | PromiseLike<Result>) | null,
  ): Promise<Page | Result>;
  /** As a promise's. */
  finally(onFinally?: (() => void) | null): Promise<Page>;
}

/** Sends the operation's one request, and answers with its page. */
export type FetchPage = (args: unknown, options: RequestOptions) => Promise<unknown>;

type Page = Readonly<Record<string, unknown>>;

/** A record slides by as many places as others arrive meanwhile; beyond so many pages it is not looked for. */
const rememberedPages = 4;

/** Makes the list of an operation out of its one request. */
export function createList(
  operation: ListOperation,
  fetchPage: FetchPage,
  args: Readonly<Record<string, unknown>> = {},
  listOptions: ListOptions = {},
): List<unknown, unknown> {
  const { items, id, position, pages: totalPages = "" } = operation.pagination;
  const check = (): { concurrency: number; options: RequestOptions } => {
    checkOptions(operation.id, listOptions, [...requestOptionNames, "concurrency"]);
    checkArguments(operation, args);
    // By name, as an object of a class, an `AbortController` for one, has them from its prototype.
    const { concurrency = 2, signal, timeout, maxRetries } = listOptions;
    return { concurrency, options: { signal, timeout, maxRetries } };
  };
  const recordsOf = ({ [items]: records }: Page): readonly unknown[] => (Array.isArray(records) ? records : []);

  async function* pages(): AsyncGenerator<Page, void> {
    const { concurrency, options } = check();
    const { signal } = options;
    if (signal?.aborted) throw abortError(signal);
    const query = pageQuery(operation, args);
    const plan = planPages(Number(query[position]), concurrency);
    const ahead: { page: number; answer: Promise<unknown> }[] = [];
    const controller = new AbortController();
    const off = onAbort(signal, () => controller.abort(signal?.reason));
    const fetchAhead = (): void => {
      for (let page = plan.next(); page !== undefined; page = plan.next()) {
        const answer = fetchPage({ ...args, ...query, [position]: page }, { ...options, signal: controller.signal });
        answer.catch(() => undefined); // its failure is told in its turn, if that comes
        ahead.push({ page, answer });
      }
    };
    try {
      for (;;) {
        fetchAhead();
        const next = ahead.shift();
        if (next === undefined) return;
        const page = (await next.answer.catch((error: unknown) => {
          if (error instanceof ThriveError)
            error.page = { page: next.page, perPage: Number(Object.values(query).at(-1)) };
          throw error;
        })) as Page; // held to its type, unless the caller asked for it not to be
        const { length } = recordsOf(page);
        plan.arrived(length, valueAt(page, totalPages));
        if (length === 0) return;
        fetchAhead();
        yield page;
        plan.used();
      }
    } finally {
      off();
      controller.abort();
    }
  }

  async function* records(): AsyncGenerator<unknown, void> {
    const remembered: Set<unknown>[] = [];
    for await (const page of pages()) {
      const ids = new Set<unknown>();
      for (const record of recordsOf(page)) {
        if (listOptions.signal?.aborted) throw abortError(listOptions.signal);
        const key = valueAt(record, id ?? "");
        if (!remembered.some((known) => known.has(key))) yield record;
        ids.add(key);
      }
      remembered.push(ids);
      if (remembered.length > rememberedPages) remembered.shift();
    }
  }

  let only: Promise<unknown> | undefined;
  const onePage = async (): Promise<unknown> => fetchPage(args, check().options);
  const promise = (): Promise<unknown> => (only ??= onePage());
  return {
    then: (onFulfilled, onRejected) => promise().then(onFulfilled, onRejected),
    catch: (onRejected) => promise().catch(onRejected),
    finally: (onFinally) => promise().finally(onFinally),
    pages,
    [Symbol.asyncIterator]: records,
  };
}

/** The page to begin with, and the largest pages there are, unless the caller chose. */
function pageQuery({ pagination }: ListOperation, args: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { position, first, size = "", largestSize } = pagination;
  return { [position]: args[position] ?? first, [size]: args[size] ?? largestSize };
}

/** What is at a path of property names with dots between them. */
function valueAt(value: unknown, path: string): unknown {
  return path.split(".").reduce((node, key) => (Object(node) as Record<string, unknown>)[key], value); // anything may be looked into
}
