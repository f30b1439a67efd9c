// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

import type { components } from "./openapi.js";

/** The id of a log entry, 24 hexadecimal digits. */
export type LogEntryId = components["schemas"]["LogEntryId"];

type LogEntrySchema = components["schemas"]["LogEntry"];
/** One record of learning, noted by the platform or reported by the user. */
export interface LogEntry extends LogEntrySchema {}

type ActivitySchema = components["schemas"]["Activity"];
/** The content item that was learned from. */
export interface Activity extends ActivitySchema {}

type CategorySchema = components["schemas"]["Category"];
/** The category that a tenant files learning under. */
export interface Category extends CategorySchema {}

type ErrorBodySchema = components["schemas"]["ErrorBody"];
/** What the API answers with when it refuses or fails. */
export interface ErrorBody extends ErrorBodySchema {}

type AccessTokenRequestSchema = components["schemas"]["AccessTokenRequest"];
/** The form of a client credentials grant (RFC 6749, section 4.4.2). */
export interface AccessTokenRequest extends AccessTokenRequestSchema {}

type AccessTokenSchema = components["schemas"]["AccessToken"];
/** An access token (RFC 6749, section 5.1). */
export interface AccessToken extends AccessTokenSchema {}

type AccessTokenErrorSchema = components["schemas"]["AccessTokenError"];
/** Why there is no token (RFC 6749, section 5.2). */
export interface AccessTokenError extends AccessTokenErrorSchema {}
