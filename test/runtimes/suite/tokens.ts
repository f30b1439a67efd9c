import { createThriveClient, isThriveError } from "thrive-cpd";
import { rejection, same } from "./expect.js";
import type { Cases } from "./suite.js";

/** A token from elsewhere: what a page has, and any other runtime may have. */
export const tokens: Cases = {
  "takes a token from elsewhere": async ({ baseUrl, logEntryId, accessToken }) => {
    const thrive = createThriveClient({ baseUrl, auth: { accessToken } });
    same((await thrive.getLogEntry({ logEntryId })).logEntryId, logEntryId);
  },

  "asks again for a token that was refused": async ({ baseUrl, logEntryId, accessToken }) => {
    const rejected: (string | undefined)[] = [];
    const thrive = createThriveClient({
      baseUrl,
      auth: {
        accessToken: (context) => {
          rejected.push(context.rejectedToken);
          return context.rejectedToken === undefined ? "expired" : accessToken(context);
        },
      },
    });
    same((await thrive.getLogEntry({ logEntryId })).logEntryId, logEntryId);
    same(rejected, [undefined, "expired"]);
  },

  "does not send a refused token again": async ({ faultsUrl, logEntryId, tally }) => {
    const thrive = createThriveClient({ baseUrl: `${faultsUrl}/refusedToken`, auth: { accessToken: "expired" } });
    const error = await rejection(thrive.getLogEntry({ logEntryId }));
    same(isThriveError(error) && error.name, "AuthenticationError");
    same((await tally("refusedToken")).authorizations, ["Bearer expired"]);
  },
};
