// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

import type { MockDescription } from "../src/mock/description.js";

import type * as schemas from "./schemas.js";

/** Schema → its records: those that the mock stores. */
export interface MockRecords {
  LogEntry: schemas.LogEntry;
  Category: schemas.Category;
  Requirement: schemas.Requirement;
  User: schemas.User;
  Audience: schemas.Audience;
  AudienceMember: schemas.AudienceMember;
}

/** Schema → its records: those that the mock stores, and those that it works out from them. */
export interface MockReads {
  LogEntry: schemas.LogEntry;
  Category: schemas.Category;
  Requirement: schemas.Requirement;
  User: schemas.User;
  Audience: schemas.Audience;
  AudienceMember: schemas.AudienceMember;
  BasicUser: schemas.BasicUser;
  UserSummary: schemas.UserSummary;
}

/** Schema → the properties that name a record's parent, besides its own. */
export interface MockParents {
  AudienceMember: { readonly audienceId: string };
}

/** A page of records, as the first list of the description has it. */
export type MockPage<Item> = Omit<schemas.LogEntryPage, "results"> & { results: Item[] };

/** The description, as far as the mock needs it. */
export const mockDescription: MockDescription = {
  schemas: {
    LogEntryPage: {
      type: "object",
      required: ["pagination", "results"],
      properties: { pagination: { ref: "Pagination" }, results: { type: "array", items: { ref: "LogEntry" } } },
    },
    Pagination: {
      type: "object",
      required: ["totalResults", "totalPages", "page", "perPage"],
      properties: {
        totalResults: { type: "integer", example: 1, minimum: 0 },
        totalPages: { type: "integer", example: 1, minimum: 0 },
        page: { type: "integer", example: 1, minimum: 1 },
        perPage: { type: "integer", example: 100, minimum: 1 },
      },
    },
    LogEntry: {
      type: "object",
      required: [
        "logEntryId",
        "userId",
        "activity",
        "category",
        "entryDate",
        "durationMinutes",
        "description",
        "isVerified",
      ],
      properties: {
        logEntryId: { ref: "LogEntryId" },
        userId: { type: "string", example: "507f1f77bcf86cd799439011", references: "User.id" },
        activity: { ref: "Activity" },
        category: { ref: "Category" },
        entryDate: { type: "string", format: "date-time", example: "2020-09-25T19:34:23.133Z" },
        durationMinutes: { type: "integer", example: 15, minimum: 0 },
        description: { type: ["string", "null"], example: "Watched the recording and noted what to try with my team." },
        isVerified: { type: "boolean", example: true },
      },
    },
    LogEntryId: { type: "string", pattern: "^[0-9a-fA-F]{24}$", example: "5f9d88d6e1b2a34c56d78902" },
    Activity: {
      type: "object",
      required: ["type", "name"],
      properties: {
        type: { type: "string", example: "file", enum: ["file", "article", "video"] },
        name: { type: "string", example: "International Space Station after undocking of STS 132" },
      },
    },
    Category: {
      type: "object",
      required: ["categoryId", "name"],
      properties: {
        categoryId: { ref: "CategoryId" },
        name: { type: "string", example: "TECHNOLOGY", maxLength: 250 },
      },
    },
    CategoryId: { type: "string", pattern: "^[0-9a-fA-F]{24}$", example: "507f1f77bcf86cd799439012" },
    CategoryPage: {
      type: "object",
      required: ["pagination", "results"],
      properties: { pagination: { ref: "Pagination" }, results: { type: "array", items: { ref: "Category" } } },
    },
    RequirementPage: {
      type: "object",
      required: ["pagination", "results"],
      properties: { pagination: { ref: "Pagination" }, results: { type: "array", items: { ref: "Requirement" } } },
    },
    Requirement: {
      type: "object",
      required: ["audienceRequirementId", "audienceId", "requiredMinutes", "createdAt", "updatedAt"],
      properties: {
        audienceRequirementId: { ref: "AudienceRequirementId" },
        audienceId: {
          type: "string",
          pattern: "^[0-9a-fA-F]{24}$",
          example: "507f1f77bcf86cd799439014",
          references: "Audience.id",
        },
        requiredMinutes: { type: "integer", example: 660, minimum: 0 },
        createdAt: { type: "string", format: "date-time", example: "2020-09-25T19:34:23.133Z" },
        updatedAt: { type: ["string", "null"], format: "date-time", example: "2020-11-17T09:50:00.000Z" },
      },
    },
    AudienceRequirementId: { type: "string", pattern: "^[0-9a-fA-F]{24}$", example: "507f1f77bcf86cd799439013" },
    UserSummaryPage: {
      type: "object",
      required: ["pagination", "results"],
      properties: { pagination: { ref: "Pagination" }, results: { type: "array", items: { ref: "UserSummary" } } },
    },
    UserSummary: {
      type: "object",
      required: ["userId", "durationMinutes"],
      properties: {
        userId: { type: "string", example: "507f1f77bcf86cd799439011", references: "User.id" },
        durationMinutes: { type: "integer", example: 360, minimum: 0, sum: "LogEntry.durationMinutes" },
      },
    },
    UserPage: {
      type: "object",
      required: ["pagination", "results"],
      properties: { pagination: { ref: "Pagination" }, results: { type: "array", items: { ref: "User" } } },
    },
    User: {
      type: "object",
      required: ["id"],
      properties: {
        id: { type: "string", example: "507f1f77bcf86cd799439011" },
        ref: { type: ["string", "null"], example: "E-10442" },
        firstName: { type: ["string", "null"], example: "Zoë" },
        lastName: { type: ["string", "null"], example: "Okafor" },
        email: { type: ["string", "null"], example: "zoe.okafor@example.com" },
        role: { type: ["string", "null"], example: "learner", enum: ["administrator", "learneradmin", "learner"] },
        status: { type: ["string", "null"], example: "active", enum: ["active", "inactive", "expired", "new"] },
        positions: { type: ["array", "null"], items: { ref: "Position" } },
        additionalFields: {
          type: ["object", "null"],
          example: { department: "Engineering", location: "Leeds" },
          open: true,
        },
        languageCode: { type: ["string", "null"], example: "en-gb" },
        deleted: { type: ["boolean", "null"], example: false },
        compliance: { type: ["number", "null"], example: 100 },
        level: { type: ["number", "null"], example: 3 },
        firstLogin: { type: ["string", "null"], format: "date-time", example: "2025-03-03T08:12:45.120Z" },
        lastLogin: { type: ["string", "null"], format: "date-time", example: "2026-11-02T07:58:01.004Z" },
        tags: { type: ["object", "null"], example: { skills: [] }, open: true },
        usersFollowing: {
          type: ["array", "null"],
          items: { type: ["string", "object"], example: "507f1f77bcf86cd799439015", open: true, references: "User.id" },
        },
        tagsFollowing: {
          type: ["array", "null"],
          items: { type: ["string", "object"], example: "leadership", open: true },
        },
        createdAt: { type: ["string", "null"], format: "date-time", example: "2025-03-01T09:00:00.000Z" },
        updatedAt: { type: ["string", "null"], format: "date-time", example: "2026-11-02T07:58:01.004Z" },
        hasPicture: { type: ["boolean", "null"], example: false },
        timeZone: { type: ["string", "null"], example: "Europe/London" },
        summary: { type: ["string", "null"], example: "Structural engineer" },
        rank: { type: ["object", "null"], example: { name: "Explorer" }, open: true },
        onboarded: { type: ["boolean", "null"], example: true },
        singleSignOn: { type: ["boolean", "null"], example: true },
        agreedTerms: { type: ["boolean", "string", "null"], example: true },
        audiences: {
          type: ["array", "null"],
          items: {
            type: ["string", "object"],
            example: "507f1f77bcf86cd799439014",
            open: true,
            references: "Audience.id",
          },
        },
      },
    },
    Position: {
      type: "object",
      properties: {
        id: { type: ["string", "null"], example: "507f1f77bcf86cd799439016" },
        title: { type: ["string", "null"], example: "Structural engineer" },
        manager: {
          type: ["object", "null"],
          properties: {
            id: { type: ["string", "null"], example: "507f1f77bcf86cd799439017", references: "User.id" },
            name: { type: ["string", "null"], example: "Ana Sørensen" },
            ref: { type: ["string", "null"], example: "E-10007", references: "User.ref" },
          },
        },
        ouId: { type: ["string", "null"], example: "507f1f77bcf86cd799439018" },
        isActive: { type: ["boolean", "null"], example: true },
        startDate: { type: ["string", "null"], example: "2025-03-01T00:00:00.000Z" },
        endDate: { type: ["string", "null"], example: "2026-12-31T00:00:00.000Z" },
        createdAt: { type: ["string", "null"], format: "date-time", example: "2025-03-01T09:00:00.000Z" },
        updatedAt: { type: ["string", "null"], format: "date-time", example: "2025-03-01T09:00:00.000Z" },
      },
    },
    BasicUser: {
      type: "object",
      required: ["id"],
      properties: {
        id: { type: "string", example: "507f1f77bcf86cd799439011" },
        ref: { type: ["string", "null"], example: "E-10442" },
        firstName: { type: ["string", "null"], example: "Zoë" },
        lastName: { type: ["string", "null"], example: "Okafor" },
        email: { type: ["string", "null"], example: "zoe.okafor@example.com" },
        role: { type: ["string", "null"], example: "learner", enum: ["administrator", "learneradmin", "learner"] },
        status: { type: ["string", "null"], example: "active", enum: ["active", "inactive", "expired", "new"] },
        positions: { type: ["array", "null"], items: { ref: "Position" } },
        additionalFields: {
          type: ["object", "null"],
          example: { department: "Engineering", location: "Leeds" },
          open: true,
        },
        languageCode: { type: ["string", "null"], example: "en-gb" },
      },
      viewOf: "User",
    },
    AudiencePage: {
      type: "object",
      required: ["pagination", "results"],
      properties: { pagination: { ref: "Pagination" }, results: { type: "array", items: { ref: "Audience" } } },
    },
    Audience: {
      type: "object",
      required: ["id", "name"],
      properties: {
        id: { type: "string", example: "507f1f77bcf86cd799439014" },
        name: { type: "string", example: "Site engineers" },
        reference: { type: ["string", "null"], example: "site-engineers" },
        apiControlled: { type: ["boolean", "null"], example: true },
        category: { type: ["string", "null"], example: "audience", enum: ["structure", "audience"] },
        type: { type: ["string", "null"], example: "manual", enum: ["manual", "smart"] },
        parent: {
          type: ["object", "null"],
          properties: {
            id: { type: ["string", "null"], example: "507f1f77bcf86cd799439019", references: "Audience.id" },
            name: { type: ["string", "null"], example: "Engineering", references: "Audience.name" },
            reference: { type: ["string", "null"], example: "engineering", references: "Audience.reference" },
          },
        },
        createdAt: { type: ["string", "null"], format: "date-time", example: "2025-02-01T09:00:00.000Z" },
        updatedAt: { type: ["string", "null"], format: "date-time", example: "2026-06-15T10:30:00.000Z" },
      },
    },
    AudienceMemberPage: {
      type: "object",
      required: ["pagination", "results"],
      properties: { pagination: { ref: "Pagination" }, results: { type: "array", items: { ref: "AudienceMember" } } },
    },
    AudienceMember: {
      type: "object",
      required: ["userId"],
      properties: {
        userId: { type: "string", example: "507f1f77bcf86cd799439011", references: "User.id" },
        reference: { type: ["string", "null"], example: "E-10442", references: "User.ref" },
        email: { type: ["string", "null"], example: "zoe.okafor@example.com", references: "User.email" },
      },
      parent: "Audience",
    },
  },
  records: {
    LogEntry: {
      id: "logEntryId",
      date: "entryDate",
      examples: [
        {
          logEntryId: "5f9d88d6e1b2a34c56d78902",
          userId: "507f1f77bcf86cd799439011",
          activity: { type: "file", name: "International Space Station after undocking of STS 132" },
          category: { categoryId: "507f1f77bcf86cd799439012", name: "TECHNOLOGY" },
          entryDate: "2020-09-25T19:34:23.133Z",
          durationMinutes: 15,
          description: null,
          isVerified: true,
        },
      ],
    },
    Category: { id: "categoryId", examples: [{ categoryId: "507f1f77bcf86cd799439012", name: "TECHNOLOGY" }] },
    Requirement: {
      id: "audienceRequirementId",
      examples: [
        {
          audienceRequirementId: "507f1f77bcf86cd799439013",
          audienceId: "507f1f77bcf86cd799439014",
          requiredMinutes: 660,
          createdAt: "2020-09-25T19:34:23.133Z",
          updatedAt: null,
        },
      ],
    },
    User: {
      id: "id",
      examples: [
        {
          id: "507f1f77bcf86cd799439017",
          ref: "E-10007",
          firstName: "Ana",
          lastName: "Sørensen",
          email: "ana.sorensen@example.com",
          role: "administrator",
          status: "active",
          positions: [],
          additionalFields: { department: "Engineering", location: "Leeds" },
          languageCode: "en-gb",
          deleted: false,
          compliance: 100,
          level: 5,
          firstLogin: "2025-03-01T08:30:00.000Z",
          lastLogin: "2026-11-03T16:20:14.500Z",
          tags: { skills: [] },
          usersFollowing: [],
          tagsFollowing: [],
          createdAt: "2025-02-01T09:00:00.000Z",
          updatedAt: "2026-11-03T16:20:14.500Z",
          hasPicture: true,
          timeZone: "Europe/London",
          summary: null,
          rank: { name: "Explorer" },
          onboarded: true,
          singleSignOn: true,
          agreedTerms: true,
          audiences: [],
        },
        {
          id: "507f1f77bcf86cd799439011",
          ref: "E-10442",
          firstName: "Zoë",
          lastName: "Okafor",
          email: "zoe.okafor@example.com",
          role: "learner",
          status: "active",
          positions: [
            {
              id: "507f1f77bcf86cd799439016",
              title: "Structural engineer",
              manager: { id: "507f1f77bcf86cd799439017", name: "Ana Sørensen", ref: "E-10007" },
              ouId: "507f1f77bcf86cd799439018",
              isActive: true,
              startDate: "2025-03-01T00:00:00.000Z",
              endDate: null,
              createdAt: "2025-03-01T09:00:00.000Z",
              updatedAt: "2025-03-01T09:00:00.000Z",
            },
          ],
          additionalFields: { department: "Engineering", location: "Leeds" },
          languageCode: "en-gb",
          deleted: false,
          compliance: 100,
          level: 3,
          firstLogin: "2025-03-03T08:12:45.120Z",
          lastLogin: "2026-11-02T07:58:01.004Z",
          tags: { skills: [] },
          usersFollowing: [],
          tagsFollowing: [],
          createdAt: "2025-03-01T09:00:00.000Z",
          updatedAt: "2026-11-02T07:58:01.004Z",
          hasPicture: false,
          timeZone: "Europe/London",
          summary: null,
          rank: { name: "Explorer" },
          onboarded: true,
          singleSignOn: true,
          agreedTerms: true,
          audiences: ["507f1f77bcf86cd799439014"],
        },
      ],
    },
    Audience: {
      id: "id",
      examples: [
        {
          id: "507f1f77bcf86cd799439019",
          name: "Engineering",
          reference: "engineering",
          apiControlled: true,
          category: "structure",
          type: "manual",
          parent: null,
          createdAt: "2025-02-01T09:00:00.000Z",
          updatedAt: "2025-02-01T09:00:00.000Z",
        },
        {
          id: "507f1f77bcf86cd799439014",
          name: "Site engineers",
          reference: "site-engineers",
          apiControlled: true,
          category: "audience",
          type: "manual",
          parent: { id: "507f1f77bcf86cd799439019", name: "Engineering", reference: "engineering" },
          createdAt: "2025-02-01T09:00:00.000Z",
          updatedAt: "2026-06-15T10:30:00.000Z",
        },
      ],
    },
    AudienceMember: {
      id: "userId",
      parent: { schema: "Audience", parameter: "audienceId", example: "507f1f77bcf86cd799439014" },
      examples: [{ userId: "507f1f77bcf86cd799439011", reference: "E-10442", email: "zoe.okafor@example.com" }],
    },
  },
  views: { BasicUser: "User" },
  sums: {
    UserSummary: {
      property: "durationMinutes",
      of: "LogEntry",
      field: "durationMinutes",
      id: "userId",
      group: "userId",
      period: { from: "entryDateFrom", to: "entryDateTo" },
    },
  },
  reads: {
    listLogEntries: {
      schema: "LogEntry",
      status: 200,
      period: { from: "entryDateFrom", to: "entryDateTo" },
      filters: {},
    },
    getLogEntry: { schema: "LogEntry", status: 200, filters: {} },
    listCategories: { schema: "Category", status: 200, filters: {} },
    getCategory: { schema: "Category", status: 200, filters: {} },
    listRequirements: { schema: "Requirement", status: 200, filters: {} },
    getRequirement: { schema: "Requirement", status: 200, filters: {} },
    listUserSummaries: {
      schema: "UserSummary",
      status: 200,
      period: { from: "entryDateFrom", to: "entryDateTo" },
      filters: { userIds: { properties: ["userId"], match: "equal" } },
    },
    listUsers: {
      schema: "User",
      status: 200,
      filters: {
        statuses: { properties: ["status"], match: "equal" },
        omitStatuses: { properties: ["status"], match: "none" },
        updatedSince: { properties: ["updatedAt"], match: "since" },
      },
    },
    getUser: { schema: "User", status: 200, filters: { userId: { properties: ["id"], match: "equal" } } },
    getUserByRef: { schema: "BasicUser", status: 200, filters: { ref: { properties: ["ref"], match: "equal" } } },
    listAudiences: {
      schema: "Audience",
      status: 200,
      filters: {
        apiControlled: { properties: ["apiControlled"], match: "equal" },
        updatedSince: { properties: ["updatedAt"], match: "since" },
      },
    },
    getAudience: {
      schema: "Audience",
      status: 200,
      filters: { audienceId: { properties: ["id", "reference"], match: "equal" } },
    },
    listAudienceMembers: {
      schema: "AudienceMember",
      status: 200,
      filters: { audienceId: { properties: ["id", "reference"], match: "equal" } },
    },
  },
  errors: {
    listLogEntries: {
      "400": [{ status: 400, error: "Bad Request", message: "logEntryId is not valid" }],
      "401": [{ status: 401, error: "Unauthorized", message: "The credentials are missing or not valid" }],
      "403": [{ status: 403, error: "Forbidden", message: "The scopes of this token do not allow this" }],
      "429": [{ status: 429, error: "Too Many Requests", message: "Rate limit exceeded" }],
      "500": [{ status: 500, error: "Internal Server Error", message: "Something went wrong" }],
    },
    getLogEntry: {
      "400": [{ status: 400, error: "Bad Request", message: "logEntryId is not valid" }],
      "401": [{ status: 401, error: "Unauthorized", message: "The credentials are missing or not valid" }],
      "403": [{ status: 403, error: "Forbidden", message: "The scopes of this token do not allow this" }],
      "404": [{ status: 404, error: "Not Found", message: "CPD entry not found" }],
      "429": [{ status: 429, error: "Too Many Requests", message: "Rate limit exceeded" }],
      "500": [{ status: 500, error: "Internal Server Error", message: "Something went wrong" }],
    },
    listCategories: {
      "400": [{ status: 400, error: "Bad Request", message: "logEntryId is not valid" }],
      "401": [{ status: 401, error: "Unauthorized", message: "The credentials are missing or not valid" }],
      "403": [{ status: 403, error: "Forbidden", message: "The scopes of this token do not allow this" }],
      "429": [{ status: 429, error: "Too Many Requests", message: "Rate limit exceeded" }],
      "500": [{ status: 500, error: "Internal Server Error", message: "Something went wrong" }],
    },
    getCategory: {
      "400": [{ status: 400, error: "Bad Request", message: "logEntryId is not valid" }],
      "401": [{ status: 401, error: "Unauthorized", message: "The credentials are missing or not valid" }],
      "403": [{ status: 403, error: "Forbidden", message: "The scopes of this token do not allow this" }],
      "404": [{ status: 404, error: "Not Found", message: "CPD category not found" }],
      "429": [{ status: 429, error: "Too Many Requests", message: "Rate limit exceeded" }],
      "500": [{ status: 500, error: "Internal Server Error", message: "Something went wrong" }],
    },
    listRequirements: {
      "400": [{ status: 400, error: "Bad Request", message: "logEntryId is not valid" }],
      "401": [{ status: 401, error: "Unauthorized", message: "The credentials are missing or not valid" }],
      "403": [{ status: 403, error: "Forbidden", message: "The scopes of this token do not allow this" }],
      "429": [{ status: 429, error: "Too Many Requests", message: "Rate limit exceeded" }],
      "500": [{ status: 500, error: "Internal Server Error", message: "Something went wrong" }],
    },
    getRequirement: {
      "400": [{ status: 400, error: "Bad Request", message: "logEntryId is not valid" }],
      "401": [{ status: 401, error: "Unauthorized", message: "The credentials are missing or not valid" }],
      "403": [{ status: 403, error: "Forbidden", message: "The scopes of this token do not allow this" }],
      "404": [{ status: 404, error: "Not Found", message: "CPD requirement not found" }],
      "429": [{ status: 429, error: "Too Many Requests", message: "Rate limit exceeded" }],
      "500": [{ status: 500, error: "Internal Server Error", message: "Something went wrong" }],
    },
    listUserSummaries: {
      "400": [{ status: 400, error: "Bad Request", message: "logEntryId is not valid" }],
      "401": [{ status: 401, error: "Unauthorized", message: "The credentials are missing or not valid" }],
      "403": [{ status: 403, error: "Forbidden", message: "The scopes of this token do not allow this" }],
      "429": [{ status: 429, error: "Too Many Requests", message: "Rate limit exceeded" }],
      "500": [{ status: 500, error: "Internal Server Error", message: "Something went wrong" }],
    },
    listUsers: {
      "400": [{ status: 400, error: "Bad Request", message: "logEntryId is not valid" }],
      "401": [{ status: 401, error: "Unauthorized", message: "The credentials are missing or not valid" }],
      "403": [{ status: 403, error: "Forbidden", message: "The scopes of this token do not allow this" }],
      "429": [{ status: 429, error: "Too Many Requests", message: "Rate limit exceeded" }],
      "500": [{ status: 500, error: "Internal Server Error", message: "Something went wrong" }],
    },
    getUser: {
      "400": [{ status: 400, error: "Bad Request", message: "logEntryId is not valid" }],
      "401": [{ status: 401, error: "Unauthorized", message: "The credentials are missing or not valid" }],
      "403": [{ status: 403, error: "Forbidden", message: "The scopes of this token do not allow this" }],
      "404": [{ status: 404, error: "Not Found", message: "User not found" }],
      "429": [{ status: 429, error: "Too Many Requests", message: "Rate limit exceeded" }],
      "500": [{ status: 500, error: "Internal Server Error", message: "Something went wrong" }],
    },
    getUserByRef: {
      "400": [{ status: 400, error: "Bad Request", message: "logEntryId is not valid" }],
      "401": [{ status: 401, error: "Unauthorized", message: "The credentials are missing or not valid" }],
      "403": [{ status: 403, error: "Forbidden", message: "The scopes of this token do not allow this" }],
      "404": [{ status: 404, error: "Not Found", message: "User not found" }],
      "429": [{ status: 429, error: "Too Many Requests", message: "Rate limit exceeded" }],
      "500": [{ status: 500, error: "Internal Server Error", message: "Something went wrong" }],
    },
    listAudiences: {
      "400": [{ status: 400, error: "Bad Request", message: "logEntryId is not valid" }],
      "401": [{ status: 401, error: "Unauthorized", message: "The credentials are missing or not valid" }],
      "403": [{ status: 403, error: "Forbidden", message: "The scopes of this token do not allow this" }],
      "429": [{ status: 429, error: "Too Many Requests", message: "Rate limit exceeded" }],
      "500": [{ status: 500, error: "Internal Server Error", message: "Something went wrong" }],
    },
    getAudience: {
      "400": [{ status: 400, error: "Bad Request", message: "logEntryId is not valid" }],
      "401": [{ status: 401, error: "Unauthorized", message: "The credentials are missing or not valid" }],
      "403": [{ status: 403, error: "Forbidden", message: "The scopes of this token do not allow this" }],
      "404": [{ status: 404, error: "Not Found", message: "Audience not found" }],
      "429": [{ status: 429, error: "Too Many Requests", message: "Rate limit exceeded" }],
      "500": [{ status: 500, error: "Internal Server Error", message: "Something went wrong" }],
    },
    listAudienceMembers: {
      "400": [{ status: 400, error: "Bad Request", message: "logEntryId is not valid" }],
      "401": [{ status: 401, error: "Unauthorized", message: "The credentials are missing or not valid" }],
      "403": [{ status: 403, error: "Forbidden", message: "The scopes of this token do not allow this" }],
      "404": [{ status: 404, error: "Not Found", message: "Audience not found" }],
      "429": [{ status: 429, error: "Too Many Requests", message: "Rate limit exceeded" }],
      "500": [{ status: 500, error: "Internal Server Error", message: "Something went wrong" }],
    },
    createAccessToken: {
      "400": [{ error: "invalid_scope", error_description: "The scope is unknown, or not for this audience." }],
      "401": [{ error: "invalid_client", error_description: "The client is not known, or its secret is wrong." }],
      "429": [{ status: 429, error: "Too Many Requests", message: "Rate limit exceeded" }],
      "500": [{ status: 500, error: "Internal Server Error", message: "Something went wrong" }],
    },
  },
  token: { operationId: "createAccessToken", tenantId: "eu-west-2_AbcdEfghI" },
};
