/** One of the tables that `npm run bench` measures and writes into `RESULTS.md`. */
export interface Table {
  /** What it is called on the command line, such as `calls`. */
  readonly name: string;
  readonly title: string;
  /** What is measured, against what, and how, as Markdown. */
  readonly about: string;
  /** A quick measurement shows only that everything still runs; its figures mean nothing. */
  measure(quick: boolean): Promise<Measured>;
}

/** The figures of a table. */
export interface Measured {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly aims: readonly Aim[];
  /** What else the figures say, such as how the cost grows; a sentence each, as Markdown. */
  readonly notes?: readonly string[];
}

/** What a figure should be, and whether it is. */
export interface Aim {
  /** For example "at most 1.10 × careful fetch". */
  readonly aim: string;
  readonly measured: string;
  readonly holds: boolean;
}
