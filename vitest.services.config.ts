import { defineConfig } from "vitest/config";
import config, { long } from "./vitest.config.js";

/** One file after the other: some of them measure. */
export default defineConfig({
  resolve: config.resolve ?? {},
  test: {
    include: long,
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
