import type { Column, Table } from "./tables.js";

/** A record as the API sent it. */
export type ApiRecord = Readonly<Record<string, unknown>>;

/** The value that a column holds of a record; null where there is none. */
export function valueOf(record: ApiRecord, { path }: Column): unknown {
  let value: unknown = record;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return null;
    ({ [step]: value } = value as ApiRecord);
  }
  return value ?? null;
}

/** The id of a record. A record without one cannot be copied: there is nothing to know it again by. */
export function idOf({ id, name }: Table, { [id]: value }: ApiRecord): string {
  if (typeof value === "string" && value !== "") return value;
  if (typeof value === "number") return String(value);
  throw new TypeError(`A record of ${name} has no ${id}.`);
}

/** What databases cannot hold in text: NUL, and halves of surrogate pairs, which have no form in UTF-8. */

const unstorable = /[\0\p{Surrogate}]/u;

export const isStorable = (text: string): boolean => !unstorable.test(text);

/** The text with U+FFFD in place of what cannot be stored. */
export const toStorable = (text: string): string =>
  isStorable(text) ? text : text.replaceAll(new RegExp(unstorable, "gu"), "\uFFFD");

/** JSON whose keys are sorted, so that equal values have equal texts. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner === "string") return toStorable(inner);
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(
      Object.entries(inner)
        .map(([key, each]): [string, unknown] => [toStorable(key), each])
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
}

/** Whether all text in a JSON value can be stored. */
export function isStorableJson(value: unknown): boolean {
  if (typeof value === "string") return isStorable(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, inner]) => isStorable(key) && isStorableJson(inner));
}
