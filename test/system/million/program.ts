/** A process that iterates a list of one million entries, and reports what that took. */
import { createThriveClient } from "../../../src/index.js";

export interface Findings {
  readonly count: number;
  /** How many entries were not the one that comes next. */
  readonly misplaced: number;
  readonly seconds: number;
  /** The most memory that the process has held, in MB: once 100,000 entries have come, and at the end. */
  readonly peakAfter100000: number;
  readonly peak: number;
}

const [, , baseUrl = ""] = process.argv;
const thrive = createThriveClient({ baseUrl, auth: { accessToken: "token" } });
const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

let count = 0;
let misplaced = 0;
let peakAfter100000 = 0;
const startedAt = performance.now();
for await (const { logEntryId } of thrive.listLogEntries()) {
  if (Number(logEntryId) !== count) misplaced += 1;
  count += 1;
  if (count === 100_000) peakAfter100000 = peak();
}
const seconds = Number(((performance.now() - startedAt) / 1_000).toFixed(1));

const findings: Findings = { count, misplaced, seconds, peakAfter100000, peak: peak() };
console.log(JSON.stringify(findings));
