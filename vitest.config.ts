import { configDefaults, defineConfig } from "vitest/config";

/** What needs a Redis, measures, or works on copies of the project and packed packages: `npm run test:services`. */
export const long = [
  "test/{services,drill,generators,package,spec-diff,spec-drift,start}/**/*.test.ts",
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
    exclude: [...configDefaults.exclude, ...long, "test/runtimes/**"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
  },
});
