import { InvalidArgumentError } from "../errors.js";

/** Whether this runs in a browser page. A worker has no window, and React Native's has no document. */
export function isBrowserPage(): boolean {
  const { window } = globalThis as { window?: { document?: unknown } }; // not every set of types declares them
  return window?.document !== undefined;
}

/** Throws `InvalidArgumentError` in a browser page, unless the option allows a secret there. */
export function checkBrowser(
  name: string,
  { dangerouslyAllowBrowser = false }: { dangerouslyAllowBrowser?: boolean | undefined },
): void {
  if (dangerouslyAllowBrowser || !isBrowserPage()) return;
  throw new InvalidArgumentError(
    `${name} must not be used in a browser page, because everybody who opens the page can read it. Pass auth: { accessToken } with a token from your server. If the page is not public, set dangerouslyAllowBrowser: true. In a test with jsdom, use the test environment "node".`,
  );
}
