import { version } from "../generated/facts.js";

/** The header that names package and version. A browser's own is not for a library to change. */
export function userAgent(): Record<string, string> {
  // Not each runtime that this runs on has a navigator, and not each set of types knows of it.
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  const browser = navigator?.userAgent?.startsWith("Mozilla/");
  return browser ? {} : { "user-agent": `thrive-cpd/${version}` };
}
