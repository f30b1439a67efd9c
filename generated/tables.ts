// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

/** Table → the list that it is a copy of, its key, and its columns with the properties that they hold. */
export const tables = {
  log_entries: {
    operationId: "listLogEntries",
    summary: "List CPD log entries",
    description: "One record of learning, noted by the platform or reported by the user.",
    record: "LogEntry",
    items: "results",
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
        description: "The kind of content item. An open set, so expect kinds that are not named here.",
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
        description: "What the user wrote about it, a summary or a reflection; null where there is none.",
      },
      is_verified: {
        path: ["isVerified"],
        type: "boolean",
        nullable: false,
        description: "True when the platform itself noted the activity, false when the user reported it.",
      },
    },
  },
  categories: {
    operationId: "listCategories",
    summary: "List CPD categories",
    description: "The category that a tenant files learning under.",
    record: "Category",
    items: "results",
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
    items: "results",
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
        description: "When it was last changed; null where it never was. RFC 3339, in UTC, with milliseconds.",
      },
    },
  },
  user_summaries: {
    operationId: "listUserSummaries",
    summary: "List CPD minutes by user",
    description: "How many minutes of CPD a user logged in the period that was asked for.",
    record: "UserSummary",
    items: "results",
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
} as const;

/** How a database returns the values that it has types of its own for. */
export interface CopyValues {
  /** A point in time, such as `Date`. */
  readonly timestamp: unknown;
  /** True or false, such as `number`. */
  readonly boolean: unknown;
  /** Lists and open objects: parsed, or as JSON text. */
  readonly json: "parsed" | "text";
}

/** One record of learning, noted by the platform or reported by the user. */
export interface LogEntriesRow<V extends CopyValues> {
  /** The id of a log entry, 24 hexadecimal digits. */
  log_entry_id: string;
  /** The id of the user who learned. Usually 24 hexadecimal digits, but not always. */
  user_id: string;
  /** The kind of content item. An open set, so expect kinds that are not named here. */
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
  /** What the user wrote about it, a summary or a reflection; null where there is none. */
  description: string | null;
  /** True when the platform itself noted the activity, false when the user reported it. */
  is_verified: V["boolean"];
}

/** The category that a tenant files learning under. */
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
  /** When it was last changed; null where it never was. RFC 3339, in UTC, with milliseconds. */
  updated_at: V["timestamp"] | null;
}

/** How many minutes of CPD a user logged in the period that was asked for. */
export interface UserSummariesRow<V extends CopyValues> {
  /** The first moment of the month. */
  period_from: V["timestamp"];
  /** The user's id. Usually 24 hexadecimal digits, but not always. */
  user_id: string;
  /** The CPD time in the period, in minutes. */
  duration_minutes: number;
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
}
