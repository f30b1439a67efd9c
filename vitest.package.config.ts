import { defineConfig } from "vitest/config";

/** What is tested of the packed package, which is installed once for all of it. */
export default defineConfig({
  test: {
    include: ["test/package/**/*.test.ts"],
    globalSetup: "test/package/install-package.ts",
    // Each of those is a compiler.
    maxConcurrency: 2,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
