import { version } from "../../generated/constants.js";
import { InvalidArgumentError } from "../errors.js";

/** The header that names package and version. A browser's own is not for a library to change. */
export function userAgent(): Record<string, string> {
  // Not each runtime that this runs on has a navigator, and not each set of types knows of it.
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return navigator?.userAgent?.startsWith("Mozilla/") ? {} : { "user-agent": `thrive-cpd/${version}` };
}

/** Headers to add, by names in lower case, none of them `Authorization`. Throws `InvalidArgumentError`. */
export function checkHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  if (typeof headers !== "object" || (headers as unknown) === null || Symbol.iterator in headers) {
    throw new InvalidArgumentError("headers has to be an object of names and values.");
  }
  const checked: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    try {
      if (typeof value !== "string") throw new TypeError();
      new Headers([[name, value]]);
    } catch {
      // The runtime's own error repeats the value, which may be a secret.
      throw new InvalidArgumentError(`headers: ${JSON.stringify(name)} has a name or a value that no header may have.`);
    }
    if (name.toLowerCase() === "authorization") {
      throw new InvalidArgumentError("headers: Authorization comes from auth and cannot be set.");
    }
    checked[name.toLowerCase()] = value;
  }
  return checked;
}
