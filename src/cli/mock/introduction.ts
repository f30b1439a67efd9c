import { baseUrlAt, tokenUrlAt } from "../../mock/serve/route.js";
import { mockTenant } from "../../mock/tenant.js";

/** What a user needs to know about the mock at this origin. */
export function introduction(origin: string): string {
  const { tenantId, apiSecret, clientSecret } = mockTenant;
  const lines = {
    "Base URL": baseUrlAt(origin),
    "Token URL": tokenUrlAt(origin),
    "Tenant id": tenantId,
    "API secret": apiSecret,
    "Client secret": clientSecret,
  };
  const shown = Object.entries(lines).map(([name, value]) => `  ${`${name}:`.padEnd(14)}  ${value}\n`);
  return `A mock of Thrive, made from the description. Press Ctrl-C to stop it.\n\n${shown.join("")}`;
}

/** Lines for a shell to evaluate. */
export function envLines(origin: string, isOAuth: boolean): string {
  const { tenantId, apiSecret, clientSecret } = mockTenant;
  const variables = {
    THRIVE_TENANT_ID: tenantId,
    ...(isOAuth ? { THRIVE_CLIENT_SECRET: clientSecret } : { THRIVE_API_SECRET: apiSecret }),
    THRIVE_BASE_URL: baseUrlAt(origin),
  };
  return Object.entries(variables)
    .map(([name, value]) => `export ${name}=${quoted(value)}\n`)
    .join("");
}

const quoted = (value: string): string =>
  /^[\w./:@-]+$/.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;
