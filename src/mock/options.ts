import { mockDescription, type MockRecords } from "../../generated/mock.js";
import { InvalidArgumentError } from "../errors.js";
import type { Bounds } from "./serve/read.js";

/** The options of `createMockThrive`. */
export interface MockThriveOptions {
  /** Decides what the records are: the same seed gives the same ones, in each process of a UTC day. Default: 1. */
  readonly seed?: number | undefined;
  /**
   * How many records there are of each schema, the examples of the description included. Those of 1,000,000 take no
   * more memory than those of ten. Default: some hundred log entries of 40 users.
   */
  readonly counts?: { readonly [Name in keyof MockRecords]?: number } | undefined;
  /**
   * What time it is (ms since the epoch, or a `Date`). It is read at each use, so fake timers work: the records end on
   * the day before the first response, and tokens expire by it. Default: `Date.now`.
   */
  readonly now?: (() => number | Date) | undefined;
  /** Which share of all requests fails by chance, from 0 to 1; the same ones for the same seed. Default: 0. */
  readonly faultRate?: number | undefined;
  /**
   * Whether the bounds of a period are included, which the API does not document: `"inclusive"`, to the second;
   * `"exclusive"`; or `"day"`, which is all of both days. Default: `"inclusive"`.
   */
  readonly bounds?: Bounds | undefined;
}

export interface MockSettings {
  readonly seed: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly now: () => number;
  readonly faultRate: number;
  readonly bounds: Bounds;
}

const known = ["seed", "counts", "now", "faultRate", "bounds"] satisfies (keyof MockThriveOptions)[];
const boundsNames = ["inclusive", "exclusive", "day"] satisfies Bounds[];

/** Throws `InvalidArgumentError` at the first option that is wrong. */
export function resolveMockOptions(options: MockThriveOptions = {}): MockSettings {
  const unknown = Object.keys(options).find((name) => !known.some((each) => each === name));
  if (unknown !== undefined) throw wrong(`${unknown} is no option. The options are ${known.join(", ")}.`);
  const { seed = 1, counts = {}, now = Date.now, faultRate = 0, bounds = "inclusive" } = options;
  if (!Number.isSafeInteger(seed)) throw wrong(`seed must be an integer; got ${String(seed)}.`);
  if (typeof now !== "function") throw wrong(`now must be a function that returns a time in ms or a Date.`);
  if (!(typeof faultRate === "number" && faultRate >= 0 && faultRate <= 1)) {
    throw wrong(`faultRate must be a number from 0 to 1; got ${String(faultRate)}.`);
  }
  if (!boundsNames.includes(bounds))
    throw wrong(`bounds must be one of ${boundsNames.join(", ")}; got ${JSON.stringify(bounds)}.`);
  return {
    seed,
    counts: checkCounts(counts),
    now: () => timeOf((options.now ?? Date.now)()),
    faultRate,
    bounds,
  };
}

function timeOf(time: unknown): number {
  const ms = time instanceof Date ? time.getTime() : time;
  if (typeof ms === "number" && Math.abs(ms) <= 8.64e15) return ms;
  throw wrong(`now has to return a time in ms or a valid Date; it returned ${String(time)}.`);
}

function checkCounts(counts: object): Readonly<Record<string, number>> {
  const names = Object.keys(mockDescription.records);
  for (const [name, count] of Object.entries(counts)) {
    if (!names.includes(name))
      throw wrong(`counts.${name} is no schema whose records are counted. Those are ${names.join(", ")}.`);
    if (count === undefined) continue;
    if (!(Number.isInteger(count) && Number(count) >= 0 && Number(count) <= 2 ** 31)) {
      throw wrong(`counts.${name} must be an integer of 0 or more; got ${String(count)}.`);
    }
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== undefined));
}

const wrong = (message: string): InvalidArgumentError => new InvalidArgumentError(`createMockThrive: ${message}`);
