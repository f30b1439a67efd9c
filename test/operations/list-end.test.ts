import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, expectTypeOf, test } from "vitest";
import { createThriveClient, type List, type LogEntry, type LogEntryPage, type ThriveError } from "../../src/index.js";
import { collect, logEntries, logEntry, pageOf, servePages } from "../support/pages.js";
import { respond, json, neverRespond, serveWire } from "../support/wire.js";

/** A server whose first page arrives, and no other. */
const serveFirstPage = () =>
  servePages((asked) => (asked.page === 1 ? pageOf([logEntry(1)], asked, 9) : neverRespond()));

type Served = Awaited<ReturnType<typeof serveFirstPage>>;

/** Reads the first page, and asks for the next one, which stays pending. */
async function readUntilPending({ thrive, requests }: Served) {
  const iterator = thrive.listLogEntries({}, { concurrency: 3 })[Symbol.asyncIterator]();
  await iterator.next();
  await expect.poll(() => requests.length).toBe(3);
  return { iterator, pending: iterator.next() };
}

/** Passes when the connections of the pending requests are closed. */
async function expectAborted({ connections }: Served): Promise<void> {
  await expect.poll(() => connections.opened - connections.open, { timeout: 2_000 }).toBeGreaterThanOrEqual(2);
}

describe("ending an iteration aborts the pending requests at once", () => {
  test("with return(), while a page is pending, which then is the end", async () => {
    await using server = await serveFirstPage();
    const { iterator, pending } = await readUntilPending(server);
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
    expect(await pending).toEqual({ done: true, value: undefined });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    await expectAborted(server);
  });

  test("with break, although pages fetched ahead are pending", async () => {
    await using server = await serveFirstPage();
    for await (const page of server.thrive.listLogEntries({}, { concurrency: 3 }).pages()) {
      expect(page.results).toHaveLength(1);
      await expect.poll(() => server.requests.length).toBe(3);
      break;
    }
    await expectAborted(server);
  });

  test("with an exception in the loop", async () => {
    await using server = await serveFirstPage();
    const fail = async (): Promise<void> => {
      for await (const entry of server.thrive.listLogEntries({}, { concurrency: 3 })) {
        await expect.poll(() => server.requests.length).toBe(3);
        throw new Error(`cannot save ${entry.durationMinutes}`);
      }
    };
    await expect(fail()).rejects.toThrow("cannot save 1");
    await expectAborted(server);
  });

  test("with a Node stream that is destroyed", async () => {
    await using server = await serveFirstPage();
    const stream = Readable.from(server.thrive.listLogEntries({}, { concurrency: 3 }));
    stream.resume();
    await expect.poll(() => server.requests.length).toBe(4);
    stream.destroy();
    await expectAborted(server);
    await expect.poll(() => stream.closed).toBe(true);
  });

  test("with a web stream that is cancelled", async () => {
    await using server = await serveFirstPage();
    // Not yet among TypeScript's types.
    const { from } = ReadableStream as unknown as { from: <T>(items: AsyncIterable<T>) => ReadableStream<T> };
    const reader = from.call(ReadableStream, server.thrive.listLogEntries({}, { concurrency: 3 })).getReader();
    await reader.read();
    const pending = reader.read();
    await expect.poll(() => server.requests.length).toBe(4);
    await reader.cancel();
    expect(await pending).toEqual({ done: true, value: undefined });
    await expectAborted(server);
  });

  test("before it began, and sends nothing", async () => {
    await using server = await serveFirstPage();
    const iterator = server.thrive.listLogEntries()[Symbol.asyncIterator]();
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    expect(server.requests).toEqual([]);
  });

  test("while it waits for a token", async () => {
    await using server = await serveWire(neverRespond);
    const { thrive } = {
      thrive: createThriveClient({ tenantId: "t", baseUrl: server.origin, auth: { clientSecret: "s" } }),
    };
    const iterator = thrive.listLogEntries()[Symbol.asyncIterator]();
    const pending = iterator.next();
    await expect.poll(() => server.requests.length).toBe(1);
    await iterator.return?.();
    expect(await pending).toEqual({ done: true, value: undefined });
  });
});

test("concurrent calls of next() return the records in order", async () => {
  await using server = await servePages((asked) => pageOf(logEntries(asked.page * 2 - 1, asked.page * 2), asked, 3));
  const iterator = server.thrive.listLogEntries()[Symbol.asyncIterator]();
  const calls = Array.from({ length: 8 }, () => iterator.next());
  const results = await Promise.all(calls);
  expect(results.map(({ value }) => (value as LogEntry | undefined)?.durationMinutes)).toEqual([
    1,
    2,
    3,
    4,
    5,
    6,
    undefined,
    undefined,
  ]);
  expect(results.map(({ done }) => done)).toEqual([...Array<false>(6).fill(false), true, true]);
});

test("a list, and its pages, can be iterated again, from the start", async () => {
  await using server = await servePages((asked) => pageOf([logEntry(asked.page)], asked, 2));
  const list = server.thrive.listLogEntries();
  const pages = list.pages();
  for (const items of [list, list, pages, pages]) expect(await collect<unknown>(items)).toHaveLength(2);
  expect(server.requests).toHaveLength(8);
});

describe("an error of a list", () => {
  /** A token endpoint that fails, so that all who wait for its token fail by one request. */
  const withoutTokens = async () => {
    const server = await serveWire(() => json({ error: "invalid_client" }, { status: 401 }));
    const options = { tenantId: "tenant", baseUrl: server.origin, auth: { clientSecret: "secret" }, maxRetries: 0 };
    return { ...server, thrive: createThriveClient(options) };
  };
  const failureOf = (work: Promise<unknown>): Promise<ThriveError> =>
    work.then(
      () => Promise.reject(new Error("It did not fail.")),
      (error: unknown) => error as ThriveError, // what a list throws
    );

  test("is a separate object with its own page, also if two lists wait for one token", async () => {
    await using server = await withoutTokens();
    const lists = [4, 7].map((page) => server.thrive.listLogEntries({ page, perPage: 10 }));
    const [first, second] = await Promise.all(lists.map((list) => failureOf(collect(list))));
    expect(server.requests).toHaveLength(1);
    expect(first).not.toBe(second);
    expect(first).toMatchObject({ name: "TokenError", page: { page: 4, perPage: 10 } });
    expect(second).toMatchObject({ name: "TokenError", page: { page: 7, perPage: 10 } });
  });

  test("does not change the errors of other calls that share its token request", async () => {
    await using server = await withoutTokens();
    const single = failureOf(server.thrive.getLogEntry({ logEntryId: "5f9d88d6e1b2a34c56d78902" }));
    const list = failureOf(collect(server.thrive.listLogEntries({ page: 3 })));
    expect((await list).page).toEqual({ page: 3, perPage: 1_000 });
    expect((await single).page).toBeUndefined();
  });

  test("keeps all properties of the original", async () => {
    const message = "no such period";
    await using server = await servePages(() => json({ status: 400, error: "Bad Request", message }, { status: 400 }));
    const original = await failureOf(server.thrive.listLogEntries());
    const copy = await failureOf(collect(server.thrive.listLogEntries({ perPage: 1 })));
    expect(Object.prototype.toString.call(copy)).toBe("[object Error]");
    expect(Object.getPrototypeOf(copy)).toBe(Object.getPrototypeOf(original));
    const properties = (error: Error) => {
      const { stack, page, url, ...own } = Object.getOwnPropertyDescriptors(error) as PropertyDescriptorMap;
      expect([stack?.enumerable, url?.enumerable, page?.enumerable ?? true]).toEqual([false, true, true]);
      return Object.entries(own).map(([name, { value, enumerable }]) => [
        name,
        enumerable,
        name === "headers" || value,
      ]);
    };
    expect(properties(copy)).toEqual(properties(original));
    expect(copy.stack).toMatch(/^BadRequestError: listLogEntries: 400 no such period/);
  });

  test.each([1, 4])("has a stack that leads to the loop, with %i pages at a time", async (concurrency) => {
    await using server = await servePages((asked) =>
      asked.page === 3 ? respond({ status: 418 }) : pageOf([logEntry(asked.page)], asked, 9),
    );
    async function exportEverything(): Promise<void> {
      for await (const entry of server.thrive.listLogEntries({}, { concurrency })) expect(entry).toBeDefined();
    }
    const error = await failureOf(exportEverything());
    expect(error.page?.page).toBe(3);
    expect(error.stack).toMatch(/at (?:async )?exportEverything /);
  });

  test("ends the iteration", async () => {
    await using server = await servePages((asked) =>
      asked.page === 2 ? respond({ status: 400 }) : pageOf([logEntry(asked.page)], asked, 3),
    );
    const iterator = server.thrive.listLogEntries()[Symbol.asyncIterator]();
    await iterator.next();
    await expect(iterator.next()).rejects.toMatchObject({ name: "BadRequestError" });
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  test("of a page fetched ahead is no unhandled rejection, even if the page is never read", async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", note);
    await using server = await servePages((asked) =>
      asked.page === 1 ? pageOf([logEntry(1)], asked, 9) : respond({ status: 400 }),
    );
    for await (const entry of server.thrive.listLogEntries({}, { concurrency: 4 })) {
      expect(entry.durationMinutes).toBe(1);
      await expect.poll(() => server.requests.length).toBe(4);
      await sleep(20);
      break;
    }
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
});

describe("a list is a promise of its page", () => {
  test("for the types", () => {
    type Listed = ReturnType<ReturnType<typeof createThriveClient>["listLogEntries"]>;
    expectTypeOf<Listed>().toExtend<Promise<LogEntryPage>>();
    expectTypeOf<Listed>().toEqualTypeOf<List<LogEntryPage, LogEntry>>();
  });

  test("for the libraries that take one", async () => {
    await using server = await servePages((asked) => pageOf([logEntry(1)], asked, 1));
    const query: () => Promise<LogEntryPage> = () => server.thrive.listLogEntries();
    expect((await query()).results).toHaveLength(1);
    expect((await Promise.all([query(), Promise.race([query()])])).map(({ results }) => results.length)).toEqual([
      1, 1,
    ]);
    expect(Object.prototype.toString.call(server.thrive.listLogEntries())).toBe("[object List]");
    let finished = 0;
    await query().finally(() => (finished += 1));
    expect(finished).toBe(1);
    expect(await server.thrive.listLogEntries({ page: 0 }).catch(() => "rejected")).toBe("rejected");
  });
});
