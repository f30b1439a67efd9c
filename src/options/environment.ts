import type { defaultAudience } from "../../generated/constants.js";
import { InvalidArgumentError } from "../errors.js";
import { checkOption } from "./check.js";
import { isEnvironment } from "./endpoints.js";
import type { ScopeOf, ThriveClientOptions } from "./options.js";
import { clientRules } from "./rules.js";

/** The environment variables that `optionsFromEnv` reads. */
const variables = [
  "THRIVE_TENANT_ID",
  "THRIVE_API_SECRET",
  "THRIVE_CLIENT_SECRET",
  "THRIVE_CLIENT_ID",
  "THRIVE_SCOPES",
  "THRIVE_ENVIRONMENT",
  "THRIVE_BASE_URL",
  "THRIVE_TOKEN_URL",
] as const;

type Variables = Partial<Readonly<Record<(typeof variables)[number], string | undefined>>>;

/**
 * Reads the options of a client from environment variables: `THRIVE_TENANT_ID`, and either `THRIVE_API_SECRET`, or
 * `THRIVE_CLIENT_SECRET` with, optionally, `THRIVE_CLIENT_ID` and `THRIVE_SCOPES` (separated by spaces); optionally
 * `THRIVE_ENVIRONMENT` or `THRIVE_BASE_URL`, and `THRIVE_TOKEN_URL`.
 *
 * @param env - The variables, such as `process.env`.
 * @returns The options. Spread them to add your own.
 * @throws InvalidArgumentError that names each variable that is missing, empty, or excluded by another.
 * @example
 * ```ts
 * const thrive = createThriveClient(optionsFromEnv(process.env));
 * const patient = createThriveClient({ ...optionsFromEnv(process.env), maxRetries: 5 });
 * ```
 */
export function optionsFromEnv(env: Readonly<Record<string, string | undefined>>): ThriveClientOptions {
  const read: Variables = Object.fromEntries(variables.map((name) => [name, env[name]]));
  const problems = problemsOf(read);
  if (problems.length > 0) throw new InvalidArgumentError(`${problems.join("; ")}.`);
  const {
    THRIVE_TENANT_ID: tenantId = "",
    THRIVE_API_SECRET: apiSecret,
    THRIVE_CLIENT_SECRET: clientSecret = "",
  } = read;
  const { THRIVE_ENVIRONMENT: environment, THRIVE_SCOPES: scopes } = read;
  if (environment !== undefined) checkOption("THRIVE_ENVIRONMENT", environment, clientRules.environment);
  const auth =
    apiSecret === undefined
      ? {
          clientSecret,
          clientId: read.THRIVE_CLIENT_ID,
          scopes: scopes?.trim().split(/\s+/) as ScopeOf<typeof defaultAudience>[] | undefined, // the client checks them
        }
      : { apiSecret };
  return {
    tenantId,
    auth,
    environment: isEnvironment(environment) ? environment : undefined,
    baseUrl: read.THRIVE_BASE_URL,
    tokenUrl: read.THRIVE_TOKEN_URL,
  };
}

function problemsOf(read: Variables): string[] {
  const isSet = (name: keyof Variables): boolean => read[name] !== undefined;
  const problems = variables.filter((name) => read[name]?.trim() === "").map((name) => `${name} is empty`);
  if (!isSet("THRIVE_TENANT_ID")) problems.push("THRIVE_TENANT_ID is not set");
  if (!isSet("THRIVE_API_SECRET") && !isSet("THRIVE_CLIENT_SECRET")) {
    problems.push("Neither THRIVE_API_SECRET nor THRIVE_CLIENT_SECRET is set");
  }
  for (const [one, other] of [
    ["THRIVE_API_SECRET", "THRIVE_CLIENT_SECRET"],
    ["THRIVE_ENVIRONMENT", "THRIVE_BASE_URL"],
  ] as const) {
    if (isSet(one) && isSet(other)) problems.push(`${one} and ${other} are both set; set one of them`);
  }
  for (const name of ["THRIVE_CLIENT_ID", "THRIVE_SCOPES"] as const) {
    if (isSet(name) && isSet("THRIVE_API_SECRET") && !isSet("THRIVE_CLIENT_SECRET")) {
      problems.push(`${name} is set, but it belongs to THRIVE_CLIENT_SECRET, which is not`);
    }
  }
  return problems;
}
