import { period, type Category, type LogEntry } from "../../src/index.js";

/** The month that all sample entries are of, and the example of the description, too. */
export const month = {
  name: "September 2020",
  ...period("2020-09"),
};

const userId = "507f1f77bcf86cd799439011";
const safety = { categoryId: "507f1f77bcf86cd79943a001", name: "SAFETY" } satisfies Category;
const ethics = { categoryId: "507f1f77bcf86cd79943a002", name: "ETHICS" } satisfies Category;
const law = { categoryId: "507f1f77bcf86cd79943a003", name: "LAW" } satisfies Category;

/** Of each schema, the examples of the description alone. */
export const sampleCounts = { LogEntry: 1, Category: 1, Requirement: 1, User: 2, Audience: 2 };

/** What the mock has beside the examples, by the name of the schema. */
export const sampleRecords = {
  Category: [safety, ethics, law],
  LogEntry: [
    logEntry("a", safety, 45, true),
    logEntry("b", safety, 20, false),
    logEntry("c", ethics, 90, false),
    logEntry("d", ethics, 30, true),
    logEntry("e", ethics, 30, true),
  ],
};

function logEntry(digit: string, category: Category, minutes: number, isVerified: boolean) {
  return {
    logEntryId: digit.repeat(24),
    userId,
    activity: { type: "article", name: `About ${category.name.toLowerCase()}` },
    category,
    entryDate: "2020-09-14T09:30:00.000Z",
    durationMinutes: minutes,
    description: isVerified ? null : "Read it twice.",
    isVerified,
  } satisfies LogEntry;
}
