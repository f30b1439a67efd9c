/** Turns records into text, piece by piece. The pieces are the same wherever the list is cut. */
export interface Format {
  /** The text of some more records. */
  readonly add: (records: readonly unknown[]) => string;
  /** What follows the last record. */
  readonly end: () => string;
}

export type FormatName = "table" | "json" | "ndjson" | "csv";
