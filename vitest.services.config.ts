import { defineConfig } from "vitest/config";

/** What takes minutes, or a Redis server. One file after the other: they measure. */
export default defineConfig({
  test: {
    include: ["test/services/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
