import { redocly } from "../redocly/cli.js";

/** Compares two descriptions: each change is major, minor or patch, and a major one makes the status 1. */
export const diff = (base: string, revision: string, ...options: string[]) =>
  redocly("diff", base, revision, "--config=scripts/spec-diff/redocly.yaml", ...options);
