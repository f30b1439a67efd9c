import type { PageArguments } from "../../generated/wire-types.js";
import { ResponseValidationError } from "../errors.js";
import { onAbort } from "../http/abort.js";
import type { ReceivedResponse } from "../http/response.js";
import type { RequestOptions } from "../options/options.js";
import type { Params } from "./arguments.js";
import { rememberRecords } from "./given-records.js";
import type { ListOperation } from "./operation.js";
import { ownError } from "./own-error.js";
import type { PeriodBounds } from "./period-bounds.js";
import { planPages, type PagingProblem, type Position } from "./paging.js";

/** A page as it was received. */
export interface FetchedPage {
  readonly body: unknown;
  readonly response: ReceivedResponse;
}

/** Sends the one request of a list operation. */
export type FetchPage = (params: Params, options: RequestOptions) => Promise<FetchedPage>;

/** A page that is given to the caller. */
export interface GivenPage {
  readonly body: unknown;
  /** Its records that were not given before. */
  readonly fresh: readonly unknown[];
}

/** What is requested of a list, and how. */
export interface ListCall {
  readonly params: Params;
  readonly options: RequestOptions;
  readonly concurrency: number;
  /** Leaves out the records outside the period, if there is one. */
  readonly bounds: PeriodBounds | undefined;
}

/** Requests the pages of a list, up to `concurrency` at a time, and gives them in order. */
export async function* readPages(
  operation: ListOperation,
  fetchPage: FetchPage,
  { params, options, concurrency, bounds }: ListCall,
): AsyncGenerator<GivenPage, void> {
  const { pagination } = operation;
  const { start, size } = firstPage(operation, params);
  const plan = planPages(pagination, start, size, concurrency);
  const given = rememberRecords(pagination.id);
  let ahead: { readonly position: Position; readonly fetched: Promise<FetchedPage> }[] = [];
  let batch = new AbortController();
  const off = onAbort(options.signal, () => batch.abort(options.signal?.reason));

  const argumentsOf = (position: Position) => ({
    ...(position !== undefined && { [pagination.position]: position }),
    ...(pagination.size !== undefined && { [pagination.size]: size }),
  });
  const fetchAhead = (): void => {
    for (let next = plan.next(); next !== undefined; next = plan.next()) {
      const { position } = next;
      const query = { ...params.query, ...argumentsOf(position) };
      const fetched = fetchPage({ ...params, query }, { ...options, signal: batch.signal });
      fetched.catch(() => undefined); // thrown when it is this page's turn, if that comes
      ahead.push({ position, fetched });
    }
  };

  try {
    for (;;) {
      fetchAhead();
      const next = ahead.shift();
      if (next === undefined) return;
      const { position } = next;
      try {
        const page = await next.fetched;
        checkPosition(operation, page, position);
        const records = recordsOf(operation, page);
        const compared = given.compare(records);
        const verdict = plan.arrived({
          position,
          count: records.length,
          ...factsOf(operation, page),
          ...compared,
          recognised: given.recognised(),
        });
        if (verdict.problem) throw pagingError(operation, page, verdict.problem);
        if (verdict.discard) {
          batch.abort();
          batch = new AbortController();
          ahead = [];
        }
        if (!verdict.give) continue;
        given.add(compared);
        fetchAhead();
        yield bounds
          ? withinBounds(operation, page, compared.fresh, bounds)
          : { body: page.body, fresh: compared.fresh };
      } catch (error) {
        throw ownError(error, { page: argumentsOf(position) as PageArguments }); // of the same parameters
      }
      plan.used();
    }
  } finally {
    off();
    batch.abort();
  }
}

/** The page with only the records of a period. Its totals are those of everything that was requested. */
function withinBounds(
  operation: ListOperation,
  page: FetchedPage,
  fresh: readonly unknown[],
  { covers, field }: PeriodBounds,
): GivenPage {
  const { items } = operation.pagination;
  const records = recordsOf(operation, page).filter((record, index) => {
    const covered = covers(record);
    if (covered !== undefined) return covered;
    throw problemWith(operation, page, {
      path: `${pathOf(items)}/${index}/${field}`,
      expected: "a date, to tell whether it is in the period",
      received: "another value",
      advice: "",
    });
  });
  const kept = new Set(records);
  return {
    body: withValueAt(page.body, items === "" ? [] : items.split("."), records),
    fresh: fresh.filter((record) => kept.has(record)),
  };
}

/** A copy of the body with another value at the path. */
function withValueAt(body: unknown, [name, ...path]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const object = body as Readonly<Record<string, unknown>>; // the records were found at this path
  return { ...object, [name]: withValueAt(object[name], path, value) };
}

/** Where to begin, and with how many records a page: as many as there can be, unless the caller chose. */
function firstPage({ pagination }: ListOperation, { query }: Params): { start: Position; size: number } {
  const { position, style, first, size, largestSize = 1 } = pagination;
  const { [position]: start = style === "cursor" ? undefined : first, [size ?? ""]: chosen = largestSize } = query;
  return { start: start as Position, size: chosen as number }; // both were checked against the parameters
}

/** Throws if the response is another page than the requested one. */
export function checkPosition(operation: ListOperation, { body, response }: FetchedPage, asked: Position): void {
  const { current } = operation.pagination;
  const received = current === undefined ? undefined : valueAt(body, current);
  if (typeof received !== "number" || received === asked) return;
  throw problemWith(
    operation,
    { body, response },
    {
      path: pathOf(current),
      expected: `${String(asked)}, the page that was asked for`,
      received: String(received),
      advice: "Something between this client and the API ignores the query, such as a cache.",
    },
  );
}

function pagingError(operation: ListOperation, page: FetchedPage, problem: PagingProblem): ResponseValidationError {
  const { items, total } = operation.pagination;
  const details = {
    "nothing new": {
      path: pathOf(items),
      expected: "records that did not come before, because the list goes on",
      received: "none",
      advice: "Something between this client and the API ignores the query, such as a cache.",
    },
    "keeps shrinking": {
      path: pathOf(total),
      expected: "a total that settles",
      received: "totals that keep falling and rising",
      advice: "Read the list again, from the page in `page`.",
    },
    "shrank too far": {
      path: pathOf(total),
      expected: "a total that drops by fewer records while the list is read",
      received: String(valueAt(page.body, total ?? "")),
      advice: "Records may have moved to pages that were read before. Read the list again from its first page.",
    },
  }[problem];
  return problemWith(operation, page, details);
}

interface Problem {
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  readonly advice: string;
}

function problemWith({ id }: ListOperation, { response }: FetchedPage, problem: Problem): ResponseValidationError {
  const { path, expected, received, advice } = problem;
  const { status, headers, body, request } = response.redacted();
  return new ResponseValidationError(
    `${id}: the list cannot be read completely: expected ${expected}, got ${received}${path && ` at ${path}`}. ${advice}`,
    { ...request, status, headers, body: JSON.parse(body) as unknown, operationId: id, path, expected, received },
  );
}

const pathOf = (path = ""): string => path.replaceAll(".", "/");

function recordsOf({ pagination }: ListOperation, { body }: FetchedPage): readonly unknown[] {
  const records = valueAt(body, pagination.items);
  return Array.isArray(records) ? records : [];
}

/** What a page states about the whole list. What is missing or of a wrong type is undefined. */
function factsOf({ pagination }: ListOperation, { body }: FetchedPage) {
  const numberAt = (path: string | undefined): number | undefined => {
    const value = path === undefined ? undefined : valueAt(body, path);
    return typeof value === "number" && value >= 0 ? value : undefined;
  };
  const next = pagination.next === undefined ? undefined : valueAt(body, pagination.next);
  const size = numberAt(pagination.currentSize);
  return {
    total: numberAt(pagination.total),
    pages: numberAt(pagination.pages),
    size: size === 0 ? undefined : size,
    next: typeof next === "string" && next !== "" ? next : undefined,
  };
}

/** The value at a path of property names with a dot between them. */
export function valueAt(body: unknown, path: string): unknown {
  let value = body;
  for (const name of path === "" ? [] : path.split(".")) value = (Object(value) as Record<string, unknown>)[name]; // any value has properties
  return value;
}
