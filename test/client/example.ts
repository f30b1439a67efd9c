import { environments, operations, tokenRequest, type Environment } from "../../generated/facts.js";
import type { LogEntry } from "../../src/index.js";

export const { path } = operations.getLogEntry;
export const logEntryId = operations.getLogEntry.parameters.logEntryId.example;
export const entryPath = path.replace(/\{.+?\}/, logEntryId);

export const tenantId = "eu-west-2_AbcdEfghI";
/** What an encoding may trip over, a letter of two bytes included. */
export const secret = ":/+=&%~ é";
/** What JSON escapes. */
export const quotedSecret = `"in\\quotes"`;

export const entry: LogEntry = {
  logEntryId,
  userId: "507f1f77bcf86cd799439011",
  activity: { type: "file", name: "International Space Station" },
  category: { categoryId: "507f1f77bcf86cd799439012", name: "TECHNOLOGY" },
  entryDate: "2020-09-25T19:34:23.133Z",
  durationMinutes: 15,
  description: null,
  isVerified: true,
};

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
