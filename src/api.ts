import createClient, {
  type FetchResponse,
  type HeadersOptions,
  type ParamsOption,
  type ParseAs,
} from "openapi-fetch";
import type { ApiPaths } from "../generated/bodies.js";
import { checkKnown, checkLimits } from "./check-options.js";
import { InvalidArgumentError } from "./errors.js";
import { operationTable, type Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Settings } from "./settings.js";
import { createTransport, LightRequest, type CallInit } from "./transport.js";
import { readAnswer } from "./validation.js";

type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** The paths of the description that have an operation of this method. */
type PathOf<M extends Method> = {
  [P in keyof ApiPaths]: ApiPaths[P] extends Readonly<Record<M, object>> ? P : never;
}[keyof ApiPaths];

type OperationAt<P, M extends Method> = P extends keyof ApiPaths
  ? M extends keyof ApiPaths[P]
    ? NonNullable<ApiPaths[P][M]>
    : never
  : never;

/** openapi-fetch's init, and the options of a call; without what would take the call out of the client's hands. */
export type ApiInit<O, As extends ParseAs = "json"> = ParamsOption<O> &
  RequestOptions & {
    /** Headers for this request. `Authorization` is not among them. */
    readonly headers?: HeadersOptions | undefined;
    /** How to read the body of a 2xx. Default: `"json"`, held to its type. */
    readonly parseAs?: As | undefined;
  };

/** Sends a request the way openapi-fetch does: resolves with `data` or `error`, and rejects when no whole answer came. */
type ApiMethod<M extends Method> = <P extends PathOf<M>, As extends ParseAs = "json">(
  path: P,
  ...init: object extends ApiInit<OperationAt<P, M>, As>
    ? [init?: ApiInit<OperationAt<P, M>, As>]
    : [init: ApiInit<OperationAt<P, M>, As>]
) => Promise<FetchResponse<OperationAt<P, M>, { parseAs: As }, "application/json">>;

/** openapi-fetch's client over the paths of the description, with authentication, retries and timeout. */
export type ThriveApi = {
  readonly [M in Method as PathOf<M> extends never ? never : Uppercase<M>]: ApiMethod<M>;
};

/** What is known of a call's outcome when its types are not. */
export interface Outcome {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Sends a call of one operation, with openapi-fetch's `init`. */
export type SendOperation = (
  operation: Operation,
  init?: ApiInit<unknown, ParseAs>,
) => Promise<Outcome>;

const knownInit = ["params", "headers", "parseAs", "signal", "timeout", "maxRetries"];

/** One call through openapi-fetch: both the methods and `thrive.api` go through it. */
export function createSendOperation(settings: Settings): SendOperation {
  const { baseUrl, headers, validate, sender } = settings;
  const client = createClient({
    baseUrl,
    headers,
    // openapi-fetch types both for the platform's Request; it builds one and hands it on, and needs no more of it.
    Request: LightRequest as unknown as typeof Request,
    fetch: createTransport(sender, new URL(baseUrl).origin) as unknown as (
      r: Request,
    ) => Promise<Response>,
    querySerializer: { array: { style: "form", explode: false } },
  });
  // Its types follow from the path; which one it is, is known here at run time alone.
  const request = client.request as unknown as (
    method: string,
    path: string,
    init: CallInit & { readonly parseAs: ParseAs },
  ) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

  return async (operation, init = {}) => {
    const { id, method, path } = operation;
    checkKnown(id, init, knownInit);
    const { parseAs = "json", signal, ...rest } = init;
    const outcome = await request(method, path, {
      ...rest,
      ...checkLimits(init, settings),
      signal,
      operationId: id,
      // The text is parsed here, so that what is no JSON is an error that tells of it.
      parseAs: parseAs === "json" ? "text" : parseAs,
    });
    const { data, response } = outcome;
    if (!response.ok || parseAs !== "json") return outcome;
    const text = typeof data === "string" ? data : undefined;
    return { data: readAnswer(operation, response, text, validate), response };
  };
}

/** `thrive.api`: a function for each HTTP method of the description. */
export function createApi(sendOperation: SendOperation): ThriveApi {
  const methods = new Set(operationTable.map(({ method }) => method));
  const call = (method: string) => async (path: string, init?: ApiInit<unknown, ParseAs>) => {
    const operation = operationTable.find((each) => each.method === method && each.path === path);
    if (operation) return sendOperation(operation, init);
    const paths = operationTable.filter((each) => each.method === method).map((each) => each.path);
    throw new InvalidArgumentError(`${method} has no such path. It has ${paths.join(", ")}.`);
  };
  const api = Object.fromEntries([...methods].map((method) => [method, call(method)]));
  return api as unknown as ThriveApi; // the table and the type are both made from the description
}
