// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

import type { components, operations, paths } from "./openapi.js";

/** The form of the token request. */
export type TokenForm = components["schemas"]["AccessTokenRequest"];

/** The token endpoint's answer. */
export type TokenBody = components["schemas"]["AccessToken"];

/** The token endpoint's refusal. */
export type TokenErrorBody = components["schemas"]["AccessTokenError"];

/** The body of each of the API's errors. */
export type ErrorBody = components["schemas"]["ErrorBody"];

/** What each page has beside its records. */
export type PageBody =
  | Omit<operations["listLogEntries"]["responses"][200]["content"]["application/json"], "results">
  | Omit<operations["listCategories"]["responses"][200]["content"]["application/json"], "results">
  | Omit<operations["listRequirements"]["responses"][200]["content"]["application/json"], "results">
  | Omit<operations["listUserSummaries"]["responses"][200]["content"]["application/json"], "results">
  | Omit<operations["listUsers"]["responses"][200]["content"]["application/json"], "results">
  | Omit<operations["listAudiences"]["responses"][200]["content"]["application/json"], "results">
  | Omit<operations["listAudienceMembers"]["responses"][200]["content"]["application/json"], "results">;

/** The arguments that choose a page. */
export type PageQuery =
  | Pick<NonNullable<operations["listLogEntries"]["parameters"]["query"]>, "page" | "perPage">
  | Pick<NonNullable<operations["listCategories"]["parameters"]["query"]>, "page" | "perPage">
  | Pick<NonNullable<operations["listRequirements"]["parameters"]["query"]>, "page" | "perPage">
  | Pick<NonNullable<operations["listUserSummaries"]["parameters"]["query"]>, "page" | "perPage">
  | Pick<NonNullable<operations["listUsers"]["parameters"]["query"]>, "page" | "perPage">
  | Pick<NonNullable<operations["listAudiences"]["parameters"]["query"]>, "page" | "perPage">
  | Pick<NonNullable<operations["listAudienceMembers"]["parameters"]["query"]>, "page" | "perPage">;

/** The paths of the API: all but the token request. */
export type ApiPaths = Omit<paths, "/oauth2/token/{tenantId}">;
