import type { HttpHandler } from "msw";
import { createFaults } from "../../src/mock/faults.js";
import { createHandlers } from "../../src/mock/handlers.js";
import { createRequestLog } from "../../src/mock/requests.js";
import { createServe, type Serve } from "../../src/mock/serve/serve.js";
import { createTokens, type Tokens } from "../../src/mock/serve/tokens.js";
import { createStore, type Store } from "../../src/mock/store/store.js";
import { testTenant, type Tenant } from "./tenants.js";

export interface ThriveOptions {
  /** Who may call. Default: `testTenant`. */
  readonly tenant?: Tenant;
  /** Records beside the description's examples, by the name of their schema. */
  readonly records?: Readonly<Record<string, readonly object[]>>;
  /** Changes the records before the first request. */
  readonly prepare?: (store: Store) => unknown;
  /** Judges bearer tokens in place of the mock's own token endpoint. */
  readonly checkToken?: Tokens["scopesOf"];
}

/** Of each schema, the examples of the description alone. */
const counts = { LogEntry: 1, Category: 1, Requirement: 1, User: 2, Audience: 2 };

/** The published mock, for a tenant whose secrets hold the characters that an encoding may trip over. */
export function createThrive({ tenant = testTenant, records = {}, prepare, checkToken }: ThriveOptions = {}): Serve {
  const store = createStore({ seed: 1, counts, now: Date.now });
  for (const [name, partials] of Object.entries(records)) for (const partial of partials) store.add(name, partial);
  prepare?.(store);
  const tokens = createTokens(Date.now);
  return createServe({
    store,
    tokens: checkToken ? { ...tokens, scopesOf: checkToken } : tokens,
    faults: createFaults(1, 0),
    requests: createRequestLog(),
    bounds: "inclusive",
    tenant,
  });
}

/** For msw: the mock on all hosts of the description. */
export const thriveHandlers = (options?: ThriveOptions): HttpHandler[] => createHandlers(createThrive(options));
