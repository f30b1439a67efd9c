// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

export interface paths {
  "/cpdEntries/{logEntryId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get one CPD log entry
     * Answers with one record of learning, whether the platform noted it or the user reported it.
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
     * Trade a client secret for an access token
     * The client credentials grant of RFC 6749, section 4.4. Ask again when a token ends; there is no refresh token.
     *     Keep the token and share it: one token serves every call until then.
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
    /** One record of learning, noted by the platform or reported by the user. */
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
      /** The content item that was learned from. */
      activity: components["schemas"]["Activity"];
      /** The category that a tenant files learning under. */
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
       * What the user wrote about it, a summary or a reflection; null where there is none.
       * @example Watched the recording and noted what to try with my team.
       */
      description: string | null;
      /**
       * True when the platform itself noted the activity, false when the user reported it.
       * @example true
       */
      isVerified: boolean;
    };
    /** The content item that was learned from. */
    Activity: {
      /**
       * The kind of content item. An open set, so expect kinds that are not named here.
       * @example file
       */
      type: "file" | "article" | "video" | (string & {});
      /**
       * The content item's name.
       * @example International Space Station after undocking of STS 132
       */
      name: string;
    };
    /** The category that a tenant files learning under. */
    Category: {
      /**
       * The category's id, 24 hexadecimal digits. Pattern: `^[0-9a-fA-F]{24}$`.
       * @example 507f1f77bcf86cd799439012
       */
      categoryId: string;
      /**
       * The category's name, at most 250 characters. At most 250 characters.
       * @example TECHNOLOGY
       */
      name: string;
    };
    /** What the API answers with when it refuses or fails. */
    ErrorBody: {
      /**
       * The HTTP status again. From 400 to 599.
       * @example 404
       */
      status: number;
      /**
       * The general name of that status.
       * @example Not Found
       */
      error: string;
      /**
       * What went wrong, in words for people.
       * @example CPD entry not found
       */
      message: string;
    };
    /** The form of a client credentials grant (RFC 6749, section 4.4.2). */
    AccessTokenRequest: {
      /**
       * The kind of grant, always this one.
       * @example client_credentials
       * @constant
       */
      grant_type: "client_credentials";
      /**
       * The client's id, by default the tenant id. Left out when id and secret travel as HTTP Basic
       *     (`client_secret_basic`).
       * @example eu-west-2_AbcdEfghI
       */
      client_id?: string;
      /**
       * The client secret. Left out when it travels as HTTP Basic (`client_secret_basic`).
       * @example a-client-secret
       */
      client_secret?: string;
      /**
       * The scopes to ask for, with a space between them. Left out, the server chooses.
       * @example api/read
       */
      scope?: string;
    };
    /** An access token (RFC 6749, section 5.1). */
    AccessToken: {
      /**
       * The token, to be sent as it is.
       * @example an-access-token
       */
      access_token: string;
      /**
       * How to send it. Always `Bearer`, in any mix of upper and lower case.
       * @example Bearer
       */
      token_type: string;
      /**
       * For how many seconds from now the token serves. At least 0.
       * @default 3600
       * @example 3600
       */
      expires_in?: number;
      /**
       * The scopes that were granted, with a space between them.
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
    /** The token, and for how long it serves. */
    AccessToken: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["AccessToken"];
      };
    };
    /** The token request is not acceptable as it stands, or asks for a scope that is not to be had. */
    TokenRequestRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["AccessTokenError"];
      };
    };
    /** The token endpoint does not know this client id with this secret. */
    TokenClientRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["AccessTokenError"];
      };
    };
    /** The request is malformed, an id that is none among other things. */
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
    /** The credentials are good, but their scopes do not cover this operation. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** No log entry of this tenant has that id. */
    LogEntryNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** Too many requests; wait, and try again with growing pauses. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** The server failed. The same request may well succeed a moment later. */
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
     * The tenant's id, which is also the OAuth client id unless the vendor issued another one.
     * @example eu-west-2_AbcdEfghI
     */
    TenantId: string;
  };
  requestBodies: {
    /** The grant, the client's id and secret, and the scopes to ask for. */
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
      400: components["responses"]["TokenRequestRefused"];
      401: components["responses"]["TokenClientRefused"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
    };
  };
}
