/** Which records of a list were given already, so that none is given twice. */
export interface GivenRecords {
  /** Compares the records of a page with those that were given. Changes nothing. */
  compare(records: readonly unknown[]): ComparedPage;
  /** Counts the records of a page as given. */
  add(page: ComparedPage): void;
  /** How many of the records given last would be recognised if they came again. */
  recognised(): number;
}

interface ComparedPage {
  /** The records that were not given before, in order, each of them once. */
  readonly fresh: readonly unknown[];
  /** Whether there are records, and none of them is new. */
  readonly repeated: boolean;
  /** Whether the page that was added last has one of these records. */
  readonly overlaps: boolean;
  readonly ids: ReadonlySet<unknown>;
  /** The records as text, if they have no ids to compare. */
  readonly text: string;
}

/** Up to twice as many ids are kept, so that the memory that a list takes does not grow with it. */
const rememberedIds = 50_000;

/** Recognises records by the property `id`. A record without one is always new. */
export function rememberRecords(id: string | undefined): GivenRecords {
  // Two sets, so that forgetting the oldest ids is one assignment.
  let recent = new Set<unknown>();
  let older = new Set<unknown>();
  let forgotten = false;
  let unidentified = false;
  let last: ComparedPage | undefined;

  const idOf = (record: unknown): unknown =>
    id === undefined ? undefined : ((Object(record) as Record<string, unknown>)[id] ?? undefined); // any value has properties

  return {
    compare(records) {
      const ids = new Set<unknown>();
      const fresh = records.filter((record) => {
        const key = idOf(record);
        if (key === undefined) return true;
        const known = ids.has(key) || recent.has(key) || older.has(key);
        ids.add(key);
        return !known;
      });
      const comparable = ids.size > 0 || records.length === 0;
      const text = comparable ? "" : JSON.stringify(records);
      const same = text !== "" && text === last?.text;
      const repeated = comparable ? records.length > fresh.length && fresh.length === 0 : same;
      return { fresh, repeated, overlaps: same || (repeated && sharesId(ids, last?.ids)), ids, text };
    },
    add(page) {
      last = page;
      unidentified ||= page.fresh.some((record) => idOf(record) === undefined);
      for (const key of page.ids) if (!older.has(key)) recent.add(key);
      if (recent.size <= rememberedIds) return;
      forgotten ||= older.size > 0;
      older = recent;
      recent = new Set();
    },
    recognised() {
      if (unidentified) return 0;
      return forgotten ? recent.size + older.size : Infinity;
    },
  };
}

function sharesId(ids: ReadonlySet<unknown>, others: ReadonlySet<unknown> | undefined): boolean {
  return others !== undefined && [...ids].some((key) => others.has(key));
}
