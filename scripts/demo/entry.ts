import { isDeepStrictEqual } from "node:util";
import { operations } from "../../generated/constants.js";
import { isThriveError, type LogEntry, type ThriveClient } from "../../src/index.js";

const { example: logEntryId } = operations.getLogEntry.parameters.logEntryId;

/** Shows the same entry through each client. Throws when it is not the requested one. */
export async function showEntry(clients: Record<string, ThriveClient>): Promise<void> {
  const entries: LogEntry[] = [];
  for (const [scheme, thrive] of Object.entries(clients)) {
    const entry = await thrive.getLogEntry({ logEntryId });
    console.log(`\nThe entry, requested with ${scheme}:`, entry);
    entries.push(entry);
  }
  const [first] = entries;
  if (entries.some((entry) => entry.logEntryId !== logEntryId || !isDeepStrictEqual(entry, first))) {
    throw new Error("An entry is not the requested one.");
  }
}

export async function showMissingEntry(thrive: ThriveClient): Promise<void> {
  try {
    await thrive.getLogEntry({ logEntryId: "0".repeat(logEntryId.length) });
  } catch (error) {
    if (!isThriveError(error) || error.name !== "NotFoundError") throw error;
    console.log("\nAn entry that does not exist:");
    console.log(`  ${error.name} (${error.status}): ${error.message}`);
    return;
  }
  throw new Error("The server found an entry that it does not have.");
}
