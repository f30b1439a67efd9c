// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

import type { RequestOptions } from "../src/options.js";

import type { operations } from "./openapi.js";

import type * as schemas from "./schemas.js";

/** What `getLogEntry` takes: Get one CPD log entry. */
export interface GetLogEntryArguments {
  /**
   * The log entry's id, 24 hexadecimal digits. Pattern: `^[0-9a-fA-F]{24}$`.
   *
   * @example "5f9d88d6e1b2a34c56d78902"
   */
  logEntryId: NonNullable<operations["getLogEntry"]["parameters"]["path"]>["logEntryId"];
}

/** A method for each operation of the description. */
export interface ThriveMethods {
  /**
   * Get one CPD log entry.
   *
   * Answers with one record of learning, whether the platform noted it or the user reported it.
   *
   * `GET /cpdEntries/{logEntryId}`. Under OAuth 2.0 it takes one of the scopes `api/read`, `api/all`.
   *
   * @param args - What to ask for; checked before anything is sent.
   * @param args.logEntryId - The log entry's id, 24 hexadecimal digits. Pattern: `^[0-9a-fA-F]{24}$`.
   * @param options - For this call alone: `signal`, `timeout` (ms), `maxRetries`.
   * @returns The log entry.
   * @throws APIError with status 400: The request is malformed, an id that is none among other things.
   * @throws APIError with status 401: The credentials are missing, wrong, or no longer valid.
   * @throws APIError with status 403: The credentials are good, but their scopes do not cover this operation.
   * @throws APIError with status 404: No log entry of this tenant has that id.
   * @throws APIError with status 429: Too many requests; wait, and try again with growing pauses.
   * @throws APIError with status 500: The server failed. The same request may well succeed a moment later.
   * @throws APIConnectionError when no whole answer came, ResponseValidationError when the answer is not what its type says, TokenError when no token was to be had, InvalidArgumentError when an argument is wrong.
   * @example
   * ```ts
   * const answer = await thrive.getLogEntry({ logEntryId: "5f9d88d6e1b2a34c56d78902" });
   * ```
   */
  getLogEntry(args: GetLogEntryArguments, options?: RequestOptions): Promise<schemas.LogEntry>;
}
