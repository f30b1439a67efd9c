import { EnvHttpProxyAgent, request } from "undici";
import type { Fetch } from "../index.js";
import { decode, encodings } from "./content-encoding.js";
import { toResponse } from "./response.js";

/** A `fetch` for the client that keeps its connections open. */
export interface UndiciFetch extends Fetch {
  /** Closes the connections, after the requests that are under way. Without it, idle ones close after some seconds. */
  close(): Promise<void>;
}

/**
 * Creates a `fetch` on undici's `request`, which takes less than half of the processor time of the runtime's `fetch`.
 * It keeps a pool of connections for each host, speaks HTTP/2 where the server does, and uses the proxy that
 * `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` name. Create one and share it.
 *
 * It sends what the client sends: a URL, a method, headers as an object, a text as the body. It follows no redirect.
 *
 * @example
 * ```ts
 * import { createUndiciFetch } from "thrive-cpd/undici";
 *
 * const thrive = createThriveClient({ ...optionsFromEnv(process.env), fetch: createUndiciFetch() });
 * ```
 */
export function createUndiciFetch(): UndiciFetch {
  // The client bounds each attempt itself; a second limit here would end it with an error that names no option.
  const dispatcher = new EnvHttpProxyAgent({ allowH2: true, headersTimeout: 0, bodyTimeout: 0 });

  const fetch: Fetch = async (url, { method = "GET", headers, body, signal }) => {
    const {
      statusCode,
      headers: received,
      body: stream,
    } = await request(url, {
      dispatcher,
      // The client passes one of the methods of its operations.
      method: method as "GET",
      headers: { "accept-encoding": encodings, ...(headers as Readonly<Record<string, string>> | undefined) },
      body: (body ?? null) as string | null,
      signal: signal ?? null,
    });
    const encoding = received["content-encoding"];
    return toResponse(url, statusCode, received, encoding === undefined ? stream : decode(stream, encoding));
  };
  return Object.assign(fetch, { close: () => dispatcher.close() });
}
