import { entry } from "../support/log-entry.js";

const entries = Array.from({ length: 1_000 }, (_, index) => ({
  ...entry,
  durationMinutes: index,
  description: index % 3 === 0 ? null : `What was learned in lesson ${index}`,
  isVerified: index % 2 === 0,
}));

/** Log entries and a page of them, as they come from the network: each is an object of its own. */
export const validEntries = parsed(entries);
export const validPage = parsed({
  pagination: { totalResults: 1_000, totalPages: 1, page: 1, perPage: 1_000 },
  results: entries,
});

/** Entries with a mismatch, and where it is. */
export const wrongEntries = parsed(entries.map((each) => ({ ...each, activity: { ...each.activity, name: 5 } })));
export const wrongPlace = "activity/name";

export function parsed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T; // only what JSON has goes in
}
