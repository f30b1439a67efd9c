import { runInNewContext } from "node:vm";
import { describe, expect, test, vi } from "vitest";
import {
  createThriveClient,
  isThriveError,
  type Fetch,
  type Hooks,
  type ResponseValidationError,
  type ThriveClient,
  type ThriveClientOptions,
  type TokenStore,
} from "../../src/index.js";
import { entry, logEntryId, secret, tenantId } from "../support/example.js";
import { rejection } from "../support/outcome.js";
import { authorizationsOf, recordingFetch, tokenResponse } from "../support/recording-fetch.js";

/** A value that another realm made, as Jest and `vm` do. */
const foreign = (expression: string, globals: object = {}): unknown => runInNewContext(expression, { ...globals });

const auth = { accessToken: "my-token" };
const read = (client: ThriveClient) => client.getLogEntry({ logEntryId });

describe("reads options of any origin:", () => {
  class Settings {
    get tenantId() {
      return tenantId;
    }
    get auth() {
      return new (class {
        get apiSecret() {
          return secret;
        }
      })();
    }
    get maxRetries() {
      return Number("0");
    }
  }

  test.each<[string, () => unknown]>([
    ["frozen", () => Object.freeze({ auth: Object.freeze({ ...auth }) })],
    ["of another realm", () => foreign("({ auth: { accessToken: 'my-token' }, maxRetries: 0 })")],
    ["without a prototype", () => Object.assign(Object.create(null), { auth })],
    ["with a null prototype within", () => ({ auth: Object.assign(Object.create(null), auth) as object })],
  ])("%s", async (_name, options) => {
    const { fetch, sent } = recordingFetch();
    await read(createThriveClient({ ...(options() as ThriveClientOptions), fetch }));
    await read(createThriveClient(Object.assign(Object.create(options() as object), { fetch }) as ThriveClientOptions));
    expect(authorizationsOf(sent)).toEqual(["Bearer my-token", "Bearer my-token"]);
  });

  test("getters on a prototype", async () => {
    const { fetch, sent } = recordingFetch(() => Response.json({}, { status: 500 }));
    const options: ThriveClientOptions = Object.assign(new Settings() as ThriveClientOptions, { fetch });
    await rejection(() => read(createThriveClient(options)));
    expect(authorizationsOf(sent)).toEqual([`Basic ${Buffer.from(`${tenantId}:${secret}`).toString("base64")}`]);
  });

  test("scopes, headers, signals and hooks of another realm", async () => {
    const { fetch, sent } = recordingFetch((request) =>
      request.method === "POST" ? tokenResponse("t") : Response.json(entry),
    );
    const events: string[] = [];
    const client = createThriveClient({
      ...{ tenantId, fetch, auth: { clientSecret: secret, scopes: foreign("['api/read']") as ["api/read"] } },
      headers: foreign("({ 'x-trace': '1' })") as { "x-trace": string },
      hooks: foreign("({ onRequest: ({ operationId }) => events.push(operationId) })", { events }) as Hooks,
    });
    expect(await read(client)).toEqual(entry);
    expect(events).toEqual(["createAccessToken", "getLogEntry"]);
    expect(sent.at(-1)?.headers.get("x-trace")).toBe("1");

    // A signal of a polyfill, or of another realm, is no instance of this realm's class.
    const target = new AbortController();
    const signal = {
      ...{ aborted: false, reason: "enough" },
      addEventListener: (type: "abort", listener: () => void) => target.signal.addEventListener(type, listener),
      removeEventListener: (type: "abort", listener: () => void) => target.signal.removeEventListener(type, listener),
    };
    const slow = createThriveClient({ auth, fetch: () => new Promise(() => undefined) });
    const call = rejection(() => slow.getLogEntry({ logEntryId }, { signal: signal as unknown as AbortSignal }));
    signal.aborted = true;
    target.abort();
    expect(await call).toMatchObject({ name: "APIUserAbortError", cause: "enough" });
  });
});

describe("reads promises of any origin:", () => {
  const thenable = <T>(value: T): PromiseLike<T> => ({
    then: (resolve) => Promise.resolve(value).then(resolve),
  });

  test.each<[string, () => PromiseLike<string>]>([
    ["of another realm", () => foreign("Promise.resolve('my-token')") as Promise<string>],
    ["that only have then", () => thenable("my-token")],
  ])("tokens %s", async (_name, accessToken) => {
    const { fetch, sent } = recordingFetch();
    await read(createThriveClient({ fetch, auth: { accessToken } }));
    const tokenProvider = { getToken: accessToken as () => Promise<string>, invalidate: () => undefined };
    const { signal } = new AbortController();
    await createThriveClient({ fetch, auth: { tokenProvider } }).getLogEntry({ logEntryId }, { signal });
    expect(authorizationsOf(sent)).toEqual(["Bearer my-token", "Bearer my-token"]);
  });

  test("a global Promise that was replaced", async () => {
    const native = globalThis.Promise;
    class OtherPromise<T> extends native<T> {}
    const { fetch, sent } = recordingFetch((request) =>
      request.method === "POST" ? tokenResponse("t") : Response.json(entry),
    );
    try {
      globalThis.Promise = OtherPromise;
      await read(createThriveClient({ fetch, auth: { accessToken: async () => native.resolve("my-token") } }));
      await read(createThriveClient({ tenantId, fetch, auth: { clientSecret: secret } }));
    } finally {
      globalThis.Promise = native;
    }
    expect(authorizationsOf(sent).filter((value) => value !== null)).toEqual(["Bearer my-token", "Bearer t"]);
  });

  test("what a fetch and a store give", async () => {
    const tokenStore: TokenStore = {
      get: () => thenable(undefined),
      set: () => thenable(1),
      delete: () => thenable(1),
    };
    const { fetch: plain } = recordingFetch((request) =>
      request.method === "POST" ? tokenResponse("t") : Response.json(entry),
    );
    const fetch = ((url, init) => ({ then: (...args) => plain(url, init).then(...args) })) as Fetch;
    const client = createThriveClient({ tenantId, fetch, tokenStore, auth: { clientSecret: secret } });
    expect(await read(client)).toEqual(entry);
  });

  test("a response that is frozen", async () => {
    const fetch: Fetch = () => Promise.resolve(Object.freeze(Response.json(entry)));
    expect(await read(createThriveClient({ auth, fetch }))).toEqual(entry);
  });
});

describe("reads errors of any origin:", () => {
  test("an error of another realm, with its causes", async () => {
    const thrown = foreign(
      "new TypeError('outer', { cause: Object.assign(new Error('no route'), { code: 'EHOSTUNREACH' }) })",
    );
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- it is no Error of this realm
    const client = createThriveClient({ auth, maxRetries: 0, fetch: () => Promise.reject(thrown) });
    expect(await rejection(() => read(client))).toMatchObject({
      name: "APIConnectionError",
      code: "EHOSTUNREACH",
      message: expect.stringContaining("(EHOSTUNREACH, no route)") as string,
    });
  });

  test("isThriveError accepts an error of another realm's copy", () => {
    const copy: unknown = foreign(
      "class NotFoundError extends Error { get name() { return 'NotFoundError' } }; NotFoundError.prototype[brand] = true; new NotFoundError()",
      {
        brand: Symbol.for("thrive-cpd.error"),
      },
    );
    expect(copy).not.toBeInstanceOf(Error);
    expect(isThriveError(copy)).toBe(true);
  });
});

describe("functions of the user are called on their object:", () => {
  test("validate, and its promise is awaited", async () => {
    const order: string[] = [];
    const options = {
      ...{ auth, maxRetries: 0, fetch: () => Promise.resolve(Response.json({ ...entry, isVerified: "yes" })) },
      log: order,
      async validate(this: { log: string[] }, { path }: ResponseValidationError) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        this.log.push(path);
      },
    };
    const { log, ...known } = options;
    const settings = Object.assign(Object.create({ log }) as object, known) as ThriveClientOptions;
    expect(await read(createThriveClient(settings))).toHaveProperty("isVerified", "yes");
    order.push("returned");
    expect(order).toEqual(["isVerified", "returned"]);
  });

  test("validate may reject, which rejects the call and nothing else", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const own = new Error("The log is full.");
    const validate = () => Promise.reject(own);
    const fetch: Fetch = () => Promise.resolve(Response.json({}));
    const client = createThriveClient({ auth, fetch, validate });
    expect(await rejection(() => read(client))).toBe(own);
    expect(
      await rejection(() => client.api.GET("/cpdEntries/{logEntryId}", { params: { path: { logEntryId } } })),
    ).toBe(own);
    await new Promise(setImmediate);
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test("hooks, accessToken, the store and the provider", async () => {
    class Own {
      readonly calls: string[] = [];
      readonly token = "my-token";
      readonly accessToken = function (this: Own | { token?: string }) {
        return this.token ?? "none";
      };
      onRequest() {
        this.calls.push("onRequest");
      }
      onToken() {
        this.calls.push("onToken");
      }
      get() {
        this.calls.push("get");
      }
      set() {
        this.calls.push("set");
      }
      delete() {
        this.calls.push("delete");
      }
      getToken() {
        this.calls.push("getToken");
        return Promise.resolve(this.token);
      }
      invalidate() {
        this.calls.push("invalidate");
      }
    }
    const own = new Own();
    const { fetch, sent } = recordingFetch((request) =>
      request.method === "POST" ? tokenResponse("t") : Response.json(entry),
    );
    const hooks: Hooks = Object.create(own) as Own;
    await read(createThriveClient({ tenantId, fetch, auth: { clientSecret: secret }, hooks, tokenStore: own }));
    await read(createThriveClient({ fetch, auth: { tokenProvider: own } }));
    const mine = Object.create({ token: own.token }) as { token: string };
    const { accessToken } = own;
    await read(
      createThriveClient({ fetch, auth: Object.assign(mine, { accessToken }) as { accessToken: () => string } }),
    );
    // The store is also called for a lease, how often is no matter here.
    expect([...new Set(own.calls)].sort()).toEqual(["delete", "get", "getToken", "onRequest", "onToken", "set"]);
    expect(authorizationsOf(sent).at(-1)).toBe("Bearer my-token");
  });
});
