import type { Format } from "./format.js";

/** A value as JSON on one line. Control characters that JSON leaves as they are become escapes, too. */
export const toJson = (value: unknown): string => escapeControls(JSON.stringify(value));

const controls = /[\u007f-\u009f]/g;
const escapeControls = (json: string): string =>
  json.search(controls) < 0
    ? json
    : json.replace(controls, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);

type Pick = (record: unknown) => unknown;

/** One record on each line. */
export function createNdjson(pick: Pick): Format {
  return {
    add: (records) => {
      let text = "";
      for (const record of records) text += `${JSON.stringify(pick(record))}\n`;
      return escapeControls(text);
    },
    end: () => "",
  };
}

/** One array, with a record on each line. `begun` says that records were written before. */
export function createJson(pick: Pick, { begun }: { readonly begun: boolean }): Format {
  let isFirst = !begun;
  return {
    add: (records) => {
      let text = "";
      for (const record of records) {
        text += `${isFirst ? "[\n" : ",\n"}${JSON.stringify(pick(record))}`;
        isFirst = false;
      }
      return escapeControls(text);
    },
    end: () => (isFirst ? "[]\n" : "\n]\n"),
  };
}
