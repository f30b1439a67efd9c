import type { AboutRequest } from "../errors.js";
import { redact, redactBody } from "./redact.js";

/**
 * A response whose body has been read. It has all that openapi-fetch needs of a `Response`; creating a real one for each
 * response would cost a quarter of the call.
 */
export class ReceivedResponse {
  readonly #response: Response;
  readonly #secrets: () => readonly string[];
  #parsed: { readonly value: unknown } | undefined;
  /** The request, for errors. */
  readonly request: AboutRequest;
  readonly headers: Headers;
  /** The body as text; empty where it was read as bytes. */
  readonly body: string;
  /** The body as bytes, where it was read so. */
  readonly blob: Blob | undefined;

  /** `secrets` returns the secrets of the request, in the forms that a response may repeat. */
  constructor(
    { operationId, method, url }: AboutRequest,
    response: Response,
    body: string,
    secrets: () => readonly string[],
    headers: Headers = response.headers,
    blob?: Blob,
  ) {
    this.request = { operationId, method, url };
    this.#response = response;
    this.#secrets = secrets;
    this.headers = headers;
    this.body = body;
    this.blob = blob;
  }

  get ok(): boolean {
    return this.#response.ok;
  }

  get status(): number {
    return this.#response.status;
  }

  get statusText(): string {
    return this.#response.statusText;
  }

  text(): Promise<string> {
    return Promise.resolve(this.body);
  }

  /** The body, parsed as JSON once. Throws `SyntaxError`. */
  parse(): unknown {
    this.#parsed ??= { value: JSON.parse(this.body) };
    return this.#parsed.value;
  }

  /** The response without the secrets. Servers and proxies like to repeat a request in their errors. */
  redacted(): ReceivedResponse {
    const secrets = this.#secrets();
    const headers = new Headers();
    for (const [name, value] of this.headers) headers.append(name, redact(value, secrets));
    return new ReceivedResponse(this.request, this.#response, redactBody(this.body, secrets), this.#secrets, headers);
  }

  /** A real `Response`, whose body is unread. */
  toResponse(): Response {
    const { status, statusText, url } = this.#response;
    const bodiless = status === 204 || status === 205 || status === 304;
    // An opaque redirect has a status, 0, with which no `Response` can be constructed.
    const init = { headers: this.headers, status: status || 302, statusText };
    return Object.defineProperty(new Response(bodiless ? null : (this.blob ?? this.body), init), "url", { value: url });
  }
}
