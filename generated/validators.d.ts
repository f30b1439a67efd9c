// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

import type { Validator } from "../src/validation.js";

export const getLogEntry: Validator;
