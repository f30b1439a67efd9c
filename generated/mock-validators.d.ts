// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

import type { Validator } from "../src/operations/mismatch.js";

/** Of each record, and of the parameters of each operation. */
export const validators: Readonly<
  Record<
    | "LogEntry"
    | "Category"
    | "Requirement"
    | "User"
    | "Audience"
    | "AudienceMember"
    | "BasicUser"
    | "UserSummary"
    | "listLogEntries"
    | "getLogEntry"
    | "listCategories"
    | "getCategory"
    | "listRequirements"
    | "getRequirement"
    | "listUserSummaries"
    | "listUsers"
    | "getUser"
    | "getUserByRef"
    | "listAudiences"
    | "getAudience"
    | "listAudienceMembers",
    Validator
  >
>;
