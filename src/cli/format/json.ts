import type { Format, Text } from "./format.js";

interface JsonOptions {
  /** Keeps what is wanted of a record. */
  readonly pick: (record: unknown) => unknown;
  /** Whether a person reads it on a terminal, which control characters must not reach. */
  readonly onTerminal: boolean;
}

/** A record as JSON on one line. */
export const toJson = (record: unknown, { pick, onTerminal }: JsonOptions): string =>
  forTerminal(`${JSON.stringify(pick(record))}\n`, onTerminal);

/** Escapes the control characters that JSON may hold as they are. */
const forTerminal = (json: string, onTerminal: boolean): string =>
  onTerminal ? json.replace(/[\u007f-\u009f]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`) : json;

/** One record on each line. */
export function createNdjson({ pick, onTerminal }: JsonOptions): Format<Text> {
  return {
    add: (records) => {
      if (onTerminal) return records.map((record) => toJson(record, { pick, onTerminal })).join("");
      return writeLines(records, pick);
    },
    end: () => "",
  };
}

/** Lines of JSON as bytes. One string of them all would be copied twice more on its way. */
function writeLines(records: readonly unknown[], pick: JsonOptions["pick"]): Uint8Array {
  let buffer = Buffer.allocUnsafe(records.length * 512);
  let length = 0;
  for (const record of records) {
    const line = JSON.stringify(pick(record));
    const most = length + line.length * 3 + 1; // a character takes at most three bytes in UTF-8
    if (most > buffer.length) buffer = Buffer.concat([buffer.subarray(0, length)], most * 2);
    length += buffer.write(line, length);
    buffer[length] = newline;
    length += 1;
  }
  return buffer.subarray(0, length);
}

const newline = 10;

/** One array, with a record on each line. `begun`: records were written before. */
export function createJson({ pick, onTerminal }: JsonOptions, { begun }: { readonly begun: boolean }): Format {
  let isFirst = !begun;
  return {
    add: (records) => {
      let text = "";
      for (const record of records) {
        text += `${isFirst ? "[\n" : ",\n"}${JSON.stringify(pick(record))}`;
        isFirst = false;
      }
      return forTerminal(text, onTerminal);
    },
    end: () => (isFirst ? "[]\n" : "\n]\n"),
  };
}
