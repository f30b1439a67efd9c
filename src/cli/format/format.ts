/** Text, or its bytes in UTF-8. */
export type Text = string | Uint8Array;

/** Turns records into text, piece by piece. The pieces are the same wherever the list is cut. */
export interface Format<Piece = string> {
  /** The text of some more records. */
  readonly add: (records: readonly unknown[]) => Piece;
  /** What follows the last record. */
  readonly end: () => string;
}

export type FormatName = "table" | "json" | "ndjson" | "csv";
