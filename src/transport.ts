import { InvalidArgumentError } from "./errors.js";
import { asResponse } from "./read-response.js";
import { send, type Authenticator, type Sender } from "./send.js";

/** What a call adds to the init that openapi-fetch hands on. */
export interface CallInit {
  readonly operationId: string;
  /** Apart from openapi-fetch's own `headers`, which it would copy into a `Headers` and `fetch` out of it again. */
  readonly plainHeaders: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  readonly timeout: number;
  readonly maxRetries: number;
}

/** All that openapi-fetch needs of a `Request`. A real one would be built only to be taken apart by `fetch`. */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly init: CallInit & { readonly method: string };

  constructor(url: string, init: LightRequest["init"]) {
    this.url = url;
    this.method = init.method;
    this.init = init;
  }
}

/**
 * The `fetch` that openapi-fetch calls: authentication, retries and the timeout live here, since only here can a
 * request be sent again. It refuses to send a credential to another origin than the client's.
 */
export function createTransport(
  sender: Sender & { readonly authenticator: Authenticator },
  origin: string,
): (request: LightRequest) => Promise<Response> {
  const within = `${origin}/`;
  return async ({ url, method, init }) => {
    const { operationId, plainHeaders: headers, signal, timeout, maxRetries } = init;
    if (!url.startsWith(within)) {
      throw new InvalidArgumentError(`${operationId}: the path leads away from ${origin}.`);
    }
    const call = { operationId, url, method, headers, signal, timeout, maxRetries };
    return asResponse(await send(call, sender));
  };
}
