import type { ParamsOption, ParseAs, ParseAsResponse } from "openapi-fetch";
import type { ApiPaths } from "../../generated/wire-types.js";
import { InvalidArgumentError } from "../errors.js";
import { checkNames, checkOptions } from "../options/check.js";
import { requestOptionNames, type RequestOptions } from "../options/options.js";
import { checkArguments } from "./arguments.js";
import type { CallOptions, SendCall } from "./call.js";
import { operationTable } from "./operation.js";
import { readResponse, type Validate } from "./validation.js";

type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** The paths of the description that have an operation of this method. */
type PathOf<M extends Method> = {
  [P in keyof ApiPaths]: ApiPaths[P] extends Readonly<Record<M, object>> ? P : never;
}[keyof ApiPaths];

type OperationAt<P extends PathOf<M>, M extends Method> = NonNullable<ApiPaths[P][M & keyof ApiPaths[P]]>;

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
export type ApiOutcome<O, As extends ParseAs> = {
  /** The answer itself, to be read anew. */
  readonly response: Response;
} & (
  | {
      /** The answer's body, where the status is a 2xx. */
      readonly data: ParseAsResponse<Answers<O>["data" & keyof Answers<O>], { parseAs: As }>;
      readonly error?: never;
    }
  | {
      readonly data?: never;
      /** The error's body, where it is not. */
      readonly error: Answers<O>["error" & keyof Answers<O>];
    }
);

/** openapi-fetch's client over the paths of the description, with authentication, retries and timeout. */
export type ThriveApi = {
  readonly [M in Method as PathOf<M> extends never ? never : Uppercase<M>]: ApiMethod<M>;
};

interface AnyInit extends CallOptions {
  readonly params?: { readonly path?: object; readonly query?: object };
  readonly parseAs?: ParseAs;
}

/** `thrive.api`: a function for each HTTP method of the description. */
export function createApi(sendCall: SendCall, validate: Validate): ThriveApi {
  const call = (method: string) => {
    const operations = operationTable.filter((operation) => operation.method === method);
    return async (path: string, init: AnyInit = {}): Promise<unknown> => {
      const operation = operations.find((each) => each.path === path);
      if (operation === undefined) {
        const paths = operations.map((each) => each.path).join(", ");
        throw new InvalidArgumentError(`${method} has no such path. It has ${paths}.`);
      }
      checkOptions(operation.id, init, ["params", "headers", "parseAs", ...requestOptionNames]);
      const { params = {}, parseAs = "json" } = init;
      checkNames(`${operation.id}: params`, params, ["path", "query"]);
      const checked = checkArguments(operation, { ...params.path, ...params.query });
      const outcome = await sendCall(operation, checked, init);
      const response = outcome.response.toResponse();
      if (!response.ok) return { error: outcome.error, response };
      if (parseAs === "json") return { data: readResponse(operation, outcome.response, validate), response };
      const copy = response.clone();
      return { data: parseAs === "stream" ? copy.body : await copy[parseAs](), response };
    };
  };
  const methods = new Set(operationTable.map(({ method }) => method));
  const api: unknown = Object.fromEntries([...methods].map((method) => [method, call(method)]));
  return api as ThriveApi; // the table and the type are both made from the description
}
