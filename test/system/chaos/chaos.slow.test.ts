import { fork } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { isThriveError } from "../../../src/index.js";
import { inParallel } from "../../support/in-parallel.js";
import { entry, oauthClient } from "../../support/scripted-thrive.js";
import type { Counts } from "./server.js";

const calls = 20_000;
const seed = Number(process.env.CHAOS_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** The errors that these faults may end in, once the retries have. */
const typed = new Set([
  "APIConnectionError",
  "APIConnectionTimeoutError",
  "RateLimitError",
  "InternalServerError",
  "AuthenticationError",
  "TokenError",
  "ResponseValidationError",
]);

test("20,000 calls meet resets, delays, cuts, 401, 429, 5xx and rotated tokens", async () => {
  console.log(`CHAOS_SEED=${seed}`);
  const server = fork(new URL("server.ts", import.meta.url).pathname, [String(seed)], {
    execArgv: ["--import", "tsx"],
  });
  try {
    const [{ origin }] = (await once(server, "message")) as [Counts];
    const attempts = new Map<string, number>();
    const client = oauthClient(
      { origin },
      {
        timeout: 2_000,
        hooks: { onRequest: ({ url, attempt }) => attempts.set(url, attempt) },
      },
    );

    const outcomes: string[] = [];
    const wrong: unknown[] = [];
    await inParallel(calls, 64, async (index) => {
      const logEntryId = index.toString(16).padStart(24, "0");
      try {
        const received = await client.getLogEntry({ logEntryId });
        expect(received).toEqual({ ...entry, logEntryId });
        outcomes[index] = "entry";
      } catch (error) {
        if (isThriveError(error) && typed.has(error.name)) outcomes[index] = error.name;
        else wrong.push(error);
      }
    });

    server.send("counts");
    const [counts] = (await once(server, "message")) as [Counts];
    const tally = Object.fromEntries(
      [...new Set(outcomes)].map((name) => [name, outcomes.filter((each) => each === name).length]),
    );
    console.log(tally, counts);

    expect(wrong).toEqual([]);
    expect(Object.values(tally).reduce((sum, count) => sum + count)).toBe(calls);
    expect(tally.entry).toBeGreaterThan(calls * 0.9);
    // The first attempt, two retries, and the replay after a 401; one for the token request.
    expect(Math.max(...attempts.values())).toBeLessThanOrEqual(4);
    expect(counts.rotations).toBeGreaterThan(10);
    expect(counts.tokenFailures).toBeGreaterThan(0);
    expect(counts.tokenRequests).toBeLessThanOrEqual(counts.rotations + counts.tokenFailures + 1);
  } finally {
    server.kill();
  }
});
