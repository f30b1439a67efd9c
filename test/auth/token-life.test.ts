import fc from "fast-check";
import { expect, test } from "vitest";
import { renewalPause, stepAt, tokenLife } from "../../src/auth/token-life.js";

const issuedAt = Date.parse("2026-03-01T10:00:00.000Z");
const year = 365 * 24 * 3600 * 1_000;

const share = fc.nat(999_999).map((millionths) => millionths / 1_000_000);
const lifeMs = fc.oneof(fc.nat(10_000), fc.nat(100 * year));
const life = fc
  .tuple(lifeMs, share, share)
  .map(([ms, first, second]) => ({ ms, random: [first, second] }))
  .map(({ ms, random }) => ({ ms, ...tokenLife(issuedAt, ms, () => random.shift() ?? 0) }));

test("the limits come in their order, whatever the life", () => {
  fc.assert(
    fc.property(life, ({ ms, mayRenewAt, mustRenewAt, endsAt }) => {
      expect(endsAt).toBe(issuedAt + ms);
      expect(mayRenewAt).toBeGreaterThanOrEqual(issuedAt);
      expect(mayRenewAt).toBeLessThanOrEqual(mustRenewAt);
      expect(mustRenewAt).toBeLessThanOrEqual(endsAt);
    }),
  );
});

test("the limits are shares of the life, with jitter", () => {
  const shares = (random: number) => {
    const { mayRenewAt, mustRenewAt } = tokenLife(0, 1_000, () => random);
    return [mayRenewAt, mustRenewAt].map(Math.round);
  };
  expect(shares(0)).toEqual([750, 920]);
  expect(shares(1)).toEqual([850, 970]);
  const seen = new Set(Array.from({ length: 100 }, () => tokenLife(0, 1_000, Math.random).mayRenewAt));
  expect(seen.size).toBeGreaterThan(90);
});

test("each time has a step, and later steps are more urgent", () => {
  const urgency = ["use", "use and renew", "renew, or else use", "renew"];
  const moments = fc.array(fc.integer({ min: -50, max: 150 }), { minLength: 2 });
  fc.assert(
    fc.property(life, moments, ({ ms, ...limits }, percents) => {
      const steps = percents
        .toSorted((a, b) => a - b)
        .map((at) => urgency.indexOf(stepAt(limits, issuedAt + (at / 100) * ms, 0)));
      expect(steps).not.toContain(-1);
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    }),
  );
});

test("the steps change at the limits themselves", () => {
  const limits = { mayRenewAt: 75, mustRenewAt: 92, endsAt: 100 };
  const steps = [74, 75, 91, 92, 99, 100].map((now) => stepAt(limits, now, 0));
  expect(steps).toEqual([
    ...["use", "use and renew", "use and renew"],
    ...["renew, or else use", "renew, or else use", "renew"],
  ]);
});

test("a pause delays renewals, but never past the end of a token", () => {
  fc.assert(
    fc.property(life, share, fc.nat(2 * year), ({ ms, ...limits }, at, pause) => {
      const now = issuedAt + at * ms;
      const step = stepAt(limits, now, now + pause + 1);
      expect(step).toBe(now < limits.endsAt ? "use" : "renew");
      expect(stepAt(limits, limits.endsAt, limits.endsAt + pause + 1)).toBe("renew");
    }),
  );
});

test("the pause is 1 s to 30 s, or what the server asks for, where that is longer", () => {
  expect([0, 20_000, 100_000, 600_000, year].map((ms) => renewalPause(ms, undefined))).toEqual([
    1_000, 1_000, 5_000, 30_000, 30_000,
  ]);
  fc.assert(
    fc.property(lifeMs, fc.option(fc.nat(year), { nil: undefined }), (ms, asked) => {
      const own = renewalPause(ms, undefined);
      expect(own).toBeGreaterThanOrEqual(1_000);
      expect(own).toBeLessThanOrEqual(30_000);
      expect(renewalPause(ms, asked)).toBe(Math.max(own, asked ?? 0));
    }),
  );
});
