import { operations } from "../../generated/constants.js";
import type { ThriveClient } from "../../src/index.js";
import { month } from "./sample-records.js";

/** Shows who is in each audience. */
export async function showPeople(thrive: ThriveClient): Promise<void> {
  const { pagination } = await thrive.listUsers();
  console.log(`\nThe ${pagination.totalResults} users, by audience:`);
  for await (const audience of thrive.listAudiences()) {
    const names: string[] = [];
    for await (const { userId } of thrive.listAudienceMembers({ audienceId: audience.id })) {
      const { firstName, lastName, ref } = await thrive.getUser({ userId });
      names.push(`${firstName ?? ""} ${lastName ?? ""} (${ref ?? "no reference"})`);
    }
    console.log(`  ${audience.name}: ${names.join(", ") || "no members"}`);
  }
  const { example: ref } = operations.getUserByRef.parameters.ref;
  const { email } = await thrive.getUserByRef({ ref });
  console.log(`The user with the reference ${ref} has the email address ${email ?? "none"}.`);
}

/** Joins minutes to people: what the user of an entry logged in a month, by name and employee reference. */
export async function showMinutesOfUser(thrive: ThriveClient): Promise<void> {
  const { example: logEntryId } = operations.getLogEntry.parameters.logEntryId;
  const { userId } = await thrive.getLogEntry({ logEntryId });
  const { firstName, lastName, ref } = await thrive.getUser({ userId });
  let minutes = 0;
  for await (const entry of thrive.listLogEntries({}, { period: month })) {
    if (entry.userId === userId) minutes += entry.durationMinutes;
  }
  const name = [firstName, lastName].filter((part) => part).join(" ");
  console.log(`${name} (${ref ?? "no reference"}) logged ${minutes} minutes in ${month.name}.`);
}
