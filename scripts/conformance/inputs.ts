import { environments } from "../../generated/constants.js";

/** What the workflows need: the credentials, a month, and where the API and its token endpoint are. */
export interface Inputs {
  readonly values: Readonly<Record<"tenantId" | "apiSecret" | "clientSecret" | "from" | "to" | "end", string>>;
  readonly servers: Readonly<Record<"thrive" | "tokens", string>>;
}

/** Reads the environment. Gives the text of the problem where it lacks something. */
export function readInputs(environment: NodeJS.ProcessEnv, now: Date): Inputs | string {
  const {
    THRIVE_TENANT_ID: tenantId = "",
    THRIVE_API_SECRET: apiSecret = "",
    THRIVE_CLIENT_SECRET: clientSecret = "",
    THRIVE_BASE_URL: baseUrl = "",
  } = environment;
  const values = {
    THRIVE_TENANT_ID: tenantId,
    THRIVE_API_SECRET: apiSecret,
    THRIVE_CLIENT_SECRET: clientSecret,
    THRIVE_BASE_URL: baseUrl,
  };
  const missing = Object.entries(values).flatMap(([name, value]) => (value === "" ? [name] : []));
  if (missing.length > 0) return `Set ${missing.join(", ")}. Use a tenant that is meant for tests.`;
  if (!URL.canParse(baseUrl)) return `THRIVE_BASE_URL must be an absolute URL, such as ${environments.staging.server}.`;
  // Redocly makes the header for HTTP Basic by `btoa`.
  const wide = Object.entries(values).find(([, value]) => /[^\u0020-\u007e]/.test(value));
  if (wide) return `${wide[0]} has a character beyond ASCII, which Redocly cannot send.`;
  return {
    values: { tenantId, apiSecret, clientSecret, ...lastMonth(now) },
    servers: { thrive: baseUrl.replace(/\/$/, ""), tokens: new URL(baseUrl).origin },
  };
}

/** The first day of the month before this one, its last second, and the first day after it, in UTC. */
function lastMonth(now: Date): Pick<Inputs["values"], "from" | "to" | "end"> {
  const [year, month] = [now.getUTCFullYear(), now.getUTCMonth()];
  const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
  return {
    from: dayOf(Date.UTC(year, month - 1, 1)),
    to: `${dayOf(Date.UTC(year, month, 0))} 23:59:59`,
    end: dayOf(Date.UTC(year, month, 1)),
  };
}
