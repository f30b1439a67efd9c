// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

import type { Validator } from "../src/operations/mismatch.js";

export const LogEntry: Validator;

export const Category: Validator;

export const Requirement: Validator;

export const User: Validator;

export const Audience: Validator;

export const AudienceMember: Validator;

export const BasicUser: Validator;

export const UserSummary: Validator;

export const listLogEntries: Validator;

export const getLogEntry: Validator;

export const listCategories: Validator;

export const getCategory: Validator;

export const listRequirements: Validator;

export const getRequirement: Validator;

export const listUserSummaries: Validator;

export const listUsers: Validator;

export const getUser: Validator;

export const getUserByRef: Validator;

export const listAudiences: Validator;

export const getAudience: Validator;

export const listAudienceMembers: Validator;
