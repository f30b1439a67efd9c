import { defineConfig } from "vitest/config";
import config, { long, patience } from "./vitest.config.js";

/** One file after the other: some of them measure. */
export default defineConfig({
  resolve: config.resolve ?? {},
  test: {
    include: long,
    fileParallelism: false,
    ...patience(180_000),
  },
});
