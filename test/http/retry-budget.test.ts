import fc from "fast-check";
import { expect, test } from "vitest";
import { createRetryBudget } from "../../src/http/retry.js";

test("allows 500 retries in a row, and one more for each success", () => {
  const budget = createRetryBudget();
  const taken = () => Array.from({ length: 600 }, () => budget.take()).filter(Boolean).length;
  expect(taken()).toBe(500);
  for (let successes = 0; successes < 7; successes += 1) budget.refill();
  expect(taken()).toBe(7);
  for (let successes = 0; successes < 9_999; successes += 1) budget.refill();
  expect(taken()).toBe(500);
});

test("stays between 0 and 500 in any order", () => {
  const run = fc.record({ isTake: fc.boolean(), count: fc.nat(700) });
  fc.assert(
    fc.property(fc.array(run), (runs) => {
      const budget = createRetryBudget();
      let left = 500;
      for (const { isTake, count } of runs) {
        for (let index = 0; index < count; index += 1) {
          if (isTake) {
            if (budget.take() !== left > 0) throw new Error(`There should be ${left} left.`);
            left = Math.max(0, left - 1);
          } else {
            budget.refill();
            left = Math.min(500, left + 1);
          }
        }
      }
    }),
  );
});
