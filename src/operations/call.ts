import createClient from "openapi-fetch";
import type { Connection } from "../http/connection.js";
import type { ReceivedResponse } from "../http/response.js";
import { send, type Authenticator } from "../http/send.js";
import { checkHeaders } from "../options/headers.js";
import type { RequestOptions } from "../options/options.js";
import type { Params } from "./arguments.js";
import { bodyKind, type Operation } from "./operation.js";
import { writeQuery } from "./query.js";

/** What every call of a client shares. */
export interface CallSettings extends Connection {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly authenticator: Authenticator;
}

/** The result of a call: the response and, unless it was a success, its body as `error`, parsed if it is JSON. */
export interface CallResult {
  readonly error?: unknown;
  readonly response: ReceivedResponse;
}

export interface CallOptions extends RequestOptions {
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whether the body of a success is read as bytes. Default: as the description has it. */
  readonly binary?: boolean;
}

/** Sends a request of one operation, with arguments that were checked. */
export type SendCall = (operation: Operation, params: Params, options: CallOptions) => Promise<CallResult>;

/** All that openapi-fetch needs of a `Request`. It would build a real one only for `fetch` to take it apart again. */
class LightRequest {
  readonly url: string;
  readonly method: string;

  constructor(url: string, { method }: { readonly method: string }) {
    this.url = url;
    this.method = method;
  }
}

/**
 * openapi-fetch builds the URL and reads the response. Authentication, retries and the timeout sit between the two, in
 * the `fetch` of each request, because only there can a request be sent again.
 */
export function createCall(settings: CallSettings): SendCall {
  const client = createClient({
    baseUrl: settings.baseUrl,
    // openapi-fetch declares the platform's own `Request`, and needs no more of it than its URL.
    Request: LightRequest as unknown as typeof Request,
  });
  // Its types follow from a literal path; here the path is known at run time only.
  const request = client.request as unknown as (
    method: string,
    path: string,
    init: {
      readonly method: string;
      readonly params: Pick<Params, "path" | "query">;
      readonly querySerializer: (query: Params["query"]) => string;
      readonly parseAs: "text";
      readonly fetch: (request: LightRequest) => Promise<ReceivedResponse>;
    },
  ) => Promise<CallResult>;

  const anonymous = { ...settings, authenticator: undefined };

  return (operation, params, options) => {
    const { id: operationId, method, path, scopes } = operation;
    const { body } = params;
    const { signal, timeout = settings.timeout, maxRetries = settings.maxRetries } = options;
    const headers = headersOf(operation, params, options, settings);
    const isBinary = (status: number): boolean => options.binary ?? bodyKind(operation, status) === "binary";
    const repeatable = isRepeatable(operation, params);
    const fetch = ({ url }: LightRequest): Promise<ReceivedResponse> =>
      send(
        {
          operationId,
          url,
          method,
          headers,
          signal,
          timeout,
          maxRetries,
          repeatable,
          isBinary,
          ...(body !== undefined && { body }),
        },
        scopes === undefined ? anonymous : settings,
      );
    const querySerializer = (query: Params["query"]): string => writeQuery(operation, query);
    // `method` again in the init, because openapi-fetch sets it in a copy and Node 20 is slow to add a property to one.
    return request(method, path, { method, params, querySerializer, parseAs: "text", fetch });
  };
}

function headersOf(
  { accept, body: description }: Operation,
  { header, body }: Params,
  { headers }: CallOptions,
  { headers: shared }: CallSettings,
): Readonly<Record<string, string>> {
  if (headers === undefined && header === undefined && body === undefined && accept === undefined) return shared;
  return {
    ...shared,
    ...(accept !== undefined && { accept }),
    ...(body !== undefined && { "content-type": description?.type ?? "application/json" }),
    ...(headers && checkHeaders(headers)),
    ...(header && checkHeaders(header)),
  };
}

/** Whether the description, or an idempotency key, allows to send it twice. */
const isRepeatable = ({ idempotent = false }: Operation, { header = {} }: Params): boolean =>
  idempotent || Object.keys(header).some((name) => name.toLowerCase() === "idempotency-key");
