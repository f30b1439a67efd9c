import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

/**
 * The tests that a mutant of token, retry, transport or errors has to get past: those that start no process and load no
 * other server than the scripted one, and not the long ones. They share their modules, as loading them again would take
 * most of the time.
 */
export default defineConfig({
  ...base,
  // Not merged, as a list of the one would be added to that of the other.
  test: {
    ...base.test,
    include: [
      "test/resilience/**/*.test.ts",
      "test/client/{api-guards,auth-options,errors,is-thrive-error,options,secrets,token-provider,token-secrets}.test.ts",
    ],
    exclude: ["test/resilience/faults/{outage,token-refused}.test.ts"],
    isolate: false,
    typecheck: { enabled: false },
  },
});
