import { defineConfig } from "vitest/config";

/** The tests that a mutant of tokens, retries, requests, errors, lists or periods has to get past, but for the long ones. */
export default defineConfig({
  resolve: { alias: { "thrive-cpd": new URL("../../src/index.ts", import.meta.url).pathname } },
  test: {
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: [
      "test/{auth,faults,http,operations}/*.test.ts",
      "test/{errors,is-thrive-error}.test.ts",
      "test/options/{dates,options,period}.test.ts",
    ],
    exclude: ["test/faults/{outage,token-rejected}.test.ts"],
  },
});
