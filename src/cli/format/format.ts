/** Turns records into text, piece by piece. The pieces are the same wherever the list is cut. */
export interface Format {
  /** The text of some more records, or its bytes in UTF-8. */
  readonly add: (records: readonly unknown[]) => string | Uint8Array;
  /** What follows the last record. */
  readonly end: () => string;
}

export type FormatName = "table" | "json" | "ndjson" | "csv";
