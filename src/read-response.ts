import type { Answer } from "./attempt.js";
import { redactBody } from "./redact.js";

/**
 * A response whose body has been read: `text` and `json` give what was read, and for the rest a real `Response` is
 * made when it is asked for, as making one for each answer costs a quarter of the call.
 */
export class ReadResponse {
  readonly #answer: Answer;
  readonly bodyUsed = false;

  constructor(answer: Answer) {
    this.#answer = answer;
  }

  get headers(): Headers {
    return this.#answer.headers;
  }
  get ok(): boolean {
    return this.#answer.response.ok;
  }
  get redirected(): boolean {
    return this.#answer.response.redirected;
  }
  get status(): number {
    return this.#answer.response.status;
  }
  get statusText(): string {
    return this.#answer.response.statusText;
  }
  get type(): Response["type"] {
    return this.#answer.response.type;
  }
  get url(): string {
    return this.#answer.response.url;
  }
  get body(): Response["body"] {
    return this.clone().body;
  }

  /** The text without what the request carried and nobody else may see. */
  conceal(text: string): string {
    return redactBody(text, this.#answer.secrets());
  }
  text(): Promise<string> {
    return Promise.resolve(this.#answer.text);
  }
  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }
  arrayBuffer(): Promise<ArrayBuffer> {
    return this.clone().arrayBuffer();
  }
  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await this.arrayBuffer());
  }
  blob(): ReturnType<Response["blob"]> {
    return this.clone().blob();
  }
  formData(): ReturnType<Response["formData"]> {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- a `Response` has it
    return this.clone().formData();
  }
  clone(): Response {
    const { headers, status, statusText } = this;
    const bodiless = status === 204 || status === 205 || status === 304;
    // A status that no `Response` may be made with comes of an opaque redirect alone.
    return new Response(bodiless ? null : this.#answer.text, {
      headers,
      status: status || 302,
      statusText,
    });
  }
}
// `instanceof Response` holds, as it did for the response that was read.
Object.setPrototypeOf(ReadResponse.prototype, Response.prototype);

/** The answer as the `Response` that openapi-fetch and its callers expect. */
export function asResponse(answer: Answer): Response {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- all of its members are above
  return new ReadResponse(answer);
}
