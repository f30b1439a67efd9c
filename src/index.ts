export { createThriveClient, type ThriveClient } from "./client.js";
export { createTokenProvider } from "./auth/token-provider.js";
export { environmentNames as environments, isEnvironment } from "./options/endpoints.js";
export { optionsFromEnv } from "./options/environment.js";
export {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InternalServerError,
  InvalidArgumentError,
  isThriveError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ResponseValidationError,
  ThriveError,
  TokenError,
  UnprocessableEntityError,
  type AnyThriveError,
} from "./errors.js";
export type { DateLike } from "./options/dates.js";
export { period, type Period, type PeriodOptions } from "./options/period.js";
export type { ApiInit, ApiMethod, ApiOutcome, HttpMethod, ThriveApi } from "./operations/api.js";
export type { AttemptEvent, AttemptResult, Hooks, TokenEvent } from "./options/hooks.js";
export type { List } from "./operations/list.js";
export type {
  AccessTokenAuth,
  AccessTokenContext,
  ApiSecretAuth,
  ClientCredentials,
  ClientSecretAuth,
  Fetch,
  ListOptions,
  RequestOptions,
  ScopeOf,
  TenantOptions,
  ThriveClientOptions,
  TokenOptions,
  TokenProvider,
  TokenProviderAuth,
  TokenProviderOptions,
  TokenStore,
} from "./options/options.js";
export type { TokenAudience, Environment, OperationId, Scope } from "../generated/constants.js";
export type * from "../generated/methods.js";
export type * from "../generated/schemas.js";
