// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

import { factory } from "../src/mock/factory.js";

/**
 * A `LogEntry` for a test: complete and valid, with these fields.
 *
 * @example
 * ```ts
 * aLogEntry({ … });
 * ```
 */
export const aLogEntry = factory("LogEntry");

/**
 * A `Category` for a test: complete and valid, with these fields.
 *
 * @example
 * ```ts
 * aCategory({ … });
 * ```
 */
export const aCategory = factory("Category");

/**
 * A `Requirement` for a test: complete and valid, with these fields.
 *
 * @example
 * ```ts
 * aRequirement({ … });
 * ```
 */
export const aRequirement = factory("Requirement");

/**
 * A `User` for a test: complete and valid, with these fields.
 *
 * @example
 * ```ts
 * aUser({ … });
 * ```
 */
export const aUser = factory("User");

/**
 * A `Audience` for a test: complete and valid, with these fields.
 *
 * @example
 * ```ts
 * anAudience({ … });
 * ```
 */
export const anAudience = factory("Audience");

/**
 * A `AudienceMember` for a test: complete and valid, with these fields.
 *
 * @example
 * ```ts
 * anAudienceMember({ … });
 * ```
 */
export const anAudienceMember = factory("AudienceMember");

/**
 * A `BasicUser` for a test: complete and valid, with these fields.
 *
 * @example
 * ```ts
 * aBasicUser({ … });
 * ```
 */
export const aBasicUser = factory("BasicUser");

/**
 * A `UserSummary` for a test: complete and valid, with these fields.
 *
 * @example
 * ```ts
 * aUserSummary({ … });
 * ```
 */
export const aUserSummary = factory("UserSummary");
