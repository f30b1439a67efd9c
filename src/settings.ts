import { createAuthenticator } from "./auth/authenticator.js";
import { checkOptions } from "./options/check.js";
import { connect, type Connection } from "./http/connection.js";
import { resolveBaseUrl } from "./options/endpoints.js";
import { InvalidArgumentError } from "./errors.js";
import { checkHeaders, userAgent } from "./options/headers.js";
import { connectionOptionNames, type ThriveClientOptions } from "./options/options.js";
import type { Authenticator } from "./http/send.js";
import type { Validate } from "./operations/validation.js";

/** A client's options, checked, with their defaults. */
export interface Settings extends Connection {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly validate: Validate;
  readonly authenticator: Authenticator;
}

const knownOptions = [
  ...(["tenantId", "environment", "auth", "baseUrl", "headers", "validate"] as const),
  ...connectionOptionNames,
] satisfies (keyof ThriveClientOptions)[];

/** Throws `InvalidArgumentError` at the first option that is wrong. */
export function resolveSettings(options: ThriveClientOptions): Settings {
  checkOptions("createThriveClient", options, knownOptions);
  const { headers = {}, validate = true } = options;
  const { environment, baseUrl }: { environment?: unknown; baseUrl?: unknown } = options;
  if (environment !== undefined && baseUrl !== undefined) {
    throw new InvalidArgumentError("environment and baseUrl exclude each other: give one of them.");
  }
  const connection = connect(options);
  return {
    ...connection,
    baseUrl: resolveBaseUrl(options),
    headers: { accept: "application/json", ...userAgent(), ...checkHeaders(headers) },
    validate,
    authenticator: createAuthenticator(options, connection),
  };
}
