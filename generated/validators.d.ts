// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

import type { Validator } from "../src/operations/mismatch.js";

/** Of the bodies of responses, by the operation's id, with the status behind a slash where there are several. */
export const responses: Readonly<Record<string, Validator>>;

/** Of the bodies of requests, by the operation's id. */
export const requests: Readonly<Record<string, Validator>>;
