import createClient, { type ParamsOption, type ParseAs, type ParseAsResponse } from "openapi-fetch";
import type { ApiPaths } from "../generated/bodies.js";
import { checkArguments, type Params } from "./arguments.js";
import { checkHeaders, checkKnown, checkLimits } from "./check-options.js";
import { InvalidArgumentError } from "./errors.js";
import { operationTable, type Operation } from "./operation.js";
import { knownRequestOptions, type RequestOptions } from "./options.js";
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
    readonly headers?: Readonly<Record<string, string>> | undefined;
    /** How to read the body of a 2xx. Default: `"json"`, held to its type. */
    readonly parseAs?: As | undefined;
  };

/** Sends a request the way openapi-fetch does: resolves with `data` or `error`, and rejects when no whole answer came. */
type ApiMethod<M extends Method> = <P extends PathOf<M>, As extends ParseAs = "json">(
  path: P,
  ...init: object extends ApiInit<OperationAt<P, M>, As>
    ? [init?: ApiInit<OperationAt<P, M>, As>]
    : [init: ApiInit<OperationAt<P, M>, As>]
) => Promise<ApiOutcome<OperationAt<P, M>, As>>;

type ResponsesOf<O> = O extends { readonly responses: infer R } ? R : never;
type BodyOf<R> = R extends { readonly content: { readonly "application/json": infer B } } ? B : never;
type Answers<O> = {
  [S in keyof ResponsesOf<O> as `${S & number}` extends `2${string}` ? "data" : "error"]: BodyOf<ResponsesOf<O>[S]>;
};

/** openapi-fetch's outcome. Its own type would take an open set, `string & {}`, apart as if it were an object. */
export type ApiOutcome<O, As extends ParseAs> =
  | {
      readonly data: ParseAsResponse<Answers<O>["data" & keyof Answers<O>], { parseAs: As }>;
      readonly error?: never;
      readonly response: Response;
    }
  | {
      readonly data?: never;
      readonly error: Answers<O>["error" & keyof Answers<O>];
      readonly response: Response;
    };

/** openapi-fetch's client over the paths of the description, with authentication, retries and timeout. */
export type ThriveApi = {
  readonly [M in Method as PathOf<M> extends never ? never : Uppercase<M>]: ApiMethod<M>;
};

/** What is known of a call's outcome when its types are not. */
interface Outcome {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Sends a call of one operation: its arguments by name, and openapi-fetch's `init` without `params`. */
export type SendOperation = (
  operation: Operation,
  args: unknown,
  init?: Omit<ApiInit<unknown, ParseAs>, "params">,
) => Promise<Outcome>;

/** One call through openapi-fetch: both the methods and `thrive.api` go through it. */
export function createSendOperation(settings: Settings): SendOperation {
  const { baseUrl, validate, sender } = settings;
  const client = createClient({
    baseUrl,
    // openapi-fetch types both for the platform's Request; it builds one and hands it on, and needs no more of it.
    Request: LightRequest as unknown as typeof Request,
    fetch: createTransport(sender, new URL(baseUrl).origin) as unknown as (request: Request) => Promise<Response>,
    querySerializer: { array: { style: "form", explode: false } },
  });
  // Its types follow from the path; which one it is, is known here at run time alone.
  const request = client.request as unknown as (
    method: string,
    path: string,
    init: CallInit & { params: Params; parseAs: ParseAs },
  ) => Promise<Outcome>;

  return async (operation, args, init = {}) => {
    const { id, method, path } = operation;
    const { parseAs = "json", headers, signal } = init;
    if (!bodyKinds.includes(parseAs)) {
      throw new InvalidArgumentError(`${id}: parseAs has to be one of ${bodyKinds.join(", ")}.`);
    }
    const outcome = await request(method, path, {
      ...checkLimits(init, settings),
      params: checkArguments(operation, args),
      plainHeaders: headers === undefined ? settings.headers : { ...settings.headers, ...checkHeaders(headers) },
      signal,
      operationId: id,
      // The text is parsed here, so that what is no JSON is an error that tells of it.
      parseAs: parseAs === "json" ? "text" : parseAs,
    });
    const { data, response } = outcome;
    if (!response.ok || parseAs !== "json") return outcome;
    const text = typeof data === "string" ? data : ""; // openapi-fetch leaves out an empty body
    return { data: readAnswer(operation, response, text, validate), response };
  };
}

const bodyKinds: readonly ParseAs[] = ["json", "text", "blob", "arrayBuffer", "stream"];
const knownInit = ["params", "headers", "parseAs", ...knownRequestOptions];

/** `thrive.api`: a function for each HTTP method of the description. */
export function createApi(sendOperation: SendOperation): ThriveApi {
  const methods = new Set(operationTable.map(({ method }) => method));
  const call = (method: string) => {
    const operations = operationTable.filter((operation) => operation.method === method);
    return async (path: string, init: ApiInit<ApiOperation, ParseAs> = {}) => {
      const operation = operations.find((each) => each.path === path);
      if (operation === undefined) {
        const paths = operations.map((each) => each.path).join(", ");
        throw new InvalidArgumentError(`${method} has no such path. It has ${paths}.`);
      }
      checkKnown(operation.id, init, knownInit);
      const { params = {}, ...rest } = init;
      checkKnown(`${operation.id}: params`, params, ["path", "query"]);
      return sendOperation(operation, { ...params.path, ...params.query }, rest);
    };
  };
  const api = Object.fromEntries([...methods].map((method) => [method, call(method)]));
  return api as unknown as ThriveApi; // the table and the type are both made from the description
}

/** What is known of each operation's parameters when it is not known which operation it is. */
interface ApiOperation {
  readonly parameters: { readonly path?: object; readonly query?: object };
}
