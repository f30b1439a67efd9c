import { same, within } from "./expect.js";
import type { Cases } from "./suite.js";

export const lists: Cases = {
  "returns the page when a list is awaited": async ({ thrive, entries }) => {
    const { pagination, results } = await thrive().listLogEntries({ page: 2, perPage: 100 });
    same([pagination.page, pagination.totalResults, results.length], [2, entries, 100]);
  },

  "gives every record when a list is iterated": async ({ thrive, entries }) => {
    const ids = new Set<string>();
    let records = 0;
    for await (const { logEntryId } of thrive().listLogEntries({ perPage: 20 })) {
      records += 1;
      ids.add(logEntryId);
    }
    same([records, ids.size], [entries, entries]);
  },

  "gives a list page by page, some of them ahead": async ({ thrive, entries }) => {
    const pages: number[] = [];
    let records = 0;
    for await (const { pagination, results } of thrive().listLogEntries({ perPage: 50 }, { concurrency: 4 }).pages()) {
      pages.push(pagination.page);
      records += results.length;
    }
    same([pages, records], [[1, 2, 3, 4, 5, 6], entries]);
  },

  "requests no more pages when the loop ends": async ({ thrive }) => {
    let requests = 0;
    const hooks = {
      onRequest: ({ operationId }: { operationId: string }) => {
        if (operationId === "listLogEntries") requests += 1;
      },
    };
    for await (const page of thrive({ hooks }).listLogEntries({ perPage: 10 }).pages()) {
      if (page.pagination.page === 2) break;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    within(requests, 2, 4);
  },

  "ends a list when its signal aborts": async ({ thrive }) => {
    const controller = new AbortController();
    const { signal } = controller;
    let pages = 0;
    let name = "";
    try {
      for await (const { results } of thrive().listLogEntries({ perPage: 10 }, { signal }).pages()) {
        pages += Math.min(results.length, 1);
        controller.abort();
      }
    } catch (error) {
      ({ name } = error as Error); // the name is compared
    }
    same([pages, name], [1, "APIUserAbortError"]);
  },
};
