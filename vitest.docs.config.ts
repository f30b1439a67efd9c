import { defineConfig } from "vitest/config";
import config, { site } from "./vitest.config.js";

export default defineConfig({
  resolve: config.resolve ?? {},
  // The browser does most of the work, so that two files at a time keep two cores busy.
  test: {
    include: site,
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
