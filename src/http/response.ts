import { redact, redactBody } from "./redact.js";

/**
 * An answer whose body has been read. It is all that openapi-fetch needs of a `Response`: to make a real one for each
 * answer would cost a quarter of the call.
 */
export class ReceivedResponse {
  readonly #response: Response;
  readonly #secrets: () => readonly string[];
  readonly headers: Headers;
  readonly body: string;

  /** `secrets` gives what the request carried and nobody else may see, in the forms that an answer may repeat. */
  constructor(response: Response, body: string, secrets: () => readonly string[], headers: Headers = response.headers) {
    this.#response = response;
    this.#secrets = secrets;
    this.headers = headers;
    this.body = body;
  }

  get ok(): boolean {
    return this.#response.ok;
  }

  get status(): number {
    return this.#response.status;
  }

  text(): Promise<string> {
    return Promise.resolve(this.body);
  }

  /** The body without the secrets. */
  concealed(): string {
    return redactBody(this.body, this.#secrets());
  }

  /** The same without the secrets. Servers and proxies like to repeat a request in their errors. */
  redacted(): ReceivedResponse {
    const secrets = this.#secrets();
    const headers = new Headers();
    for (const [name, value] of this.headers) headers.append(name, redact(value, secrets));
    return new ReceivedResponse(this.#response, this.concealed(), this.#secrets, headers);
  }

  /** A real one, to be read anew. */
  toResponse(): Response {
    const { status, statusText, url } = this.#response;
    const bodiless = status === 204 || status === 205 || status === 304;
    // A status that no `Response` may be made with comes of an opaque redirect alone.
    const init = { headers: this.headers, status: status || 302, statusText };
    return Object.defineProperty(new Response(bodiless ? null : this.body, init), "url", { value: url });
  }
}
