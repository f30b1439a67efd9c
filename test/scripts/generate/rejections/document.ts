import type { Rejection } from "./rejection.js";

/** Documents that are not a description. */
export const document: readonly Rejection[] = [
  ["YAML that does not parse", "paths:\n", "paths: ▸]\n", "bad indentation"],
  ["a key twice", "servers:\n", "▸info: {}\nservers:\n", "duplicated mapping key"],
  ["a tab", "\n  title:", "\n▸\ttitle:", "tab"],
  ["nothing", /^[\s\S]*$/, "▸", "must be OpenAPI 3.1"],
  ["a text", /^[\s\S]*$/, "▸openapi", "must be OpenAPI 3.1"],
  ["a list", /^[\s\S]*$/, "▸- openapi: 3.1.0", "must be OpenAPI 3.1"],
  ["an unknown field", "\nservers:\n", "\n▸server: []\nservers:\n", "server"],
  ["a text for a list", /\nservers:\n(?: {2}.*\n)+/, "\nservers: ▸none\n", "array"],
  [
    "a reference that leads nowhere",
    /\$ref: "#\/components\/parameters\/LogEntryId"/,
    '▸$ref: "#/components/parameters/Nobody"',
    "Can't resolve $ref",
  ],
  [
    "a reference to itself",
    /(\n {4}LogEntryId:\n {6})type: string\n(?: {6}.*\n)*/,
    '$1▸$ref: "#/components/schemas/LogEntryId"\n',
    "refers to itself",
  ],
];
