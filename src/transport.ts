import type { Answer } from "./attempt.js";
import { InvalidArgumentError } from "./errors.js";
import { redact, secretsOf } from "./redact.js";
import { send, type Authenticator, type Sender } from "./send.js";

/** What a call adds to the init that openapi-fetch hands on. */
export interface CallInit {
  readonly operationId: string;
  readonly signal: AbortSignal | undefined;
  readonly timeout: number;
  readonly maxRetries: number;
}

/** All that openapi-fetch needs of a `Request`. A real one would be built only to be taken apart by `fetch`. */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly init: CallInit & { readonly method: string; readonly headers: Headers };

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
  return async ({ url, method, init }) => {
    if (!url.startsWith(`${origin}/`)) {
      throw new InvalidArgumentError(`${init.operationId}: the path leads away from ${origin}.`);
    }
    const { operationId, headers, signal, timeout, maxRetries } = init;
    const call = { operationId, url, method, headers, signal, timeout, maxRetries };
    const answer = await send(call, sender);
    return answer.response.ok ? whole(answer) : whole(withoutSecrets(answer, headers));
  };
}

/** The response again, whose body has been read: what reads a body gives that. */
function whole({ response, text }: Answer): Response {
  const again = (): Response => new Response(text, { headers: response.headers });
  return Object.defineProperties(response, {
    text: { value: () => Promise.resolve(text) },
    json: { value: () => again().json() },
    arrayBuffer: { value: () => again().arrayBuffer() },
    blob: { value: () => again().blob() },
    body: { get: () => again().body },
    bodyUsed: { value: false },
    clone: { value: again },
  });
}

function withoutSecrets({ response, text }: Answer, headers: Headers): Answer {
  return { response, text: redact(text, secretsOf(headers.get("authorization") ?? "")) };
}
