import { defineConfig } from "vitest/config";

/** One suite on each runtime, from the packed tarball: `npm run test:runtimes`. */
export default defineConfig({
  // The names of the cases come from modules that import the package, which the runtimes alone run.
  resolve: { alias: { "thrive-cpd": new URL("src/index.ts", import.meta.url).pathname } },
  test: {
    include: ["test/runtimes/*.test.ts"],
    testTimeout: 180_000,
  },
});
