import { configDefaults, defineConfig } from "vitest/config";

/** How long a test may take (ms). Some compile or start a process, which takes its time on a busy machine with two cores. */
const limits = (ms: number) => ({ testTimeout: ms, hookTimeout: ms, expect: { poll: { timeout: 20_000 } } });

/** Have projects of their own: they install the packed package, or other runtimes, first. */
const installed = "test/{package,runtimes}/**";
const exclude = [...configDefaults.exclude, installed];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^thrive-cpd$/, replacement: new URL("src/index.ts", import.meta.url).pathname },
      { find: /^thrive-cpd\/(\w+)$/, replacement: new URL("src/$1/index.ts", import.meta.url).pathname },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // The files share their modules and put back what they change: loading all anew for each takes as long as the tests.
          isolate: false,
          ...limits(60_000),
          include: ["test/**/*.test.ts"],
          exclude: [...exclude, "**/*.{slow,browser}.test.ts"],
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"] },
        },
      },
      {
        extends: true,
        // One file after the other: some of them measure.
        test: {
          name: "slow",
          include: ["test/**/*.slow.test.ts"],
          exclude,
          fileParallelism: false,
          ...limits(180_000),
        },
      },
      {
        extends: true,
        // The browser does most of the work, so that two files at a time keep two cores busy.
        test: {
          name: "docs",
          include: ["test/**/*.browser.test.ts"],
          exclude,
          globalSetup: "test/docs/built-site.ts",
          maxWorkers: 2,
          ...limits(180_000),
        },
      },
      {
        extends: true,
        // What holds with the runtime's `fetch` holds with undici's transport.
        test: {
          name: "undici",
          include: ["test/{auth,faults,http,operations}/*.test.ts"],
          setupFiles: "test/undici/replace-fetch.ts",
          ...limits(60_000),
        },
      },
      {
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          globalSetup: "test/package/install-package.ts",
          // Each of those is a compiler.
          maxConcurrency: 2,
          ...limits(180_000),
        },
      },
      {
        // The names of the cases come from modules that import the package, which the runtimes alone run.
        extends: true,
        test: { name: "runtimes", include: ["test/runtimes/*.test.ts"], ...limits(180_000) },
      },
    ],
  },
});
