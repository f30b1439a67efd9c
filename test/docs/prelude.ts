import { createThriveClient, createTokenProvider, isThriveError } from "thrive-cpd";
import { testTenant } from "../support/tenants.js";

export { createThriveClient, createTokenProvider, isThriveError };
export const { tenantId, apiSecret, clientSecret } = testTenant;
export const auth = { clientSecret };
export const thrive = createThriveClient({ tenantId, auth });
export const logEntryId = "5f9d88d6e1b2a34c56d78902";
export const accessToken = "an-access-token";
export const myToken = async (rejectedToken?: string): Promise<string> =>
  Promise.resolve(rejectedToken === undefined ? "a-token" : "another-token");
export const save = async (records: readonly unknown[]): Promise<number> => Promise.resolve(records.length);
