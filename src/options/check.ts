import { InvalidArgumentError } from "../errors.js";
import { closest } from "./closest.js";

/** What an option must be. */
export interface Rule {
  readonly accepts: (value: unknown) => boolean;
  /** Completes "must be …" in the error. */
  readonly expected: string;
  /** The only values, if they are names. A wrong one is quoted, so none of these options may hold a secret. */
  readonly names?: readonly string[];
  /** The environment variable that usually holds the value. */
  readonly variable?: string;
}

/** One rule for each option of `O`, so that the compiler names an option without a rule. */
export type Rules<O> = Readonly<Record<keyof O, Rule>>;

/** The options of an object, each read once and checked. Throws `InvalidArgumentError`. */
export function readOptions<O>(where: string, options: O, rules: Rules<O>): O {
  checkNames(where, options, Object.keys(rules));
  return readValues(options, rules);
}

/** The same without a check for unknown names. `prefix` is what the errors put before a name, such as `auth.`. */
export function readValues<O>(options: O, rules: Rules<O>, prefix = ""): O {
  const read: Partial<O> = {};
  // By name and not by spreading, because a getter on a prototype is an option, too.
  for (const name in rules) {
    const value = options[name];
    if (value === undefined) continue;
    checkOption(prefix + name, value, rules[name]);
    read[name] = value;
  }
  return read as O; // what is missing here was undefined there
}

/** Throws `InvalidArgumentError` unless the rule accepts the value. `name` is the option's, such as `auth.apiSecret`. */
export function checkOption(name: string, value: unknown, { accepts, expected, names, variable }: Rule): void {
  if (accepts(value)) return;
  if (variable !== undefined && (value === undefined || value === "")) {
    throw new InvalidArgumentError(`${name} is ${value === "" ? "empty" : "undefined"}; is ${variable} set?`);
  }
  if (names && typeof value === "string") {
    const meant = closest(value, names);
    const question = meant === undefined ? "it" : `did you mean ${JSON.stringify(meant)}? It`;
    throw new InvalidArgumentError(
      `${name} is ${JSON.stringify(value.slice(0, 40))}; ${question} must be ${expected}.`,
    );
  }
  throw new InvalidArgumentError(`${name} must be ${expected}; got ${describe(value)}.`);
}

/** Throws `InvalidArgumentError` unless the value is an object with these names only, so that a typo is not mistaken for an omitted option. */
export function checkNames(where: string, value: unknown, names: readonly string[]): void {
  if (typeof value !== "object" || value === null) {
    throw new InvalidArgumentError(`${where} takes an object: { ${names.join(", ")} }; got ${describe(value)}.`);
  }
  for (const name of Object.keys(value)) {
    if (names.includes(name)) continue;
    const meant = closest(name, names);
    const question = meant === undefined ? "" : `; did you mean ${meant}?`;
    throw new InvalidArgumentError(
      `${where} does not accept ${name}${question || "."} It accepts ${names.join(", ")}.`,
    );
  }
}

/** Describes a wrong value without quoting it, because it may be a misplaced secret. */
export function describe(value: unknown): string {
  if (typeof value === "string") return value === "" ? "an empty string" : `a string of ${value.length} characters`;
  if (Array.isArray(value)) return "an array";
  if (value === null || typeof value !== "object") return typeof value === "function" ? "a function" : String(value);
  return "an object";
}
