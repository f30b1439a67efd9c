import { mergeConfig } from "vitest/config";
import base from "./vitest.config.js";

/** The tests that a mutant of token, retry, transport or errors has to get past: no process is started in them. */
export default mergeConfig(base, {
  test: { include: ["test/{client,resilience}/**/*.test.ts"], typecheck: { enabled: false } },
});
