import { InvalidArgumentError } from "../errors.js";

/** Throws `InvalidArgumentError` in a browser page, unless the option allows a secret there. */
export function checkBrowser(
  name: string,
  { dangerouslyAllowBrowser = false }: { dangerouslyAllowBrowser?: boolean | undefined },
): void {
  // A worker has no window, and React Native's has no document. Not every set of types declares them.
  const { window } = globalThis as { window?: { document?: unknown } };
  if (dangerouslyAllowBrowser || window?.document === undefined) return;
  throw new InvalidArgumentError(
    `${name} must not be used in a browser page, because everybody who opens the page can read it. Pass auth: { accessToken } with a token from your server. If the page is not public, set dangerouslyAllowBrowser: true. In a test with jsdom, use the test environment "node".`,
  );
}
