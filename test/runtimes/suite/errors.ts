import { APIError, createThriveClient, InvalidArgumentError, isThriveError } from "thrive-cpd";
import { rejection, same } from "./expect.js";
import type { Cases } from "./suite.js";

export const errors: Cases = {
  "rejects with NotFoundError for an unknown id": async ({ thrive }) => {
    const error = await rejection(thrive().getLogEntry({ logEntryId: "000000000000000000000000" }));
    same(isThriveError(error) && error.name === "NotFoundError" && [error.status, error.operationId], [
      404,
      "getLogEntry",
    ]);
    same(error instanceof APIError && error instanceof Error, true);
  },

  "rejects a response that does not match its type": async ({ faulty, logEntryId }) => {
    const error = await rejection(faulty("minutesAsText").getLogEntry({ logEntryId }));
    const facts = isThriveError(error) && error.name === "ResponseValidationError" && [error.path, error.received];
    same(facts, ["durationMinutes", "string"]);
  },

  "rejects when the connection fails": async ({ faulty, logEntryId }) => {
    const error = await rejection(faulty("noConnection", { maxRetries: 0 }).getLogEntry({ logEntryId }));
    same(isThriveError(error) && error.name, "APIConnectionError");
  },

  "rejects a bad argument before any request": async ({ faulty, tally }) => {
    const error = await rejection(faulty("none").getLogEntry({ logEntryId: "no id" }));
    same(isThriveError(error) && error.name, "InvalidArgumentError");
    const { authorizations, tokenRequests } = await tally("none");
    same([authorizations, tokenRequests], [[], 0]);
  },

  "rejects a bad option at once": () => {
    try {
      createThriveClient({ baseUrl: "http://api.example", auth: { accessToken: "token" } });
    } catch (error) {
      same(error instanceof InvalidArgumentError, true);
      return;
    }
    throw new Error("Plain HTTP to another host should be rejected.");
  },

  "thrive.api returns a real Response": async ({ thrive, logEntryId }) => {
    const { data, response } = await thrive().api.GET("/cpdEntries/{logEntryId}", { params: { path: { logEntryId } } });
    same(data?.logEntryId, logEntryId);
    same([response instanceof Response, response.status, response.ok], [true, 200, true]);
    same(await response.clone().json(), data);
    same(JSON.parse(await new Response(response.body).text()), data);
  },

  "thrive.api returns the body of an error": async ({ thrive }) => {
    const path = { logEntryId: "000000000000000000000000" };
    const { error, response } = await thrive().api.GET("/cpdEntries/{logEntryId}", { params: { path } });
    same([response.status, error?.status], [404, 404]);
  },
};
