import type { Rejection } from "./rejection.js";

const written = /x-period: \{ from: entryDateFrom, to: entryDateTo, field: entryDate \}/;

/** What is rejected of `x-period`. */
export const period: readonly Rejection[] = [
  ["a period that is a name", written, "▸x-period: entryDate", "x-period must be { from, to, field }"],
  ["a period without an end", written, "▸x-period: { from: entryDateFrom }", "x-period must be { from, to, field }"],
  [
    "a period of another type",
    written,
    "▸x-period: { from: entryDateFrom, to: entryDateTo, field: 5 }",
    "x-period must be { from, to, field }",
  ],
  [
    "a key that nothing reads",
    written,
    "x-period: { from: entryDateFrom, to: entryDateTo, ▸zone: UTC }",
    "zone of x-period",
  ],
  [
    "a bound that is no parameter",
    written,
    "x-period: { ▸from: dateFrom, to: entryDateTo }",
    "dateFrom must be a parameter of the query whose schema has x-date-format",
  ],
  [
    "a bound that is no date",
    written,
    "x-period: { from: entryDateFrom, ▸to: perPage }",
    "perPage must be a parameter of the query whose schema has x-date-format",
  ],
  [
    "one parameter for both bounds",
    written,
    "x-period: { from: entryDateFrom, ▸to: entryDateFrom }",
    "from and to must be two parameters",
  ],
  [
    "a field that the records do not have",
    written,
    "x-period: { from: entryDateFrom, to: entryDateTo, ▸field: date }",
    "the records need a required property date of type string, format date-time",
  ],
  [
    "a field that is no date",
    written,
    "x-period: { from: entryDateFrom, to: entryDateTo, ▸field: userId }",
    "the records need a required property userId of type string, format date-time",
  ],
  [
    "a period of what is no list",
    /(operationId: getLogEntry\n)/,
    "$1      ▸x-period: { from: entryDateFrom, to: entryDateTo }\n",
    "x-period belongs to a list",
  ],
];
