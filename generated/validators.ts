// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

import { isInteger, isObject, items, mismatch, within, type Validator } from "../src/operations/mismatch.js";

const checkLogEntryPage: Validator = (value) =>
  isObject(value)
    ? within("pagination", checkPagination(value.pagination)) ||
      (!Array.isArray(value.results) && mismatch("array", value.results, "results")) ||
      within("results", items(value.results, checkLogEntry))
    : mismatch("object", value);

const checkPagination: Validator = (value) =>
  isObject(value)
    ? (!isInteger(value.totalResults) && mismatch("integer", value.totalResults, "totalResults")) ||
      (!isInteger(value.totalPages) && mismatch("integer", value.totalPages, "totalPages")) ||
      (!isInteger(value.page) && mismatch("integer", value.page, "page")) ||
      (!isInteger(value.perPage) && mismatch("integer", value.perPage, "perPage"))
    : mismatch("object", value);

const checkLogEntry: Validator = (value) =>
  isObject(value)
    ? (typeof value.logEntryId !== "string" && mismatch("string", value.logEntryId, "logEntryId")) ||
      (typeof value.userId !== "string" && mismatch("string", value.userId, "userId")) ||
      within("activity", checkActivity(value.activity)) ||
      within("category", checkCategory(value.category)) ||
      (typeof value.entryDate !== "string" && mismatch("string", value.entryDate, "entryDate")) ||
      (!isInteger(value.durationMinutes) && mismatch("integer", value.durationMinutes, "durationMinutes")) ||
      (typeof value.description !== "string" &&
        value.description !== null &&
        mismatch("string or null", value.description, "description")) ||
      (typeof value.isVerified !== "boolean" && mismatch("boolean", value.isVerified, "isVerified"))
    : mismatch("object", value);

const checkActivity: Validator = (value) =>
  isObject(value)
    ? (typeof value.type !== "string" && mismatch("string", value.type, "type")) ||
      (typeof value.name !== "string" && mismatch("string", value.name, "name"))
    : mismatch("object", value);

const checkCategory: Validator = (value) =>
  isObject(value)
    ? (typeof value.categoryId !== "string" && mismatch("string", value.categoryId, "categoryId")) ||
      (typeof value.name !== "string" && mismatch("string", value.name, "name"))
    : mismatch("object", value);

const checkCategoryPage: Validator = (value) =>
  isObject(value)
    ? within("pagination", checkPagination(value.pagination)) ||
      (!Array.isArray(value.results) && mismatch("array", value.results, "results")) ||
      within("results", items(value.results, checkCategory))
    : mismatch("object", value);

const checkRequirementPage: Validator = (value) =>
  isObject(value)
    ? within("pagination", checkPagination(value.pagination)) ||
      (!Array.isArray(value.results) && mismatch("array", value.results, "results")) ||
      within("results", items(value.results, checkRequirement))
    : mismatch("object", value);

const checkRequirement: Validator = (value) =>
  isObject(value)
    ? (typeof value.audienceRequirementId !== "string" &&
        mismatch("string", value.audienceRequirementId, "audienceRequirementId")) ||
      (typeof value.audienceId !== "string" && mismatch("string", value.audienceId, "audienceId")) ||
      (!isInteger(value.requiredMinutes) && mismatch("integer", value.requiredMinutes, "requiredMinutes")) ||
      (typeof value.createdAt !== "string" && mismatch("string", value.createdAt, "createdAt")) ||
      (typeof value.updatedAt !== "string" &&
        value.updatedAt !== null &&
        mismatch("string or null", value.updatedAt, "updatedAt"))
    : mismatch("object", value);

const checkUserSummaryPage: Validator = (value) =>
  isObject(value)
    ? within("pagination", checkPagination(value.pagination)) ||
      (!Array.isArray(value.results) && mismatch("array", value.results, "results")) ||
      within("results", items(value.results, checkUserSummary))
    : mismatch("object", value);

const checkUserSummary: Validator = (value) =>
  isObject(value)
    ? (typeof value.userId !== "string" && mismatch("string", value.userId, "userId")) ||
      (!isInteger(value.durationMinutes) && mismatch("integer", value.durationMinutes, "durationMinutes"))
    : mismatch("object", value);

const checkUserPage: Validator = (value) =>
  isObject(value)
    ? within("pagination", checkPagination(value.pagination)) ||
      (!Array.isArray(value.results) && mismatch("array", value.results, "results")) ||
      within("results", items(value.results, checkUser))
    : mismatch("object", value);

const checkUser: Validator = (value) =>
  isObject(value)
    ? (typeof value.id !== "string" && mismatch("string", value.id, "id")) ||
      (typeof value.ref !== "string" && value.ref != null && mismatch("string or null", value.ref, "ref")) ||
      (typeof value.firstName !== "string" &&
        value.firstName != null &&
        mismatch("string or null", value.firstName, "firstName")) ||
      (typeof value.lastName !== "string" &&
        value.lastName != null &&
        mismatch("string or null", value.lastName, "lastName")) ||
      (typeof value.email !== "string" && value.email != null && mismatch("string or null", value.email, "email")) ||
      (typeof value.role !== "string" && value.role != null && mismatch("string or null", value.role, "role")) ||
      (typeof value.status !== "string" &&
        value.status != null &&
        mismatch("string or null", value.status, "status")) ||
      (!Array.isArray(value.positions) &&
        value.positions != null &&
        mismatch("array or null", value.positions, "positions")) ||
      within("positions", items(value.positions, checkPosition)) ||
      (!isObject(value.additionalFields) &&
        value.additionalFields != null &&
        mismatch("object or null", value.additionalFields, "additionalFields")) ||
      (typeof value.languageCode !== "string" &&
        value.languageCode != null &&
        mismatch("string or null", value.languageCode, "languageCode")) ||
      (typeof value.deleted !== "boolean" &&
        value.deleted != null &&
        mismatch("boolean or null", value.deleted, "deleted")) ||
      (typeof value.compliance !== "number" &&
        value.compliance != null &&
        mismatch("number or null", value.compliance, "compliance")) ||
      (typeof value.level !== "number" && value.level != null && mismatch("number or null", value.level, "level")) ||
      (typeof value.firstLogin !== "string" &&
        value.firstLogin != null &&
        mismatch("string or null", value.firstLogin, "firstLogin")) ||
      (typeof value.lastLogin !== "string" &&
        value.lastLogin != null &&
        mismatch("string or null", value.lastLogin, "lastLogin")) ||
      (!isObject(value.tags) && value.tags != null && mismatch("object or null", value.tags, "tags")) ||
      (!Array.isArray(value.usersFollowing) &&
        value.usersFollowing != null &&
        mismatch("array or null", value.usersFollowing, "usersFollowing")) ||
      within("usersFollowing", items(value.usersFollowing, checkUserUsersFollowingItem)) ||
      (!Array.isArray(value.tagsFollowing) &&
        value.tagsFollowing != null &&
        mismatch("array or null", value.tagsFollowing, "tagsFollowing")) ||
      within("tagsFollowing", items(value.tagsFollowing, checkUserUsersFollowingItem)) ||
      (typeof value.createdAt !== "string" &&
        value.createdAt != null &&
        mismatch("string or null", value.createdAt, "createdAt")) ||
      (typeof value.updatedAt !== "string" &&
        value.updatedAt != null &&
        mismatch("string or null", value.updatedAt, "updatedAt")) ||
      (typeof value.hasPicture !== "boolean" &&
        value.hasPicture != null &&
        mismatch("boolean or null", value.hasPicture, "hasPicture")) ||
      (typeof value.timeZone !== "string" &&
        value.timeZone != null &&
        mismatch("string or null", value.timeZone, "timeZone")) ||
      (typeof value.summary !== "string" &&
        value.summary != null &&
        mismatch("string or null", value.summary, "summary")) ||
      (!isObject(value.rank) && value.rank != null && mismatch("object or null", value.rank, "rank")) ||
      (typeof value.onboarded !== "boolean" &&
        value.onboarded != null &&
        mismatch("boolean or null", value.onboarded, "onboarded")) ||
      (typeof value.singleSignOn !== "boolean" &&
        value.singleSignOn != null &&
        mismatch("boolean or null", value.singleSignOn, "singleSignOn")) ||
      (typeof value.agreedTerms !== "boolean" &&
        typeof value.agreedTerms !== "string" &&
        value.agreedTerms != null &&
        mismatch("boolean or string or null", value.agreedTerms, "agreedTerms")) ||
      (!Array.isArray(value.audiences) &&
        value.audiences != null &&
        mismatch("array or null", value.audiences, "audiences")) ||
      within("audiences", items(value.audiences, checkUserUsersFollowingItem))
    : mismatch("object", value);

const checkPosition: Validator = (value) =>
  isObject(value)
    ? (typeof value.id !== "string" && value.id != null && mismatch("string or null", value.id, "id")) ||
      (typeof value.title !== "string" && value.title != null && mismatch("string or null", value.title, "title")) ||
      (!isObject(value.manager) && value.manager != null && mismatch("object or null", value.manager, "manager")) ||
      within(
        "manager",
        isObject(value.manager) &&
          ((typeof value.manager.id !== "string" &&
            value.manager.id != null &&
            mismatch("string or null", value.manager.id, "id")) ||
            (typeof value.manager.name !== "string" &&
              value.manager.name != null &&
              mismatch("string or null", value.manager.name, "name")) ||
            (typeof value.manager.ref !== "string" &&
              value.manager.ref != null &&
              mismatch("string or null", value.manager.ref, "ref"))),
      ) ||
      (typeof value.ouId !== "string" && value.ouId != null && mismatch("string or null", value.ouId, "ouId")) ||
      (typeof value.isActive !== "boolean" &&
        value.isActive != null &&
        mismatch("boolean or null", value.isActive, "isActive")) ||
      (typeof value.startDate !== "string" &&
        value.startDate != null &&
        mismatch("string or null", value.startDate, "startDate")) ||
      (typeof value.endDate !== "string" &&
        value.endDate != null &&
        mismatch("string or null", value.endDate, "endDate")) ||
      (typeof value.createdAt !== "string" &&
        value.createdAt != null &&
        mismatch("string or null", value.createdAt, "createdAt")) ||
      (typeof value.updatedAt !== "string" &&
        value.updatedAt != null &&
        mismatch("string or null", value.updatedAt, "updatedAt"))
    : mismatch("object", value);

const checkUserUsersFollowingItem: Validator = (value) =>
  typeof value !== "string" && !isObject(value) && mismatch("string or object", value);

const checkBasicUser: Validator = (value) =>
  isObject(value)
    ? (typeof value.id !== "string" && mismatch("string", value.id, "id")) ||
      (typeof value.ref !== "string" && value.ref != null && mismatch("string or null", value.ref, "ref")) ||
      (typeof value.firstName !== "string" &&
        value.firstName != null &&
        mismatch("string or null", value.firstName, "firstName")) ||
      (typeof value.lastName !== "string" &&
        value.lastName != null &&
        mismatch("string or null", value.lastName, "lastName")) ||
      (typeof value.email !== "string" && value.email != null && mismatch("string or null", value.email, "email")) ||
      (typeof value.role !== "string" && value.role != null && mismatch("string or null", value.role, "role")) ||
      (typeof value.status !== "string" &&
        value.status != null &&
        mismatch("string or null", value.status, "status")) ||
      (!Array.isArray(value.positions) &&
        value.positions != null &&
        mismatch("array or null", value.positions, "positions")) ||
      within("positions", items(value.positions, checkPosition)) ||
      (!isObject(value.additionalFields) &&
        value.additionalFields != null &&
        mismatch("object or null", value.additionalFields, "additionalFields")) ||
      (typeof value.languageCode !== "string" &&
        value.languageCode != null &&
        mismatch("string or null", value.languageCode, "languageCode"))
    : mismatch("object", value);

const checkAudiencePage: Validator = (value) =>
  isObject(value)
    ? within("pagination", checkPagination(value.pagination)) ||
      (!Array.isArray(value.results) && mismatch("array", value.results, "results")) ||
      within("results", items(value.results, checkAudience))
    : mismatch("object", value);

const checkAudience: Validator = (value) =>
  isObject(value)
    ? (typeof value.id !== "string" && mismatch("string", value.id, "id")) ||
      (typeof value.name !== "string" && mismatch("string", value.name, "name")) ||
      (typeof value.reference !== "string" &&
        value.reference != null &&
        mismatch("string or null", value.reference, "reference")) ||
      (typeof value.apiControlled !== "boolean" &&
        value.apiControlled != null &&
        mismatch("boolean or null", value.apiControlled, "apiControlled")) ||
      (typeof value.category !== "string" &&
        value.category != null &&
        mismatch("string or null", value.category, "category")) ||
      (typeof value.type !== "string" && value.type != null && mismatch("string or null", value.type, "type")) ||
      (!isObject(value.parent) && value.parent != null && mismatch("object or null", value.parent, "parent")) ||
      within(
        "parent",
        isObject(value.parent) &&
          ((typeof value.parent.id !== "string" &&
            value.parent.id != null &&
            mismatch("string or null", value.parent.id, "id")) ||
            (typeof value.parent.name !== "string" &&
              value.parent.name != null &&
              mismatch("string or null", value.parent.name, "name")) ||
            (typeof value.parent.reference !== "string" &&
              value.parent.reference != null &&
              mismatch("string or null", value.parent.reference, "reference"))),
      ) ||
      (typeof value.createdAt !== "string" &&
        value.createdAt != null &&
        mismatch("string or null", value.createdAt, "createdAt")) ||
      (typeof value.updatedAt !== "string" &&
        value.updatedAt != null &&
        mismatch("string or null", value.updatedAt, "updatedAt"))
    : mismatch("object", value);

const checkAudienceMemberPage: Validator = (value) =>
  isObject(value)
    ? within("pagination", checkPagination(value.pagination)) ||
      (!Array.isArray(value.results) && mismatch("array", value.results, "results")) ||
      within("results", items(value.results, checkAudienceMember))
    : mismatch("object", value);

const checkAudienceMember: Validator = (value) =>
  isObject(value)
    ? (typeof value.userId !== "string" && mismatch("string", value.userId, "userId")) ||
      (typeof value.reference !== "string" &&
        value.reference != null &&
        mismatch("string or null", value.reference, "reference")) ||
      (typeof value.email !== "string" && value.email != null && mismatch("string or null", value.email, "email"))
    : mismatch("object", value);

/** Of the bodies of responses, by the operation's id, with the status behind a slash where there are several. */
export const responses: Readonly<Record<string, Validator>> = {
  listLogEntries: checkLogEntryPage,
  getLogEntry: checkLogEntry,
  listCategories: checkCategoryPage,
  getCategory: checkCategory,
  listRequirements: checkRequirementPage,
  getRequirement: checkRequirement,
  listUserSummaries: checkUserSummaryPage,
  listUsers: checkUserPage,
  getUser: checkUser,
  getUserByRef: checkBasicUser,
  listAudiences: checkAudiencePage,
  getAudience: checkAudience,
  listAudienceMembers: checkAudienceMemberPage,
};

/** Of the bodies of requests, by the operation's id. */
export const requests: Readonly<Record<string, Validator>> = {};
