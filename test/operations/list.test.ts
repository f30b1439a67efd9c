import { setTimeout as sleep } from "node:timers/promises";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import type { LogEntry } from "../../src/index.js";
import { respond, neverRespond } from "../support/wire.js";
import { collect, logEntries, logEntry, pageOf, servePages } from "../support/pages.js";

test("nothing is sent until a list is awaited or iterated", async () => {
  await using server = await servePages((asked) => pageOf([], asked, 0));
  const list = server.thrive.listLogEntries();
  const pages = list.pages();
  await sleep(20);
  expect(server.requests).toEqual([]);
  expect(await collect(pages)).toEqual([]);
  expect(server.requests).toHaveLength(1);
});

test("returns the page when awaited, with one request", async () => {
  await using server = await servePages((asked) => pageOf([logEntry(1)], asked, 9));
  const list = server.thrive.listLogEntries({ page: 3, perPage: 1 });
  const [first, second] = await Promise.all([list, list]);
  expect(first).toBe(second);
  expect(first.pagination.page).toBe(3);
  expect(server.asked()).toEqual([{ page: 3, perPage: 1 }]);
});

test("gives every record in order when iterated, from the largest pages", async () => {
  await using server = await servePages((asked) => pageOf(logEntries(asked.page * 10, asked.page * 10 + 9), asked, 4));
  const entries = await collect(server.thrive.listLogEntries());
  expect(entries.map(({ durationMinutes }) => durationMinutes)).toEqual(
    logEntries(10, 49).map(({ durationMinutes }) => durationMinutes),
  );
  expect(server.asked()).toEqual([1, 2, 3, 4].map((page) => ({ page, perPage: 1000 })));
});

test("continues after a short page if more are announced, and follows totals that grow", async () => {
  await using server = await servePages((asked) => pageOf([logEntry(asked.page)], asked, Math.min(asked.page + 1, 5)));
  expect(await collect(server.thrive.listLogEntries({ perPage: 50 }))).toHaveLength(5);
  expect(server.requests).toHaveLength(5);
});

test("a total that is never reached is an error, not a list that looks complete", async () => {
  await using server = await servePages((asked) =>
    pageOf(asked.page > 3 ? [] : [logEntry(asked.page)], asked, 1_000_000),
  );
  const entries: LogEntry[] = [];
  const iterate = async (): Promise<void> => {
    for await (const entry of server.thrive.listLogEntries({}, { concurrency: 3 })) entries.push(entry);
  };
  await expect(iterate()).rejects.toMatchObject({ name: "ResponseValidationError", path: "results" });
  expect(entries).toHaveLength(3);
  expect(server.requests.length).toBeLessThan(60);
});

test("gives a record that moved to the next page once, and pages() returns pages unchanged", async () => {
  const script = (asked: { page: number; perPage: number }) =>
    pageOf(asked.page === 1 ? logEntries(1, 3) : logEntries(3, 5), asked, 2);
  await using server = await servePages(script);
  const entries = await collect(server.thrive.listLogEntries());
  expect(entries.map(({ durationMinutes }) => durationMinutes)).toEqual([1, 2, 3, 4, 5]);
  const pages = await collect(server.thrive.listLogEntries().pages());
  expect(pages.map(({ results }) => results.length)).toEqual([3, 3]);
});

test("fetching ahead is bounded: a slow consumer applies back-pressure", async () => {
  await using server = await servePages((asked) => pageOf([logEntry(asked.page)], asked, 50));
  const iterator = server.thrive.listLogEntries({}, { concurrency: 4 }).pages()[Symbol.asyncIterator]();
  await iterator.next();
  await sleep(50);
  expect(server.requests).toHaveLength(4);
  await iterator.next();
  await sleep(50);
  expect(server.requests).toHaveLength(5);
  await iterator.return?.();
});

test("with a concurrency of 1, requests a page when the previous one is used", async () => {
  await using server = await servePages((asked) => pageOf([logEntry(asked.page)], asked, 3));
  let used = 0;
  for await (const page of server.thrive.listLogEntries({}, { concurrency: 1 }).pages()) {
    used += 1;
    await sleep(20);
    expect(server.requests).toHaveLength(used);
    expect(page.pagination.page).toBe(used);
  }
  expect(used).toBe(3);
});

test("leaving the loop aborts pending requests", async () => {
  await using server = await servePages((asked) =>
    asked.page === 1 ? pageOf([logEntry(1)], asked, 9) : neverRespond(),
  );
  for await (const entry of server.thrive.listLogEntries({}, { concurrency: 4 })) {
    expect(entry.durationMinutes).toBe(1);
    await expect.poll(() => server.requests.length).toBe(4);
    break;
  }
  // Node may connect anew as soon as a connection was closed: those that were closed are what counts.
  const { connections } = server;
  await expect.poll(() => connections.opened - connections.open).toBeGreaterThanOrEqual(3);
});

test("throws an error after every record before it, with the page to continue from", async () => {
  await using server = await servePages((asked) =>
    asked.page === 3 ? respond({ status: 418 }) : pageOf(logEntries(asked.page, asked.page), asked, 5),
  );
  const given: number[] = [];
  const iterate = async (): Promise<void> => {
    for await (const entry of server.thrive.listLogEntries({ perPage: 7 }, { concurrency: 4 })) {
      given.push(entry.durationMinutes);
    }
  };
  await expect(iterate()).rejects.toMatchObject({
    name: "APIError",
    status: 418,
    page: { page: 3, perPage: 7 },
  });
  expect(given).toEqual([1, 2]);
});

test("accepts an AbortController as options, because it has a signal", async () => {
  await using server = await servePages((asked) => pageOf([logEntry(1)], asked, 1));
  const controller = new AbortController();
  controller.abort();
  const list = server.thrive.listLogEntries({}, controller);
  await expect(list).rejects.toMatchObject({ name: "APIUserAbortError" });
  await expect(collect(list)).rejects.toMatchObject({ name: "APIUserAbortError" });
  expect(server.requests).toEqual([]);
});

test("an aborted signal ends an iteration at once, or sends nothing if it was aborted before", async () => {
  await using server = await servePages((asked) =>
    asked.page === 1 ? pageOf(logEntries(1, 2), asked, 9) : neverRespond(),
  );
  const controller = new AbortController();
  const given: number[] = [];
  const iterate = async (): Promise<void> => {
    for await (const entry of server.thrive.listLogEntries({}, { signal: controller.signal })) {
      given.push(entry.durationMinutes);
      if (given.length === 2)
        setTimeout(() => {
          controller.abort(new Error("enough"));
        }, 20);
    }
  };
  await expect(iterate()).rejects.toMatchObject({
    name: "APIUserAbortError",
    cause: { message: "enough" },
  });
  expect(given).toEqual([1, 2]);

  const before = server.requests.length;
  await expect(iterate()).rejects.toMatchObject({ name: "APIUserAbortError" });
  expect(server.requests).toHaveLength(before);
});

test("an export that continues from an error's page loses nothing", async () => {
  let broken = true;
  await using server = await servePages((asked) => {
    if (asked.page === 4 && broken) {
      broken = false;
      return respond({ status: 400 });
    }
    return pageOf(logEntries(asked.page, asked.page), asked, 6);
  });
  const saved = new Set<number>();
  let from: { page: number; perPage?: number } = { page: 1 };
  const run = async (): Promise<void> => {
    for await (const { results } of server.thrive.listLogEntries(from).pages()) {
      for (const { durationMinutes } of results) saved.add(durationMinutes);
    }
  };
  await run().catch((error: unknown) => {
    from = (error as { page: { page: number; perPage: number } }).page; // of the error above
  });
  await run();
  expect([...saved]).toEqual([1, 2, 3, 4, 5, 6]);
});

test("reads and checks the arguments and options of an iterated list once, not for each page", async () => {
  await using server = await servePages((asked) => pageOf([logEntry(asked.page)], asked, 5));
  const reads: string[] = [];
  const counted = <T extends object>(object: T): T =>
    new Proxy(object, {
      get(target, name, receiver) {
        if (typeof name === "string") reads.push(name);
        return Reflect.get(target, name, receiver) as unknown;
      },
    });
  const list = server.thrive.listLogEntries(counted({ perPage: 1 }), counted({ concurrency: 1 }));
  expect(await collect(list)).toHaveLength(5);
  expect(reads.filter((name) => name === "perPage").length).toBeLessThanOrEqual(2);
  expect(reads.filter((name) => name === "concurrency")).toHaveLength(1);
});

test("arguments and options may be frozen, of a class, of another realm, or have getters on their prototype", async () => {
  await using server = await servePages((asked) => pageOf([logEntry(asked.page)], asked, 2));
  class Page {
    readonly #asked = { page: 2, perPage: 7 };
    get page(): number {
      return this.#asked.page;
    }
    get perPage(): number {
      return this.#asked.perPage;
    }
  }
  class Options {
    readonly #concurrency = 1;
    get concurrency(): number {
      return this.#concurrency;
    }
  }
  class SubPage extends Page {}
  const all: [object, object][] = [
    [Object.freeze({ page: 2, perPage: 7 }), Object.freeze({ concurrency: 1 })],
    [new Page(), new Options()],
    [Object.freeze(new SubPage()), new (class extends Options {})()],
    [runInNewContext("({ page: 2, perPage: 7 })") as object, runInNewContext("({ concurrency: 1 })") as object],
    [Object.assign(Object.create(null) as object, { page: 2, perPage: 7 }), Object.create(null) as object],
  ];
  for (const [args, options] of all) {
    const before = server.requests.length;
    expect(await collect(server.thrive.listLogEntries(args, options))).toHaveLength(1);
    expect(server.asked().slice(before)).toEqual([{ page: 2, perPage: 7 }]);
  }
});

test("a list of ids may be frozen, and of another realm", async () => {
  await using server = await servePages((asked) => pageOf([], asked, 0));
  const bounds = { entryDateFrom: "2026-10-01", entryDateTo: new Date("2026-11-01T00:00:00Z") };
  for (const userIds of [Object.freeze(["a", "b"]), runInNewContext('["a", "b"]') as string[]]) {
    await server.thrive.listUserSummaries({ ...bounds, userIds: userIds as string[] });
    expect(server.requests.at(-1)?.url).toContain("userIds=a,b");
  }
});

test("a signal need not be an AbortSignal of this realm", async () => {
  await using server = await servePages(() => neverRespond());
  const listeners = new Set<() => void>();
  const signal = {
    aborted: false,
    reason: "enough",
    addEventListener: (_type: string, listener: { handleEvent: () => void }) =>
      listeners.add(() => listener.handleEvent()),
    removeEventListener: () => undefined,
  };
  const pending = collect(server.thrive.listLogEntries({}, { signal: signal as unknown as AbortSignal }));
  await expect.poll(() => server.requests.length).toBe(1);
  signal.aborted = true;
  for (const listener of listeners) listener();
  await expect(pending).rejects.toMatchObject({ name: "APIUserAbortError", cause: "enough" });
});
