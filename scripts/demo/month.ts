import { operations } from "../../generated/constants.js";
import type { ThriveClient } from "../../src/index.js";
import { month } from "./sample-records.js";

type Minutes = Record<"verified" | "self-reported" | "total", number>;

/** Shows the minutes of a month, a row for each category. */
export async function showMonth(thrive: ThriveClient): Promise<void> {
  const { example: categoryId } = operations.getCategory.parameters.categoryId;
  const { name } = await thrive.getCategory({ categoryId });
  console.log(`\nThe category of the entry above: ${name}`);

  const table: Record<string, Minutes> = {};
  const rowOf = (category: string): Minutes => (table[category] ??= { verified: 0, "self-reported": 0, total: 0 });
  for await (const category of thrive.listCategories()) rowOf(category.name);
  for await (const { category, durationMinutes, isVerified } of thrive.listLogEntries({}, { period: month })) {
    const row = rowOf(category.name);
    row[isVerified ? "verified" : "self-reported"] += durationMinutes;
    row.total += durationMinutes;
  }
  console.log(`\n${month.name}, minutes by category:`);
  console.table(table);
}
