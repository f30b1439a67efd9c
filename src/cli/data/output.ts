import type { Column } from "../format/column.js";
import { chooseColumns, fieldPicker } from "../format/fields.js";
import type { Format, FormatName, Text } from "../format/format.js";
import { createJson, createNdjson, toJson } from "../format/json.js";
import { chooseFormat, type FormatOptions } from "../format/options.js";
import { showsColor, terminalWidth } from "../terminal.js";

/** How records are printed. */
export interface Output {
  readonly name: FormatName;
  /** All that decides what the text of a record is. */
  readonly key: readonly unknown[];
  /** The format of a list. `begun`: some of its text was written before. */
  readonly list: (begun: boolean) => Format<Text>;
  /** The text of a single record. */
  readonly record: (record: unknown) => Text;
}

interface Place {
  readonly out?: string;
}

/** Chooses by the options, and loads what the format needs. Throws `UsageError`. */
export async function chooseOutput(all: readonly Column[], options: FormatOptions & Place): Promise<Output> {
  const { out, fields, excel = false, rawCells = false } = options;
  const onTerminal = out === undefined && process.stdout.isTTY;
  const name = chooseFormat(options, { out, isTerminal: onTerminal });
  const columns = chooseColumns(all, fields);
  const key = [name, fields, excel, rawCells];
  const json = { pick: fieldPicker(fields), onTerminal };
  const record = (value: unknown): string => toJson(value, json);
  if (name === "json") return { name, key, list: (begun) => createJson(json, { begun }), record };
  if (name === "ndjson") return { name, key, list: () => createNdjson(json), record };
  if (name === "csv") {
    const { createCsv } = await import("../format/csv.js");
    const list = (begun: boolean): Format => createCsv(columns, { begun, excel, rawCells, onTerminal });
    return { name, key, list, record: (value) => list(false).add([value]) };
  }
  const { createTable, recordTable } = await import("../format/table.js");
  const look = { width: terminalWidth(), color: showsColor() };
  return {
    ...{ name, key },
    list: () => createTable(columns, look),
    record: (value) => recordTable(columns, value, look),
  };
}
