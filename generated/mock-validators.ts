// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

import { isInteger, isObject, items, mismatch, within, type Validator } from "../src/operations/mismatch.js";

const pattern1 = /* @__PURE__ */ new RegExp("^[0-9a-fA-F]{24}$", "u");

const pattern2 = /* @__PURE__ */ new RegExp(
  "^\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:[Zz]|[+-]\\d\\d:\\d\\d)$",
  "u",
);

const pattern3 = /* @__PURE__ */ new RegExp(
  "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])( ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)?$",
  "u",
);

const pattern4 = /* @__PURE__ */ new RegExp(
  "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$",
  "u",
);

const pattern5 = /* @__PURE__ */ new RegExp("^[^,]+$", "u");

const pattern6 = /* @__PURE__ */ new RegExp(
  "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
  "u",
);

const checkLogEntry: Validator = (value) =>
  isObject(value)
    ? (typeof value.logEntryId !== "string" && mismatch("string", value.logEntryId, "logEntryId")) ||
      (typeof value.logEntryId === "string" &&
        !pattern1.test(value.logEntryId) &&
        mismatch("a string that matches ^[0-9a-fA-F]{24}$", value.logEntryId, "logEntryId")) ||
      (typeof value.userId !== "string" && mismatch("string", value.userId, "userId")) ||
      within("activity", checkActivity(value.activity)) ||
      within("category", checkCategory(value.category)) ||
      (typeof value.entryDate !== "string" && mismatch("string", value.entryDate, "entryDate")) ||
      (typeof value.entryDate === "string" &&
        !pattern2.test(value.entryDate) &&
        mismatch("a date and time of RFC 3339", value.entryDate, "entryDate")) ||
      (!isInteger(value.durationMinutes) && mismatch("integer", value.durationMinutes, "durationMinutes")) ||
      (typeof value.durationMinutes === "number" &&
        !(value.durationMinutes >= 0) &&
        mismatch("a number >= 0", value.durationMinutes, "durationMinutes")) ||
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
      (typeof value.categoryId === "string" &&
        !pattern1.test(value.categoryId) &&
        mismatch("a string that matches ^[0-9a-fA-F]{24}$", value.categoryId, "categoryId")) ||
      (typeof value.name !== "string" && mismatch("string", value.name, "name")) ||
      (typeof value.name === "string" &&
        [...value.name].length > 250 &&
        mismatch("a string of 250 or fewer characters", value.name, "name"))
    : mismatch("object", value);

const checkRequirement: Validator = (value) =>
  isObject(value)
    ? (typeof value.audienceRequirementId !== "string" &&
        mismatch("string", value.audienceRequirementId, "audienceRequirementId")) ||
      (typeof value.audienceRequirementId === "string" &&
        !pattern1.test(value.audienceRequirementId) &&
        mismatch("a string that matches ^[0-9a-fA-F]{24}$", value.audienceRequirementId, "audienceRequirementId")) ||
      (typeof value.audienceId !== "string" && mismatch("string", value.audienceId, "audienceId")) ||
      (typeof value.audienceId === "string" &&
        !pattern1.test(value.audienceId) &&
        mismatch("a string that matches ^[0-9a-fA-F]{24}$", value.audienceId, "audienceId")) ||
      (!isInteger(value.requiredMinutes) && mismatch("integer", value.requiredMinutes, "requiredMinutes")) ||
      (typeof value.requiredMinutes === "number" &&
        !(value.requiredMinutes >= 0) &&
        mismatch("a number >= 0", value.requiredMinutes, "requiredMinutes")) ||
      (typeof value.createdAt !== "string" && mismatch("string", value.createdAt, "createdAt")) ||
      (typeof value.createdAt === "string" &&
        !pattern2.test(value.createdAt) &&
        mismatch("a date and time of RFC 3339", value.createdAt, "createdAt")) ||
      (typeof value.updatedAt !== "string" &&
        value.updatedAt !== null &&
        mismatch("string or null", value.updatedAt, "updatedAt")) ||
      (typeof value.updatedAt === "string" &&
        !pattern2.test(value.updatedAt) &&
        mismatch("a date and time of RFC 3339", value.updatedAt, "updatedAt"))
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
      (typeof value.firstLogin === "string" &&
        !pattern2.test(value.firstLogin) &&
        mismatch("a date and time of RFC 3339", value.firstLogin, "firstLogin")) ||
      (typeof value.lastLogin !== "string" &&
        value.lastLogin != null &&
        mismatch("string or null", value.lastLogin, "lastLogin")) ||
      (typeof value.lastLogin === "string" &&
        !pattern2.test(value.lastLogin) &&
        mismatch("a date and time of RFC 3339", value.lastLogin, "lastLogin")) ||
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
      (typeof value.createdAt === "string" &&
        !pattern2.test(value.createdAt) &&
        mismatch("a date and time of RFC 3339", value.createdAt, "createdAt")) ||
      (typeof value.updatedAt !== "string" &&
        value.updatedAt != null &&
        mismatch("string or null", value.updatedAt, "updatedAt")) ||
      (typeof value.updatedAt === "string" &&
        !pattern2.test(value.updatedAt) &&
        mismatch("a date and time of RFC 3339", value.updatedAt, "updatedAt")) ||
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
      (typeof value.createdAt === "string" &&
        !pattern2.test(value.createdAt) &&
        mismatch("a date and time of RFC 3339", value.createdAt, "createdAt")) ||
      (typeof value.updatedAt !== "string" &&
        value.updatedAt != null &&
        mismatch("string or null", value.updatedAt, "updatedAt")) ||
      (typeof value.updatedAt === "string" &&
        !pattern2.test(value.updatedAt) &&
        mismatch("a date and time of RFC 3339", value.updatedAt, "updatedAt"))
    : mismatch("object", value);

const checkUserUsersFollowingItem: Validator = (value) =>
  typeof value !== "string" && !isObject(value) && mismatch("string or object", value);

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
      (typeof value.createdAt === "string" &&
        !pattern2.test(value.createdAt) &&
        mismatch("a date and time of RFC 3339", value.createdAt, "createdAt")) ||
      (typeof value.updatedAt !== "string" &&
        value.updatedAt != null &&
        mismatch("string or null", value.updatedAt, "updatedAt")) ||
      (typeof value.updatedAt === "string" &&
        !pattern2.test(value.updatedAt) &&
        mismatch("a date and time of RFC 3339", value.updatedAt, "updatedAt"))
    : mismatch("object", value);

const checkAudienceMember: Validator = (value) =>
  isObject(value)
    ? (typeof value.userId !== "string" && mismatch("string", value.userId, "userId")) ||
      (typeof value.reference !== "string" &&
        value.reference != null &&
        mismatch("string or null", value.reference, "reference")) ||
      (typeof value.email !== "string" && value.email != null && mismatch("string or null", value.email, "email"))
    : mismatch("object", value);

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

const checkUserSummary: Validator = (value) =>
  isObject(value)
    ? (typeof value.userId !== "string" && mismatch("string", value.userId, "userId")) ||
      (!isInteger(value.durationMinutes) && mismatch("integer", value.durationMinutes, "durationMinutes")) ||
      (typeof value.durationMinutes === "number" &&
        !(value.durationMinutes >= 0) &&
        mismatch("a number >= 0", value.durationMinutes, "durationMinutes"))
    : mismatch("object", value);

const checkListLogEntries: Validator = (value) =>
  isObject(value)
    ? (typeof value.entryDateFrom !== "string" &&
        value.entryDateFrom !== undefined &&
        mismatch("string", value.entryDateFrom, "entryDateFrom")) ||
      (typeof value.entryDateFrom === "string" &&
        !pattern3.test(value.entryDateFrom) &&
        mismatch(
          "a string that matches ^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])( ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)?$",
          value.entryDateFrom,
          "entryDateFrom",
        )) ||
      (typeof value.entryDateTo !== "string" &&
        value.entryDateTo !== undefined &&
        mismatch("string", value.entryDateTo, "entryDateTo")) ||
      (typeof value.entryDateTo === "string" &&
        !pattern3.test(value.entryDateTo) &&
        mismatch(
          "a string that matches ^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])( ([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d)?$",
          value.entryDateTo,
          "entryDateTo",
        )) ||
      (!isInteger(value.page) && value.page !== undefined && mismatch("integer", value.page, "page")) ||
      (typeof value.page === "number" && !(value.page >= 1) && mismatch("a number >= 1", value.page, "page")) ||
      (!isInteger(value.perPage) && value.perPage !== undefined && mismatch("integer", value.perPage, "perPage")) ||
      (typeof value.perPage === "number" &&
        !(value.perPage >= 1) &&
        mismatch("a number >= 1", value.perPage, "perPage")) ||
      (typeof value.perPage === "number" &&
        !(value.perPage <= 1000) &&
        mismatch("a number <= 1000", value.perPage, "perPage"))
    : mismatch("object", value);

const checkGetLogEntry: Validator = (value) =>
  isObject(value)
    ? (typeof value.logEntryId !== "string" && mismatch("string", value.logEntryId, "logEntryId")) ||
      (typeof value.logEntryId === "string" &&
        !pattern1.test(value.logEntryId) &&
        mismatch("a string that matches ^[0-9a-fA-F]{24}$", value.logEntryId, "logEntryId"))
    : mismatch("object", value);

const checkListCategories: Validator = (value) =>
  isObject(value)
    ? (!isInteger(value.page) && value.page !== undefined && mismatch("integer", value.page, "page")) ||
      (typeof value.page === "number" && !(value.page >= 1) && mismatch("a number >= 1", value.page, "page")) ||
      (!isInteger(value.perPage) && value.perPage !== undefined && mismatch("integer", value.perPage, "perPage")) ||
      (typeof value.perPage === "number" &&
        !(value.perPage >= 1) &&
        mismatch("a number >= 1", value.perPage, "perPage")) ||
      (typeof value.perPage === "number" &&
        !(value.perPage <= 1000) &&
        mismatch("a number <= 1000", value.perPage, "perPage"))
    : mismatch("object", value);

const checkGetCategory: Validator = (value) =>
  isObject(value)
    ? (typeof value.categoryId !== "string" && mismatch("string", value.categoryId, "categoryId")) ||
      (typeof value.categoryId === "string" &&
        !pattern1.test(value.categoryId) &&
        mismatch("a string that matches ^[0-9a-fA-F]{24}$", value.categoryId, "categoryId"))
    : mismatch("object", value);

const checkGetRequirement: Validator = (value) =>
  isObject(value)
    ? (typeof value.audienceRequirementId !== "string" &&
        mismatch("string", value.audienceRequirementId, "audienceRequirementId")) ||
      (typeof value.audienceRequirementId === "string" &&
        !pattern1.test(value.audienceRequirementId) &&
        mismatch("a string that matches ^[0-9a-fA-F]{24}$", value.audienceRequirementId, "audienceRequirementId"))
    : mismatch("object", value);

const checkListUserSummariesUserIdsItem: Validator = (value) =>
  (typeof value !== "string" && mismatch("string", value)) ||
  (typeof value === "string" && !pattern5.test(value) && mismatch("a string that matches ^[^,]+$", value));

const checkListUserSummaries: Validator = (value) =>
  isObject(value)
    ? (typeof value.entryDateFrom !== "string" && mismatch("string", value.entryDateFrom, "entryDateFrom")) ||
      (typeof value.entryDateFrom === "string" &&
        !pattern4.test(value.entryDateFrom) &&
        mismatch(
          "a string that matches ^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$",
          value.entryDateFrom,
          "entryDateFrom",
        )) ||
      (typeof value.entryDateTo !== "string" && mismatch("string", value.entryDateTo, "entryDateTo")) ||
      (typeof value.entryDateTo === "string" &&
        !pattern4.test(value.entryDateTo) &&
        mismatch(
          "a string that matches ^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d$",
          value.entryDateTo,
          "entryDateTo",
        )) ||
      (!Array.isArray(value.userIds) && value.userIds !== undefined && mismatch("array", value.userIds, "userIds")) ||
      within("userIds", items(value.userIds, checkListUserSummariesUserIdsItem)) ||
      (Array.isArray(value.userIds) &&
        value.userIds.length < 1 &&
        mismatch("an array of 1 or more items", value.userIds, "userIds")) ||
      (!isInteger(value.page) && value.page !== undefined && mismatch("integer", value.page, "page")) ||
      (typeof value.page === "number" && !(value.page >= 1) && mismatch("a number >= 1", value.page, "page")) ||
      (!isInteger(value.perPage) && value.perPage !== undefined && mismatch("integer", value.perPage, "perPage")) ||
      (typeof value.perPage === "number" &&
        !(value.perPage >= 1) &&
        mismatch("a number >= 1", value.perPage, "perPage")) ||
      (typeof value.perPage === "number" &&
        !(value.perPage <= 1000) &&
        mismatch("a number <= 1000", value.perPage, "perPage"))
    : mismatch("object", value);

const checkListUsersStatusesItem: Validator = (value) =>
  (typeof value !== "string" && mismatch("string", value)) ||
  (value !== "active" &&
    value !== "inactive" &&
    value !== "expired" &&
    value !== "new" &&
    mismatch("one of active, inactive, expired, new", value));

const checkListUsers: Validator = (value) =>
  isObject(value)
    ? (!Array.isArray(value.statuses) &&
        value.statuses !== undefined &&
        mismatch("array", value.statuses, "statuses")) ||
      within("statuses", items(value.statuses, checkListUsersStatusesItem)) ||
      (Array.isArray(value.statuses) &&
        value.statuses.length < 1 &&
        mismatch("an array of 1 or more items", value.statuses, "statuses")) ||
      (!Array.isArray(value.omitStatuses) &&
        value.omitStatuses !== undefined &&
        mismatch("array", value.omitStatuses, "omitStatuses")) ||
      within("omitStatuses", items(value.omitStatuses, checkListUsersStatusesItem)) ||
      (Array.isArray(value.omitStatuses) &&
        value.omitStatuses.length < 1 &&
        mismatch("an array of 1 or more items", value.omitStatuses, "omitStatuses")) ||
      (typeof value.updatedSince !== "string" &&
        value.updatedSince !== undefined &&
        mismatch("string", value.updatedSince, "updatedSince")) ||
      (typeof value.updatedSince === "string" &&
        !pattern6.test(value.updatedSince) &&
        mismatch(
          "a string that matches ^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          value.updatedSince,
          "updatedSince",
        )) ||
      (!isInteger(value.page) && value.page !== undefined && mismatch("integer", value.page, "page")) ||
      (typeof value.page === "number" && !(value.page >= 1) && mismatch("a number >= 1", value.page, "page")) ||
      (!isInteger(value.perPage) && value.perPage !== undefined && mismatch("integer", value.perPage, "perPage")) ||
      (typeof value.perPage === "number" &&
        !(value.perPage >= 1) &&
        mismatch("a number >= 1", value.perPage, "perPage")) ||
      (typeof value.perPage === "number" &&
        !(value.perPage <= 1000) &&
        mismatch("a number <= 1000", value.perPage, "perPage"))
    : mismatch("object", value);

const checkGetUser: Validator = (value) =>
  isObject(value)
    ? typeof value.userId !== "string" && mismatch("string", value.userId, "userId")
    : mismatch("object", value);

const checkGetUserByRef: Validator = (value) =>
  isObject(value) ? typeof value.ref !== "string" && mismatch("string", value.ref, "ref") : mismatch("object", value);

const checkListAudiences: Validator = (value) =>
  isObject(value)
    ? (typeof value.apiControlled !== "boolean" &&
        value.apiControlled !== undefined &&
        mismatch("boolean", value.apiControlled, "apiControlled")) ||
      (typeof value.updatedSince !== "string" &&
        value.updatedSince !== undefined &&
        mismatch("string", value.updatedSince, "updatedSince")) ||
      (typeof value.updatedSince === "string" &&
        !pattern6.test(value.updatedSince) &&
        mismatch(
          "a string that matches ^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
          value.updatedSince,
          "updatedSince",
        )) ||
      (!isInteger(value.page) && value.page !== undefined && mismatch("integer", value.page, "page")) ||
      (typeof value.page === "number" && !(value.page >= 1) && mismatch("a number >= 1", value.page, "page")) ||
      (!isInteger(value.perPage) && value.perPage !== undefined && mismatch("integer", value.perPage, "perPage")) ||
      (typeof value.perPage === "number" &&
        !(value.perPage >= 1) &&
        mismatch("a number >= 1", value.perPage, "perPage")) ||
      (typeof value.perPage === "number" &&
        !(value.perPage <= 1000) &&
        mismatch("a number <= 1000", value.perPage, "perPage"))
    : mismatch("object", value);

const checkGetAudience: Validator = (value) =>
  isObject(value)
    ? typeof value.audienceId !== "string" && mismatch("string", value.audienceId, "audienceId")
    : mismatch("object", value);

const checkListAudienceMembers: Validator = (value) =>
  isObject(value)
    ? (typeof value.audienceId !== "string" && mismatch("string", value.audienceId, "audienceId")) ||
      (!isInteger(value.page) && value.page !== undefined && mismatch("integer", value.page, "page")) ||
      (typeof value.page === "number" && !(value.page >= 1) && mismatch("a number >= 1", value.page, "page")) ||
      (!isInteger(value.perPage) && value.perPage !== undefined && mismatch("integer", value.perPage, "perPage")) ||
      (typeof value.perPage === "number" &&
        !(value.perPage >= 1) &&
        mismatch("a number >= 1", value.perPage, "perPage")) ||
      (typeof value.perPage === "number" &&
        !(value.perPage <= 1000) &&
        mismatch("a number <= 1000", value.perPage, "perPage"))
    : mismatch("object", value);

/** Of records, by the name of their schema. */
export const records: Readonly<Record<string, Validator>> = {
  LogEntry: checkLogEntry,
  Category: checkCategory,
  Requirement: checkRequirement,
  User: checkUser,
  Audience: checkAudience,
  AudienceMember: checkAudienceMember,
  BasicUser: checkBasicUser,
  UserSummary: checkUserSummary,
};

/** Of the parameters of operations, by the operation's id. */
export const parameters: Readonly<Record<string, Validator>> = {
  listLogEntries: checkListLogEntries,
  getLogEntry: checkGetLogEntry,
  listCategories: checkListCategories,
  getCategory: checkGetCategory,
  listRequirements: checkListCategories,
  getRequirement: checkGetRequirement,
  listUserSummaries: checkListUserSummaries,
  listUsers: checkListUsers,
  getUser: checkGetUser,
  getUserByRef: checkGetUserByRef,
  listAudiences: checkListAudiences,
  getAudience: checkGetAudience,
  listAudienceMembers: checkListAudienceMembers,
};
