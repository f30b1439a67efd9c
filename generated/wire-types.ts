// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

import type { components, paths } from "./openapi.js";

/** The form of the token request. */
export type TokenForm = components["schemas"]["AccessTokenRequest"];

/** The token endpoint's response. */
export type TokenBody = components["schemas"]["AccessToken"];

/** The token endpoint's error response. */
export type TokenErrorBody = components["schemas"]["AccessTokenError"];

/** The bodies of the API's errors. */
export type ErrorBody = components["schemas"]["ErrorBody"];

/** The arguments that request one page of a list. */
export type PageArguments = { readonly page: number; readonly perPage: number };

/** The paths of the API: all but the token request. */
export type ApiPaths = Omit<paths, "/oauth2/token/{tenantId}">;
