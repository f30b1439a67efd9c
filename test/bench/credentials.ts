/** What everything that is measured authenticates with; the server takes anything. */
export const tenantId = "eu-west-2_AbcdEfghI";
export const apiSecret = "an-api-secret";
export const clientSecret = "a-client-secret";
export const authorization = `Basic ${Buffer.from(`${tenantId}:${apiSecret}`).toString("base64")}`;
