import { scopes as scopeAudiences, tokenRequest, type Audience } from "../generated/facts.js";
import type { Fetch } from "./attempt.js";
import { checkUrl } from "./endpoints.js";
import { InvalidArgumentError } from "./errors.js";
import type { Hooks } from "./hooks.js";
import type { ConnectionOptions, RequestOptions, TokenStore } from "./options.js";

/** A timer of the runtime holds no longer time (ms). */
const longestTimeout = 2 ** 31 - 1;

/** That `options` is an object without a name that nobody knows: a slip of the pen is no option left out. */
export function checkKnown(where: string, options: unknown, known: readonly string[]): void {
  if (typeof options !== "object" || options === null) {
    throw new InvalidArgumentError(`${where} takes an object: { ${known.join(", ")} }.`);
  }
  const unknown = Object.keys(options).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`${where} does not know ${unknown}. It takes ${known.join(", ")}.`);
  }
}

export function checkTenantId(tenantId: unknown): string {
  const { tenantPattern } = tokenRequest;
  if (typeof tenantId === "string" && new RegExp(tenantPattern, "u").test(tenantId)) return tenantId;
  throw new InvalidArgumentError(
    `tenantId has to be a string that matches ${tenantPattern}, such as the vendor issues; got ${kind(tenantId)}.`,
  );
}

/** A credential: not empty, and without a line break at its end, as one read from a file often has. */
export function checkSecret(name: string, secret: unknown): string {
  if (typeof secret !== "string" || secret === "") {
    throw new InvalidArgumentError(`${name} has to be a string that is not empty; got ${kind(secret)}.`);
  }
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for (RFC 7617, section 2)
  if (/[\u0000-\u001f\u007f]/.test(secret)) {
    throw new InvalidArgumentError(`${name} holds a control character, perhaps a line break at its end: trim it.`);
  }
  return secret;
}

/** Whether it is fit to be sent as a bearer token: no control character, no line break (RFC 6750, section 2.1). */
export const isToken = (token: unknown): token is string => typeof token === "string" && /^[\x21-\x7e]+$/.test(token);

export function checkToken(name: string, token: unknown): string {
  if (isToken(token)) return token;
  throw new InvalidArgumentError(
    `${name} has to be a token: a string without spaces, line breaks or letters beyond ASCII; got ${kind(token)}.`,
  );
}

export function checkScopes(scopes: unknown, audience: Audience): readonly string[] {
  const audiences: Readonly<Record<string, readonly string[]>> = scopeAudiences;
  const taken = Object.keys(audiences).filter((scope) => audiences[scope]?.includes(audience));
  if (taken.length === 0) {
    const known = new Set(Object.values(audiences).flat());
    throw new InvalidArgumentError(`audience has to be one of ${[...known].join(", ")}.`);
  }
  if (scopes === undefined) return [];
  if (Array.isArray(scopes) && scopes.every((scope: unknown): scope is string => taken.some((name) => name === scope)))
    return scopes;
  throw new InvalidArgumentError(`scopes has to be a list of scopes of the audience ${audience}: ${taken.join(", ")}.`);
}

export interface Connection {
  readonly fetch: Fetch;
  readonly timeout: number;
  readonly maxRetries: number;
  readonly hooks: Hooks;
}

const hookNames = ["onRequest", "onResponse", "onRetry", "onToken"] as const;

export function checkConnection(options: ConnectionOptions): Connection {
  const { fetch, timeout, maxRetries, hooks = {} } = options;
  if (fetch !== undefined && typeof fetch !== "function") {
    throw new InvalidArgumentError("fetch has to be a function, called as fetch(url, init).");
  }
  const { tokenUrl, allowInsecureHttp = false } = options;
  if (typeof allowInsecureHttp !== "boolean") {
    throw new InvalidArgumentError("allowInsecureHttp has to be true or false.");
  }
  if (tokenUrl !== undefined) checkUrl("tokenUrl", tokenUrl, allowInsecureHttp);
  checkKnown("hooks", hooks, hookNames);
  const noFunction = hookNames.find((name) => !["function", "undefined"].includes(typeof hooks[name]));
  if (noFunction !== undefined) {
    throw new InvalidArgumentError(`hooks: ${noFunction} has to be a function.`);
  }
  return {
    hooks,
    // The runtime's own is looked up at each call, as it may be replaced after the client was made.
    fetch: fetch ?? ((url, init) => globalThis.fetch(url, init)),
    ...checkLimits({ timeout, maxRetries }, { timeout: 30_000, maxRetries: 2 }),
  };
}

export function checkStore(store: TokenStore | undefined): TokenStore | undefined {
  if (store === undefined || hasMethods(store, "get", "set", "delete")) return store;
  throw new InvalidArgumentError("tokenStore has to have get, set and delete, as a Keyv has.");
}

interface Limits {
  readonly timeout: number;
  readonly maxRetries: number;
}

export function checkLimits(options: RequestOptions, defaults: Limits): Limits {
  const { signal, timeout = defaults.timeout, maxRetries = defaults.maxRetries } = options;
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new InvalidArgumentError("signal has to be an AbortSignal.");
  }
  if (typeof timeout !== "number" || !(timeout > 0 && timeout <= longestTimeout)) {
    throw new InvalidArgumentError(`timeout has to be a number of ms from 1 to ${longestTimeout}.`);
  }
  if (!Number.isInteger(maxRetries) || maxRetries < 0) {
    throw new InvalidArgumentError("maxRetries has to be a whole number, 0 or more.");
  }
  return { timeout, maxRetries };
}

export function hasMethods(value: unknown, ...names: readonly string[]): boolean {
  const methods = Object(value) as Record<string, unknown>; // anything may be looked into
  return names.every((name) => typeof methods[name] === "function");
}

export function checkConcurrency(concurrency: number): void {
  if (Number.isInteger(concurrency) && concurrency >= 1) return;
  throw new InvalidArgumentError("concurrency has to be a whole number, 1 or more.");
}

/** Headers to add, none of them `Authorization`. */
export function checkHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  const noRecord = typeof headers !== "object" || (headers as unknown) === null;
  if (noRecord || Symbol.iterator in headers) {
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

/** What a wrong value is, without the value: it may be a secret in the wrong place. */
export function kind(value: unknown): string {
  if (typeof value === "string") return `a string of ${value.length} characters`;
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number" || value === null || value === undefined) return String(value);
  return `a value of type ${typeof value}`;
}
