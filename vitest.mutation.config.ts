import { mergeConfig } from "vitest/config";
import base from "./vitest.config.js";

/**
 * The tests that a mutant of token, retry, transport or errors has to get past: no process is started in them, and they
 * share their modules, as loading them again would take most of the time.
 */
export default mergeConfig(base, {
  test: {
    include: ["test/{client,resilience}/**/*.test.ts"],
    isolate: false,
    typecheck: { enabled: false },
  },
});
