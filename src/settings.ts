import { createAuthenticator } from "./authenticator.js";
import { checkConnection, checkHeaders, checkKnown } from "./check-options.js";
import { resolveBaseUrl } from "./endpoints.js";
import { InvalidArgumentError } from "./errors.js";
import type { ThriveClientOptions } from "./options.js";
import { createRetryBudget } from "./retry-budget.js";
import type { Authenticator, Sender } from "./send.js";
import { userAgent } from "./user-agent.js";
import type { Validate } from "./validation.js";

/** A client's options, checked, with their defaults. */
export interface Settings {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly validate: Validate;
  readonly sender: Sender & { readonly authenticator: Authenticator };
}

const knownOptions = [
  "tenantId",
  "environment",
  "auth",
  "baseUrl",
  "tokenUrl",
  "fetch",
  "headers",
  "timeout",
  "maxRetries",
  "validate",
  "tokenStore",
  "hooks",
  "allowInsecureHttp",
] as const satisfies readonly (keyof ThriveClientOptions)[];

/** Throws `InvalidArgumentError` at the first option that is wrong. */
export function resolveSettings(options: ThriveClientOptions): Settings {
  checkKnown("createThriveClient", options, knownOptions);
  const { headers = {}, validate = true } = options;
  const { environment, baseUrl }: { environment?: unknown; baseUrl?: unknown } = options;
  if (environment !== undefined && baseUrl !== undefined) {
    throw new InvalidArgumentError("environment and baseUrl exclude each other: give one of them.");
  }
  if (typeof validate !== "boolean" && typeof validate !== "function") {
    throw new InvalidArgumentError("validate has to be true, false or a function.");
  }
  const { fetch, timeout, maxRetries, hooks } = checkConnection(options);
  const budget = createRetryBudget();
  return {
    baseUrl: resolveBaseUrl(options),
    headers: { accept: "application/json", ...userAgent(), ...checkHeaders(headers) },
    timeout,
    maxRetries,
    validate,
    sender: { fetch, budget, hooks, authenticator: createAuthenticator(options, budget) },
  };
}
