// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

export interface paths {
  "/cpdEntries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List CPD log entries
     * Returns the log entries of a period, or all of them, page by page. The API promises no order, and does not say
     *     whether the two dates themselves belong to the period. When entries are added while a list is read, the same
     *     entry can be on two pages.
     */
    get: operations["listLogEntries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cpdEntries/{logEntryId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one CPD log entry
     * Returns one log entry, recorded by the platform or reported by the user.
     */
    get: operations["getLogEntry"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cpdCategories": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List CPD categories
     * Returns the categories of the tenant, page by page.
     */
    get: operations["listCategories"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cpdCategories/{categoryId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one CPD category
     * Returns one category.
     */
    get: operations["getCategory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cpdRequirementSummaries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List CPD requirements
     * Returns the requirements of all audiences, page by page.
     */
    get: operations["listRequirements"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cpdRequirementSummaries/{audienceRequirementId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one CPD requirement
     * Returns one requirement, the minutes that one audience has to reach.
     */
    get: operations["getRequirement"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/cpdUserLogSummaries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List CPD minutes by user
     * Returns the minutes that each user logged in a period, page by page.
     */
    get: operations["listUserSummaries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List users
     * Returns the people of the tenant, page by page. Give `statuses` or `omitStatuses` to choose by status.
     */
    get: operations["listUsers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/user/{userId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one user
     * Returns one person by id. The path is singular.
     */
    get: operations["getUser"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/ref/{ref}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one user by reference
     * Returns one person by the customer's own reference, which is usually the employee id in the HR system.
     */
    get: operations["getUserByRef"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audiences": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List audiences
     * Returns the audiences and structures of the tenant, page by page.
     */
    get: operations["listAudiences"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audiences/{audienceId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one audience
     * Returns one audience, by its id or by its reference.
     */
    get: operations["getAudience"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audiences/{audienceId}/members": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the members of an audience
     * Returns the people in one audience, page by page.
     */
    get: operations["listAudienceMembers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/oauth2/token/{tenantId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an access token
     * The client credentials grant of RFC 6749, section 4.4. Request another token when this one expires; there is no
     *     refresh token. Keep the token and share it: all requests can use the same one until then.
     */
    post: operations["createAccessToken"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * The id of a log entry, 24 hexadecimal digits.
     * @example 5f9d88d6e1b2a34c56d78902
     */
    LogEntryId: string;
    /**
     * The id of a category, 24 hexadecimal digits.
     * @example 507f1f77bcf86cd799439012
     */
    CategoryId: string;
    /**
     * The id of a requirement, 24 hexadecimal digits.
     * @example 507f1f77bcf86cd799439013
     */
    AudienceRequirementId: string;
    /**
     * A date, or a date and a time with a space between them.
     * @example 2020-09-25
     */
    EntryDate: string;
    /**
     * A date and a time with a T between them.
     * @example 2020-11-17T09:50:00
     */
    PeriodDate: string;
    /**
     * Format: date-time
     * A date and a time with its offset from UTC, as in RFC 3339.
     * @example 2026-10-01T00:00:00Z
     */
    UpdatedSince: string;
    /** One record of learning, recorded by the platform or reported by the user. */
    LogEntry: {
      /**
       * The id of a log entry, 24 hexadecimal digits. Pattern: `^[0-9a-fA-F]{24}$`.
       * @example 5f9d88d6e1b2a34c56d78902
       */
      logEntryId: components["schemas"]["LogEntryId"];
      /**
       * The id of the user who learned. Usually 24 hexadecimal digits, but not always.
       * @example 507f1f77bcf86cd799439011
       */
      userId: string;
      /** The content item that the user learned from. */
      activity: components["schemas"]["Activity"];
      /** A category under which a tenant files learning. */
      category: components["schemas"]["Category"];
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
    };
    /** The content item that the user learned from. */
    Activity: {
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
    };
    /** A category under which a tenant files learning. */
    Category: {
      /**
       * The id of a category, 24 hexadecimal digits. Pattern: `^[0-9a-fA-F]{24}$`.
       * @example 507f1f77bcf86cd799439012
       */
      categoryId: components["schemas"]["CategoryId"];
      /**
       * The category's name. At most 250 characters.
       * @example TECHNOLOGY
       */
      name: string;
    };
    /** How many minutes of CPD an audience has to reach. */
    Requirement: {
      /**
       * The id of a requirement, 24 hexadecimal digits. Pattern: `^[0-9a-fA-F]{24}$`.
       * @example 507f1f77bcf86cd799439013
       */
      audienceRequirementId: components["schemas"]["AudienceRequirementId"];
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
    };
    /** How many minutes of CPD a user logged in the requested period. */
    UserSummary: {
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
    };
    /** A person, without what the product computes about them. */
    BasicUser: {
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
      positions?: components["schemas"]["Position"][] | null;
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
    };
    /** A person with an account on the platform. */
    User: {
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
      positions?: components["schemas"]["Position"][] | null;
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
    };
    /** A position that a person holds or held. */
    Position: {
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
    };
    /** A group of people, or a structure that groups audiences. */
    Audience: {
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
    };
    /** One person in an audience. */
    AudienceMember: {
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
    };
    /** The position of a page among all pages. */
    Pagination: {
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
    };
    /** A page of log entries. */
    LogEntryPage: {
      /** The position of a page among all pages. */
      pagination: components["schemas"]["Pagination"];
      /** The log entries of this page. */
      results: components["schemas"]["LogEntry"][];
    };
    /** A page of categories. */
    CategoryPage: {
      /** The position of a page among all pages. */
      pagination: components["schemas"]["Pagination"];
      /** The categories of this page. */
      results: components["schemas"]["Category"][];
    };
    /** A page of requirements. */
    RequirementPage: {
      /** The position of a page among all pages. */
      pagination: components["schemas"]["Pagination"];
      /** The requirements of this page. */
      results: components["schemas"]["Requirement"][];
    };
    /** A page of user summaries. */
    UserSummaryPage: {
      /** The position of a page among all pages. */
      pagination: components["schemas"]["Pagination"];
      /** The user summaries of this page. */
      results: components["schemas"]["UserSummary"][];
    };
    /** A page of users. */
    UserPage: {
      /** The position of a page among all pages. */
      pagination: components["schemas"]["Pagination"];
      /** The users of this page. */
      results: components["schemas"]["User"][];
    };
    /** A page of audiences. */
    AudiencePage: {
      /** The position of a page among all pages. */
      pagination: components["schemas"]["Pagination"];
      /** The audiences of this page. */
      results: components["schemas"]["Audience"][];
    };
    /** A page of members. */
    AudienceMemberPage: {
      /** The position of a page among all pages. */
      pagination: components["schemas"]["Pagination"];
      /** The members of this page. */
      results: components["schemas"]["AudienceMember"][];
    };
    /** The body of an error response of the API. */
    ErrorBody: {
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
    };
    /** The form of a client credentials grant (RFC 6749, section 4.4.2). */
    AccessTokenRequest: {
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
    };
    /** An access token (RFC 6749, section 5.1). */
    AccessToken: {
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
    };
    /** Why there is no token (RFC 6749, section 5.2). */
    AccessTokenError: {
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
    };
  };
  responses: {
    /** The log entry. */
    LogEntry: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["LogEntry"];
      };
    };
    /** A page of log entries. */
    LogEntryPage: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["LogEntryPage"];
      };
    };
    /** The category. */
    Category: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Category"];
      };
    };
    /** A page of categories. */
    CategoryPage: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["CategoryPage"];
      };
    };
    /** The requirement. */
    Requirement: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Requirement"];
      };
    };
    /** A page of requirements. */
    RequirementPage: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["RequirementPage"];
      };
    };
    /** A page of user summaries. */
    UserSummaryPage: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["UserSummaryPage"];
      };
    };
    /** The user. */
    User: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["User"];
      };
    };
    /** The user. */
    BasicUser: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["BasicUser"];
      };
    };
    /** A page of users. */
    UserPage: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["UserPage"];
      };
    };
    /** The audience. */
    Audience: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Audience"];
      };
    };
    /** A page of audiences. */
    AudiencePage: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["AudiencePage"];
      };
    };
    /** A page of members. */
    AudienceMemberPage: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["AudienceMemberPage"];
      };
    };
    /** The token, and for how long it is valid. */
    AccessToken: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["AccessToken"];
      };
    };
    /** The token request is malformed, or asks for a scope that this endpoint does not grant. */
    InvalidTokenRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["AccessTokenError"];
      };
    };
    /** The client id or the client secret is wrong. */
    InvalidTokenClient: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["AccessTokenError"];
      };
    };
    /** The request is malformed, for example because of an invalid id. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** The credentials are missing, wrong, or no longer valid. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** The credentials are valid, but their scopes do not include this operation. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** This tenant has no log entry with that id. */
    LogEntryNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** This tenant has no category with that id. */
    CategoryNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** This tenant has no requirement with that id. */
    RequirementNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** This tenant has no user with that id or reference. */
    UserNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** This tenant has no audience with that id or reference. */
    AudienceNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** Too many requests. Wait, and retry with increasing delays. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** The server failed. The same request may succeed later. */
    InternalServerError: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
  parameters: {
    /**
     * The log entry's id, 24 hexadecimal digits.
     * @example 5f9d88d6e1b2a34c56d78902
     */
    LogEntryId: components["schemas"]["LogEntryId"];
    /**
     * The category's id, 24 hexadecimal digits.
     * @example 507f1f77bcf86cd799439012
     */
    CategoryId: components["schemas"]["CategoryId"];
    /**
     * The requirement's id, 24 hexadecimal digits.
     * @example 507f1f77bcf86cd799439013
     */
    AudienceRequirementId: components["schemas"]["AudienceRequirementId"];
    /**
     * Only entries that were logged after this date. Whether entries of this date are included is not documented.
     * @example 2026-10-01
     */
    EntryDateFrom: components["schemas"]["EntryDate"];
    /**
     * Only entries that were logged before this date. Whether entries of this date are included is not documented.
     * @example 2026-11-01 00:00:00
     */
    EntryDateTo: components["schemas"]["EntryDate"];
    /**
     * Where the period begins. Whether an entry at this exact time counts is not documented.
     * @example 2026-10-01T00:00:00
     */
    PeriodFrom: components["schemas"]["PeriodDate"];
    /**
     * Where the period ends. Whether an entry at this exact time counts is not documented.
     * @example 2026-11-01T00:00:00
     */
    PeriodTo: components["schemas"]["PeriodDate"];
    /**
     * Only these users. The ids are joined by commas.
     * @example [
     *       "507f1f77bcf86cd799439011"
     *     ]
     */
    UserIds: string[];
    /**
     * The user's id. Usually 24 hexadecimal digits, but not always.
     * @example 507f1f77bcf86cd799439011
     */
    UserId: string;
    /**
     * The customer's own reference for the person, such as the employee id.
     * @example E-10442
     */
    UserRef: string;
    /**
     * Only users with one of these statuses. The statuses are joined by commas.
     * @example [
     *       "active",
     *       "new"
     *     ]
     */
    Statuses: ("active" | "inactive" | "expired" | "new")[];
    /**
     * Only users with none of these statuses. The statuses are joined by commas.
     * @example [
     *       "expired"
     *     ]
     */
    OmitStatuses: ("active" | "inactive" | "expired" | "new")[];
    /**
     * Only records that changed at or after this time.
     * @example 2026-10-01T00:00:00Z
     */
    UpdatedSince: components["schemas"]["UpdatedSince"];
    /**
     * The audience's id, 24 hexadecimal digits, or its reference.
     * @example 507f1f77bcf86cd799439014
     */
    AudienceId: string;
    /**
     * True for only the audiences that are managed through the API, false for only the others.
     * @example true
     */
    ApiControlled: boolean;
    /**
     * The page number, from 1.
     * @example 1
     */
    Page: number;
    /**
     * How many records a page has.
     * @example 100
     */
    PerPage: number;
    /**
     * The tenant's id, which is also the OAuth client id unless the vendor issued another one.
     * @example eu-west-2_AbcdEfghI
     */
    TenantId: string;
  };
  requestBodies: {
    /** The grant type, the client id and secret, and the requested scopes. */
    AccessTokenRequest: {
      content: {
        "application/x-www-form-urlencoded": components["schemas"]["AccessTokenRequest"];
      };
    };
  };
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listLogEntries: {
    parameters: {
      query?: {
        /**
         * Only entries that were logged after this date. Whether entries of this date are included is not documented.
         * @example 2026-10-01
         */
        entryDateFrom?: components["parameters"]["EntryDateFrom"];
        /**
         * Only entries that were logged before this date. Whether entries of this date are included is not documented.
         * @example 2026-11-01 00:00:00
         */
        entryDateTo?: components["parameters"]["EntryDateTo"];
        /**
         * The page number, from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * How many records a page has.
         * @example 100
         */
        perPage?: components["parameters"]["PerPage"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["LogEntryPage"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getLogEntry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The log entry's id, 24 hexadecimal digits.
         * @example 5f9d88d6e1b2a34c56d78902
         */
        logEntryId: components["parameters"]["LogEntryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["LogEntry"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["LogEntryNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listCategories: {
    parameters: {
      query?: {
        /**
         * The page number, from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * How many records a page has.
         * @example 100
         */
        perPage?: components["parameters"]["PerPage"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["CategoryPage"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getCategory: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The category's id, 24 hexadecimal digits.
         * @example 507f1f77bcf86cd799439012
         */
        categoryId: components["parameters"]["CategoryId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Category"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["CategoryNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listRequirements: {
    parameters: {
      query?: {
        /**
         * The page number, from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * How many records a page has.
         * @example 100
         */
        perPage?: components["parameters"]["PerPage"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["RequirementPage"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getRequirement: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The requirement's id, 24 hexadecimal digits.
         * @example 507f1f77bcf86cd799439013
         */
        audienceRequirementId: components["parameters"]["AudienceRequirementId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Requirement"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["RequirementNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listUserSummaries: {
    parameters: {
      query: {
        /**
         * Where the period begins. Whether an entry at this exact time counts is not documented.
         * @example 2026-10-01T00:00:00
         */
        entryDateFrom: components["parameters"]["PeriodFrom"];
        /**
         * Where the period ends. Whether an entry at this exact time counts is not documented.
         * @example 2026-11-01T00:00:00
         */
        entryDateTo: components["parameters"]["PeriodTo"];
        /**
         * Only these users. The ids are joined by commas.
         * @example [
         *       "507f1f77bcf86cd799439011"
         *     ]
         */
        userIds?: components["parameters"]["UserIds"];
        /**
         * The page number, from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * How many records a page has.
         * @example 100
         */
        perPage?: components["parameters"]["PerPage"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["UserSummaryPage"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listUsers: {
    parameters: {
      query?: {
        /**
         * Only users with one of these statuses. The statuses are joined by commas.
         * @example [
         *       "active",
         *       "new"
         *     ]
         */
        statuses?: components["parameters"]["Statuses"];
        /**
         * Only users with none of these statuses. The statuses are joined by commas.
         * @example [
         *       "expired"
         *     ]
         */
        omitStatuses?: components["parameters"]["OmitStatuses"];
        /**
         * Only records that changed at or after this time.
         * @example 2026-10-01T00:00:00Z
         */
        updatedSince?: components["parameters"]["UpdatedSince"];
        /**
         * The page number, from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * How many records a page has.
         * @example 100
         */
        perPage?: components["parameters"]["PerPage"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["UserPage"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The user's id. Usually 24 hexadecimal digits, but not always.
         * @example 507f1f77bcf86cd799439011
         */
        userId: components["parameters"]["UserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["User"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getUserByRef: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's own reference for the person, such as the employee id.
         * @example E-10442
         */
        ref: components["parameters"]["UserRef"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["BasicUser"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["UserNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAudiences: {
    parameters: {
      query?: {
        /**
         * True for only the audiences that are managed through the API, false for only the others.
         * @example true
         */
        apiControlled?: components["parameters"]["ApiControlled"];
        /**
         * Only records that changed at or after this time.
         * @example 2026-10-01T00:00:00Z
         */
        updatedSince?: components["parameters"]["UpdatedSince"];
        /**
         * The page number, from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * How many records a page has.
         * @example 100
         */
        perPage?: components["parameters"]["PerPage"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["AudiencePage"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  getAudience: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The audience's id, 24 hexadecimal digits, or its reference.
         * @example 507f1f77bcf86cd799439014
         */
        audienceId: components["parameters"]["AudienceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Audience"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["AudienceNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  listAudienceMembers: {
    parameters: {
      query?: {
        /**
         * The page number, from 1.
         * @example 1
         */
        page?: components["parameters"]["Page"];
        /**
         * How many records a page has.
         * @example 100
         */
        perPage?: components["parameters"]["PerPage"];
      };
      header?: never;
      path: {
        /**
         * The audience's id, 24 hexadecimal digits, or its reference.
         * @example 507f1f77bcf86cd799439014
         */
        audienceId: components["parameters"]["AudienceId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["AudienceMemberPage"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["AudienceNotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
  createAccessToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The tenant's id, which is also the OAuth client id unless the vendor issued another one.
         * @example eu-west-2_AbcdEfghI
         */
        tenantId: components["parameters"]["TenantId"];
      };
      cookie?: never;
    };
    requestBody: components["requestBodies"]["AccessTokenRequest"];
    responses: {
      200: components["responses"]["AccessToken"];
      400: components["responses"]["InvalidTokenRequest"];
      401: components["responses"]["InvalidTokenClient"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
}
