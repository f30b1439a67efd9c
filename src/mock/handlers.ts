import { http, type HttpHandler } from "msw";
import { disconnected } from "./faults.js";
import { isServed } from "./serve/route.js";
import type { Serve } from "./serve/serve.js";

/**
 * msw's handlers of the mock. One for all: a handler that returns nothing leaves a request to the others, which all
 * versions of msw agree on.
 */
export function createHandlers(serve: Serve): HttpHandler[] {
  return [
    http.all("*", async ({ request }) => {
      if (!isServed(new URL(request.url))) return undefined;
      const outcome = await serve(request);
      return outcome === disconnected ? Response.error() : outcome;
    }),
  ];
}
