import { tokenRequest } from "../../generated/constants.js";
import type { ThriveMethods } from "../../generated/methods.js";
import { InvalidArgumentError } from "../errors.js";
import { operationTable, type Operation, type Parameter } from "../operations/operation.js";
import { draw, hashText, mix } from "./data/random.js";
import { errorBody, json } from "./serve/errors.js";
import type { Arguments } from "./serve/route.js";

/** What a request ends in when the connection breaks. */
export const disconnected = Symbol("disconnected");

export type Outcome = Response | typeof disconnected;

interface Fault {
  readonly operationId: string;
  readonly arguments: Arguments;
  /** How often it happens still. */
  left: number;
  /** How long to wait first (ms). */
  readonly delay?: number;
  readonly act?: (request: Request, args: Arguments) => Outcome | Promise<Outcome>;
}

/** What is scripted to go wrong. */
export interface Faults {
  script(fault: Omit<Fault, "left" | "arguments">, options: FaultOptions): void;
  /** How long to wait (ms) and what to do instead of a response. */
  next(operationId: string, args: Arguments): { readonly delay: number; readonly act: Fault["act"] };
  reset(): void;
}

/** How long a fault lasts, and which requests it strikes. */
interface FaultOptions {
  readonly times?: number | undefined;
  readonly arguments?: object | undefined;
}

/** `faultRate` of all requests fail by chance: the same ones for the same seed. */
export function createFaults(seed: number, faultRate: number): Faults {
  let scripted: Fault[] = [];
  let requests = 0;
  const key = hashText("faults") ^ mix(seed);

  return {
    script(fault, options) {
      const { times = Infinity, arguments: args = {} } = checkFaultOptions(fault.operationId, options);
      scripted.push({ ...fault, left: times, arguments: toWire(fault.operationId, args) });
    },
    next(operationId, args) {
      const matching = scripted.filter((fault) => fault.operationId === operationId && matches(fault.arguments, args));
      const delays = matching.filter((fault) => fault.delay !== undefined);
      const acts = matching.filter((fault) => fault.act);
      // Those that end come in their order; of those that last, the newest counts.
      const act = acts.find((fault) => fault.left < Infinity) ?? acts.at(-1);
      const struck = [...delays, ...(act ? [act] : [])];
      for (const fault of struck) fault.left -= 1;
      scripted = scripted.filter((fault) => fault.left > 0);
      const delay = delays.reduce((sum, fault) => sum + (fault.delay ?? 0), 0);
      return { delay, act: act?.act ?? byChance(operationId) };
    },
    reset() {
      scripted = [];
      requests = 0;
    },
  };

  function byChance(operationId: string): Fault["act"] {
    if (faultRate === 0) return undefined;
    requests += 1;
    if (draw(key ^ requests, 1) >= faultRate) return undefined;
    const kind = Math.floor(draw(key ^ requests, 2) * 4);
    const status = [429, 500, 503][kind];
    return () => (status === undefined ? disconnected : json(errorBody(operationId, status), status));
  }
}

const parametersOf = (operationId: string): Readonly<Record<string, Pick<Parameter, "dateFormat">>> => {
  const operation: Operation | undefined = operationTable.find(({ id }) => id === operationId);
  if (operation) return operation.parameters;
  if (operationId === tokenRequest.operationId) return { [tokenRequest.tenantParameter]: {} };
  const known = [...operationTable.map(({ id }) => id), tokenRequest.operationId].join(", ");
  throw new InvalidArgumentError(`The mock has no operation ${JSON.stringify(operationId)}. It has ${known}.`);
};

function checkFaultOptions(operationId: string, options: FaultOptions): FaultOptions {
  const parameters = parametersOf(operationId);
  const { times, arguments: args = {} } = options;
  if (times !== undefined && !(Number.isInteger(times) && times >= 1)) {
    throw new InvalidArgumentError(`${operationId}: times must be an integer of 1 or more; got ${String(times)}.`);
  }
  if (typeof args !== "object") throw new InvalidArgumentError(`${operationId}: arguments must be an object.`);
  const unknown = Object.keys(args).find((name) => !Object.hasOwn(parameters, name));
  if (unknown !== undefined) {
    throw new InvalidArgumentError(
      `${operationId} has no argument ${unknown}. It has ${Object.keys(parameters).join(", ")}.`,
    );
  }
  return options;
}

/** The arguments as they arrive: a `Date` is written in the form of its parameter. */
function toWire(operationId: string, args: object): Arguments {
  const parameters = parametersOf(operationId);
  return Object.fromEntries(
    Object.entries(args as Readonly<Record<string, unknown>>)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => {
        if (!(value instanceof Date)) return [name, value];
        const [date = "", time = ""] = value.toISOString().split(/[T.]/);
        const format = parameters[name]?.dateFormat ?? "YYYY-MM-DDThh:mm:ss";
        return [name, format.replace("YYYY-MM-DD", date).replace("hh:mm:ss", time)];
      }),
  );
}

const matches = (wanted: Arguments, args: Arguments): boolean =>
  Object.entries(wanted).every(([name, value]) => JSON.stringify(args[name]) === JSON.stringify(value));

/** The operations that a fault can be scripted for. */
export type MockOperationId = keyof ThriveMethods | (typeof tokenRequest)["operationId"];
