import { defineConfig } from "vitest/config";
import config, { patience, site } from "./vitest.config.js";

export default defineConfig({
  resolve: config.resolve ?? {},
  // The browser does most of the work, so that two files at a time keep two cores busy.
  test: {
    include: site,
    maxWorkers: 2,
    ...patience(180_000),
  },
});
