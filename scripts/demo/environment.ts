import { environments, type Environment } from "../../generated/constants.js";
import { createThriveClient, type ThriveClient } from "../../src/index.js";

/** A client of the real API from `THRIVE_…` variables; undefined where there are none. */
export function clientFromEnvironment(variables: NodeJS.ProcessEnv): ThriveClient | undefined {
  const {
    THRIVE_TENANT_ID: tenantId,
    THRIVE_API_SECRET: apiSecret,
    THRIVE_CLIENT_SECRET: clientSecret,
    THRIVE_CLIENT_ID: clientId,
    THRIVE_ENVIRONMENT: environment,
  } = variables;
  const given = Object.keys(variables).filter((name) => name.startsWith("THRIVE_"));
  if (given.length === 0) return undefined;
  if (tenantId === undefined || (apiSecret === undefined) === (clientSecret === undefined)) {
    throw new Error("Set THRIVE_TENANT_ID and one of THRIVE_API_SECRET and THRIVE_CLIENT_SECRET.");
  }
  const place = { environment: checkEnvironment(environment) };
  if (clientSecret === undefined) {
    return createThriveClient({ tenantId, ...place, auth: { apiSecret: apiSecret ?? "" } });
  }
  return createThriveClient({ tenantId, ...place, auth: { clientSecret, clientId } });
}

function checkEnvironment(name: string | undefined): Environment | undefined {
  if (name === undefined || isEnvironment(name)) return name;
  throw new Error(`THRIVE_ENVIRONMENT must be one of ${Object.keys(environments).join(", ")}.`);
}

const isEnvironment = (name: string): name is Environment => Object.hasOwn(environments, name);
