import { Readable } from "node:stream";
import { arrayBuffer, text } from "node:stream/consumers";
import type { ReadableStream } from "node:stream/web";
import type { Dispatcher } from "undici";

type RawHeaders = Readonly<Record<string, string | string[] | undefined>>;

/**
 * A response over a stream. Building a real `Response` around the stream would cost as much as the request itself, so
 * this has the members that are read of a response. `instanceof Response` holds.
 */
class StreamedResponse {
  readonly url: string;
  readonly status: number;
  readonly statusText = "";
  readonly redirected = false;
  readonly type = "basic";
  readonly #rawHeaders: RawHeaders;
  readonly #stream: Readable;
  #headers: Headers | undefined;

  constructor(url: string, status: number, rawHeaders: RawHeaders, stream: Readable) {
    this.url = url;
    this.status = status;
    this.#rawHeaders = rawHeaders;
    this.#stream = stream;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  get headers(): Headers {
    return (this.#headers ??= toHeaders(this.#rawHeaders));
  }

  get body(): ReadableStream {
    return Readable.toWeb(this.#stream);
  }

  get bodyUsed(): boolean {
    return Readable.isDisturbed(this.#stream);
  }

  async text(): Promise<string> {
    // undici reads its own body faster than Node's consumer does.
    return isUndiciBody(this.#stream) ? this.#stream.text() : withoutMark(await text(this.#stream));
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return arrayBuffer(this.#stream);
  }
}

Object.setPrototypeOf(StreamedResponse.prototype, Response.prototype);

export const toResponse = (url: string, status: number, headers: RawHeaders, stream: Readable): Response =>
  new StreamedResponse(url, status, headers, stream) as unknown as Response; // by the prototype above

const isUndiciBody = (stream: Readable): stream is Dispatcher.ResponseData["body"] => "text" in stream;

/** A byte order mark at the start is no part of a text (Fetch, section "UTF-8 decode"). */
const withoutMark = (content: string): string => (content.startsWith("\ufeff") ? content.slice(1) : content);

function toHeaders(raw: RawHeaders): Headers {
  const headers = new Headers();
  for (const name in raw) {
    const value = raw[name];
    // Most are strings, and each list that is made for one costs as much as the header.
    if (typeof value === "string") headers.append(name, value);
    else for (const each of value ?? []) headers.append(name, each);
  }
  return headers;
}
