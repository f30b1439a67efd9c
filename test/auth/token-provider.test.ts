import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TokenError, type Fetch } from "../../src/index.js";
import { providerOf } from "../support/scripted-thrive.js";

/** What can happen to a provider. */
type Step =
  | { readonly kind: "call" }
  | { readonly kind: "pass"; readonly percent: number }
  | { readonly kind: "respond"; readonly isGood: boolean }
  | { readonly kind: "reject"; readonly age: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("call" as const) }) },
  fc.record({
    kind: fc.constant("pass" as const),
    percent: fc.nat(120),
  }),
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("respond" as const), isGood: fc.boolean() }),
  },
  fc.record({ kind: fc.constant("reject" as const), age: fc.nat(2) }),
);

interface Token {
  readonly askedAt: number;
  readonly issuedAt: number;
  isRejected: boolean;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Drives a provider through the steps, and checks after each what has to hold. */
async function drive(lifeMs: number, steps: readonly Step[]): Promise<void> {
  const tokens: Token[] = []; // `token-0` is the first
  let pending: { askedAt: number; settle: (response: Response) => void } | undefined;
  let pausedUntil = 0;
  const faults: string[] = [];

  const fetch: Fetch = () => {
    const askedAt = Date.now();
    if (pending) faults.push("Two token requests are under way.");
    const current = tokens.at(-1);
    if (current && !current.isRejected && askedAt < current.askedAt + lifeMs) {
      if (askedAt < current.askedAt + lifeMs * 0.75) faults.push("It asks too early.");
      if (askedAt < pausedUntil) faults.push("It asks within the pause.");
    }
    return new Promise((settle) => {
      pending = { askedAt, settle };
    });
  };
  const provider = providerOf({ origin: "http://127.0.0.1:9" }, { fetch, maxRetries: 0 });

  const call = async (): Promise<void> => {
    const calledAt = Date.now();
    const latest = tokens.length - 1;
    try {
      const token = tokens[Number((await provider.getToken()).split("-")[1])];
      const wasLive = token !== undefined && calledAt < token.issuedAt + lifeMs;
      if (!wasLive && lifeMs > 0) faults.push("It gave a token that had ended before the call.");
      if (token && tokens.indexOf(token) < latest) faults.push("It gave an older token.");
    } catch (error) {
      if (!(error instanceof TokenError)) faults.push(String(error));
    }
  };

  const respond = (isGood: boolean): void => {
    if (!pending) return;
    const { askedAt, settle } = pending;
    pending = undefined;
    if (!isGood) {
      pausedUntil = Date.now() + 1_000;
      settle(Response.json({ error: "invalid_request" }, { status: 400 }));
      return;
    }
    const access_token = `token-${tokens.push({ askedAt, issuedAt: Date.now(), isRejected: false }) - 1}`;
    settle(Response.json({ access_token, token_type: "Bearer", expires_in: lifeMs / 1_000 }));
  };

  const calls: Promise<void>[] = [];
  const take = (next: Step): void => {
    if (next.kind === "call") calls.push(call());
    if (next.kind === "pass") vi.setSystemTime(Date.now() + (lifeMs * next.percent) / 100);
    if (next.kind === "respond") respond(next.isGood);
    if (next.kind === "reject") {
      const rejected = tokens.at(-1 - next.age);
      if (rejected) rejected.isRejected ||= next.age === 0;
      provider.invalidate(`token-${tokens.length - 1 - next.age}`);
    }
  };
  for (const next of steps) {
    take(next);
    for (let turns = 0; turns < 3; turns += 1) await new Promise(setImmediate);
  }
  while (pending) {
    respond(true);
    for (let turns = 0; turns < 3; turns += 1) await new Promise(setImmediate);
  }
  await Promise.all(calls);
  expect(faults).toEqual([]);
}

test("the provider's rules hold for calls, time, failures and rejections in any order", async () => {
  const lives = fc.constantFrom(0, 2_000, 60_000, 3_600_000);
  await fc.assert(fc.asyncProperty(lives, fc.array(step, { maxLength: 40, size: "max" }), drive), {
    numRuns: 300,
  });
}, 30_000);
