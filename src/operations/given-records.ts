import { createIdSet } from "./id-set.js";

/** Which records of a list were given already, so that none is given twice. */
export interface GivenRecords {
  /** Compares the records of a page with those that were given. They count as given once the page is added. */
  compare(records: readonly unknown[]): ComparedPage;
  /** Counts the records of the page that was compared last as given. */
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
  readonly ids: readonly string[];
  /** Whether there are records without an id. */
  readonly unidentified: boolean;
  /** The records as text, if they have no ids to compare. */
  readonly text: string;
}

/** Up to twice as many ids are kept, so that the memory that a list takes does not grow with it. */
const rememberedIds = 50_000;

/** Recognises records by the property `id`. A record without one is always new. */
export function rememberRecords(id: string | undefined): GivenRecords {
  const known = createIdSet();
  /** How many ids are of records that were given. Those after them are of the page that was compared last. */
  let given = 0;
  /** How many of them are forgotten next. */
  let older = 0;
  let forgotten = false;
  let unidentified = false;
  let last: ComparedPage | undefined;

  return {
    compare(records) {
      known.keepFirst(given);
      const ids: string[] = [];
      const fresh = records.filter((record) => {
        const key = id === undefined ? undefined : idOf(record, id);
        if (key === undefined) return true;
        ids.push(key);
        return known.add(key);
      });
      const comparable = ids.length > 0 || records.length === 0;
      const text = comparable ? "" : JSON.stringify(records);
      const same = text !== "" && text === last?.text;
      const repeated = comparable ? records.length > fresh.length && fresh.length === 0 : same;
      const overlaps = same || (repeated && sharesId(ids, last?.ids));
      return { fresh, repeated, overlaps, ids, unidentified: ids.length < records.length, text };
    },
    add(page) {
      last = page;
      unidentified ||= page.unidentified;
      given = known.size();
      if (given - older <= rememberedIds) return;
      forgotten ||= older > 0;
      known.keepLast(given - older);
      given -= older;
      older = given;
    },
    recognised() {
      if (unidentified) return 0;
      return forgotten ? given : Infinity;
    },
  };
}

/** The id of a record as text. Undefined if it is neither a text nor a number. */
function idOf(record: unknown, name: string): string | undefined {
  const { [name]: id } = Object(record) as Record<string, unknown>; // any value has properties
  if (typeof id === "string") return id;
  return typeof id === "number" ? `\0${id}` : undefined;
}

function sharesId(ids: readonly string[], others: readonly string[] = []): boolean {
  const known = new Set(others);
  return ids.some((key) => known.has(key));
}
