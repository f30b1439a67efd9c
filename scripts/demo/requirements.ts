import type { ThriveClient } from "../../src/index.js";
import { month } from "./sample-records.js";

/** Shows what each audience has to reach, and what each user has reached. */
export async function showRequirements(thrive: ThriveClient): Promise<void> {
  console.log("\nWhat each audience has to reach:");
  for await (const { audienceRequirementId } of thrive.listRequirements()) {
    const { audienceId, requiredMinutes } = await thrive.getRequirement({ audienceRequirementId });
    const { name } = await thrive.getAudience({ audienceId });
    console.log(`  ${name}  ${requiredMinutes} minutes`);
  }
  console.log(`\nWhat each user logged in ${month.name}:`);
  const period = { entryDateFrom: month.from, entryDateTo: month.to };
  for await (const { userId, durationMinutes } of thrive.listUserSummaries(period)) {
    console.log(`  ${userId}  ${durationMinutes} minutes`);
  }
}
