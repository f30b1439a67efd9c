import { defineConfig } from "vitest/config";
import base from "./vitest.config.js";

/**
 * The tests that a mutant of token, retry, transport or errors has to get past: those of the rules and of what users see
 * of them, but for the long ones.
 */
export default defineConfig({
  ...base,
  // Not merged, as a list of the one would be added to that of the other.
  test: {
    ...base.test,
    include: [
      "test/resilience/**/*.test.ts",
      "test/client/{access-token,api,auth-options,credentials,errors,is-thrive-error,options,secrets,token-*}.test.ts",
    ],
    exclude: ["test/resilience/faults/{outage,token-refused}.test.ts"],
    typecheck: { enabled: false },
  },
});
