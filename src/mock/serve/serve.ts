import { tokenRequest } from "../../../generated/constants.js";
import { mockDescription } from "../../../generated/mock.js";
import { parameters } from "../../../generated/mock-validators.js";
import type { Operation } from "../../operations/operation.js";
import { disconnected, type Faults, type Outcome } from "../faults.js";
import type { RequestLog } from "../requests.js";
import type { Store } from "../store/store.js";
import type { MockTenant } from "../tenant.js";
import { authorizationOf, basicPair } from "./credentials.js";
import { errorBody, json, messageBody, parameterError } from "./errors.js";
import { readBody, type Bounds } from "./read.js";
import { argumentsOf, noRoute, routeOf, type Arguments, type Route } from "./route.js";
import { respondToTokenRequest } from "./token-endpoint.js";
import type { Tokens } from "./tokens.js";
import { wait } from "./wait.js";

export interface ServeSettings {
  readonly store: Store;
  readonly tokens: Tokens;
  readonly faults: Faults;
  readonly requests: RequestLog;
  readonly bounds: Bounds;
  readonly tenant: MockTenant;
}

/** Responds to a request for any host, or does what is scripted for it. */
export type Serve = (request: Request) => Promise<Outcome>;

export function createServe({ store, tokens, faults, requests, bounds, tenant }: ServeSettings): Serve {
  return async (request) => {
    const { method } = request;
    const url = new URL(request.url);
    const { scheme } = authorizationOf(request);
    const seen = { method, url: withoutUserInfo(url), scheme };
    const route = routeOf(method, url);
    if (!route) {
      const response = json(messageBody(404, noRoute(method, url)), 404);
      requests.note({ ...seen, operationId: undefined, arguments: {} })(404);
      return response;
    }
    const { operationId, args } = identify(route, url);
    const done = requests.note({ ...seen, operationId, arguments: args });
    const outcome = await respond(route, operationId, args, request);
    if (outcome !== disconnected) done(outcome.status);
    return outcome;
  };

  async function respond(route: Route, operationId: string, args: Arguments, request: Request): Promise<Outcome> {
    const { delay, act } = faults.next(operationId, { ...defaultsOf(route), ...args });
    if (delay > 0) await wait(delay, request.signal);
    if (request.signal.aborted) return disconnected;
    if (act) return act(request, args);
    if (route.kind === "token") return respondToTokenRequest(request, route, tenant, tokens);
    return responseOf(route.operation, args, request);
  }

  /** 401 before 403 before 400 before 404. */
  async function responseOf(operation: Operation, args: Arguments, request: Request): Promise<Response> {
    const { id } = operation;
    const rejected = await rejectedStatus(operation, request);
    if (rejected !== undefined) return json(errorBody(id, rejected), rejected);
    const wrong = wrongParameter(operation, args);
    if (wrong !== undefined) return json(parameterError(id, wrong), 400);
    const body = readBody(store, operation, args, bounds);
    return body === undefined ? json(errorBody(id, 404), 404) : json(body, mockDescription.reads[id]?.status);
  }

  async function rejectedStatus({ scopes }: Operation, request: Request): Promise<401 | 403 | undefined> {
    if (!scopes) return undefined;
    const { scheme, credentials } = authorizationOf(request);
    if (scheme === "Basic") {
      const [user, password] = basicPair(credentials);
      return user === tenant.tenantId && password === tenant.apiSecret ? undefined : 401;
    }
    const granted = scheme === "Bearer" ? await tokens.scopesOf(credentials) : undefined;
    if (!granted) return 401;
    return scopes.some((scope) => granted.includes(scope)) ? undefined : 403;
  }
}

function identify(route: Route, url: URL): { readonly operationId: string; readonly args: Arguments } {
  return route.kind === "token"
    ? { operationId: tokenRequest.operationId, args: { [tokenRequest.tenantParameter]: route.tenantId } }
    : { operationId: route.operation.id, args: argumentsOf(route.operation, route.path, url) };
}

function defaultsOf(route: Route): Arguments {
  if (route.kind === "token") return {};
  return Object.fromEntries(
    Object.entries(route.operation.parameters).flatMap(([name, parameter]) =>
      parameter.default === undefined ? [] : [[name, parameter.default]],
    ),
  );
}

/** The first parameter that breaks a rule of the description, or is missing. */
function wrongParameter({ id }: Operation, args: Arguments): string | undefined {
  const mismatch = parameters[id]?.(args);
  return mismatch ? mismatch.path.split("/")[0] : undefined;
}

/** Where a URL holds a name and a password, they are credentials. */
function withoutUserInfo(url: URL): string {
  const shown = new URL(url);
  shown.username = "";
  shown.password = "";
  return shown.href;
}
