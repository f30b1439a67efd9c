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

/** One record of learning, recorded by the platform or reported by the user. */
export interface LogEntry {
  /**
   * The id of a log entry, 24 hexadecimal digits. Pattern: `^[0-9a-fA-F]{24}$`.
   * @example 5f9d88d6e1b2a34c56d78902
   */
  logEntryId: LogEntryId;
  /**
   * The id of the user who learned. Usually 24 hexadecimal digits, but not always.
   * @example 507f1f77bcf86cd799439011
   */
  userId: string;
  /** The content item that the user learned from. */
  activity: Activity;
  /** A category under which a tenant files learning. */
  category: Category;
  /**
   * Format: date-time
   * When the entry was logged. RFC 3339, in UTC, with milliseconds.
   * @example 2020-09-25T19:34:23.133Z
   */
  entryDate: string;
  /**
   * The CPD time that is logged, in minutes. At least 0.
   * @example 15
   */
  durationMinutes: number;
  /**
   * What the user wrote about it, such as a summary or a reflection; null if there is none.
   * @example Watched the recording and noted what to try with my team.
   */
  description: string | null;
  /**
   * True when the platform recorded the activity, false when the user reported it.
   * @example true
   */
  isVerified: boolean;
}

/** The content item that the user learned from. */
export interface Activity {
  /**
   * The type of content item. An open set, so expect values that are not listed here.
   * @example file
   */
  type: "file" | "article" | "video" | (string & {});
  /**
   * The content item's name.
   * @example International Space Station after undocking of STS 132
   */
  name: string;
}

/** A category under which a tenant files learning. */
export interface Category {
  /**
   * The id of a category, 24 hexadecimal digits. Pattern: `^[0-9a-fA-F]{24}$`.
   * @example 507f1f77bcf86cd799439012
   */
  categoryId: CategoryId;
  /**
   * The category's name. At most 250 characters.
   * @example TECHNOLOGY
   */
  name: string;
}

/** How many minutes of CPD an audience has to reach. */
export interface Requirement {
  /**
   * The id of a requirement, 24 hexadecimal digits. Pattern: `^[0-9a-fA-F]{24}$`.
   * @example 507f1f77bcf86cd799439013
   */
  audienceRequirementId: AudienceRequirementId;
  /**
   * The id of the audience that has to reach it, 24 hexadecimal digits. Pattern: `^[0-9a-fA-F]{24}$`.
   * @example 507f1f77bcf86cd799439014
   */
  audienceId: string;
  /**
   * The CPD time to reach, in minutes. At least 0.
   * @example 660
   */
  requiredMinutes: number;
  /**
   * Format: date-time
   * When the requirement was made. RFC 3339, in UTC, with milliseconds.
   * @example 2020-09-25T19:34:23.133Z
   */
  createdAt: string;
  /**
   * Format: date-time
   * When it was last changed; null if it never was. RFC 3339, in UTC, with milliseconds.
   * @example 2020-11-17T09:50:00.000Z
   */
  updatedAt: string | null;
}

/** How many minutes of CPD a user logged in the requested period. */
export interface UserSummary {
  /**
   * The user's id. Usually 24 hexadecimal digits, but not always.
   * @example 507f1f77bcf86cd799439011
   */
  userId: string;
  /**
   * The CPD time in the period, in minutes. At least 0.
   * @example 360
   */
  durationMinutes: number;
}

/** A person, without what the product computes about them. */
export interface BasicUser {
  /**
   * The user's id. Usually 24 hexadecimal digits, but not always.
   * @example 507f1f77bcf86cd799439011
   */
  id: string;
  /**
   * The customer's own reference for the person, such as the employee id.
   * @example E-10442
   */
  ref?: string | null;
  /**
   * The first name.
   * @example Zoë
   */
  firstName?: string | null;
  /**
   * The last name.
   * @example Okafor
   */
  lastName?: string | null;
  /**
   * The email address. It often differs from the one in the HR system; join by `ref`.
   * @example zoe.okafor@example.com
   */
  email?: string | null;
  /**
   * What the person may do in the product. An open set.
   * @example learner
   */
  role?: "administrator" | "learneradmin" | "learner" | (string & {}) | null;
  /**
   * Whether the person can use the product. An open set.
   * @example active
   */
  status?: "active" | "inactive" | "expired" | "new" | (string & {}) | null;
  /** The person's positions, former ones included. */
  positions?: Position[] | null;
  /**
   * The tenant's own fields. Their names differ by tenant.
   * @example {
   *       "department": "Engineering",
   *       "location": "Leeds"
   *     }
   */
  additionalFields?: {
    [key: string]: unknown;
  } | null;
  /**
   * The language of the product for this person.
   * @example en-gb
   */
  languageCode?: string | null;
}

/** A person with an account on the platform. */
export interface User {
  /**
   * The user's id. Usually 24 hexadecimal digits, but not always.
   * @example 507f1f77bcf86cd799439011
   */
  id: string;
  /**
   * The customer's own reference for the person, such as the employee id.
   * @example E-10442
   */
  ref?: string | null;
  /**
   * The first name.
   * @example Zoë
   */
  firstName?: string | null;
  /**
   * The last name.
   * @example Okafor
   */
  lastName?: string | null;
  /**
   * The email address. It often differs from the one in the HR system; join by `ref`.
   * @example zoe.okafor@example.com
   */
  email?: string | null;
  /**
   * What the person may do in the product. An open set.
   * @example learner
   */
  role?: "administrator" | "learneradmin" | "learner" | (string & {}) | null;
  /**
   * Whether the person can use the product. An open set.
   * @example active
   */
  status?: "active" | "inactive" | "expired" | "new" | (string & {}) | null;
  /** The person's positions, former ones included. */
  positions?: Position[] | null;
  /**
   * The tenant's own fields. Their names differ by tenant.
   * @example {
   *       "department": "Engineering",
   *       "location": "Leeds"
   *     }
   */
  additionalFields?: {
    [key: string]: unknown;
  } | null;
  /**
   * The language of the product for this person.
   * @example en-gb
   */
  languageCode?: string | null;
  /**
   * True when the person was deleted.
   * @example false
   */
  deleted?: boolean | null;
  /**
   * How far the person complies, as the product computes it.
   * @example 100
   */
  compliance?: number | null;
  /**
   * The person's level in the product.
   * @example 3
   */
  level?: number | null;
  /**
   * Format: date-time
   * When the person first signed in. RFC 3339, in UTC.
   * @example 2025-03-03T08:12:45.120Z
   */
  firstLogin?: string | null;
  /**
   * Format: date-time
   * When the person last signed in. RFC 3339, in UTC.
   * @example 2026-11-02T07:58:01.004Z
   */
  lastLogin?: string | null;
  /**
   * The person's tags, such as a list of skills.
   * @example {
   *       "skills": []
   *     }
   */
  tags?: {
    [key: string]: unknown;
  } | null;
  /** The users that the person follows. */
  usersFollowing?:
    | (
        | string
        | {
            [key: string]: unknown;
          }
      )[]
    | null;
  /** The tags that the person follows. */
  tagsFollowing?:
    | (
        | string
        | {
            [key: string]: unknown;
          }
      )[]
    | null;
  /**
   * Format: date-time
   * When the user was created. RFC 3339, in UTC.
   * @example 2025-03-01T09:00:00.000Z
   */
  createdAt?: string | null;
  /**
   * Format: date-time
   * When the user was last changed. RFC 3339, in UTC.
   * @example 2026-11-02T07:58:01.004Z
   */
  updatedAt?: string | null;
  /**
   * True when the person has a picture.
   * @example false
   */
  hasPicture?: boolean | null;
  /**
   * The person's time zone, by its IANA name.
   * @example Europe/London
   */
  timeZone?: string | null;
  /**
   * What the person wrote about themselves.
   * @example Structural engineer
   */
  summary?: string | null;
  /**
   * The person's rank in the product.
   * @example {
   *       "name": "Explorer"
   *     }
   */
  rank?: {
    [key: string]: unknown;
  } | null;
  /**
   * True when the person completed the introduction.
   * @example true
   */
  onboarded?: boolean | null;
  /**
   * True when the person signs in through an identity provider.
   * @example true
   */
  singleSignOn?: boolean | null;
  /**
   * Whether the person agreed to the terms, or to which version.
   * @example true
   */
  agreedTerms?: boolean | string | null;
  /** The audiences that the person is in. */
  audiences?:
    | (
        | string
        | {
            [key: string]: unknown;
          }
      )[]
    | null;
}

/** A position that a person holds or held. */
export interface Position {
  /**
   * The position's id.
   * @example 507f1f77bcf86cd799439016
   */
  id?: string | null;
  /**
   * The job title.
   * @example Structural engineer
   */
  title?: string | null;
  /** The line manager; null when there is none. */
  manager?: {
    /**
     * The manager's user id.
     * @example 507f1f77bcf86cd799439017
     */
    id?: string | null;
    /**
     * The manager's full name.
     * @example Ana Sørensen
     */
    name?: string | null;
    /**
     * The manager's reference, which is the `ref` of a user.
     * @example E-10007
     */
    ref?: string | null;
  } | null;
  /**
   * The id of the organisational unit.
   * @example 507f1f77bcf86cd799439018
   */
  ouId?: string | null;
  /**
   * True for the position that the person holds now.
   * @example true
   */
  isActive?: boolean | null;
  /**
   * When the position began. ISO 8601.
   * @example 2025-03-01T00:00:00.000Z
   */
  startDate?: string | null;
  /**
   * When the position ended; null while it lasts. ISO 8601.
   * @example 2026-12-31T00:00:00.000Z
   */
  endDate?: string | null;
  /**
   * Format: date-time
   * When the position was created. RFC 3339, in UTC.
   * @example 2025-03-01T09:00:00.000Z
   */
  createdAt?: string | null;
  /**
   * Format: date-time
   * When the position was last changed. RFC 3339, in UTC.
   * @example 2025-03-01T09:00:00.000Z
   */
  updatedAt?: string | null;
}

/** A group of people, or a structure that groups audiences. */
export interface Audience {
  /**
   * The audience's id, 24 hexadecimal digits.
   * @example 507f1f77bcf86cd799439014
   */
  id: string;
  /**
   * The audience's name.
   * @example Site engineers
   */
  name: string;
  /**
   * The customer's own reference for the audience.
   * @example site-engineers
   */
  reference?: string | null;
  /**
   * True when the audience is managed through the API alone.
   * @example true
   */
  apiControlled?: boolean | null;
  /**
   * Whether it is an audience or a structure. An open set.
   * @example audience
   */
  category?: "structure" | "audience" | (string & {}) | null;
  /**
   * Whether members are chosen by hand or by rules. An open set.
   * @example manual
   */
  type?: "manual" | "smart" | (string & {}) | null;
  /** The structure that the audience belongs to; null for a structure. */
  parent?: {
    /**
     * The structure's id.
     * @example 507f1f77bcf86cd799439019
     */
    id?: string | null;
    /**
     * The structure's name.
     * @example Engineering
     */
    name?: string | null;
    /**
     * The customer's own reference for the structure.
     * @example engineering
     */
    reference?: string | null;
  } | null;
  /**
   * Format: date-time
   * When the audience was created. RFC 3339, in UTC.
   * @example 2025-02-01T09:00:00.000Z
   */
  createdAt?: string | null;
  /**
   * Format: date-time
   * When the audience was last changed. RFC 3339, in UTC.
   * @example 2026-06-15T10:30:00.000Z
   */
  updatedAt?: string | null;
}

/** One person in an audience. */
export interface AudienceMember {
  /**
   * The member's user id.
   * @example 507f1f77bcf86cd799439011
   */
  userId: string;
  /**
   * The customer's own reference for the person, which is the `ref` of a user.
   * @example E-10442
   */
  reference?: string | null;
  /**
   * The member's email address.
   * @example zoe.okafor@example.com
   */
  email?: string | null;
}

/** The position of a page among all pages. */
export interface Pagination {
  /**
   * The number of records on all pages. At least 0.
   * @example 1
   */
  totalResults: number;
  /**
   * How many pages there are. At least 0.
   * @example 1
   */
  totalPages: number;
  /**
   * The number of this page, from 1. At least 1.
   * @example 1
   */
  page: number;
  /**
   * How many records a page has. At least 1.
   * @example 100
   */
  perPage: number;
}

/** A page of log entries. */
export interface LogEntryPage {
  /** The position of a page among all pages. */
  pagination: Pagination;
  /** The log entries of this page. */
  results: LogEntry[];
}

/** A page of categories. */
export interface CategoryPage {
  /** The position of a page among all pages. */
  pagination: Pagination;
  /** The categories of this page. */
  results: Category[];
}

/** A page of requirements. */
export interface RequirementPage {
  /** The position of a page among all pages. */
  pagination: Pagination;
  /** The requirements of this page. */
  results: Requirement[];
}

/** A page of user summaries. */
export interface UserSummaryPage {
  /** The position of a page among all pages. */
  pagination: Pagination;
  /** The user summaries of this page. */
  results: UserSummary[];
}

/** A page of users. */
export interface UserPage {
  /** The position of a page among all pages. */
  pagination: Pagination;
  /** The users of this page. */
  results: User[];
}

/** A page of audiences. */
export interface AudiencePage {
  /** The position of a page among all pages. */
  pagination: Pagination;
  /** The audiences of this page. */
  results: Audience[];
}

/** A page of members. */
export interface AudienceMemberPage {
  /** The position of a page among all pages. */
  pagination: Pagination;
  /** The members of this page. */
  results: AudienceMember[];
}

/** The body of an error response of the API. */
export interface ErrorBody {
  /**
   * The HTTP status again. From 400 to 599.
   * @example 404
   */
  status: number;
  /**
   * The name of that status.
   * @example Not Found
   */
  error: string;
  /** What went wrong, for people to read. An object is possible on the pages about users. */
  message:
    | string
    | {
        [key: string]: unknown;
      };
}

/** The form of a client credentials grant (RFC 6749, section 4.4.2). */
export interface AccessTokenRequest {
  /**
   * The grant type, always this one.
   * @example client_credentials
   * @constant
   */
  grant_type: "client_credentials";
  /**
   * The client's id, by default the tenant id. Omitted when id and secret are sent as HTTP Basic
   *     (`client_secret_basic`).
   * @example eu-west-2_AbcdEfghI
   */
  client_id?: string;
  /**
   * The client secret. Omitted when it is sent as HTTP Basic (`client_secret_basic`).
   * @example a-client-secret
   */
  client_secret?: string;
  /**
   * The requested scopes, separated by spaces. If omitted, the server chooses.
   * @example api/read
   */
  scope?: string;
}

/** An access token (RFC 6749, section 5.1). */
export interface AccessToken {
  /**
   * The token, to be sent unchanged.
   * @example an-access-token
   */
  access_token: string;
  /**
   * How to send it. Always `Bearer`, in any mix of upper and lower case.
   * @example Bearer
   */
  token_type: string;
  /**
   * For how many seconds the token is valid. At least 0.
   * @default 3600
   * @example 3600
   */
  expires_in?: number;
  /**
   * The granted scopes, separated by spaces.
   * @example api/read
   */
  scope?: string;
}

/** Why there is no token (RFC 6749, section 5.2). */
export interface AccessTokenError {
  /**
   * A code for the reason. An open set.
   * @example invalid_client
   */
  error:
    | "invalid_request"
    | "invalid_client"
    | "invalid_grant"
    | "unauthorized_client"
    | "unsupported_grant_type"
    | "invalid_scope"
    | (string & {});
  /**
   * The reason in words, for the developer.
   * @example The client is not known, or its secret is wrong.
   */
  error_description?: string;
}
