import { configDefaults, defineConfig } from "vitest/config";

/** What needs a Redis, measures, or works on copies of the project: `npm run test:services`. */
export const long = [
  "test/{services,drill,generators,spec-diff,spec-drift,start}/**/*.test.ts",
  "test/generate/{command,random-names,watch}.test.ts",
  // Not beside a busy browser: what highlights the samples gives a line up that takes it too long.
  "test/docs/{site,code-samples}.test.ts",
];

/** The documentation in a browser: `npm run test:docs`. */
export const site = ["test/docs/{api,client}-pages.test.ts"];

/** How long a test may take (ms). Some compile or start a process; on a busy machine with two cores that takes its time. */
export const patience = (ms: number) => ({
  testTimeout: ms,
  hookTimeout: ms,
  expect: { poll: { timeout: 20_000 } },
});

export default defineConfig({
  resolve: { alias: { "thrive-cpd": new URL("src/index.ts", import.meta.url).pathname } },
  test: {
    // The files share their modules and put back what they change: to load all anew for each takes as long as the tests.
    isolate: false,
    ...patience(60_000),
    include: ["test/**/*.test.ts"],
    // The packed package, the runtimes and the documentation have commands of their own, such as `npm run test:package`.
    exclude: [...configDefaults.exclude, ...long, ...site, "test/{package,runtimes}/**"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
  },
});
