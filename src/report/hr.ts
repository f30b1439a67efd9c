import { InvalidArgumentError } from "../index.js";
import type { Person } from "./people.js";
import type { ReportRow } from "./rows.js";

/** People of an HR system, to be joined to the report. */
export interface HrRecords {
  /** One object of columns for each person. */
  readonly records: readonly Readonly<Record<string, string>>[];
  /**
   * The column that identifies a person. `ref`, `email` and `userId` are compared with the field of that name; any other
   * column is compared with `ref`.
   */
  readonly key: string;
}

/** Who is missing on either side of the join. */
export interface HrUnmatched {
  /** Keys of HR records that match no user in Thrive. */
  readonly inFileOnly: readonly string[];
  /** People of the report without an HR record. */
  readonly inThriveOnly: readonly Pick<Person, "userId" | "ref" | "name">[];
}

/** Throws `InvalidArgumentError` unless each record has its key, and each key is there once. */
export function indexHr({ records, key }: HrRecords): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const byKey = new Map<string, Readonly<Record<string, string>>>();
  for (const [index, record] of records.entries()) {
    const value = record[key];
    if (value === undefined) {
      const columns = Object.keys(record).join(", ");
      throw new InvalidArgumentError(`hr: record ${index + 1} has no column "${key}". It has ${columns || "none"}.`);
    }
    if (value === "") continue;
    const normal = normalize(key, value);
    if (byKey.has(normal)) {
      throw new InvalidArgumentError(`hr: ${key} "${value}" is there twice, so it does not tell people apart.`);
    }
    byKey.set(normal, record);
  }
  return byKey;
}

/** Adds `hr` to each row, and lists who is missing on either side. `known` is everybody in Thrive. */
export function joinHr(
  hr: HrRecords,
  rows: readonly ReportRow[],
  outsiders: readonly Person[],
  known: Iterable<Person>,
): { rows: ReportRow[]; unmatched: HrUnmatched } {
  const byKey = indexHr(hr);
  const field = hr.key === "email" || hr.key === "userId" ? hr.key : "ref";
  const keyOf = (person: Person): string => normalize(hr.key, person[field] ?? "");
  const recordOf = (person: Person) => byKey.get(keyOf(person)) ?? null;

  const people = new Map([...rows, ...outsiders].map((person) => [person.userId, person]));
  const keysInThrive = new Set([...known, ...people.values()].map(keyOf));
  return {
    rows: rows.map((row) => ({ ...row, hr: recordOf(row) })),
    unmatched: {
      inFileOnly: [...byKey].filter(([key]) => !keysInThrive.has(key)).map(([, record]) => record[hr.key] ?? ""),
      inThriveOnly: [...people.values()]
        .filter((person) => recordOf(person) === null)
        .map(({ userId, ref, name }) => ({ userId, ref, name })),
    },
  };
}

/** Email addresses are compared without regard to case. */
const normalize = (key: string, value: string): string => (key === "email" ? value.trim().toLowerCase() : value.trim());
