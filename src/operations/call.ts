import createClient, { createQuerySerializer } from "openapi-fetch";
import type { Answer } from "../http/response.js";
import { checkArguments, type Params } from "./arguments.js";
import { checkHeaders } from "../options/headers.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "../options/options.js";
import { send } from "../http/send.js";
import type { Settings } from "../settings.js";

/** What a call ends in: the answer, and what openapi-fetch made of a refusal: `error`, as JSON if it is. */
interface CallOutcome {
  readonly error?: unknown;
  readonly response: Answer;
}

export interface CallOptions extends RequestOptions {
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Sends a call of one operation, its arguments by name. Throws `InvalidArgumentError`. */
export type SendCall = (operation: Operation, args: unknown, options: CallOptions) => Promise<CallOutcome>;

/** Sends the request to the URL that openapi-fetch has made of path and parameters. */
type Deliver = (url: string) => Promise<Answer>;

/** All that openapi-fetch needs of a `Request`. A real one would be built only to be taken apart by `fetch`. */
class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly deliver: Deliver;

  constructor(url: string, { method, deliver }: { readonly method: string; readonly deliver: Deliver }) {
    this.url = url;
    this.method = method;
    this.deliver = deliver;
  }
}

/**
 * openapi-fetch makes the URL and reads the answer. Between the two are authentication, retries and the timeout, since
 * only there can a request be sent again.
 */
export function createCall(settings: Settings): SendCall {
  const deliver = ({ url, deliver }: LightRequest): Promise<Answer> => deliver(url);
  const client = createClient({
    baseUrl: settings.baseUrl,
    // openapi-fetch types both for the platform's own; it builds a request and hands it on, and needs no more of it.
    Request: LightRequest as unknown as typeof Request,
    fetch: deliver as unknown as (request: Request) => Promise<Response>,
    querySerializer: createQuerySerializer({ array: { style: "form", explode: false } }),
  });
  // Its types follow from the path; which one it is, is known here at run time alone.
  const request = client.request as unknown as (
    method: string,
    path: string,
    init: { readonly method: string; readonly params: Params; readonly parseAs: "text"; readonly deliver: Deliver },
  ) => Promise<CallOutcome>;

  return (operation, args, options) => {
    const { id: operationId, method, path } = operation;
    const { signal, timeout = settings.timeout, maxRetries = settings.maxRetries } = options;
    const headers =
      options.headers === undefined ? settings.headers : { ...settings.headers, ...checkHeaders(options.headers) };
    const deliver: Deliver = (url) =>
      send({ operationId, url, method, headers, signal, timeout, maxRetries }, settings);
    // With the method, although it is given already: openapi-fetch sets it in a copy, and Node 20 is slow to add to one.
    return request(method, path, { method, params: checkArguments(operation, args), parseAs: "text", deliver });
  };
}
