export { createThriveClient, type ThriveClient } from "./client.js";
export { createTokenProvider } from "./token-provider.js";
export * from "./errors.js";
export type { ApiInit, ApiOutcome, ThriveApi } from "./api.js";
export type { AttemptEvent, AttemptResult, Hooks, TokenEvent } from "./hooks.js";
export type { List } from "./list.js";
export type {
  AccessTokenAuth,
  AccessTokenContext,
  ApiSecretAuth,
  ClientSecretAuth,
  Fetch,
  ListOptions,
  RequestOptions,
  ScopeOf,
  ThriveClientOptions,
  TokenProvider,
  TokenProviderAuth,
  TokenProviderOptions,
  TokenStore,
} from "./options.js";
export type { Audience, Environment, OperationId, Scope } from "../generated/facts.js";
export type * from "../generated/methods.js";
export type * from "../generated/schemas.js";
