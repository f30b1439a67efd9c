import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "../support/wire.js";
import { faults, wellBehaved, type Fault } from "./faults.js";
import type { Tally } from "./suite/place.js";

/** Responds to a request with the fault of that name; `/tally` instead of an API path returns what was received. */
export function createFaultServer(): (name: string, request: IncomingMessage, response: ServerResponse) => void {
  const tallies = new Map<string, Tally>();
  const named = new Map<string, Fault>(Object.entries(faults));

  return (name, request, response) => {
    const fault = named.get(name);
    if (fault === undefined) throw new Error(`There is no fault ${name}.`);
    const tally = tallies.get(name) ?? { tokenRequests: 0, authorizations: [], left: 0 };
    tallies.set(name, tally);
    if (request.url?.endsWith("/tally")) {
      json(tally)(response);
      return;
    }
    response.once("close", () => {
      if (!response.writableFinished) tally.left += 1;
    });
    request.resume();
    const { authorization = "" } = request.headers;
    const { token, api } = { ...wellBehaved, ...fault };
    if (request.method === "POST") token(tally.tokenRequests++, authorization)(response);
    else api(tally.authorizations.push(authorization) - 1, authorization)(response);
  };
}
