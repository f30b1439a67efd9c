import { test } from "vitest";
import { drill } from "./drill.js";

/** Give a seed that failed as DRILL_SEED to see it fail again. */
const seed = Number(process.env.DRILL_SEED ?? Date.now() % 1_000_000);

test(`a change of the description is a change of the client (DRILL_SEED=${seed})`, { timeout: 120_000 }, async () => {
  console.log(`DRILL_SEED=${seed}`);
  await drill(seed);
});
