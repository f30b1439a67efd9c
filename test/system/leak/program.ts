/** A process that makes many calls, and reports its heap on the way and at the end. */
import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { inParallel } from "../../support/in-parallel.js";
import { logEntryId, oauthClient } from "../../support/scripted-thrive.js";

export interface Findings {
  readonly heapAfter20000: number;
  readonly heapAfter100000: number;
  readonly listeners: number;
  readonly resources: readonly string[];
  readonly warnings: readonly string[];
}

const [, , origin = ""] = process.argv;
const { signal } = new AbortController();
const warnings: string[] = [];
process.on("warning", ({ message }) => warnings.push(message));

let events = 0;
const count = () => (events += 1);
const client = oauthClient(
  { origin },
  { hooks: { onRequest: count, onResponse: count, onRetry: count, onToken: count } },
);
const call = () => client.getLogEntry({ logEntryId }, { signal }).catch(() => undefined);

await inParallel(20_000, 64, call);
const heapAfter20000 = await heapUsed();
await inParallel(80_000, 64, call);
const heapAfter100000 = await heapUsed();
const findings: Findings = {
  heapAfter20000,
  heapAfter100000,
  listeners: getEventListeners(signal, "abort").length,
  // The runtime keeps connections for the next request; the channel to the parent is this program's own.
  resources: process
    .getActiveResourcesInfo()
    .filter((name) => name !== "TCPSocketWrap" && name !== "Pipe" && name !== "PipeWrap"),
  warnings,
};
process.send?.(findings);
process.disconnect();

async function heapUsed(): Promise<number> {
  // Objects in a FinalizationRegistry need more than one round.
  for (let rounds = 0; rounds < 5; rounds += 1) {
    await sleep(50);
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}
