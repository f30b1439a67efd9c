// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

import type { components } from "./openapi.js";

/** The id of a log entry, 24 hexadecimal digits. */
export type LogEntryId = components["schemas"]["LogEntryId"];

/** The id of a category, 24 hexadecimal digits. */
export type CategoryId = components["schemas"]["CategoryId"];

/** The id of a requirement, 24 hexadecimal digits. */
export type AudienceRequirementId = components["schemas"]["AudienceRequirementId"];

/** A date, or a date and a time with a space between them. */
export type EntryDate = components["schemas"]["EntryDate"];

/** A date and a time with a T between them. */
export type PeriodDate = components["schemas"]["PeriodDate"];

/** A date and a time with its offset from UTC, as in RFC 3339. */
export type UpdatedSince = components["schemas"]["UpdatedSince"];

type LogEntrySchema = components["schemas"]["LogEntry"];
/** One record of learning, noted by the platform or reported by the user. */
export interface LogEntry extends LogEntrySchema {}

type ActivitySchema = components["schemas"]["Activity"];
/** The content item that was learned from. */
export interface Activity extends ActivitySchema {}

type CategorySchema = components["schemas"]["Category"];
/** The category that a tenant files learning under. */
export interface Category extends CategorySchema {}

type RequirementSchema = components["schemas"]["Requirement"];
/** How many minutes of CPD an audience has to reach. */
export interface Requirement extends RequirementSchema {}

type UserSummarySchema = components["schemas"]["UserSummary"];
/** How many minutes of CPD a user logged in the period that was asked for. */
export interface UserSummary extends UserSummarySchema {}

type BasicUserSchema = components["schemas"]["BasicUser"];
/** A person, without what the product computes about them. */
export interface BasicUser extends BasicUserSchema {}

type UserSchema = components["schemas"]["User"];
/** A person with an account on the platform. */
export interface User extends UserSchema {}

type PositionSchema = components["schemas"]["Position"];
/** A position that a person holds or held. */
export interface Position extends PositionSchema {}

type AudienceSchema = components["schemas"]["Audience"];
/** A group of people, or a structure that groups audiences. */
export interface Audience extends AudienceSchema {}

type AudienceMemberSchema = components["schemas"]["AudienceMember"];
/** One person in an audience. */
export interface AudienceMember extends AudienceMemberSchema {}

type PaginationSchema = components["schemas"]["Pagination"];
/** Where a page stands among all pages. */
export interface Pagination extends PaginationSchema {}

type LogEntryPageSchema = components["schemas"]["LogEntryPage"];
/** A page of log entries. */
export interface LogEntryPage extends LogEntryPageSchema {}

type CategoryPageSchema = components["schemas"]["CategoryPage"];
/** A page of categories. */
export interface CategoryPage extends CategoryPageSchema {}

type RequirementPageSchema = components["schemas"]["RequirementPage"];
/** A page of requirements. */
export interface RequirementPage extends RequirementPageSchema {}

type UserSummaryPageSchema = components["schemas"]["UserSummaryPage"];
/** A page of user summaries. */
export interface UserSummaryPage extends UserSummaryPageSchema {}

type UserPageSchema = components["schemas"]["UserPage"];
/** A page of users. */
export interface UserPage extends UserPageSchema {}

type AudiencePageSchema = components["schemas"]["AudiencePage"];
/** A page of audiences. */
export interface AudiencePage extends AudiencePageSchema {}

type AudienceMemberPageSchema = components["schemas"]["AudienceMemberPage"];
/** A page of members. */
export interface AudienceMemberPage extends AudienceMemberPageSchema {}

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
