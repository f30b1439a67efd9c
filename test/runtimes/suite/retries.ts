import { isThriveError } from "thrive-cpd";
import { rejection, same, timed, within } from "./expect.js";
import type { Cases } from "./suite.js";

export const retries: Cases = {
  "waits as long as a 503 asks for": async ({ faulty, logEntryId, tally }) => {
    const waits: unknown[] = [];
    const hooks = {
      onRetry: ({ status, waitMs }: { status?: number; waitMs: number }) => waits.push([status, waitMs]),
    };
    const { ms } = await timed(faulty("unavailableForASecond", { hooks }).getLogEntry({ logEntryId }));
    within(ms, 950, 5_000);
    same(waits, [[503, 1_000]]);
    same((await tally("unavailableForASecond")).authorizations.length, 2);
  },

  "waits as long as a 429 asks for": async ({ faulty, logEntryId, tally }) => {
    const { ms } = await timed(faulty("limitedForASecond").getLogEntry({ logEntryId }));
    within(ms, 950, 5_000);
    same((await tally("limitedForASecond")).authorizations.length, 2);
  },

  "does not wait for an hour": async ({ faulty, logEntryId, tally }) => {
    const error = await rejection(faulty("limitedForAnHour").getLogEntry({ logEntryId }));
    same(isThriveError(error) && error.name === "RateLimitError" && error.retryAfterMs, 3_600_000);
    same((await tally("limitedForAnHour")).authorizations.length, 1);
  },

  "gives up after maxRetries": async ({ faulty, logEntryId, tally }) => {
    const error = await rejection(faulty("unavailable", { maxRetries: 3 }).getLogEntry({ logEntryId }));
    same(isThriveError(error) && error.name === "InternalServerError" && error.status, 503);
    same((await tally("unavailable")).authorizations.length, 4);
  },

  "retries when a connection is lost": async ({ faulty, logEntryId, tally }) => {
    same((await faulty("lostConnection").getLogEntry({ logEntryId })).logEntryId, logEntryId);
    same((await tally("lostConnection")).authorizations.length, 2);
  },

  "retries when no response arrives in time": async ({ faulty, logEntryId, tally }) => {
    const entry = await faulty("noResponseAtFirst", { timeout: 1_000 }).getLogEntry({ logEntryId });
    same(entry.logEntryId, logEntryId);
    same((await tally("noResponseAtFirst")).authorizations.length, 2);
  },
};
