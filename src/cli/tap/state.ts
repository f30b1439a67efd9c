import { UsageError } from "../failure.js";

/** How far a stream was read. */
export interface Bookmark {
  /** For a stream of months: all months that begin before this moment were read. */
  readonly read_to?: string;
  /** For a stream of months: month → the total that the API announced, to find what changed long ago. */
  readonly totals?: Readonly<Record<string, number>>;
  /** For a stream that is read whole: when. */
  readonly completed_at?: string;
}

/** The state that is passed from one run to the next. */
export interface TapState {
  readonly bookmarks: Readonly<Record<string, Bookmark>>;
}

/** Reads the state, also one that a target has wrapped in `{ "type": "STATE", "value": … }`. Throws `UsageError`. */
export function readState(state: Readonly<Record<string, unknown>> | undefined): TapState {
  const value = (state?.type === "STATE" ? state.value : state) as { readonly bookmarks?: unknown } | undefined;
  const { bookmarks = {} } = value ?? {};
  if (typeof bookmarks !== "object" || bookmarks === null)
    throw new UsageError("--state must hold { bookmarks: { … } }.");
  for (const [stream, bookmark] of Object.entries(bookmarks as Record<string, unknown>)) {
    const { read_to: readTo } = Object(bookmark) as Bookmark; // checked by the next line
    if (readTo !== undefined && Number.isNaN(Date.parse(readTo))) {
      throw new UsageError(`--state: the bookmark of ${stream} is no date.`);
    }
  }
  return { bookmarks: bookmarks as TapState["bookmarks"] };
}
