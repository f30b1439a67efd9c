import { redocly } from "./cli.js";

/** Compares two descriptions: each change is major, minor or patch, and a major one makes the status 1. */
export const diff = (base: string, revision: string, ...options: string[]) =>
  redocly("diff", base, revision, "--config=scripts/redocly/diff.yaml", ...options);
