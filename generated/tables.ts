// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

import type { User } from "./schemas.js";

/** Table → the list that it is a copy of, its key, and its columns with the properties that they hold. */
export const tables = {
  log_entries: {
    operationId: "listLogEntries",
    summary: "List CPD log entries",
    description: "One record of learning, recorded by the platform or reported by the user.",
    record: "LogEntry",
    id: "logEntryId",
    key: ["log_entry_id"],
    period: { from: "entryDateFrom", to: "entryDateTo", column: "entry_date", required: false },
    single: { operationId: "getLogEntry", argument: "logEntryId" },
    columns: {
      log_entry_id: {
        path: ["logEntryId"],
        type: "text",
        nullable: false,
        description: "The id of a log entry, 24 hexadecimal digits.",
      },
      user_id: {
        path: ["userId"],
        type: "text",
        nullable: false,
        description: "The id of the user who learned. Usually 24 hexadecimal digits, but not always.",
      },
      activity_type: {
        path: ["activity", "type"],
        type: "text",
        nullable: false,
        description: "The type of content item. An open set, so expect values that are not listed here.",
      },
      activity_name: {
        path: ["activity", "name"],
        type: "text",
        nullable: false,
        description: "The content item's name.",
      },
      category_id: {
        path: ["category", "categoryId"],
        type: "text",
        nullable: false,
        description: "The id of a category, 24 hexadecimal digits.",
      },
      category_name: { path: ["category", "name"], type: "text", nullable: false, description: "The category's name." },
      entry_date: {
        path: ["entryDate"],
        type: "timestamp",
        nullable: false,
        description: "When the entry was logged. RFC 3339, in UTC, with milliseconds.",
      },
      duration_minutes: {
        path: ["durationMinutes"],
        type: "integer",
        nullable: false,
        description: "The CPD time that is logged, in minutes.",
      },
      description: {
        path: ["description"],
        type: "text",
        nullable: true,
        description: "What the user wrote about it, such as a summary or a reflection; null if there is none.",
      },
      is_verified: {
        path: ["isVerified"],
        type: "boolean",
        nullable: false,
        description: "True when the platform recorded the activity, false when the user reported it.",
      },
    },
  },
  categories: {
    operationId: "listCategories",
    summary: "List CPD categories",
    description: "A category under which a tenant files learning.",
    record: "Category",
    id: "categoryId",
    key: ["category_id"],
    single: { operationId: "getCategory", argument: "categoryId" },
    columns: {
      category_id: {
        path: ["categoryId"],
        type: "text",
        nullable: false,
        description: "The id of a category, 24 hexadecimal digits.",
      },
      name: { path: ["name"], type: "text", nullable: false, description: "The category's name." },
    },
  },
  requirements: {
    operationId: "listRequirements",
    summary: "List CPD requirements",
    description: "How many minutes of CPD an audience has to reach.",
    record: "Requirement",
    id: "audienceRequirementId",
    key: ["audience_requirement_id"],
    single: { operationId: "getRequirement", argument: "audienceRequirementId" },
    columns: {
      audience_requirement_id: {
        path: ["audienceRequirementId"],
        type: "text",
        nullable: false,
        description: "The id of a requirement, 24 hexadecimal digits.",
      },
      audience_id: {
        path: ["audienceId"],
        type: "text",
        nullable: false,
        description: "The id of the audience that has to reach it, 24 hexadecimal digits.",
      },
      required_minutes: {
        path: ["requiredMinutes"],
        type: "integer",
        nullable: false,
        description: "The CPD time to reach, in minutes.",
      },
      created_at: {
        path: ["createdAt"],
        type: "timestamp",
        nullable: false,
        description: "When the requirement was made. RFC 3339, in UTC, with milliseconds.",
      },
      updated_at: {
        path: ["updatedAt"],
        type: "timestamp",
        nullable: true,
        description: "When it was last changed; null if it never was. RFC 3339, in UTC, with milliseconds.",
      },
    },
  },
  user_summaries: {
    operationId: "listUserSummaries",
    summary: "List CPD minutes by user",
    description: "How many minutes of CPD a user logged in the requested period.",
    record: "UserSummary",
    id: "userId",
    key: ["period_from", "user_id"],
    period: { from: "entryDateFrom", to: "entryDateTo", required: true },
    columns: {
      user_id: {
        path: ["userId"],
        type: "text",
        nullable: false,
        description: "The user's id. Usually 24 hexadecimal digits, but not always.",
      },
      duration_minutes: {
        path: ["durationMinutes"],
        type: "integer",
        nullable: false,
        description: "The CPD time in the period, in minutes.",
      },
    },
  },
  users: {
    operationId: "listUsers",
    summary: "List users",
    description: "A person with an account on the platform.",
    record: "User",
    id: "id",
    key: ["id"],
    single: { operationId: "getUser", argument: "userId" },
    columns: {
      id: {
        path: ["id"],
        type: "text",
        nullable: false,
        description: "The user's id. Usually 24 hexadecimal digits, but not always.",
      },
      ref: {
        path: ["ref"],
        type: "text",
        nullable: true,
        description: "The customer's own reference for the person, such as the employee id.",
      },
      first_name: { path: ["firstName"], type: "text", nullable: true, description: "The first name." },
      last_name: { path: ["lastName"], type: "text", nullable: true, description: "The last name." },
      email: {
        path: ["email"],
        type: "text",
        nullable: true,
        description: "The email address. It often differs from the one in the HR system; join by `ref`.",
      },
      role: {
        path: ["role"],
        type: "text",
        nullable: true,
        description: "What the person may do in the product. An open set.",
      },
      status: {
        path: ["status"],
        type: "text",
        nullable: true,
        description: "Whether the person can use the product. An open set.",
      },
      positions: {
        path: ["positions"],
        type: "json",
        nullable: true,
        description: "The person's positions, former ones included.",
      },
      additional_fields: {
        path: ["additionalFields"],
        type: "json",
        nullable: true,
        description: "The tenant's own fields. Their names differ by tenant.",
      },
      language_code: {
        path: ["languageCode"],
        type: "text",
        nullable: true,
        description: "The language of the product for this person.",
      },
      deleted: { path: ["deleted"], type: "boolean", nullable: true, description: "True when the person was deleted." },
      compliance: {
        path: ["compliance"],
        type: "number",
        nullable: true,
        description: "How far the person complies, as the product computes it.",
      },
      level: { path: ["level"], type: "number", nullable: true, description: "The person's level in the product." },
      first_login: {
        path: ["firstLogin"],
        type: "timestamp",
        nullable: true,
        description: "When the person first signed in. RFC 3339, in UTC.",
      },
      last_login: {
        path: ["lastLogin"],
        type: "timestamp",
        nullable: true,
        description: "When the person last signed in. RFC 3339, in UTC.",
      },
      tags: {
        path: ["tags"],
        type: "json",
        nullable: true,
        description: "The person's tags, such as a list of skills.",
      },
      users_following: {
        path: ["usersFollowing"],
        type: "json",
        nullable: true,
        description: "The users that the person follows.",
      },
      tags_following: {
        path: ["tagsFollowing"],
        type: "json",
        nullable: true,
        description: "The tags that the person follows.",
      },
      created_at: {
        path: ["createdAt"],
        type: "timestamp",
        nullable: true,
        description: "When the user was created. RFC 3339, in UTC.",
      },
      updated_at: {
        path: ["updatedAt"],
        type: "timestamp",
        nullable: true,
        description: "When the user was last changed. RFC 3339, in UTC.",
      },
      has_picture: {
        path: ["hasPicture"],
        type: "boolean",
        nullable: true,
        description: "True when the person has a picture.",
      },
      time_zone: {
        path: ["timeZone"],
        type: "text",
        nullable: true,
        description: "The person's time zone, by its IANA name.",
      },
      summary: {
        path: ["summary"],
        type: "text",
        nullable: true,
        description: "What the person wrote about themselves.",
      },
      rank: { path: ["rank"], type: "json", nullable: true, description: "The person's rank in the product." },
      onboarded: {
        path: ["onboarded"],
        type: "boolean",
        nullable: true,
        description: "True when the person completed the introduction.",
      },
      single_sign_on: {
        path: ["singleSignOn"],
        type: "boolean",
        nullable: true,
        description: "True when the person signs in through an identity provider.",
      },
      agreed_terms: {
        path: ["agreedTerms"],
        type: "json",
        nullable: true,
        description: "Whether the person agreed to the terms, or to which version.",
      },
      audiences: {
        path: ["audiences"],
        type: "json",
        nullable: true,
        description: "The audiences that the person is in.",
      },
    },
  },
  audiences: {
    operationId: "listAudiences",
    summary: "List audiences",
    description: "A group of people, or a structure that groups audiences.",
    record: "Audience",
    id: "id",
    key: ["id"],
    single: { operationId: "getAudience", argument: "audienceId" },
    columns: {
      id: { path: ["id"], type: "text", nullable: false, description: "The audience's id, 24 hexadecimal digits." },
      name: { path: ["name"], type: "text", nullable: false, description: "The audience's name." },
      reference: {
        path: ["reference"],
        type: "text",
        nullable: true,
        description: "The customer's own reference for the audience.",
      },
      api_controlled: {
        path: ["apiControlled"],
        type: "boolean",
        nullable: true,
        description: "True when the audience is managed through the API alone.",
      },
      category: {
        path: ["category"],
        type: "text",
        nullable: true,
        description: "Whether it is an audience or a structure. An open set.",
      },
      type: {
        path: ["type"],
        type: "text",
        nullable: true,
        description: "Whether members are chosen by hand or by rules. An open set.",
      },
      parent_id: { path: ["parent", "id"], type: "text", nullable: true, description: "The structure's id." },
      parent_name: { path: ["parent", "name"], type: "text", nullable: true, description: "The structure's name." },
      parent_reference: {
        path: ["parent", "reference"],
        type: "text",
        nullable: true,
        description: "The customer's own reference for the structure.",
      },
      created_at: {
        path: ["createdAt"],
        type: "timestamp",
        nullable: true,
        description: "When the audience was created. RFC 3339, in UTC.",
      },
      updated_at: {
        path: ["updatedAt"],
        type: "timestamp",
        nullable: true,
        description: "When the audience was last changed. RFC 3339, in UTC.",
      },
    },
  },
  audience_members: {
    operationId: "listAudienceMembers",
    summary: "List the members of an audience",
    description: "One person in an audience.",
    record: "AudienceMember",
    id: "userId",
    key: ["audience_id", "user_id"],
    parent: { operationId: "listAudiences", table: "audiences", argument: "audienceId", column: "audience_id" },
    columns: {
      user_id: { path: ["userId"], type: "text", nullable: false, description: "The member's user id." },
      reference: {
        path: ["reference"],
        type: "text",
        nullable: true,
        description: "The customer's own reference for the person, which is the `ref` of a user.",
      },
      email: { path: ["email"], type: "text", nullable: true, description: "The member's email address." },
    },
  },
} as const;

/** How a database returns the values of its own types. */
export interface CopyValues {
  /** A point in time, such as `Date`. */
  readonly timestamp: unknown;
  /** True or false, such as `number`. */
  readonly boolean: unknown;
  /** Lists and open objects: parsed, or as JSON text. */
  readonly json: "parsed" | "text";
}

/** One record of learning, recorded by the platform or reported by the user. */
export interface LogEntriesRow<V extends CopyValues> {
  /** The id of a log entry, 24 hexadecimal digits. */
  log_entry_id: string;
  /** The id of the user who learned. Usually 24 hexadecimal digits, but not always. */
  user_id: string;
  /** The type of content item. An open set, so expect values that are not listed here. */
  activity_type: string;
  /** The content item's name. */
  activity_name: string;
  /** The id of a category, 24 hexadecimal digits. */
  category_id: string;
  /** The category's name. */
  category_name: string;
  /** When the entry was logged. RFC 3339, in UTC, with milliseconds. */
  entry_date: V["timestamp"];
  /** The CPD time that is logged, in minutes. */
  duration_minutes: number;
  /** What the user wrote about it, such as a summary or a reflection; null if there is none. */
  description: string | null;
  /** True when the platform recorded the activity, false when the user reported it. */
  is_verified: V["boolean"];
}

/** A category under which a tenant files learning. */
export interface CategoriesRow {
  /** The id of a category, 24 hexadecimal digits. */
  category_id: string;
  /** The category's name. */
  name: string;
}

/** How many minutes of CPD an audience has to reach. */
export interface RequirementsRow<V extends CopyValues> {
  /** The id of a requirement, 24 hexadecimal digits. */
  audience_requirement_id: string;
  /** The id of the audience that has to reach it, 24 hexadecimal digits. */
  audience_id: string;
  /** The CPD time to reach, in minutes. */
  required_minutes: number;
  /** When the requirement was made. RFC 3339, in UTC, with milliseconds. */
  created_at: V["timestamp"];
  /** When it was last changed; null if it never was. RFC 3339, in UTC, with milliseconds. */
  updated_at: V["timestamp"] | null;
}

/** How many minutes of CPD a user logged in the requested period. */
export interface UserSummariesRow<V extends CopyValues> {
  /** The first moment of the month. */
  period_from: V["timestamp"];
  /** The user's id. Usually 24 hexadecimal digits, but not always. */
  user_id: string;
  /** The CPD time in the period, in minutes. */
  duration_minutes: number;
}

/** A person with an account on the platform. */
export interface UsersRow<V extends CopyValues> {
  /** The user's id. Usually 24 hexadecimal digits, but not always. */
  id: string;
  /** The customer's own reference for the person, such as the employee id. */
  ref: string | null;
  /** The first name. */
  first_name: string | null;
  /** The last name. */
  last_name: string | null;
  /** The email address. It often differs from the one in the HR system; join by `ref`. */
  email: string | null;
  /** What the person may do in the product. An open set. */
  role: string | null;
  /** Whether the person can use the product. An open set. */
  status: string | null;
  /** The person's positions, former ones included. */
  positions: (V["json"] extends "parsed" ? NonNullable<User["positions"]> : string) | null;
  /** The tenant's own fields. Their names differ by tenant. */
  additional_fields: (V["json"] extends "parsed" ? NonNullable<User["additionalFields"]> : string) | null;
  /** The language of the product for this person. */
  language_code: string | null;
  /** True when the person was deleted. */
  deleted: V["boolean"] | null;
  /** How far the person complies, as the product computes it. */
  compliance: number | null;
  /** The person's level in the product. */
  level: number | null;
  /** When the person first signed in. RFC 3339, in UTC. */
  first_login: V["timestamp"] | null;
  /** When the person last signed in. RFC 3339, in UTC. */
  last_login: V["timestamp"] | null;
  /** The person's tags, such as a list of skills. */
  tags: (V["json"] extends "parsed" ? NonNullable<User["tags"]> : string) | null;
  /** The users that the person follows. */
  users_following: (V["json"] extends "parsed" ? NonNullable<User["usersFollowing"]> : string) | null;
  /** The tags that the person follows. */
  tags_following: (V["json"] extends "parsed" ? NonNullable<User["tagsFollowing"]> : string) | null;
  /** When the user was created. RFC 3339, in UTC. */
  created_at: V["timestamp"] | null;
  /** When the user was last changed. RFC 3339, in UTC. */
  updated_at: V["timestamp"] | null;
  /** True when the person has a picture. */
  has_picture: V["boolean"] | null;
  /** The person's time zone, by its IANA name. */
  time_zone: string | null;
  /** What the person wrote about themselves. */
  summary: string | null;
  /** The person's rank in the product. */
  rank: (V["json"] extends "parsed" ? NonNullable<User["rank"]> : string) | null;
  /** True when the person completed the introduction. */
  onboarded: V["boolean"] | null;
  /** True when the person signs in through an identity provider. */
  single_sign_on: V["boolean"] | null;
  /** Whether the person agreed to the terms, or to which version. */
  agreed_terms: (V["json"] extends "parsed" ? NonNullable<User["agreedTerms"]> : string) | null;
  /** The audiences that the person is in. */
  audiences: (V["json"] extends "parsed" ? NonNullable<User["audiences"]> : string) | null;
}

/** A group of people, or a structure that groups audiences. */
export interface AudiencesRow<V extends CopyValues> {
  /** The audience's id, 24 hexadecimal digits. */
  id: string;
  /** The audience's name. */
  name: string;
  /** The customer's own reference for the audience. */
  reference: string | null;
  /** True when the audience is managed through the API alone. */
  api_controlled: V["boolean"] | null;
  /** Whether it is an audience or a structure. An open set. */
  category: string | null;
  /** Whether members are chosen by hand or by rules. An open set. */
  type: string | null;
  /** The structure's id. */
  parent_id: string | null;
  /** The structure's name. */
  parent_name: string | null;
  /** The customer's own reference for the structure. */
  parent_reference: string | null;
  /** When the audience was created. RFC 3339, in UTC. */
  created_at: V["timestamp"] | null;
  /** When the audience was last changed. RFC 3339, in UTC. */
  updated_at: V["timestamp"] | null;
}

/** One person in an audience. */
export interface AudienceMembersRow {
  /** The key of the row's `audiences`. */
  audience_id: string;
  /** The member's user id. */
  user_id: string;
  /** The customer's own reference for the person, which is the `ref` of a user. */
  reference: string | null;
  /** The member's email address. */
  email: string | null;
}

/** Table → its rows. */
export interface RecordTables<V extends CopyValues> {
  /** Copy of `listLogEntries`. */
  log_entries: LogEntriesRow<V>;
  /** Copy of `listCategories`. */
  categories: CategoriesRow;
  /** Copy of `listRequirements`. */
  requirements: RequirementsRow<V>;
  /** Copy of `listUserSummaries`. */
  user_summaries: UserSummariesRow<V>;
  /** Copy of `listUsers`. */
  users: UsersRow<V>;
  /** Copy of `listAudiences`. */
  audiences: AudiencesRow<V>;
  /** Copy of `listAudienceMembers`. */
  audience_members: AudienceMembersRow;
}
