import { checkOptions } from "../options/check.js";
import { checkUrl } from "../options/endpoints.js";
import { guardHooks, hookNames, type Hooks } from "../options/hooks.js";
import type { ConnectionOptions, Fetch } from "../options/options.js";
import { untilAborted } from "./abort.js";
import { createRetryBudget, type RetryBudget } from "./retry.js";

/** How requests are sent, to the API and to the token endpoint alike; the budget is one for both. */
export interface Connection {
  readonly fetch: Fetch;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly hooks: Hooks;
  readonly budget: RetryBudget;
}

/** Makes it of options that have been checked one by one. */
export function connect(options: ConnectionOptions): Connection {
  const { tokenUrl, allowInsecureHttp, timeout = 30_000, maxRetries = 2, hooks = {} } = options;
  if (tokenUrl !== undefined) checkUrl("tokenUrl", tokenUrl, allowInsecureHttp);
  checkOptions("hooks", hooks, hookNames);
  // The runtime's own is looked up at each call, as it may be replaced after the client was made.
  const fetch: Fetch = options.fetch ? withAbort(options.fetch) : (url, init) => globalThis.fetch(url, init);
  return { fetch, timeout, maxRetries, hooks: guardHooks(hooks), budget: createRetryBudget() };
}

/** It is over in time even if the user's `fetch` does not listen to its signal. */
function withAbort(fetch: Fetch): Fetch {
  return async (url, init) => {
    const signal = init.signal ?? undefined;
    const response = await untilAborted(Promise.resolve(fetch(url, init)), signal);
    const read = response.text.bind(response);
    const text = (): Promise<string> => untilAborted(read(), signal);
    return Object.defineProperty(response, "text", { value: text, configurable: true });
  };
}
