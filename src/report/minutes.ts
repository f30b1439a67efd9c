import type { LogEntry } from "../index.js";

/** Minutes of CPD, split by whether the platform verified the activity or the user reported it. */
export interface Minutes {
  /** Minutes of entries with `isVerified: true`. */
  readonly verifiedMinutes: number;
  /** Minutes of entries with `isVerified: false`. */
  readonly selfReportedMinutes: number;
  /** The sum of both. */
  readonly totalMinutes: number;
  /** How many log entries there are. */
  readonly entries: number;
}

/** Minutes that are still being added up. */
export interface Sum extends Minutes {
  verifiedMinutes: number;
  selfReportedMinutes: number;
  totalMinutes: number;
  entries: number;
}

export const noMinutes: Minutes = /* @__PURE__ */ Object.freeze({
  verifiedMinutes: 0,
  selfReportedMinutes: 0,
  totalMinutes: 0,
  entries: 0,
});

/** The sum that belongs to a key; a new one, of zero, the first time. */
export function sumOf<Key>(sums: Map<Key, Sum>, key: Key): Sum {
  let sum = sums.get(key);
  if (sum === undefined) {
    sum = { ...noMinutes };
    sums.set(key, sum);
  }
  return sum;
}

/** Adds one log entry. */
export function addEntry(sum: Sum, { durationMinutes, isVerified }: LogEntry): void {
  if (isVerified) sum.verifiedMinutes += durationMinutes;
  else sum.selfReportedMinutes += durationMinutes;
  sum.totalMinutes += durationMinutes;
  sum.entries += 1;
}

/** Adds what another sum holds. */
export function addMinutes(sum: Sum, minutes: Minutes): void {
  sum.verifiedMinutes += minutes.verifiedMinutes;
  sum.selfReportedMinutes += minutes.selfReportedMinutes;
  sum.totalMinutes += minutes.totalMinutes;
  sum.entries += minutes.entries;
}
