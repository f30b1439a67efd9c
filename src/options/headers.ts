import { version } from "../../generated/constants.js";
import { InvalidArgumentError } from "../errors.js";

/** The header that names package and version. In a browser there is none, because a library should not change the browser's. */
export function userAgent(): Record<string, string> {
  // Not every runtime has a navigator, and not every set of types declares it.
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return navigator?.userAgent?.startsWith("Mozilla/") ? {} : { "user-agent": `thrive-cpd/${version}` };
}

/** The headers with names in lower case. Throws `InvalidArgumentError` for `Authorization` and for invalid headers. */
export function checkHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  if (typeof headers !== "object" || (headers as unknown) === null || Symbol.iterator in headers) {
    throw new InvalidArgumentError("headers must be an object of names and values.");
  }
  const checked: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    try {
      if (typeof value !== "string") throw new TypeError();
      new Headers([[name, value]]);
    } catch {
      // The runtime's own error quotes the value, which may be a secret.
      throw new InvalidArgumentError(
        `headers: ${JSON.stringify(name)} is not a valid header name, or its value is not valid.`,
      );
    }
    if (name.toLowerCase() === "authorization") {
      throw new InvalidArgumentError("headers: Authorization cannot be set here; use auth.");
    }
    checked[name.toLowerCase()] = value;
  }
  return checked;
}
