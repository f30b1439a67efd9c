import { InvalidArgumentError } from "../errors.js";
import { checkNames, describe } from "../options/check.js";
import { dayMs, epochOf, parseDate, writeDate } from "../options/dates.js";
import type { Limits, Operation, Parameter } from "./operation.js";
import { serializeBody } from "./request-body.js";

/** The arguments of a call, by where they go in the request. */
export interface Params {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, string>>;
  /** The JSON text of the request body. */
  readonly body?: string;
}

/** Checks the arguments of a call against the description's parameters. Throws `InvalidArgumentError`. */
export function checkArguments(operation: Operation, args: unknown = {}): Params {
  const { id, parameters, body } = operation;
  const names = Object.keys(parameters);
  checkNames(id, args, body ? [...names, "body"] : names);
  const given = args as Readonly<Record<string, unknown>>; // an object by the line before
  const params: {
    path: Record<string, unknown>;
    query: Record<string, unknown>;
    header?: Record<string, string>;
    body?: string;
  } = { path: {}, query: {} };
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = toSend(operation, name, valueOf(given, name));
    if (value === undefined && !parameter.required) continue;
    const wanted = mismatch(parameter, value) ?? segmentMismatch(parameter, value) ?? headerMismatch(parameter, value);
    if (wanted !== undefined) {
      const { example } = parameter;
      const like = example === undefined ? "" : `, such as ${JSON.stringify(example)}`;
      throw new InvalidArgumentError(`${id}: ${name} must be ${wanted}${like}; got ${shown(parameter, value)}.`);
    }
    if (parameter.in === "header") (params.header ??= {})[name] = String(value);
    else params[parameter.in][name] = value;
  }
  checkOrder(operation, params.query);
  const text = body && serializeBody(operation, valueOf(given, "body"));
  if (text !== undefined) params.body = text;
  return params;
}

/** An argument, also one that a getter on the prototype gives, but nothing that every object has. */
function valueOf(args: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(args, name) || !(name in Object.prototype) ? args[name] : undefined;
}

/**
 * A date in the form of its parameter, in UTC; any other value as it is. A date is never rounded in the direction that
 * loses records: the end of a period is rounded up.
 */
function toSend({ id, parameters, period }: Operation, name: string, value: unknown): unknown {
  const { dateFormat, pattern = "" } = parameters[name] ?? {};
  if (dateFormat === undefined) return value;
  const round = name === period?.to ? "up" : "down";
  const time = epochOf(value);
  if (time !== undefined) return writeDate(time, dateFormat, round);
  const date = typeof value === "string" ? parseDate(value) : undefined;
  if (typeof value !== "string" || date === undefined) return value;
  if (date.time === undefined) {
    throw new InvalidArgumentError(`${id}: ${name} is ${JSON.stringify(value)}, a date that does not exist.`);
  }
  if (date.dateOnly && expression(pattern).test(value)) return value;
  if (date.dateOnly && round === "up") {
    const next = JSON.stringify(writeDate(date.time + dayMs, dateFormat, round));
    throw new InvalidArgumentError(
      `${id}: ${name} is ${JSON.stringify(value)}, which may or may not include that day; give ${next} to include it.`,
    );
  }
  return writeDate(date.time, dateFormat, round);
}

/** Throws if the arguments bound a period that ends before it begins. */
function checkOrder({ id, period }: Operation, query: Readonly<Record<string, unknown>>): void {
  if (period === undefined) return;
  const { [period.from]: from, [period.to]: to } = query;
  const [begin, end] = [from, to].map((value) => (typeof value === "string" ? parseDate(value) : undefined));
  if (begin?.time === undefined || end?.time === undefined) return;
  // A day without a time may stand for all of the day.
  if (begin.time <= end.time + (end.dateOnly ? dayMs - 1 : 0)) return;
  throw new InvalidArgumentError(
    `${id}: the period ends (${period.to} ${JSON.stringify(to)}) before it begins (${period.from} ${JSON.stringify(from)}).`,
  );
}

/** What the value should be, if it is not. */
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

/** What a header cannot hold (RFC 9110, section 5.5). */
function headerMismatch({ in: place }: Parameter, value: unknown): string | undefined {
  const valid = place !== "header" || /^[\t\x20-\x7e\x80-\xff]*$/.test(String(value));
  return valid ? undefined : "a string without line breaks, of characters up to U+00FF";
}

function textMismatch(limits: Limits, value: unknown): string | undefined {
  const { pattern, minLength, maxLength, dateFormat } = limits;
  if (typeof value === "string" && (pattern === undefined || expression(pattern).test(value))) {
    // To count characters takes a list of them.
    if (minLength === undefined && maxLength === undefined) return undefined;
    return rangeMismatch(Array.from(value).length, minLength, maxLength, ["a string of", "a string of"], " characters");
  }
  if (dateFormat !== undefined) return `a valid Date, or a string of the form ${dateFormat}`;
  return typeof value === "string" ? `a string that matches ${String(pattern)}` : "a string";
}

function numberMismatch({ type, minimum, maximum }: Limits, value: unknown): string | undefined {
  const noun = type === "integer" ? "an integer" : "a number";
  const fits = type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
  return fits ? rangeMismatch(Number(value), minimum, maximum, [`${noun},`, `${noun} from`], "") : noun;
}

function listMismatch({ items, minItems, maxItems }: Limits, value: unknown): string | undefined {
  if (!Array.isArray(value)) return "an array";
  for (const item of value) {
    const wanted = items && mismatch(items, item);
    if (wanted !== undefined) return `an array, each item ${wanted}`;
  }
  return rangeMismatch(value.length, minItems, maxItems, ["an array of", "an array of"], " items");
}

function rangeMismatch(
  value: number,
  least = -Infinity,
  most = Infinity,
  [oneSided, between]: readonly [string, string],
  unit: string,
): string | undefined {
  if (value >= least && value <= most) return undefined;
  if (most === Infinity) return `${oneSided} ${least} or more${unit}`;
  return least === -Infinity ? `${oneSided} ${most} or less${unit}` : `${between} ${least} to ${most}${unit}`;
}

/** A wrong value for an error. Only that of a date or a name is quoted: any other may be a misplaced secret. */
function shown({ dateFormat, enum: names }: Limits, value: unknown): string {
  const isHarmless =
    typeof value === "string" && (dateFormat ?? names) !== undefined && /^[\w :.+-]{1,30}$/.test(value);
  return isHarmless ? JSON.stringify(value) : describe(value);
}

const expressions = new Map<string, RegExp>();

function expression(pattern: string): RegExp {
  const known = expressions.get(pattern) ?? new RegExp(pattern, "u");
  expressions.set(pattern, known);
  return known;
}
