import { InvalidArgumentError } from "../errors.js";
import { checkNames, describe } from "../options/check.js";
import type { Limits, Operation, Parameter } from "./operation.js";

/** The arguments of a call, by where they go in the request. */
export type Params = Readonly<Record<Parameter["in"], Readonly<Record<string, unknown>>>>;

/** Holds the arguments of a call to the description's parameters. Throws `InvalidArgumentError`. */
export function checkArguments({ id, parameters }: Operation, args: unknown = {}): Params {
  checkNames(id, args, Object.keys(parameters));
  const given = args as Readonly<Record<string, unknown>>; // an object by the line before
  const params: Record<Parameter["in"], Record<string, unknown>> = { path: {}, query: {} };
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = toSend(parameter, Object.hasOwn(given, name) ? given[name] : undefined);
    if (value === undefined && !parameter.required) continue;
    const wanted = mismatch(parameter, value) ?? segmentMismatch(parameter, value);
    if (wanted !== undefined) {
      const { example } = parameter;
      const like = example === undefined ? "" : `, such as ${JSON.stringify(example)}`;
      throw new InvalidArgumentError(`${id}: ${name} has to be ${wanted}${like}; got ${describe(value)}.`);
    }
    params[parameter.in][name] = value;
  }
  return params;
}

/** A `Date` in the form of its parameter, in UTC; anything else as it is. */
function toSend({ dateFormat }: Parameter, value: unknown): unknown {
  if (dateFormat === undefined || !(value instanceof Date) || Number.isNaN(value.getTime())) return value;
  const [date = "", time = ""] = value.toISOString().split(/[T.]/);
  return dateFormat.replace("YYYY-MM-DD", date).replace("hh:mm:ss", time);
}

/** What the value would have to be, if it is not. */
function mismatch(limits: Limits, value: unknown): string | undefined {
  const { type } = limits;
  if (type === "array") return listMismatch(limits, value);
  if (limits.enum && !limits.enum.includes(value)) return `one of ${limits.enum.join(", ")}`;
  if (type === "string") return textMismatch(limits, value);
  if (type === "boolean") return typeof value === "boolean" ? undefined : "true or false";
  return numberMismatch(limits, value);
}

/** A URL resolves `.` and `..` away, and an empty segment leads to another path. */
function segmentMismatch({ in: place }: Parameter, value: unknown): string | undefined {
  const lost = place === "path" && ["", ".", ".."].includes(String(value));
  return lost ? "a string that is not empty, nor made of dots" : undefined;
}

function textMismatch(limits: Limits, value: unknown): string | undefined {
  const { pattern, minLength, maxLength, dateFormat } = limits;
  const fits = typeof value === "string" && (pattern === undefined || expression(pattern).test(value));
  if (fits) return rangeMismatch(value.length, minLength, maxLength, "a string of", " characters");
  if (dateFormat !== undefined) return `a valid Date, or a string of the form ${dateFormat}`;
  return typeof value === "string" ? `a string that matches ${String(pattern)}` : "a string";
}

function numberMismatch({ type, minimum, maximum }: Limits, value: unknown): string | undefined {
  const noun = type === "integer" ? "a whole number" : "a number";
  const fits = type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
  return fits ? rangeMismatch(Number(value), minimum, maximum, noun, "") : noun;
}

function listMismatch({ items, minItems, maxItems }: Limits, value: unknown): string | undefined {
  if (!Array.isArray(value)) return "a list";
  for (const item of value) {
    const wanted = items && mismatch(items, item);
    if (wanted !== undefined) return `a list, each item ${wanted}`;
  }
  return rangeMismatch(value.length, minItems, maxItems, "a list of", " items");
}

function rangeMismatch(
  value: number,
  least = -Infinity,
  most = Infinity,
  noun: string,
  unit: string,
): string | undefined {
  if (value >= least && value <= most) return undefined;
  if (most === Infinity) return `${noun} ${least} or more${unit}`;
  return least === -Infinity ? `${noun} ${most} or less${unit}` : `${noun} ${least} to ${most}${unit}`;
}

const expressions = new Map<string, RegExp>();

function expression(pattern: string): RegExp {
  const known = expressions.get(pattern) ?? new RegExp(pattern, "u");
  expressions.set(pattern, known);
  return known;
}
