import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

/**
 * The tests that a mutant of token, retry, transport or errors has to get past: no process is started in them, and they
 * share their modules, as loading them again would take most of the time.
 */
export default defineConfig({
  ...base,
  // Not merged, as a list of the one would be added to that of the other.
  test: {
    ...base.test,
    include: ["test/{client,resilience}/**/*.test.ts"],
    isolate: false,
    typecheck: { enabled: false },
  },
});
