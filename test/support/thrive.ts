import { http, HttpResponse, type HttpHandler } from "msw";
import { refusalOf, type CheckToken } from "./credentials.js";
import { parameterReader } from "./parameters.js";
import { readerOf } from "./reads.js";
import type { Entries } from "./records.js";
import { routeOf, type Route } from "./routes.js";
import { seen, type SeenRequest } from "./seen.js";
import { examplesOf, jsonContent, readOperations, tokenOperation, type Operation } from "./spec.js";
import { testTenant, type Tenant } from "./tenants.js";
import { answerTokenRequest } from "./token-endpoint.js";
import { createIssuedTokens } from "./tokens.js";

export { testTenant } from "./tenants.js";
export type { SeenRequest } from "./seen.js";

export interface ThriveOptions {
  /** Who may call. Default: `testTenant` alone. */
  tenants?: readonly Tenant[];
  /** How long a token serves, in seconds. Default: 3600. */
  tokenLife?: number;
  /** Entries beside the spec's examples, by the name of their schema. */
  entries?: Entries;
  /** Judges bearer tokens in place of the imitation's own token endpoint. */
  checkToken?: CheckToken;
  /** Told of each request when its answer is ready. */
  onRequest?: (request: SeenRequest) => void;
}

type Answer = (request: Request, route: Route) => Promise<Response>;

/**
 * The imitation of Thrive: one handler for each GET operation of openapi.yaml and one for its token
 * operation, on the hosts of the spec and on any host that is none of them.
 */
export function thriveHandlers({
  tenants = [testTenant],
  tokenLife = 3600,
  entries = {},
  checkToken,
  onRequest,
}: ThriveOptions = {}): HttpHandler[] {
  const tokens = createIssuedTokens(tokenLife);

  function handlerOf(operation: Operation, answer: Answer): HttpHandler {
    const method = operation.method === "GET" ? http.get : http.post;
    const route = (request: Request) => routeOf(operation, new URL(request.url));
    return method(
      ({ request }) => route(request) !== undefined,
      async ({ request }) => {
        const found = route(request);
        if (found === undefined) return undefined;
        const response = await answer(request, found);
        onRequest?.(seen(request, response));
        return response;
      },
    );
  }

  function answerRead(operation: Operation): Answer {
    const readParameters = parameterReader(operation);
    const read = readerOf(operation, entries);
    return async (request, { pathParameters }) => {
      const refusal = await refusalOf(request, operation, tenants, checkToken ?? tokens.scopesOf);
      if (refusal !== undefined) return errorAnswer(operation, refusal);
      const parameters = readParameters(pathParameters, new URL(request.url).searchParams);
      if (parameters === undefined) return errorAnswer(operation, 400);
      const body = read(parameters);
      return body === undefined ? errorAnswer(operation, 404) : HttpResponse.json(body);
    };
  }

  return [
    ...readOperations.map((operation) => handlerOf(operation, answerRead(operation))),
    handlerOf(tokenOperation, (request, route) => answerTokenRequest(request, route, tenants, tokens)),
  ];
}

/** The spec's example of an error, from another operation where this one does not describe it. */
export function errorAnswer(operation: Operation | undefined, status: number): Response {
  const [body] = [...(operation === undefined ? [] : [operation]), ...readOperations].flatMap((candidate) =>
    examplesOf(jsonContent(candidate, status)),
  );
  return HttpResponse.json(body as object, { status });
}
