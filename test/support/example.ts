import { environments, operations, tokenRequest, type Environment } from "../../generated/constants.js";

export { entry } from "./log-entry.js";
export const { path } = operations.getLogEntry;
export const logEntryId = operations.getLogEntry.parameters.logEntryId.example;
export const entryPath = path.replace(/\{.+?\}/, logEntryId);

export const tenantId = "eu-west-2_AbcdEfghI";
/** What an encoding may trip over, a letter of two bytes included. */
export const secret = ":/+=&%~ é";
/** What JSON escapes. */
export const quotedSecret = `"in\\quotes"`;

/** An environment's name, its server, and the token endpoints of each audience, the tenant filled in. */
export const places = Object.entries(environments).map(([name, { server, tokenUrls }]) => ({
  environment: name as Environment, // the keys of a constant
  server,
  api: forTenant(tokenUrls.api),
  webhooks: forTenant(tokenUrls.webhooks),
}));

function forTenant(tokenUrl: string): string {
  return tokenUrl.replace(`{${tokenRequest.tenantParameter}}`, tenantId);
}
