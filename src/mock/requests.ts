import type { ThriveMethods } from "../../generated/methods.js";
import type { tokenRequest } from "../../generated/constants.js";

/** The arguments of a method, as they are sent: dates as texts. */
type Sent<Arguments> = { readonly [Name in keyof Arguments]: Exclude<Arguments[Name], Date> };

export type ArgumentsOf<Id extends keyof ThriveMethods> = NonNullable<Parameters<ThriveMethods[Id]>[0]>;

interface Seen<Id, Arguments> {
  /** The requested operation; `undefined` if no operation has this method and path. */
  readonly operationId: Id;
  readonly method: string;
  readonly url: string;
  /** What was sent as the operation's parameters. */
  readonly arguments: Arguments;
  /** How the request authenticated; never with what. */
  readonly scheme: "Basic" | "Bearer" | "none";
  /** The status of the response; `undefined` before there is one, and where the connection broke. */
  readonly status: number | undefined;
}

/** A request that the mock was sent. */
export type MockRequest =
  | { [Id in keyof ThriveMethods]: Seen<Id, Sent<ArgumentsOf<Id>>> }[keyof ThriveMethods]
  | Seen<(typeof tokenRequest)["operationId"], Readonly<Record<(typeof tokenRequest)["tenantParameter"], string>>>
  | Seen<undefined, Readonly<Record<string, never>>>;

/** A request of any operation. */
type AnyRequest = Seen<string | undefined, Readonly<Record<string, unknown>>>;

/** So many are remembered; a long-lived mock forgets the oldest. */
const mostRequests = 10_000;

export interface RequestLog {
  /** Notes a request, and returns what sets its status. */
  note(request: Omit<AnyRequest, "status">): (status: number) => void;
  all(): readonly MockRequest[];
  reset(): void;
}

export function createRequestLog(): RequestLog {
  let requests: AnyRequest[] = [];
  return {
    note(request) {
      const entry: { -readonly [Key in keyof AnyRequest]: AnyRequest[Key] } = { ...request, status: undefined };
      requests.push(entry);
      if (requests.length > mostRequests * 1.1) requests = requests.slice(-mostRequests);
      return (status) => void (entry.status = status);
    },
    all: () => structuredClone(requests.slice(-mostRequests)) as readonly unknown[] as MockRequest[], // read from the description's own parameters
    reset: () => void (requests = []),
  };
}
