import { isThriveError } from "thrive-cpd";
import { rejection, same, timed, within } from "./expect.js";
import type { Place } from "./place.js";
import type { Cases } from "./suite.js";

const once = { timeout: 300, maxRetries: 0 };

/** Timeouts and aborts. */
export const limits: Cases = {
  "ends a call whose response does not arrive in time": async ({ faulty, logEntryId, tally }) => {
    const { ms, value: error } = await timed(rejection(faulty("noResponse", once).getLogEntry({ logEntryId })));
    same(nameOf(error), "APIConnectionTimeoutError");
    within(ms, 250, 3_000);
    await untilLeft(tally, "noResponse");
  },

  "ends a call whose response does not end": async ({ faulty, logEntryId, tally }) => {
    const error = await rejection(faulty("noEnd", once).getLogEntry({ logEntryId }));
    same(nameOf(error), "APIConnectionTimeoutError");
    await untilLeft(tally, "noEnd");
  },

  "ends a call when its signal aborts": async ({ faulty, logEntryId, tally }) => {
    const reason = new Error("The user left.");
    const controller = new AbortController();
    const call = faulty("noResponseToAbort").getLogEntry({ logEntryId }, { signal: controller.signal });
    setTimeout(() => {
      controller.abort(reason);
    }, 300);
    const error = await rejection(call);
    same([nameOf(error), error instanceof Error && error.cause === reason], ["APIUserAbortError", true]);
    await untilLeft(tally, "noResponseToAbort");
  },

  "ends a call at its deadline": async ({ faulty, logEntryId }) => {
    const signal = AbortSignal.timeout(300);
    const error = await rejection(faulty("noResponseByItsDeadline").getLogEntry({ logEntryId }, { signal }));
    const { cause } = error as { cause?: { name?: string } }; // the name is compared
    same([nameOf(error), cause?.name], ["APIUserAbortError", "TimeoutError"]);
  },

  "ends a wait between two attempts when its signal aborts": async ({ faulty, logEntryId, tally }) => {
    const controller = new AbortController();
    const hooks = {
      onRetry: () => {
        controller.abort();
      },
    };
    const call = faulty("unavailableForHalfAMinute", { hooks }).getLogEntry(
      { logEntryId },
      { signal: controller.signal },
    );
    same(nameOf(await rejection(call)), "APIUserAbortError");
    same((await tally("unavailableForHalfAMinute")).authorizations.length, 1);
  },

  "sends nothing when its signal has aborted": async ({ faulty, logEntryId, tally }) => {
    const call = faulty("none").getLogEntry({ logEntryId }, { signal: AbortSignal.abort() });
    same(nameOf(await rejection(call)), "APIUserAbortError");
    same((await tally("none")).authorizations, []);
  },
};

const nameOf = (error: unknown): unknown => (isThriveError(error) ? error.name : error);

/** What ends in the client has to end on the wire, too: the server sees it go. */
async function untilLeft(tally: Place["tally"], fault: Parameters<Place["tally"]>[0]): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    if ((await tally(fault)).left === 1) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The connection is still open.");
}
