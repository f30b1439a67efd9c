import { configDefaults, defineConfig } from "vitest/config";

/** What needs a Redis, measures, drives a browser, or works on copies of the project: `npm run test:services`. */
export const long = [
  "test/{services,drill,generators,spec-diff,spec-drift,start}/**/*.test.ts",
  "test/docs/{site,code-samples,browser}.test.ts",
  "test/generate/{command,random-names,watch}.test.ts",
];

export default defineConfig({
  resolve: { alias: { "thrive-cpd": new URL("src/index.ts", import.meta.url).pathname } },
  test: {
    // Some of the tests compile or start a process; on a busy machine with two cores that takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    include: ["test/**/*.test.ts"],
    // The packed package and the runtimes have commands of their own: `npm run test:package`, `npm run test:runtimes`.
    exclude: [...configDefaults.exclude, ...long, "test/{package,runtimes}/**"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
  },
});
