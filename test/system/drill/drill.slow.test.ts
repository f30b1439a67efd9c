import { test } from "vitest";
import { drill } from "./drill.js";

const first = Number(process.env.DRILL_SEED ?? Date.now() % 1_000_000);

test.each([first, first + 1, first + 2])(
  "a change of the description is a change of the client (DRILL_SEED=%i)",
  async (seed) => {
    console.log(`DRILL_SEED=${seed}`);
    await drill(seed);
  },
);
