import { operationTable } from "../../operations/operation.js";
import { disconnected, type Outcome } from "../../mock/faults.js";
import { authorizationOf } from "../../mock/serve/credentials.js";

const known = new Set(operationTable.flatMap(({ parameters }) => Object.keys(parameters)));

/** A request on one line, without what could be a credential: of the query, only parameters of the description. */
export function requestLine(request: Request, outcome: Outcome, ms: number): string {
  const { pathname, searchParams } = new URL(request.url);
  const shown = new URLSearchParams([...searchParams].filter(([name]) => known.has(name))).toString();
  const status = outcome === disconnected ? "disconnected" : outcome.status;
  const { scheme } = authorizationOf(request);
  return `${request.method} ${pathname}${shown === "" ? "" : `?${shown}`} ${scheme} ${status} ${Math.round(ms)} ms`;
}
