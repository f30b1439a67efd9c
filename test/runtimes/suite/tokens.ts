import { createThriveClient, isThriveError } from "thrive-cpd";
import { rejection, same } from "./expect.js";
import type { Cases } from "./suite.js";

/** The user's own access token: the only scheme for a page, and possible in any runtime. */
export const tokens: Cases = {
  "accepts your own access token": async ({ baseUrl, logEntryId, accessToken }) => {
    const thrive = createThriveClient({ baseUrl, auth: { accessToken } });
    same((await thrive.getLogEntry({ logEntryId })).logEntryId, logEntryId);
  },

  "calls the function again after a token was rejected": async ({ baseUrl, logEntryId, accessToken }) => {
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

  "does not send a rejected token again": async ({ faultsUrl, logEntryId, tally }) => {
    const thrive = createThriveClient({ baseUrl: `${faultsUrl}/rejectedToken`, auth: { accessToken: "expired" } });
    const error = await rejection(thrive.getLogEntry({ logEntryId }));
    same(isThriveError(error) && error.name, "AuthenticationError");
    same((await tally("rejectedToken")).authorizations, ["Bearer expired"]);
  },
};
