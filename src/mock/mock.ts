import type { tokenRequest } from "../../generated/constants.js";
import type { ThriveMethods } from "../../generated/methods.js";
import type { MockParents, MockReads, MockRecords } from "../../generated/mock.js";
import { InvalidArgumentError } from "../errors.js";
import { isBrowserPage } from "../options/browser.js";
import { createFaults, disconnected, type MockOperationId, type Outcome } from "./faults.js";
import { resolveMockOptions, type MockThriveOptions } from "./options.js";
import { createRequestLog, type ArgumentsOf, type MockRequest } from "./requests.js";
import { errorBody, json } from "./serve/errors.js";
import { baseUrlAt, isServed, mockOrigin } from "./serve/route.js";
import { createServe, type Serve } from "./serve/serve.js";
import { createTokens } from "./serve/tokens.js";
import { createStore } from "./store/store.js";
import { mockTenant } from "./tenant.js";

/** The fields of a record that are given; the rest is filled in. */
export type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [Key in keyof T]?: DeepPartial<T[Key]> | undefined }
    : T;

/** The arguments that a fault strikes: those that are given must be equal. */
type MatchArguments<Id extends MockOperationId> = Id extends keyof ThriveMethods
  ? { readonly [Name in keyof ArgumentsOf<Id>]?: ArgumentsOf<Id>[Name] }
  : Readonly<Partial<Record<(typeof tokenRequest)["tenantParameter"], string>>>;

/** The arguments of a request, as they were sent. */
type SentArguments<Id extends MockOperationId> = Extract<MockRequest, { readonly operationId: Id }>["arguments"];

/** How often a fault strikes, and which requests. */
export interface MockFaultOptions<Id extends MockOperationId> {
  /** How many requests it strikes. Default: all, until `reset()`. */
  readonly times?: number | undefined;
  /** Only requests with these arguments; others of the same request do not matter. Default: all requests. */
  readonly arguments?: MatchArguments<Id> | undefined;
}

export interface MockFailure<Id extends MockOperationId> extends MockFaultOptions<Id> {
  /** The status of the response, from 400 to 599. */
  readonly status: number;
  /** Headers of the response, such as `retry-after`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The body: an object is sent as JSON, a text as it is. Default: the description's example for the status. */
  readonly body?: unknown;
}

/** What chooses the parent of a child, beside its own fields. */
type ParentOf<Name> = Name extends keyof MockParents ? Partial<MockParents[Name]> : unknown;

/** The options of a client of the mock. */
export interface MockClientOptions<Auth> {
  readonly tenantId: string;
  readonly baseUrl: string;
  readonly auth: Auth;
  /** In a browser page only, where a client with a secret is rejected otherwise. */
  readonly dangerouslyAllowBrowser?: true;
}

/** An in-process mock of Thrive: its responses, its records, its faults, and the requests it received. */
export interface MockCore {
  /** Serves a request of a client, without a network and without msw: for the client's option `fetch`. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /**
   * The options for a client of this mock: `createThriveClient(mock.clientOptions())`.
   *
   * @param options - `auth: "oauth"` for the scheme OAuth 2.0. Default: `"basic"`.
   */
  clientOptions(options?: { readonly auth?: "basic" }): MockClientOptions<{ readonly apiSecret: string }>;
  clientOptions(options: { readonly auth: "oauth" }): MockClientOptions<{ readonly clientSecret: string }>;
  /**
   * Adds a record. What is not given is filled in from the description; a date is `now`.
   *
   * @returns A copy of the whole record.
   * @throws InvalidArgumentError for an unknown schema or field, a value that does not match the description, and an
   * id that is taken.
   */
  add<Name extends keyof MockRecords>(
    name: Name,
    partial?: DeepPartial<MockRecords[Name]> & ParentOf<Name>,
  ): MockRecords[Name];
  /** Changes fields of a record; objects inside it are merged. Returns a copy of the whole record. */
  update<Name extends keyof MockRecords>(
    name: Name,
    id: string,
    changes: DeepPartial<MockRecords[Name]>,
  ): MockRecords[Name];
  /** Removes a record: from then on it is not found, and later ones of a list move up. */
  remove(name: keyof MockRecords, id: string): void;
  /** Copies of all records of a schema, in the order in which they are listed. */
  records<Name extends keyof MockReads>(name: Name): MockReads[Name][];
  /** Back to the records of the seed, without faults and noted requests. Tokens stay valid. */
  reset(): void;
  /** Makes all tokens that were issued invalid: the next request with one is a 401. */
  revokeTokens(): void;
  /** Lets requests of an operation fail with a status. */
  fail<Id extends MockOperationId>(operationId: Id, failure: MockFailure<Id>): void;
  /** Lets requests of an operation wait (ms); then comes the response, or another fault. */
  delay<Id extends MockOperationId>(operationId: Id, ms: number, options?: MockFaultOptions<Id>): void;
  /** Breaks the connection of requests of an operation. */
  disconnect<Id extends MockOperationId>(operationId: Id, options?: MockFaultOptions<Id>): void;
  /** Responds to requests of an operation with your own function. */
  respond<Id extends MockOperationId>(
    operationId: Id,
    respond: (context: {
      readonly request: Request;
      readonly arguments: SentArguments<Id>;
    }) => Response | Promise<Response>,
    options?: MockFaultOptions<Id>,
  ): void;
  /** The requests so far, the last 10,000 at most, in the order in which they came. No credential is in them. */
  readonly requests: readonly MockRequest[];
}

/** The mock, and how it responds to a request for any host, for its servers. */
export function createMockCore(mockOptions?: MockThriveOptions): { readonly core: MockCore; readonly serve: Serve } {
  const settings = resolveMockOptions(mockOptions);
  const store = createStore(settings);
  const tokens = createTokens(settings.now);
  const faults = createFaults(settings.seed, settings.faultRate);
  const requests = createRequestLog();
  const serve = createServe({ store, tokens, faults, requests, bounds: settings.bounds, tenant: mockTenant });

  function clientOptions(options: { readonly auth?: "basic" }): MockClientOptions<{ readonly apiSecret: string }>;
  function clientOptions(options: { readonly auth: "oauth" }): MockClientOptions<{ readonly clientSecret: string }>;
  function clientOptions({ auth = "basic" }: { readonly auth?: string } = {}): unknown {
    const { tenantId, apiSecret, clientSecret } = mockTenant;
    if (auth !== "basic" && auth !== "oauth") {
      throw new InvalidArgumentError(`clientOptions: auth must be basic or oauth; got ${auth}.`);
    }
    return {
      tenantId,
      baseUrl: baseUrlAt(mockOrigin),
      auth: auth === "oauth" ? { clientSecret } : { apiSecret },
      // The secrets of the mock are no secrets.
      ...(isBrowserPage() && { dangerouslyAllowBrowser: true }),
    };
  }

  const core: MockCore = {
    async fetch(input, init) {
      const request = new Request(input, init);
      const url = new URL(request.url);
      if (!isServed(url))
        throw new TypeError(`The mock does not serve ${url.origin}: it is no host of the description.`);
      const outcome = await serve(request);
      if (request.signal.aborted) throw request.signal.reason;
      if (outcome !== disconnected) return outcome;
      throw new TypeError("fetch failed", {
        cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }),
      });
    },
    clientOptions,
    // The types ensure that name and record match; the store checks both.
    add: (name, partial) => store.add(name, partial) as never,
    update: (name, id, changes) => store.update(name, id, changes) as never,
    remove: (name, id) => store.remove(name, id),
    records: (name) => store.records(name) as never,
    reset() {
      store.reset();
      faults.reset();
      requests.reset();
    },
    revokeTokens: () => tokens.revoke(),
    fail(operationId, { status, headers = {}, body, ...options }) {
      if (!(Number.isInteger(status) && status >= 400 && status <= 599)) {
        throw new InvalidArgumentError(`fail: status must be an integer from 400 to 599; got ${String(status)}.`);
      }
      const act = (): Outcome =>
        typeof body === "string"
          ? new Response(body, { status, headers })
          : json(body ?? errorBody(operationId, status), status, headers);
      faults.script({ operationId, act }, options);
    },
    delay(operationId, ms, options = {}) {
      if (!(typeof ms === "number" && ms >= 0 && ms < 2 ** 31)) {
        throw new InvalidArgumentError(`delay: the time must be a number of ms of 0 or more; got ${String(ms)}.`);
      }
      faults.script({ operationId, delay: ms }, options);
    },
    disconnect: (operationId, options = {}) => faults.script({ operationId, act: () => disconnected }, options),
    respond(operationId, respond, options = {}) {
      if (typeof respond !== "function")
        throw new InvalidArgumentError("respond: give a function that returns a Response.");
      faults.script(
        { operationId, act: async (request, args) => respond({ request, arguments: args as never }) },
        options,
      ); // the operation's own
    },
    get requests() {
      return requests.all();
    },
  };
  return { core, serve };
}
