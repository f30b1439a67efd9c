import { abortError, onAbort } from "../http/abort.js";

/** What an iteration reads, determined when its first item is requested. */
export interface PageSource<Page> {
  /** Gives the pages. Ends early, with an error, when the signal aborts. */
  readonly read: (end: AbortSignal) => AsyncGenerator<Page, void>;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
}

const done = { done: true, value: undefined } as const;

/**
 * An iterator over the items of pages. Ending it takes effect at once, even while a page is pending, for which an async
 * generator would wait. An item that is there already costs no `await`.
 */
export function iteratePages<Page, Item>(
  open: () => PageSource<Page>,
  itemsOf: (page: Page) => readonly Item[],
): AsyncIterator<Item, undefined> {
  const controller = new AbortController();
  let source: PageSource<Page> | undefined;
  let pages: AsyncGenerator<Page, void> | undefined;
  let items: readonly Item[] = [];
  let index = 0;
  let ended = false;
  let busy = false;
  const waiting: (() => void)[] = [];
  let off = (): void => undefined;

  function end(): void {
    ended = true;
    items = [];
    index = 0;
    off();
    controller.abort();
  }

  function begin(): AsyncGenerator<Page, void> {
    const { signal, read } = (source = open());
    off = onAbort(signal, () => controller.abort(signal?.reason));
    return read(controller.signal);
  }

  /** Waits for pages until there is an item. */
  async function advance(): Promise<IteratorResult<Item, undefined>> {
    if (busy) await new Promise<void>((resolve) => waiting.push(resolve));
    busy = true;
    try {
      while (!ended) {
        pages ??= begin();
        if (source?.signal?.aborted) throw abortError(source.signal);
        if (index < items.length) return { done: false, value: items[index++] as Item }; // the index is below the length
        const page = await pages.next();
        if (page.done) end();
        else items = itemsOf(page.value);
        index = 0;
      }
      return done;
    } catch (error) {
      // The caller that ended the iteration does not receive the errors of the requests that this aborted.
      if (ended) return done;
      end();
      throw error;
    } finally {
      // The next in line takes over, so that no later call overtakes it.
      const wake = waiting.shift();
      if (wake) wake();
      else busy = false;
    }
  }

  return {
    // Its promise gets no handler here, because V8 follows a promise to the caller's stack only if it has one handler.
    next() {
      if (busy || index >= items.length || source?.signal?.aborted) return advance();
      return Promise.resolve({ done: false, value: items[index++] as Item }); // the index is below the length
    },
    async return() {
      end();
      await pages?.return();
      return done;
    },
  };
}
