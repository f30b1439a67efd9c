/** Looks for a mismatch between a value and a schema: the first one, or false. */
export type Validator = (value: unknown) => Mismatch | false;

/** A place at which a value does not match. It quotes no value. */
export interface Mismatch {
  /** The keys that lead there, with a slash between them, escaped as in a JSON pointer (RFC 6901). */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** Of any object, also what it inherits may be anything. */
type Members = Readonly<Record<string, unknown> & Record<keyof typeof Object.prototype, unknown>>;

export const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Also of 1e999, which JSON may have and JavaScript reads as Infinity. */
export const isInteger = (value: unknown): boolean => typeof value === "number" && !(value % 1) && !Number.isNaN(value);

/** A mismatch of this value, or of one that is missing. */
export const mismatch = (expected: string, value: unknown, path = ""): Mismatch =>
  value === undefined
    ? { path, expected: "a value", received: "nothing" }
    : { path, expected, received: typeOf(value) };

/** What was found in the value of a key. */
export const within = (key: string | number, found: Mismatch | false): Mismatch | false =>
  found && {
    path: found.path === "" ? String(key) : `${key}/${found.path}`,
    expected: found.expected,
    received: found.received,
  };

/** The first mismatch in an array; anything else has no items. */
export function items(value: unknown, check: Validator): Mismatch | false {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index += 1) {
    const found = check(value[index]);
    if (found) return within(index, found);
  }
  return false;
}

/** The first mismatch in the values of all but the declared properties. */
export function others(
  value: Readonly<Record<string, unknown>>,
  declared: readonly string[],
  check: Validator,
): Mismatch | false {
  for (const key in value) {
    if (declared.includes(key)) continue;
    const found = check(value[key]);
    if (found) return within(key.replaceAll("~", "~0").replaceAll("/", "~1"), found);
  }
  return false;
}

/** The JSON type; never the value, which may be personal data. */
function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
