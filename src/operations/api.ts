import type { ParamsOption, ParseAs, ParseAsResponse, RequestBodyOption } from "openapi-fetch";
import type { ApiPaths } from "../../generated/wire-types.js";
import { InvalidArgumentError } from "../errors.js";
import { checkNames, readOptions, type Rules } from "../options/check.js";
import type { RequestOptions } from "../options/options.js";
import { anObject, oneOf, requestRules } from "../options/rules.js";
import { checkArguments } from "./arguments.js";
import type { CallOptions, CallResult, SendCall } from "./call.js";
import { operationTable } from "./operation.js";
import { readResponse, type Validate } from "./validation.js";

/** The HTTP methods that a description may have operations for. */
export type HttpMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** The paths of the description that have an operation with this method. */
export type ApiPath<M extends HttpMethod> = {
  [P in keyof ApiPaths]: ApiPaths[P] extends Readonly<Record<M, object>> ? P : never;
}[keyof ApiPaths];

/** The operation at a path, with an HTTP method. */
export type ApiOperation<P extends ApiPath<M>, M extends HttpMethod> = NonNullable<ApiPaths[P][M & keyof ApiPaths[P]]>;

/** The `init` of a `thrive.api` method: the parameters as openapi-fetch takes them, and the options of a call. */
export type ApiInit<O, As extends ParseAs = "json"> = ParamsOption<O> &
  RequestBodyOption<O> &
  RequestOptions & {
    /** Headers to add to this request. `Authorization` cannot be set here. Default: none. */
    readonly headers?: Readonly<Record<string, string>> | undefined;
    /** How to read the body of a 2xx. Default: `"json"`, validated like the result of a method. */
    readonly parseAs?: As | undefined;
  };

/** Sends a request like openapi-fetch: resolves with `data` or `error`, and rejects if no complete response arrives. */
export type ApiMethod<M extends HttpMethod> = <P extends ApiPath<M>, As extends ParseAs = "json">(
  path: P,
  ...init: object extends ApiInit<ApiOperation<P, M>, As>
    ? [init?: ApiInit<ApiOperation<P, M>, As>]
    : [init: ApiInit<ApiOperation<P, M>, As>]
) => Promise<ApiOutcome<ApiOperation<P, M>, As>>;

type ResponsesOf<O> = O extends { readonly responses: infer R } ? R : never;
/** JSON where a response has several media types. */
type MediaTypeOf<C> = [Extract<keyof C, `application/${string}json`>] extends [never]
  ? keyof C
  : Extract<keyof C, `application/${string}json`>;
type BodyOf<R> = R extends { readonly content: infer C } ? C[MediaTypeOf<C>] : undefined;
/** The bodies of the responses of an operation: `data` of a 2xx, `error` of any other. */
export type ApiBodies<O> = {
  [S in keyof ResponsesOf<O> as `${S & (string | number)}` extends `2${string}` ? "data" : "error"]: BodyOf<
    ResponsesOf<O>[S]
  >;
};

/** The result of a `thrive.api` method. openapi-fetch's own type would expand `string & {}` as if it were an object. */
export type ApiOutcome<O, As extends ParseAs> = {
  /** The response, whose body is unread. */
  readonly response: Response;
} & (
  | {
      /** The response body, if the status is a 2xx. */
      readonly data: ParseAsResponse<ApiBodies<O>["data" & keyof ApiBodies<O>], { parseAs: As }>;
      readonly error?: never;
    }
  | {
      readonly data?: never;
      /** The error body, if the status is not a 2xx. */
      readonly error: ApiBodies<O>["error" & keyof ApiBodies<O>];
    }
);

/** openapi-fetch's client over the paths of the description, with authentication, retries and timeout. */
export type ThriveApi = {
  readonly [M in HttpMethod as ApiPath<M> extends never ? never : Uppercase<M>]: ApiMethod<M>;
};

interface AnyInit extends Omit<CallOptions, "binary"> {
  readonly params?: { readonly path?: object; readonly query?: object; readonly header?: object };
  readonly body?: unknown;
  readonly parseAs?: ParseAs;
}

const initRules: Rules<AnyInit> = /* @__PURE__ */ (() => ({
  ...requestRules,
  params: anObject,
  headers: anObject,
  body: { accepts: () => true, expected: "a value that can be sent as JSON" },
  parseAs: oneOf("json", "text", "blob", "arrayBuffer", "stream"),
}))();

/** The error body. It is never falsy, so that `if (error)` finds every failure. */
function errorOf({ error, response: { status, statusText } }: CallResult): unknown {
  if (error) return error;
  return { status, error: statusText, message: "The response has no error body." };
}

/** Creates `thrive.api`: a function for each HTTP method of the description. */
export function createApi(sendCall: SendCall, validate: Validate): ThriveApi {
  const createMethod = (method: string) => {
    const operations = operationTable.filter((operation) => operation.method === method);
    return async (path: string, init: AnyInit = {}): Promise<unknown> => {
      const operation = operations.find((each) => each.path === path);
      if (operation === undefined) {
        const paths = operations.map((each) => each.path).join(", ");
        throw new InvalidArgumentError(`${method} does not accept this path. It accepts ${paths}.`);
      }
      const options = readOptions(operation.id, init, initRules);
      const { params = {}, parseAs = "json" } = options;
      checkNames(`${operation.id}: params`, params, ["path", "query", "header"]);
      const checked = checkArguments(operation, {
        ...params.path,
        ...params.query,
        ...params.header,
        ...(options.body !== undefined && { body: options.body }),
      });
      const asBytes = parseAs === "blob" || parseAs === "arrayBuffer" || parseAs === "stream";
      const outcome = await sendCall(operation, checked, asBytes ? { ...options, binary: true } : options);
      const response = outcome.response.toResponse();
      if (!response.ok) return { error: errorOf(outcome), response };
      if (parseAs === "json") return { data: await readResponse(operation, outcome.response, validate), response };
      const copy = response.clone();
      return { data: parseAs === "stream" ? copy.body : await copy[parseAs](), response };
    };
  };
  const httpMethods = new Set(operationTable.map(({ method }) => method));
  const api: unknown = Object.fromEntries([...httpMethods].map((method) => [method, createMethod(method)]));
  return api as ThriveApi; // the table and the type are both generated from the description
}
