import type { Activity, Category, LogEntry } from "thrive-cpd";

interface Row {
  id: string;
  user: string;
  activity: Activity;
  category: Category;
  date: string;
  minutes: number;
  note: string | null;
  verified: boolean;
}

/** What somebody may have written before the change: each field is read, on a line of its own. */
export const rowOf = (entry: LogEntry): Row => ({
  id: entry.logEntryId,
  user: entry.userId,
  activity: entry.activity,
  category: entry.category,
  date: entry.entryDate,
  minutes: entry.durationMinutes,
  note: entry.description,
  verified: entry.isVerified,
});
