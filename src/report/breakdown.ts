import type { LogEntry } from "../index.js";
import { byText } from "./by-text.js";
import { addEntry, addMinutes, noMinutes, sumOf, type Minutes, type Sum } from "./minutes.js";
import { monthsIn } from "./months.js";
import { unknownPerson, type Person } from "./people.js";
import type { Records } from "./read.js";

/** What the minutes can be broken down by. */
export const breakdowns = ["category", "month", "user", "audience"] as const;
export type Breakdown = (typeof breakdowns)[number];

/** The minutes of one category, month, user or audience. */
export type BreakdownRow =
  | ({ readonly category: string; readonly categoryId: string } & Minutes)
  | ({ readonly month: string } & Minutes)
  | ({ readonly user: string } & Person & Minutes)
  | ({ readonly audience: string; readonly audienceId: string } & Minutes);

/** Collects what a breakdown needs while the entries are read, and makes its rows when all is read. */
export interface BreakdownSums {
  readonly add?: (entry: LogEntry) => void;
  rows(records: Records): BreakdownRow[];
}

export function breakdownBy(by: Breakdown, timeZone: string): BreakdownSums {
  switch (by) {
    case "category":
      return byCategory();
    case "month":
      return byMonth(timeZone);
    case "user":
      return { rows: byUser };
    case "audience":
      return { rows: byAudience };
  }
}

function byCategory(): BreakdownSums {
  const sums = new Map<string, Sum>();
  const names = new Map<string, string>();
  return {
    add(entry) {
      const { categoryId, name } = entry.category;
      names.set(categoryId, name);
      addEntry(sumOf(sums, categoryId), entry);
    },
    rows: () =>
      [...sums]
        .map(([categoryId, sum]) => ({ category: names.get(categoryId) ?? "", categoryId, ...sum }))
        .sort((a, b) => b.totalMinutes - a.totalMinutes || byText(a.category, b.category)),
  };
}

function byMonth(timeZone: string): BreakdownSums {
  const sums = new Map<string, Sum>();
  const monthAt = monthsIn(timeZone);
  return {
    add(entry) {
      addEntry(sumOf(sums, monthAt(Date.parse(entry.entryDate))), entry);
    },
    rows: () => [...sums].map(([month, sum]) => ({ month, ...sum })).sort((a, b) => byText(a.month, b.month)),
  };
}

function byUser({ minutes, users }: Records): BreakdownRow[] {
  return [...minutes]
    .map(([userId, sum]) => {
      const person = users.get(userId) ?? unknownPerson(userId);
      return { user: person.name ?? userId, ...person, ...sum };
    })
    .sort((a, b) => b.totalMinutes - a.totalMinutes || byText(a.user, b.user));
}

/** A person in two audiences counts in both. Audiences without a requirement are not read, so they are left out. */
function byAudience({ members, audiences, minutes }: Records): BreakdownRow[] {
  return [...members]
    .map(([audienceId, people]) => {
      const sum: Sum = { ...noMinutes };
      for (const { userId } of people) addMinutes(sum, minutes.get(userId) ?? noMinutes);
      return { audience: audiences.get(audienceId)?.name ?? audienceId, audienceId, ...sum };
    })
    .sort((a, b) => byText(a.audience, b.audience) || byText(a.audienceId, b.audienceId));
}
