import { redocly } from "../redocly/cli.js";

/** Holds recorded traffic against the description. What differs makes the status 1. */
export const drift = (...args: string[]) =>
  redocly(
    "drift",
    "--api=openapi.yaml",
    "--config=scripts/spec-drift/redocly.yaml",
    // Not the rule about credentials: a recording that is kept has none.
    "--rules=undocumented-endpoint,schema-consistency",
    ...args,
  );
