import { readOptions } from "../options/check.js";
import { checkEndpoints } from "../options/endpoints.js";
import { guardHooks, type Hooks } from "../options/hooks.js";
import type { ConnectionOptions, Fetch } from "../options/options.js";
import { hookRules } from "../options/rules.js";
import { createRetryBudget, type RetryBudget } from "./retry.js";

/** How requests are sent, both to the API and to the token endpoint, which share one retry budget. */
export interface Connection {
  readonly fetch: Fetch;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly hooks: Hooks;
  readonly budget: RetryBudget;
}

/** Sets the defaults, and checks rules that span several options. The options have been read. */
export function connect(options: ConnectionOptions): Connection {
  const { timeout = 30_000, maxRetries = 2, hooks = {} } = options;
  checkEndpoints(options);
  readOptions("hooks", hooks, hookRules);
  // The runtime's `fetch` is looked up for each request, because it may be replaced after the client was created.
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  return { fetch, timeout, maxRetries, hooks: guardHooks(hooks), budget: createRetryBudget() };
}
