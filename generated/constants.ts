// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

/** The version of the description, which is the package's. */
export const version = "0.1.0" as const;

/** Where the API runs: its base URL, and the token endpoint of each audience. */
export const environments = {
  production: {
    server: "https://public.api.learn.link/rest/v1",
    tokenUrls: {
      api: "https://public.api.learn.link/oauth2/token/{tenantId}",
      webhooks: "https://user.api.learn.link/oauth2/token/{tenantId}",
    },
  },
  staging: {
    server: "https://public.api.learnstaging.link/rest/v1",
    tokenUrls: {
      api: "https://public.api.learnstaging.link/oauth2/token/{tenantId}",
      webhooks: "https://user.api.learnstaging.link/oauth2/token/{tenantId}",
    },
  },
  "production-mea": {
    server: "https://public.api.mea.learn.tech/rest/v1",
    tokenUrls: {
      api: "https://public.api.mea.learn.tech/oauth2/token/{tenantId}",
      webhooks: "https://user.api.mea.learn.tech/oauth2/token/{tenantId}",
    },
  },
  "staging-mea": {
    server: "https://public.api.meastaging.learn.tech/rest/v1",
    tokenUrls: {
      api: "https://public.api.meastaging.learn.tech/oauth2/token/{tenantId}",
      webhooks: "https://user.api.meastaging.learn.tech/oauth2/token/{tenantId}",
    },
  },
} as const;

/**
 * Where the API runs.
 *
 * - `production` (default): Production, for all regions but the Middle East and Africa.
 * - `staging`: Staging, for all regions but the Middle East and Africa.
 * - `production-mea`: Production, for the Middle East and Africa.
 * - `staging-mea`: Staging, for the Middle East and Africa.
 */
export type Environment = keyof typeof environments;

/** The first server of the description. */
export const defaultEnvironment = "production" as const;

/** Each scope, and the audiences that take it. */
export const scopes = {
  "api/all": ["api", "webhooks"],
  "api/read": ["api"],
  "api/write": ["api"],
  "api/webhooks": ["webhooks"],
} as const;

/**
 * What a token may be used for.
 *
 * - `api/all`: Read and write, webhooks included. Audience: api, webhooks.
 * - `api/read`: Read. Audience: api.
 * - `api/write`: Write. Audience: api.
 * - `api/webhooks`: Work with webhooks. Audience: webhooks.
 */
export type Scope = keyof typeof scopes;

/** Where a token is accepted; each audience has its own token endpoints. */
export type TokenAudience = keyof (typeof environments)[Environment]["tokenUrls"];

/** The audience of the OAuth scheme's own token URL. */
export const defaultAudience = "api" as const;

/** The token request, and the life of a token if the response does not state it. */
export const tokenRequest = {
  operationId: "createAccessToken",
  method: "POST",
  path: "/oauth2/token/{tenantId}",
  tenantParameter: "tenantId",
  tenantPattern: "^[A-Za-z0-9_-]+$",
  defaultLifeSeconds: 3600,
} as const;

/** The fields that each type of error body has at least. */
export const errorBodies: readonly (readonly string[])[] = [["status", "error", "message"]];

/** Operation → its request: method, path, the scopes of which one is enough, and its parameters. */
export const operations = {
  listLogEntries: {
    method: "GET",
    path: "/cpdEntries",
    scopes: ["api/read", "api/all"],
    parameters: {
      entryDateFrom: {
        in: "query",
        required: false,
        type: "string",
        pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])( ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)?$",
        dateFormat: "YYYY-MM-DD hh:mm:ss",
        example: "2026-10-01",
      },
      entryDateTo: {
        in: "query",
        required: false,
        type: "string",
        pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])( ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)?$",
        dateFormat: "YYYY-MM-DD hh:mm:ss",
        example: "2026-11-01 00:00:00",
      },
      page: { in: "query", required: false, type: "integer", minimum: 1, default: 1, example: 1 },
      perPage: { in: "query", required: false, type: "integer", minimum: 1, maximum: 1000, default: 100, example: 100 },
    },
    pagination: {
      style: "page",
      position: "page",
      first: 1,
      size: "perPage",
      largestSize: 1000,
      items: "results",
      id: "logEntryId",
      total: "pagination.totalResults",
      pages: "pagination.totalPages",
      current: "pagination.page",
      currentSize: "pagination.perPage",
    },
    period: { from: "entryDateFrom", to: "entryDateTo", field: "entryDate" },
  },
  getLogEntry: {
    method: "GET",
    path: "/cpdEntries/{logEntryId}",
    scopes: ["api/read", "api/all"],
    parameters: {
      logEntryId: {
        in: "path",
        required: true,
        type: "string",
        pattern: "^[0-9a-fA-F]{24}$",
        example: "5f9d88d6e1b2a34c56d78902",
      },
    },
  },
  listCategories: {
    method: "GET",
    path: "/cpdCategories",
    scopes: ["api/read", "api/all"],
    parameters: {
      page: { in: "query", required: false, type: "integer", minimum: 1, default: 1, example: 1 },
      perPage: { in: "query", required: false, type: "integer", minimum: 1, maximum: 1000, default: 100, example: 100 },
    },
    pagination: {
      style: "page",
      position: "page",
      first: 1,
      size: "perPage",
      largestSize: 1000,
      items: "results",
      id: "categoryId",
      total: "pagination.totalResults",
      pages: "pagination.totalPages",
      current: "pagination.page",
      currentSize: "pagination.perPage",
    },
  },
  getCategory: {
    method: "GET",
    path: "/cpdCategories/{categoryId}",
    scopes: ["api/read", "api/all"],
    parameters: {
      categoryId: {
        in: "path",
        required: true,
        type: "string",
        pattern: "^[0-9a-fA-F]{24}$",
        example: "507f1f77bcf86cd799439012",
      },
    },
  },
  listRequirements: {
    method: "GET",
    path: "/cpdRequirementSummaries",
    scopes: ["api/read", "api/all"],
    parameters: {
      page: { in: "query", required: false, type: "integer", minimum: 1, default: 1, example: 1 },
      perPage: { in: "query", required: false, type: "integer", minimum: 1, maximum: 1000, default: 100, example: 100 },
    },
    pagination: {
      style: "page",
      position: "page",
      first: 1,
      size: "perPage",
      largestSize: 1000,
      items: "results",
      id: "audienceRequirementId",
      total: "pagination.totalResults",
      pages: "pagination.totalPages",
      current: "pagination.page",
      currentSize: "pagination.perPage",
    },
  },
  getRequirement: {
    method: "GET",
    path: "/cpdRequirementSummaries/{audienceRequirementId}",
    scopes: ["api/read", "api/all"],
    parameters: {
      audienceRequirementId: {
        in: "path",
        required: true,
        type: "string",
        pattern: "^[0-9a-fA-F]{24}$",
        example: "507f1f77bcf86cd799439013",
      },
    },
  },
  listUserSummaries: {
    method: "GET",
    path: "/cpdUserLogSummaries",
    scopes: ["api/read", "api/all"],
    parameters: {
      entryDateFrom: {
        in: "query",
        required: true,
        type: "string",
        pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$",
        dateFormat: "YYYY-MM-DDThh:mm:ss",
        example: "2026-10-01T00:00:00",
      },
      entryDateTo: {
        in: "query",
        required: true,
        type: "string",
        pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$",
        dateFormat: "YYYY-MM-DDThh:mm:ss",
        example: "2026-11-01T00:00:00",
      },
      userIds: {
        in: "query",
        required: false,
        type: "array",
        minItems: 1,
        items: { type: "string", pattern: "^[^,]+$" },
        example: ["507f1f77bcf86cd799439011"],
      },
      page: { in: "query", required: false, type: "integer", minimum: 1, default: 1, example: 1 },
      perPage: { in: "query", required: false, type: "integer", minimum: 1, maximum: 1000, default: 100, example: 100 },
    },
    pagination: {
      style: "page",
      position: "page",
      first: 1,
      size: "perPage",
      largestSize: 1000,
      items: "results",
      id: "userId",
      total: "pagination.totalResults",
      pages: "pagination.totalPages",
      current: "pagination.page",
      currentSize: "pagination.perPage",
    },
    period: { from: "entryDateFrom", to: "entryDateTo" },
  },
  listUsers: {
    method: "GET",
    path: "/users",
    scopes: ["api/read", "api/all"],
    parameters: {
      statuses: {
        in: "query",
        required: false,
        type: "array",
        minItems: 1,
        items: { type: "string", enum: ["active", "inactive", "expired", "new"] },
        example: ["active", "new"],
      },
      omitStatuses: {
        in: "query",
        required: false,
        type: "array",
        minItems: 1,
        items: { type: "string", enum: ["active", "inactive", "expired", "new"] },
        example: ["expired"],
      },
      updatedSince: {
        in: "query",
        required: false,
        type: "string",
        pattern:
          "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
        dateFormat: "YYYY-MM-DDThh:mm:ssZ",
        example: "2026-10-01T00:00:00Z",
      },
      page: { in: "query", required: false, type: "integer", minimum: 1, default: 1, example: 1 },
      perPage: { in: "query", required: false, type: "integer", minimum: 1, maximum: 1000, default: 100, example: 100 },
    },
    pagination: {
      style: "page",
      position: "page",
      first: 1,
      size: "perPage",
      largestSize: 1000,
      items: "results",
      id: "id",
      total: "pagination.totalResults",
      pages: "pagination.totalPages",
      current: "pagination.page",
      currentSize: "pagination.perPage",
    },
  },
  getUser: {
    method: "GET",
    path: "/user/{userId}",
    scopes: ["api/read", "api/all"],
    parameters: { userId: { in: "path", required: true, type: "string", example: "507f1f77bcf86cd799439011" } },
  },
  getUserByRef: {
    method: "GET",
    path: "/users/ref/{ref}",
    scopes: ["api/read", "api/all"],
    parameters: { ref: { in: "path", required: true, type: "string", example: "E-10442" } },
  },
  listAudiences: {
    method: "GET",
    path: "/audiences",
    scopes: ["api/read", "api/all"],
    parameters: {
      apiControlled: { in: "query", required: false, type: "boolean", example: true },
      updatedSince: {
        in: "query",
        required: false,
        type: "string",
        pattern:
          "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
        dateFormat: "YYYY-MM-DDThh:mm:ssZ",
        example: "2026-10-01T00:00:00Z",
      },
      page: { in: "query", required: false, type: "integer", minimum: 1, default: 1, example: 1 },
      perPage: { in: "query", required: false, type: "integer", minimum: 1, maximum: 1000, default: 100, example: 100 },
    },
    pagination: {
      style: "page",
      position: "page",
      first: 1,
      size: "perPage",
      largestSize: 1000,
      items: "results",
      id: "id",
      total: "pagination.totalResults",
      pages: "pagination.totalPages",
      current: "pagination.page",
      currentSize: "pagination.perPage",
    },
  },
  getAudience: {
    method: "GET",
    path: "/audiences/{audienceId}",
    scopes: ["api/read", "api/all"],
    parameters: { audienceId: { in: "path", required: true, type: "string", example: "507f1f77bcf86cd799439014" } },
  },
  listAudienceMembers: {
    method: "GET",
    path: "/audiences/{audienceId}/members",
    scopes: ["api/read", "api/all"],
    parameters: {
      audienceId: { in: "path", required: true, type: "string", example: "507f1f77bcf86cd799439014" },
      page: { in: "query", required: false, type: "integer", minimum: 1, default: 1, example: 1 },
      perPage: { in: "query", required: false, type: "integer", minimum: 1, maximum: 1000, default: 100, example: 100 },
    },
    pagination: {
      style: "page",
      position: "page",
      first: 1,
      size: "perPage",
      largestSize: 1000,
      items: "results",
      id: "userId",
      total: "pagination.totalResults",
      pages: "pagination.totalPages",
      current: "pagination.page",
      currentSize: "pagination.perPage",
    },
  },
} as const;

/** The client's operations, by `operationId`. */
export type OperationId = keyof typeof operations;
