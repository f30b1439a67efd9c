import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** What is offered to the server. */
export const encodings = "gzip, br";

const decoders = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress };

/** The body without its content encoding (RFC 9110, section 8.4). A body that was cut short is an error. */
export function decode(body: Readable, contentEncoding: string | readonly string[]): Readable {
  const applied = String(contentEncoding).toLowerCase().split(",");
  // The encodings are listed in the order in which they were applied.
  return applied.reduceRight((stream, name) => {
    const encoding = name.trim();
    if (encoding === "" || encoding === "identity") return stream;
    if (!Object.hasOwn(decoders, encoding)) throw new TypeError(`The content encoding "${encoding}" is not supported`);
    const decoder = decoders[encoding as keyof typeof decoders](); // one of them, by the line before
    return pipeline(stream, decoder, () => undefined); // whoever reads the decoder gets the error
  }, body);
}
