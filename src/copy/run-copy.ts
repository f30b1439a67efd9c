import type { ThriveClient } from "../client.js";
import { copyTables, type Report, type SyncResult } from "./copy.js";
import type { CheckedOptions } from "./options.js";
import { createSource } from "./source.js";
import type { Target } from "./target.js";

/** Copies what the options name from the API to a target. */
export async function copyFrom(
  thrive: ThriveClient,
  target: Target,
  options: CheckedOptions,
  now: Date,
  report: Report,
): Promise<void> {
  const controller = new AbortController();
  const { signal } = options;
  const source = createSource(thrive, {
    concurrency: options.concurrency,
    signal: signal === undefined ? controller.signal : AbortSignal.any([signal, controller.signal]),
  });
  try {
    await copyTables({ source, target, options: { ...options, now }, report });
  } finally {
    // Pages that were on their way when another one failed are of no use.
    controller.abort();
  }
}

export const countsOf = ({ counts }: Report): SyncResult["tables"] => Object.fromEntries(counts);

/** What a run returns. */
export function toResult(report: Report): SyncResult {
  return {
    ok: !report.different,
    tables: countsOf(report),
    checks: report.checks,
    ...(report.notes.length > 0 && { notes: report.notes }),
  };
}
