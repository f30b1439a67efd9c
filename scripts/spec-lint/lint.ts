import { redocly } from "../redocly/cli.js";

/** Lints the description. The CLI ends with 0 on a warning, but writes to stdout only if there is a problem. */
export function lint(...args: string[]) {
  const { status, stdout, stderr } = redocly("lint", "--lint-config=error", ...args);
  return { clean: status === 0 && stdout === "", report: stdout + stderr };
}
