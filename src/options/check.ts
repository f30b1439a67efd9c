import { environments, scopes, tokenRequest } from "../../generated/constants.js";
import { InvalidArgumentError } from "../errors.js";

/** What an option has to be: the test, and how the error says it. */
type Rule = readonly [fits: (value: unknown) => boolean, wanted: string];

/** A timer of the runtime holds no longer time (ms). */
const longestTimeout = 2 ** 31 - 1;

/** Whether it is fit to be sent as a bearer token: no control character, no line break (RFC 6750, section 2.1). */
export const isToken = (value: unknown): value is string => typeof value === "string" && /^[\x21-\x7e]+$/.test(value);

const isFunction = (value: unknown): boolean => typeof value === "function";
// eslint-disable-next-line no-control-regex -- control characters are what it looks for (RFC 7617, section 2)
const isCredential = (value: unknown): boolean => typeof value === "string" && /^[^\u0000-\u001f\u007f]+$/.test(value);

const atLeast = (least: number): Rule => [
  (value) => Number.isInteger(value) && Number(value) >= least,
  `a whole number, ${least} or more`,
];
const oneOf = (...names: readonly string[]): Rule => [
  (value) => names.some((name) => name === value),
  `one of ${names.join(", ")}`,
];
const withMethods = (wanted: string, ...names: readonly string[]): Rule => [
  // Anything may be looked into.
  (value) => names.every((name) => isFunction((Object(value) as Record<string, unknown>)[name])),
  `an object with ${names.join(", ")}, ${wanted}`,
];

const hook: Rule = [isFunction, "a function"];
const credential: Rule = [
  isCredential,
  "a string that is not empty and holds no control character, such as a line break at its end (trim it)",
];
const token = "a token, a string without spaces, line breaks or letters beyond ASCII";

/** Each option by its name, which means the same wherever it is taken. */
const rules: Readonly<Record<string, Rule>> = {
  environment: oneOf(...Object.keys(environments)),
  audience: oneOf(...new Set(Object.values(scopes).flat())),
  tenantId: [
    (value) => typeof value === "string" && new RegExp(tokenRequest.tenantPattern, "u").test(value),
    `a string that matches ${tokenRequest.tenantPattern}, such as the vendor issues`,
  ],
  apiSecret: credential,
  clientSecret: credential,
  clientId: credential,
  clientAuthentication: oneOf("client_secret_post", "client_secret_basic"),
  accessToken: [(value) => isToken(value) || isFunction(value), `${token}, or a function that gives one`],
  tokenProvider: withMethods("as one made by createTokenProvider has", "getToken", "invalidate"),
  tokenStore: withMethods("as a Keyv has", "get", "set", "delete"),
  fetch: [isFunction, "a function, called as fetch(url, init)"],
  signal: [(value) => value instanceof AbortSignal, "an AbortSignal"],
  timeout: [
    (value) => typeof value === "number" && value > 0 && value <= longestTimeout,
    `a number of ms from 1 to ${longestTimeout}`,
  ],
  maxRetries: atLeast(0),
  concurrency: atLeast(1),
  validate: [(value) => typeof value === "boolean" || isFunction(value), "true, false or a function"],
  allowInsecureHttp: [(value) => typeof value === "boolean", "true or false"],
  parseAs: oneOf("json", "text", "blob", "arrayBuffer", "stream"),
  ...{ onRequest: hook, onResponse: hook, onRetry: hook, onToken: hook },
};

/** Holds one option to its rule. */
export function checkOption(name: string, value: unknown): void {
  const [fits, wanted] = rules[name] ?? [];
  if (fits?.(value) === false) {
    throw new InvalidArgumentError(`${name} has to be ${String(wanted)}; got ${describe(value)}.`);
  }
}

/** That `value` is an object without a name that nobody knows: a slip of the pen is no option left out. */
export function checkNames(where: string, value: unknown, names: readonly string[]): void {
  if (typeof value !== "object" || value === null) {
    throw new InvalidArgumentError(`${where} takes an object: { ${names.join(", ")} }; got ${describe(value)}.`);
  }
  for (const name of Object.keys(value)) {
    if (names.includes(name)) continue;
    throw new InvalidArgumentError(`${where} does not know ${name}. It takes ${names.join(", ")}.`);
  }
}

/** The same, and each option that is there is held to its rule. Throws `InvalidArgumentError`. */
export function checkOptions(where: string, options: unknown, names: readonly string[]): void {
  checkNames(where, options, names);
  const given = options as Readonly<Record<string, unknown>>; // an object by the line before
  for (const name of names) {
    const value = given[name];
    if (value !== undefined) checkOption(name, value);
  }
}

/** A token that comes from outside while the client is at work. */
export function checkToken(source: string, value: unknown): string {
  if (isToken(value)) return value;
  throw new InvalidArgumentError(`${source} has to be ${token}; got ${describe(value)}.`);
}

/** What a wrong value is, without the value: it may be a secret in the wrong place. */
export function describe(value: unknown): string {
  if (typeof value === "string") return `a string of ${value.length} characters`;
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number" || value === null || value === undefined) return String(value);
  return `a value of type ${typeof value}`;
}
