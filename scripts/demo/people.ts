import { operations } from "../../generated/constants.js";
import type { ThriveClient } from "../../src/index.js";

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
    console.log(`  ${audience.name}: ${names.join(", ") || "nobody"}`);
  }
  const { example: ref } = operations.getUserByRef.parameters.ref;
  const { email } = await thrive.getUserByRef({ ref });
  console.log(`The user with the reference ${ref} has the email address ${email ?? "none"}.`);
}
