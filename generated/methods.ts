// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

import type { List } from "../src/operations/list.js";

import type { DateLike } from "../src/options/dates.js";

import type { ListOptions, RequestOptions } from "../src/options/options.js";

import type { operations } from "./openapi.js";

import type * as schemas from "./schemas.js";

/** Arguments of `listLogEntries`: List CPD log entries. */
export interface ListLogEntriesArguments {
  /**
   * Only entries that were logged after this date. Whether entries of this date are included is not documented. Pattern: `^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])( ([01]\d|2[0-3]):[0-5]\d:[0-5]\d)?$`. A `Date` is sent as `YYYY-MM-DD hh:mm:ss`, in UTC, rounded down.
   *
   * @example "2026-10-01"
   */
  entryDateFrom?:
    NonNullable<operations["listLogEntries"]["parameters"]["query"]>["entryDateFrom"] | DateLike | undefined;
  /**
   * Only entries that were logged before this date. Whether entries of this date are included is not documented. Pattern: `^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])( ([01]\d|2[0-3]):[0-5]\d:[0-5]\d)?$`. A `Date` is sent as `YYYY-MM-DD hh:mm:ss`, in UTC, rounded up.
   *
   * @example "2026-11-01 00:00:00"
   */
  entryDateTo?: NonNullable<operations["listLogEntries"]["parameters"]["query"]>["entryDateTo"] | DateLike | undefined;
  /**
   * The page number, from 1. At least 1. Default: 1.
   *
   * @example 1
   */
  page?: NonNullable<operations["listLogEntries"]["parameters"]["query"]>["page"] | undefined;
  /**
   * How many records a page has. From 1 to 1000. Default: 100.
   *
   * @example 100
   */
  perPage?: NonNullable<operations["listLogEntries"]["parameters"]["query"]>["perPage"] | undefined;
}

/** Arguments of `getLogEntry`: Get one CPD log entry. */
export interface GetLogEntryArguments {
  /**
   * The log entry's id, 24 hexadecimal digits. Pattern: `^[0-9a-fA-F]{24}$`.
   *
   * @example "5f9d88d6e1b2a34c56d78902"
   */
  logEntryId: NonNullable<operations["getLogEntry"]["parameters"]["path"]>["logEntryId"];
}

/** Arguments of `listCategories`: List CPD categories. */
export interface ListCategoriesArguments {
  /**
   * The page number, from 1. At least 1. Default: 1.
   *
   * @example 1
   */
  page?: NonNullable<operations["listCategories"]["parameters"]["query"]>["page"] | undefined;
  /**
   * How many records a page has. From 1 to 1000. Default: 100.
   *
   * @example 100
   */
  perPage?: NonNullable<operations["listCategories"]["parameters"]["query"]>["perPage"] | undefined;
}

/** Arguments of `getCategory`: Get one CPD category. */
export interface GetCategoryArguments {
  /**
   * The category's id, 24 hexadecimal digits. Pattern: `^[0-9a-fA-F]{24}$`.
   *
   * @example "507f1f77bcf86cd799439012"
   */
  categoryId: NonNullable<operations["getCategory"]["parameters"]["path"]>["categoryId"];
}

/** Arguments of `listRequirements`: List CPD requirements. */
export interface ListRequirementsArguments {
  /**
   * The page number, from 1. At least 1. Default: 1.
   *
   * @example 1
   */
  page?: NonNullable<operations["listRequirements"]["parameters"]["query"]>["page"] | undefined;
  /**
   * How many records a page has. From 1 to 1000. Default: 100.
   *
   * @example 100
   */
  perPage?: NonNullable<operations["listRequirements"]["parameters"]["query"]>["perPage"] | undefined;
}

/** Arguments of `getRequirement`: Get one CPD requirement. */
export interface GetRequirementArguments {
  /**
   * The requirement's id, 24 hexadecimal digits. Pattern: `^[0-9a-fA-F]{24}$`.
   *
   * @example "507f1f77bcf86cd799439013"
   */
  audienceRequirementId: NonNullable<operations["getRequirement"]["parameters"]["path"]>["audienceRequirementId"];
}

/** Arguments of `listUserSummaries`: List CPD minutes by user. */
export interface ListUserSummariesArguments {
  /**
   * Where the period begins. Whether an entry at this exact time counts is not documented. Pattern: `^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$`. A `Date` is sent as `YYYY-MM-DDThh:mm:ss`, in UTC, rounded down.
   *
   * @example "2026-10-01T00:00:00"
   */
  entryDateFrom: NonNullable<operations["listUserSummaries"]["parameters"]["query"]>["entryDateFrom"] | DateLike;
  /**
   * Where the period ends. Whether an entry at this exact time counts is not documented. Pattern: `^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$`. A `Date` is sent as `YYYY-MM-DDThh:mm:ss`, in UTC, rounded up.
   *
   * @example "2026-11-01T00:00:00"
   */
  entryDateTo: NonNullable<operations["listUserSummaries"]["parameters"]["query"]>["entryDateTo"] | DateLike;
  /**
   * Only these users. The ids are joined by commas. At least 1 item.
   *
   * @example ["507f1f77bcf86cd799439011"]
   */
  userIds?: NonNullable<operations["listUserSummaries"]["parameters"]["query"]>["userIds"] | undefined;
  /**
   * The page number, from 1. At least 1. Default: 1.
   *
   * @example 1
   */
  page?: NonNullable<operations["listUserSummaries"]["parameters"]["query"]>["page"] | undefined;
  /**
   * How many records a page has. From 1 to 1000. Default: 100.
   *
   * @example 100
   */
  perPage?: NonNullable<operations["listUserSummaries"]["parameters"]["query"]>["perPage"] | undefined;
}

/** Arguments of `listUsers`: List users. */
export interface ListUsersArguments {
  /**
   * Only users with one of these statuses. The statuses are joined by commas. At least 1 item.
   *
   * @example ["active","new"]
   */
  statuses?: NonNullable<operations["listUsers"]["parameters"]["query"]>["statuses"] | undefined;
  /**
   * Only users with none of these statuses. The statuses are joined by commas. At least 1 item.
   *
   * @example ["expired"]
   */
  omitStatuses?: NonNullable<operations["listUsers"]["parameters"]["query"]>["omitStatuses"] | undefined;
  /**
   * Only records that changed at or after this time. Pattern: `^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$`. A `Date` is sent as `YYYY-MM-DDThh:mm:ssZ`, in UTC, rounded down.
   *
   * @example "2026-10-01T00:00:00Z"
   */
  updatedSince?: NonNullable<operations["listUsers"]["parameters"]["query"]>["updatedSince"] | DateLike | undefined;
  /**
   * The page number, from 1. At least 1. Default: 1.
   *
   * @example 1
   */
  page?: NonNullable<operations["listUsers"]["parameters"]["query"]>["page"] | undefined;
  /**
   * How many records a page has. From 1 to 1000. Default: 100.
   *
   * @example 100
   */
  perPage?: NonNullable<operations["listUsers"]["parameters"]["query"]>["perPage"] | undefined;
}

/** Arguments of `getUser`: Get one user. */
export interface GetUserArguments {
  /**
   * The user's id. Usually 24 hexadecimal digits, but not always.
   *
   * @example "507f1f77bcf86cd799439011"
   */
  userId: NonNullable<operations["getUser"]["parameters"]["path"]>["userId"];
}

/** Arguments of `getUserByRef`: Get one user by reference. */
export interface GetUserByRefArguments {
  /**
   * The customer's own reference for the person, such as the employee id.
   *
   * @example "E-10442"
   */
  ref: NonNullable<operations["getUserByRef"]["parameters"]["path"]>["ref"];
}

/** Arguments of `listAudiences`: List audiences. */
export interface ListAudiencesArguments {
  /**
   * True for only the audiences that are managed through the API, false for only the others.
   *
   * @example true
   */
  apiControlled?: NonNullable<operations["listAudiences"]["parameters"]["query"]>["apiControlled"] | undefined;
  /**
   * Only records that changed at or after this time. Pattern: `^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$`. A `Date` is sent as `YYYY-MM-DDThh:mm:ssZ`, in UTC, rounded down.
   *
   * @example "2026-10-01T00:00:00Z"
   */
  updatedSince?: NonNullable<operations["listAudiences"]["parameters"]["query"]>["updatedSince"] | DateLike | undefined;
  /**
   * The page number, from 1. At least 1. Default: 1.
   *
   * @example 1
   */
  page?: NonNullable<operations["listAudiences"]["parameters"]["query"]>["page"] | undefined;
  /**
   * How many records a page has. From 1 to 1000. Default: 100.
   *
   * @example 100
   */
  perPage?: NonNullable<operations["listAudiences"]["parameters"]["query"]>["perPage"] | undefined;
}

/** Arguments of `getAudience`: Get one audience. */
export interface GetAudienceArguments {
  /**
   * The audience's id, 24 hexadecimal digits, or its reference.
   *
   * @example "507f1f77bcf86cd799439014"
   */
  audienceId: NonNullable<operations["getAudience"]["parameters"]["path"]>["audienceId"];
}

/** Arguments of `listAudienceMembers`: List the members of an audience. */
export interface ListAudienceMembersArguments {
  /**
   * The audience's id, 24 hexadecimal digits, or its reference.
   *
   * @example "507f1f77bcf86cd799439014"
   */
  audienceId: NonNullable<operations["listAudienceMembers"]["parameters"]["path"]>["audienceId"];
  /**
   * The page number, from 1. At least 1. Default: 1.
   *
   * @example 1
   */
  page?: NonNullable<operations["listAudienceMembers"]["parameters"]["query"]>["page"] | undefined;
  /**
   * How many records a page has. From 1 to 1000. Default: 100.
   *
   * @example 100
   */
  perPage?: NonNullable<operations["listAudienceMembers"]["parameters"]["query"]>["perPage"] | undefined;
}

/** A method for each operation of the description. */
export interface ThriveMethods {
  /**
   * List CPD log entries.
   *
   * Returns the log entries of a period, or all of them, page by page. The API promises no order, and does not say
   * whether the two dates themselves belong to the period. When entries are added while a list is read, the same
   * entry can be on two pages.
   *
   * `GET /cpdEntries`. With OAuth 2.0, it needs one of the scopes `api/read`, `api/all`.
   *
   * @param args - The arguments; checked before anything is sent.
   * @param args.entryDateFrom - Only entries that were logged after this date. Whether entries of this date are included is not documented. Pattern: `^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])( ([01]\d|2[0-3]):[0-5]\d:[0-5]\d)?$`. A `Date` is sent as `YYYY-MM-DD hh:mm:ss`, in UTC, rounded down.
   * @param args.entryDateTo - Only entries that were logged before this date. Whether entries of this date are included is not documented. Pattern: `^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])( ([01]\d|2[0-3]):[0-5]\d:[0-5]\d)?$`. A `Date` is sent as `YYYY-MM-DD hh:mm:ss`, in UTC, rounded up.
   * @param args.page - The page number, from 1. At least 1. Default: 1.
   * @param args.perPage - How many records a page has. From 1 to 1000. Default: 100.
   * @param options - For this call alone: `signal`, `timeout` (ms), `maxRetries`, `concurrency`, `period`.
   * @returns A page of log entries. A lazy list: await it for this one page, or iterate it, or its `pages()`, for every record. Nothing is requested before. An `async` function that returns it returns the page.
   * @throws BadRequestError (400): The request is malformed, for example because of an invalid id.
   * @throws AuthenticationError (401): The credentials are missing, wrong, or no longer valid.
   * @throws PermissionDeniedError (403): The credentials are valid, but their scopes do not include this operation.
   * @throws RateLimitError (429): Too many requests. Wait, and retry with increasing delays.
   * @throws InternalServerError (500): The server failed. The same request may succeed later.
   * @throws APIConnectionError: No complete response arrived. APIConnectionTimeoutError if it took too long.
   * @throws APIUserAbortError: `signal` aborted the call.
   * @throws ResponseValidationError: The response does not match its type.
   * @throws TokenError: No token could be obtained.
   * @throws InvalidArgumentError: An argument is wrong. Nothing was sent.
   * @example
   * ```ts
   * for await (const record of thrive.listLogEntries()) console.log(record);
   * const page = await thrive.listLogEntries();
   * ```
   */
  listLogEntries(args?: ListLogEntriesArguments, options?: ListOptions): List<schemas.LogEntryPage, schemas.LogEntry>;

  /**
   * Get one CPD log entry.
   *
   * Returns one log entry, recorded by the platform or reported by the user.
   *
   * `GET /cpdEntries/{logEntryId}`. With OAuth 2.0, it needs one of the scopes `api/read`, `api/all`.
   *
   * @param args - The arguments; checked before anything is sent.
   * @param args.logEntryId - The log entry's id, 24 hexadecimal digits. Pattern: `^[0-9a-fA-F]{24}$`.
   * @param options - For this call alone: `signal`, `timeout` (ms), `maxRetries`.
   * @returns The log entry.
   * @throws BadRequestError (400): The request is malformed, for example because of an invalid id.
   * @throws AuthenticationError (401): The credentials are missing, wrong, or no longer valid.
   * @throws PermissionDeniedError (403): The credentials are valid, but their scopes do not include this operation.
   * @throws NotFoundError (404): This tenant has no log entry with that id.
   * @throws RateLimitError (429): Too many requests. Wait, and retry with increasing delays.
   * @throws InternalServerError (500): The server failed. The same request may succeed later.
   * @throws APIConnectionError: No complete response arrived. APIConnectionTimeoutError if it took too long.
   * @throws APIUserAbortError: `signal` aborted the call.
   * @throws ResponseValidationError: The response does not match its type.
   * @throws TokenError: No token could be obtained.
   * @throws InvalidArgumentError: An argument is wrong. Nothing was sent.
   * @example
   * ```ts
   * const result = await thrive.getLogEntry({ logEntryId: "5f9d88d6e1b2a34c56d78902" });
   * ```
   */
  getLogEntry(args: GetLogEntryArguments, options?: RequestOptions): Promise<schemas.LogEntry>;

  /**
   * List CPD categories.
   *
   * Returns the categories of the tenant, page by page.
   *
   * `GET /cpdCategories`. With OAuth 2.0, it needs one of the scopes `api/read`, `api/all`.
   *
   * @param args - The arguments; checked before anything is sent.
   * @param args.page - The page number, from 1. At least 1. Default: 1.
   * @param args.perPage - How many records a page has. From 1 to 1000. Default: 100.
   * @param options - For this call alone: `signal`, `timeout` (ms), `maxRetries`, `concurrency`.
   * @returns A page of categories. A lazy list: await it for this one page, or iterate it, or its `pages()`, for every record. Nothing is requested before. An `async` function that returns it returns the page.
   * @throws BadRequestError (400): The request is malformed, for example because of an invalid id.
   * @throws AuthenticationError (401): The credentials are missing, wrong, or no longer valid.
   * @throws PermissionDeniedError (403): The credentials are valid, but their scopes do not include this operation.
   * @throws RateLimitError (429): Too many requests. Wait, and retry with increasing delays.
   * @throws InternalServerError (500): The server failed. The same request may succeed later.
   * @throws APIConnectionError: No complete response arrived. APIConnectionTimeoutError if it took too long.
   * @throws APIUserAbortError: `signal` aborted the call.
   * @throws ResponseValidationError: The response does not match its type.
   * @throws TokenError: No token could be obtained.
   * @throws InvalidArgumentError: An argument is wrong. Nothing was sent.
   * @example
   * ```ts
   * for await (const record of thrive.listCategories()) console.log(record);
   * const page = await thrive.listCategories();
   * ```
   */
  listCategories(
    args?: ListCategoriesArguments,
    options?: Omit<ListOptions, "period">,
  ): List<schemas.CategoryPage, schemas.Category>;

  /**
   * Get one CPD category.
   *
   * Returns one category.
   *
   * `GET /cpdCategories/{categoryId}`. With OAuth 2.0, it needs one of the scopes `api/read`, `api/all`.
   *
   * @param args - The arguments; checked before anything is sent.
   * @param args.categoryId - The category's id, 24 hexadecimal digits. Pattern: `^[0-9a-fA-F]{24}$`.
   * @param options - For this call alone: `signal`, `timeout` (ms), `maxRetries`.
   * @returns The category.
   * @throws BadRequestError (400): The request is malformed, for example because of an invalid id.
   * @throws AuthenticationError (401): The credentials are missing, wrong, or no longer valid.
   * @throws PermissionDeniedError (403): The credentials are valid, but their scopes do not include this operation.
   * @throws NotFoundError (404): This tenant has no category with that id.
   * @throws RateLimitError (429): Too many requests. Wait, and retry with increasing delays.
   * @throws InternalServerError (500): The server failed. The same request may succeed later.
   * @throws APIConnectionError: No complete response arrived. APIConnectionTimeoutError if it took too long.
   * @throws APIUserAbortError: `signal` aborted the call.
   * @throws ResponseValidationError: The response does not match its type.
   * @throws TokenError: No token could be obtained.
   * @throws InvalidArgumentError: An argument is wrong. Nothing was sent.
   * @example
   * ```ts
   * const result = await thrive.getCategory({ categoryId: "507f1f77bcf86cd799439012" });
   * ```
   */
  getCategory(args: GetCategoryArguments, options?: RequestOptions): Promise<schemas.Category>;

  /**
   * List CPD requirements.
   *
   * Returns the requirements of all audiences, page by page.
   *
   * `GET /cpdRequirementSummaries`. With OAuth 2.0, it needs one of the scopes `api/read`, `api/all`.
   *
   * @param args - The arguments; checked before anything is sent.
   * @param args.page - The page number, from 1. At least 1. Default: 1.
   * @param args.perPage - How many records a page has. From 1 to 1000. Default: 100.
   * @param options - For this call alone: `signal`, `timeout` (ms), `maxRetries`, `concurrency`.
   * @returns A page of requirements. A lazy list: await it for this one page, or iterate it, or its `pages()`, for every record. Nothing is requested before. An `async` function that returns it returns the page.
   * @throws BadRequestError (400): The request is malformed, for example because of an invalid id.
   * @throws AuthenticationError (401): The credentials are missing, wrong, or no longer valid.
   * @throws PermissionDeniedError (403): The credentials are valid, but their scopes do not include this operation.
   * @throws RateLimitError (429): Too many requests. Wait, and retry with increasing delays.
   * @throws InternalServerError (500): The server failed. The same request may succeed later.
   * @throws APIConnectionError: No complete response arrived. APIConnectionTimeoutError if it took too long.
   * @throws APIUserAbortError: `signal` aborted the call.
   * @throws ResponseValidationError: The response does not match its type.
   * @throws TokenError: No token could be obtained.
   * @throws InvalidArgumentError: An argument is wrong. Nothing was sent.
   * @example
   * ```ts
   * for await (const record of thrive.listRequirements()) console.log(record);
   * const page = await thrive.listRequirements();
   * ```
   */
  listRequirements(
    args?: ListRequirementsArguments,
    options?: Omit<ListOptions, "period">,
  ): List<schemas.RequirementPage, schemas.Requirement>;

  /**
   * Get one CPD requirement.
   *
   * Returns one requirement, the minutes that one audience has to reach.
   *
   * `GET /cpdRequirementSummaries/{audienceRequirementId}`. With OAuth 2.0, it needs one of the scopes `api/read`, `api/all`.
   *
   * @param args - The arguments; checked before anything is sent.
   * @param args.audienceRequirementId - The requirement's id, 24 hexadecimal digits. Pattern: `^[0-9a-fA-F]{24}$`.
   * @param options - For this call alone: `signal`, `timeout` (ms), `maxRetries`.
   * @returns The requirement.
   * @throws BadRequestError (400): The request is malformed, for example because of an invalid id.
   * @throws AuthenticationError (401): The credentials are missing, wrong, or no longer valid.
   * @throws PermissionDeniedError (403): The credentials are valid, but their scopes do not include this operation.
   * @throws NotFoundError (404): This tenant has no requirement with that id.
   * @throws RateLimitError (429): Too many requests. Wait, and retry with increasing delays.
   * @throws InternalServerError (500): The server failed. The same request may succeed later.
   * @throws APIConnectionError: No complete response arrived. APIConnectionTimeoutError if it took too long.
   * @throws APIUserAbortError: `signal` aborted the call.
   * @throws ResponseValidationError: The response does not match its type.
   * @throws TokenError: No token could be obtained.
   * @throws InvalidArgumentError: An argument is wrong. Nothing was sent.
   * @example
   * ```ts
   * const result = await thrive.getRequirement({ audienceRequirementId: "507f1f77bcf86cd799439013" });
   * ```
   */
  getRequirement(args: GetRequirementArguments, options?: RequestOptions): Promise<schemas.Requirement>;

  /**
   * List CPD minutes by user.
   *
   * Returns the minutes that each user logged in a period, page by page.
   *
   * `GET /cpdUserLogSummaries`. With OAuth 2.0, it needs one of the scopes `api/read`, `api/all`.
   *
   * @param args - The arguments; checked before anything is sent.
   * @param args.entryDateFrom - Where the period begins. Whether an entry at this exact time counts is not documented. Pattern: `^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$`. A `Date` is sent as `YYYY-MM-DDThh:mm:ss`, in UTC, rounded down.
   * @param args.entryDateTo - Where the period ends. Whether an entry at this exact time counts is not documented. Pattern: `^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$`. A `Date` is sent as `YYYY-MM-DDThh:mm:ss`, in UTC, rounded up.
   * @param args.userIds - Only these users. The ids are joined by commas. At least 1 item.
   * @param args.page - The page number, from 1. At least 1. Default: 1.
   * @param args.perPage - How many records a page has. From 1 to 1000. Default: 100.
   * @param options - For this call alone: `signal`, `timeout` (ms), `maxRetries`, `concurrency`.
   * @returns A page of user summaries. A lazy list: await it for this one page, or iterate it, or its `pages()`, for every record. Nothing is requested before. An `async` function that returns it returns the page.
   * @throws BadRequestError (400): The request is malformed, for example because of an invalid id.
   * @throws AuthenticationError (401): The credentials are missing, wrong, or no longer valid.
   * @throws PermissionDeniedError (403): The credentials are valid, but their scopes do not include this operation.
   * @throws RateLimitError (429): Too many requests. Wait, and retry with increasing delays.
   * @throws InternalServerError (500): The server failed. The same request may succeed later.
   * @throws APIConnectionError: No complete response arrived. APIConnectionTimeoutError if it took too long.
   * @throws APIUserAbortError: `signal` aborted the call.
   * @throws ResponseValidationError: The response does not match its type.
   * @throws TokenError: No token could be obtained.
   * @throws InvalidArgumentError: An argument is wrong. Nothing was sent.
   * @example
   * ```ts
   * for await (const record of thrive.listUserSummaries({ entryDateFrom: "2026-10-01T00:00:00", entryDateTo: "2026-11-01T00:00:00" })) console.log(record);
   * const page = await thrive.listUserSummaries({ entryDateFrom: "2026-10-01T00:00:00", entryDateTo: "2026-11-01T00:00:00" });
   * ```
   */
  listUserSummaries(
    args: ListUserSummariesArguments,
    options?: Omit<ListOptions, "period">,
  ): List<schemas.UserSummaryPage, schemas.UserSummary>;

  /**
   * List users.
   *
   * Returns the people of the tenant, page by page. Give `statuses` or `omitStatuses` to choose by status.
   *
   * `GET /users`. With OAuth 2.0, it needs one of the scopes `api/read`, `api/all`.
   *
   * @param args - The arguments; checked before anything is sent.
   * @param args.statuses - Only users with one of these statuses. The statuses are joined by commas. At least 1 item.
   * @param args.omitStatuses - Only users with none of these statuses. The statuses are joined by commas. At least 1 item.
   * @param args.updatedSince - Only records that changed at or after this time. Pattern: `^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$`. A `Date` is sent as `YYYY-MM-DDThh:mm:ssZ`, in UTC, rounded down.
   * @param args.page - The page number, from 1. At least 1. Default: 1.
   * @param args.perPage - How many records a page has. From 1 to 1000. Default: 100.
   * @param options - For this call alone: `signal`, `timeout` (ms), `maxRetries`, `concurrency`.
   * @returns A page of users. A lazy list: await it for this one page, or iterate it, or its `pages()`, for every record. Nothing is requested before. An `async` function that returns it returns the page.
   * @throws BadRequestError (400): The request is malformed, for example because of an invalid id.
   * @throws AuthenticationError (401): The credentials are missing, wrong, or no longer valid.
   * @throws PermissionDeniedError (403): The credentials are valid, but their scopes do not include this operation.
   * @throws RateLimitError (429): Too many requests. Wait, and retry with increasing delays.
   * @throws InternalServerError (500): The server failed. The same request may succeed later.
   * @throws APIConnectionError: No complete response arrived. APIConnectionTimeoutError if it took too long.
   * @throws APIUserAbortError: `signal` aborted the call.
   * @throws ResponseValidationError: The response does not match its type.
   * @throws TokenError: No token could be obtained.
   * @throws InvalidArgumentError: An argument is wrong. Nothing was sent.
   * @example
   * ```ts
   * for await (const record of thrive.listUsers()) console.log(record);
   * const page = await thrive.listUsers();
   * ```
   */
  listUsers(args?: ListUsersArguments, options?: Omit<ListOptions, "period">): List<schemas.UserPage, schemas.User>;

  /**
   * Get one user.
   *
   * Returns one person by id. The path is singular.
   *
   * `GET /user/{userId}`. With OAuth 2.0, it needs one of the scopes `api/read`, `api/all`.
   *
   * @param args - The arguments; checked before anything is sent.
   * @param args.userId - The user's id. Usually 24 hexadecimal digits, but not always.
   * @param options - For this call alone: `signal`, `timeout` (ms), `maxRetries`.
   * @returns The user.
   * @throws BadRequestError (400): The request is malformed, for example because of an invalid id.
   * @throws AuthenticationError (401): The credentials are missing, wrong, or no longer valid.
   * @throws PermissionDeniedError (403): The credentials are valid, but their scopes do not include this operation.
   * @throws NotFoundError (404): This tenant has no user with that id or reference.
   * @throws RateLimitError (429): Too many requests. Wait, and retry with increasing delays.
   * @throws InternalServerError (500): The server failed. The same request may succeed later.
   * @throws APIConnectionError: No complete response arrived. APIConnectionTimeoutError if it took too long.
   * @throws APIUserAbortError: `signal` aborted the call.
   * @throws ResponseValidationError: The response does not match its type.
   * @throws TokenError: No token could be obtained.
   * @throws InvalidArgumentError: An argument is wrong. Nothing was sent.
   * @example
   * ```ts
   * const result = await thrive.getUser({ userId: "507f1f77bcf86cd799439011" });
   * ```
   */
  getUser(args: GetUserArguments, options?: RequestOptions): Promise<schemas.User>;

  /**
   * Get one user by reference.
   *
   * Returns one person by the customer's own reference, which is usually the employee id in the HR system.
   *
   * `GET /users/ref/{ref}`. With OAuth 2.0, it needs one of the scopes `api/read`, `api/all`.
   *
   * @param args - The arguments; checked before anything is sent.
   * @param args.ref - The customer's own reference for the person, such as the employee id.
   * @param options - For this call alone: `signal`, `timeout` (ms), `maxRetries`.
   * @returns The user.
   * @throws BadRequestError (400): The request is malformed, for example because of an invalid id.
   * @throws AuthenticationError (401): The credentials are missing, wrong, or no longer valid.
   * @throws PermissionDeniedError (403): The credentials are valid, but their scopes do not include this operation.
   * @throws NotFoundError (404): This tenant has no user with that id or reference.
   * @throws RateLimitError (429): Too many requests. Wait, and retry with increasing delays.
   * @throws InternalServerError (500): The server failed. The same request may succeed later.
   * @throws APIConnectionError: No complete response arrived. APIConnectionTimeoutError if it took too long.
   * @throws APIUserAbortError: `signal` aborted the call.
   * @throws ResponseValidationError: The response does not match its type.
   * @throws TokenError: No token could be obtained.
   * @throws InvalidArgumentError: An argument is wrong. Nothing was sent.
   * @example
   * ```ts
   * const result = await thrive.getUserByRef({ ref: "E-10442" });
   * ```
   */
  getUserByRef(args: GetUserByRefArguments, options?: RequestOptions): Promise<schemas.BasicUser>;

  /**
   * List audiences.
   *
   * Returns the audiences and structures of the tenant, page by page.
   *
   * `GET /audiences`. With OAuth 2.0, it needs one of the scopes `api/read`, `api/all`.
   *
   * @param args - The arguments; checked before anything is sent.
   * @param args.apiControlled - True for only the audiences that are managed through the API, false for only the others.
   * @param args.updatedSince - Only records that changed at or after this time. Pattern: `^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$`. A `Date` is sent as `YYYY-MM-DDThh:mm:ssZ`, in UTC, rounded down.
   * @param args.page - The page number, from 1. At least 1. Default: 1.
   * @param args.perPage - How many records a page has. From 1 to 1000. Default: 100.
   * @param options - For this call alone: `signal`, `timeout` (ms), `maxRetries`, `concurrency`.
   * @returns A page of audiences. A lazy list: await it for this one page, or iterate it, or its `pages()`, for every record. Nothing is requested before. An `async` function that returns it returns the page.
   * @throws BadRequestError (400): The request is malformed, for example because of an invalid id.
   * @throws AuthenticationError (401): The credentials are missing, wrong, or no longer valid.
   * @throws PermissionDeniedError (403): The credentials are valid, but their scopes do not include this operation.
   * @throws RateLimitError (429): Too many requests. Wait, and retry with increasing delays.
   * @throws InternalServerError (500): The server failed. The same request may succeed later.
   * @throws APIConnectionError: No complete response arrived. APIConnectionTimeoutError if it took too long.
   * @throws APIUserAbortError: `signal` aborted the call.
   * @throws ResponseValidationError: The response does not match its type.
   * @throws TokenError: No token could be obtained.
   * @throws InvalidArgumentError: An argument is wrong. Nothing was sent.
   * @example
   * ```ts
   * for await (const record of thrive.listAudiences()) console.log(record);
   * const page = await thrive.listAudiences();
   * ```
   */
  listAudiences(
    args?: ListAudiencesArguments,
    options?: Omit<ListOptions, "period">,
  ): List<schemas.AudiencePage, schemas.Audience>;

  /**
   * Get one audience.
   *
   * Returns one audience, by its id or by its reference.
   *
   * `GET /audiences/{audienceId}`. With OAuth 2.0, it needs one of the scopes `api/read`, `api/all`.
   *
   * @param args - The arguments; checked before anything is sent.
   * @param args.audienceId - The audience's id, 24 hexadecimal digits, or its reference.
   * @param options - For this call alone: `signal`, `timeout` (ms), `maxRetries`.
   * @returns The audience.
   * @throws BadRequestError (400): The request is malformed, for example because of an invalid id.
   * @throws AuthenticationError (401): The credentials are missing, wrong, or no longer valid.
   * @throws PermissionDeniedError (403): The credentials are valid, but their scopes do not include this operation.
   * @throws NotFoundError (404): This tenant has no audience with that id or reference.
   * @throws RateLimitError (429): Too many requests. Wait, and retry with increasing delays.
   * @throws InternalServerError (500): The server failed. The same request may succeed later.
   * @throws APIConnectionError: No complete response arrived. APIConnectionTimeoutError if it took too long.
   * @throws APIUserAbortError: `signal` aborted the call.
   * @throws ResponseValidationError: The response does not match its type.
   * @throws TokenError: No token could be obtained.
   * @throws InvalidArgumentError: An argument is wrong. Nothing was sent.
   * @example
   * ```ts
   * const result = await thrive.getAudience({ audienceId: "507f1f77bcf86cd799439014" });
   * ```
   */
  getAudience(args: GetAudienceArguments, options?: RequestOptions): Promise<schemas.Audience>;

  /**
   * List the members of an audience.
   *
   * Returns the people in one audience, page by page.
   *
   * `GET /audiences/{audienceId}/members`. With OAuth 2.0, it needs one of the scopes `api/read`, `api/all`.
   *
   * @param args - The arguments; checked before anything is sent.
   * @param args.audienceId - The audience's id, 24 hexadecimal digits, or its reference.
   * @param args.page - The page number, from 1. At least 1. Default: 1.
   * @param args.perPage - How many records a page has. From 1 to 1000. Default: 100.
   * @param options - For this call alone: `signal`, `timeout` (ms), `maxRetries`, `concurrency`.
   * @returns A page of members. A lazy list: await it for this one page, or iterate it, or its `pages()`, for every record. Nothing is requested before. An `async` function that returns it returns the page.
   * @throws BadRequestError (400): The request is malformed, for example because of an invalid id.
   * @throws AuthenticationError (401): The credentials are missing, wrong, or no longer valid.
   * @throws PermissionDeniedError (403): The credentials are valid, but their scopes do not include this operation.
   * @throws NotFoundError (404): This tenant has no audience with that id or reference.
   * @throws RateLimitError (429): Too many requests. Wait, and retry with increasing delays.
   * @throws InternalServerError (500): The server failed. The same request may succeed later.
   * @throws APIConnectionError: No complete response arrived. APIConnectionTimeoutError if it took too long.
   * @throws APIUserAbortError: `signal` aborted the call.
   * @throws ResponseValidationError: The response does not match its type.
   * @throws TokenError: No token could be obtained.
   * @throws InvalidArgumentError: An argument is wrong. Nothing was sent.
   * @example
   * ```ts
   * for await (const record of thrive.listAudienceMembers({ audienceId: "507f1f77bcf86cd799439014" })) console.log(record);
   * const page = await thrive.listAudienceMembers({ audienceId: "507f1f77bcf86cd799439014" });
   * ```
   */
  listAudienceMembers(
    args: ListAudienceMembersArguments,
    options?: Omit<ListOptions, "period">,
  ): List<schemas.AudienceMemberPage, schemas.AudienceMember>;
}
