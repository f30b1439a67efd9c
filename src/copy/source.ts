import type { ThriveClient } from "../client.js";
import { APIConnectionTimeoutError, isThriveError } from "../errors.js";
import { onAbort } from "../http/abort.js";
import { operationTable, type Pagination } from "../operations/operation.js";
import { valueAt } from "../operations/read-pages.js";
import type { ApiRecord } from "./records.js";
import { isSum, type Table } from "./tables.js";
import type { Window } from "./windows.js";

/** A page of a window. */
export interface SourcePage {
  readonly records: readonly ApiRecord[];
  /** How many records the API announces for the window, as it understands the bounds. */
  readonly total: number;
}

/** Where the records come from. */
export interface Source {
  /** Reads one page of a window. */
  page(table: Table, window: Window, page: number, perPage: number): Promise<SourcePage>;
  /** Reads one record by its id; undefined where the API has none. */
  one(table: Table, id: string): Promise<ApiRecord | undefined>;
  /** How many pages may be on their way at a time. */
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
}

interface SourceOptions {
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
}

/** The client's two retries are too few where a quarter of all requests fails: of 10,000 requests, 39 would. */
const maxRetries = 7;

/** A run ends when nothing has come for so long (ms), though requests were waiting. */
const longestSilenceMs = 50_000;

/** A method of the client, by an operation's id. */
type Method = (args: object, options: object) => PromiseLike<unknown>;

/** The API as a source, through a client: its credentials, its retries, its checks of each response. */
export function createSource(thrive: ThriveClient, { concurrency, signal }: SourceOptions): Source {
  const methods = thrive as unknown as Readonly<Record<string, Method>>; // the names are of the same description
  const silence = watchSilence(signal);

  async function call(operationId: string, args: object): Promise<unknown> {
    const method = methods[operationId];
    if (method === undefined) throw new TypeError(`The client has no method ${operationId}.`);
    return silence.during(operationId, (each) => method(args, { signal: each, maxRetries }));
  }

  return {
    concurrency,
    signal,
    async page(table, window, page, perPage) {
      const { style, position, first, size = "", items, total, current } = paginationOf(table);
      const response = await call(table.operationId, {
        ...boundsOf(table, window),
        ...(table.parent && { [table.parent.argument]: window.parentId }),
        [position]: style === "offset" ? first + (page - 1) * perPage : first + page - 1,
        [size]: perPage,
      });
      const sent = current === undefined ? undefined : valueAt(response, current);
      if (style === "page" && sent !== undefined && sent !== first + page - 1) {
        throw new TypeError(
          `${table.operationId} did not send page ${first + page - 1}, which was requested, but page ${JSON.stringify(sent)}.`,
        );
      }
      // Both were checked against the description by the client.
      return {
        records: valueAt(response, items) as readonly ApiRecord[],
        total: Number(valueAt(response, total ?? "")),
      };
    },
    async one({ single, name }, id) {
      if (single === undefined) throw new TypeError(`No operation reads one record of ${name}.`);
      try {
        return (await call(single.operationId, { [single.argument]: id })) as ApiRecord;
      } catch (error) {
        if (isThriveError(error) && error.name === "NotFoundError") return undefined;
        throw error;
      }
    },
  };
}

/** The largest pages of a list. */
export const largestPage = (table: Table): number => paginationOf(table).largestSize ?? 100;

function paginationOf({ operationId }: Table): Pagination {
  const operation = operationTable.find(({ id }) => id === operationId);
  if (operation?.pagination === undefined) throw new TypeError(`${operationId} is no list.`);
  return operation.pagination;
}

/**
 * The arguments that bound a window. Whether the API counts the bounds themselves, and whether it uses the time or the
 * day alone, is not documented. One second before the first moment up to the first moment after takes in the whole
 * window in each case; what comes from beyond is filtered out. A list of sums has no such remedy: it ends a second early.
 */
function boundsOf(table: Table, { from, to }: Window): object {
  const { period } = table;
  if (period === undefined) return {};
  if (isSum(table)) return { [period.from]: from ?? new Date(0), [period.to]: new Date((to?.getTime() ?? 0) - 1_000) };
  return {
    ...(from && { [period.from]: new Date(from.getTime() - 1_000) }),
    ...(to && { [period.to]: to }),
  };
}

/** Ends requests when none has succeeded for too long, which per-request timeouts and retries add up to. */
function watchSilence(signal: AbortSignal | undefined) {
  const pending = new Set<AbortController>();
  let timer: NodeJS.Timeout | undefined;
  const restart = (): void => {
    clearTimeout(timer);
    if (pending.size === 0) return;
    timer = setTimeout(() => {
      for (const controller of pending) controller.abort(silent);
    }, longestSilenceMs);
  };
  const silent = Symbol("silent");
  return {
    async during<T>(operationId: string, send: (signal: AbortSignal) => PromiseLike<T>): Promise<T> {
      const controller = new AbortController();
      const off = onAbort(signal, () => controller.abort(signal?.reason));
      pending.add(controller);
      if (pending.size === 1) restart();
      try {
        const response = await send(controller.signal);
        pending.delete(controller);
        restart();
        return response;
      } catch (error) {
        if (controller.signal.reason !== silent) throw error;
        throw new APIConnectionTimeoutError(
          `${operationId}: no successful response within ${longestSilenceMs / 1_000} s, the retries included.`,
        );
      } finally {
        off();
        pending.delete(controller);
        if (pending.size === 0) clearTimeout(timer);
      }
    },
  };
}
