import type { ApiRecord } from "../records.js";
import type { FileFormat } from "./format.js";

/** The API's records, one JSON document a line. */
export const ndjson: FileFormat = {
  encode: (_, __, records) => new TextEncoder().encode(records.map((record) => `${JSON.stringify(record)}\n`).join("")),
  textOf: (_, record) => JSON.stringify(record),
  decode: (_, bytes) =>
    Promise.resolve(readLines(bytes).map((text) => ({ text, record: JSON.parse(text) as ApiRecord }))),
};

/** The lines of a file, without what a process that was killed left half-written. */
export const readLines = (bytes: Uint8Array): readonly string[] =>
  new TextDecoder().decode(bytes).split("\n").slice(0, -1);
