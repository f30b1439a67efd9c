import { parameter, query, type Rejection } from "./rejection.js";

/** Unsupported parameters. */
export const parameters: readonly Rejection[] = [
  ["a cookie", ...parameter("name: trace, ▸in: cookie, schema: { type: string }"), "a cookie"],
  [
    "an object as deepObject",
    ...parameter("name: kind, in: query, ▸style: deepObject, schema: { type: object }"),
    "style deepObject",
  ],
  [
    "a list joined by pipes",
    ...parameter("name: kind, in: query, ▸style: pipeDelimited, schema: { type: array }"),
    "style pipeDelimited",
  ],
  ["a matrix in the path", /(\n {4}LogEntryId:\n {6}name: logEntryId\n)/, "$1      ▸style: matrix\n", "style matrix"],
  [
    "reserved characters",
    ...parameter("name: kind, in: query, ▸allowReserved: true, schema: { type: string }"),
    "allowReserved is not supported",
  ],
  [
    "a media type",
    ...parameter("name: kind, in: query, ▸content: { text/plain: { schema: { type: string } } }"),
    "content of a parameter",
  ],
  [
    "a part of the path that may be missing",
    /( {4})(LogEntryId:\n {6}name: logEntryId\n(?:.*\n)*? {6}required:) true/,
    "$1▸$2 false",
    "must be required",
  ],
  [
    "the same name in path and query",
    /( {4})(get:\n {6}operationId: getLogEntry\n(?:.*\n)*? {6}parameters:\n)/,
    "$1▸$2        - { name: logEntryId, in: query, schema: { type: string } }\n",
    "arguments are flat",
  ],

  [
    "a list of lists",
    ...parameter(
      "name: kind, in: query, explode: false, ▸schema: { type: array, items: { type: array, items: { type: string } } }",
    ),
    "an array of arrays",
  ],
  ["a list of anything", ...parameter("name: kind, in: query, ▸schema: { type: array }"), "items"],

  ["null", ...parameter('name: kind, in: query, ▸schema: { type: [string, "null"] }'), "must be string, integer"],
  ["an object", ...parameter("name: kind, in: query, ▸schema: { type: object }"), "must be string, integer"],
  ["no type", ...parameter("name: kind, in: query, ▸schema: { enum: [a] }"), "must be string, integer"],
  ["a choice", ...query("type: string, ▸oneOf: [{ pattern: a }]"), "oneOf of a parameter"],
  ["a step", ...query("type: integer, ▸multipleOf: 5"), "multipleOf of a parameter"],
  ["a limit that is left out", ...query("type: integer, ▸exclusiveMinimum: 0"), "exclusiveMinimum"],
  ["a pattern for a number", ...query("type: integer, ▸pattern: a"), "pattern of a parameter"],
  ["a pattern of another language", ...query("type: string, ▸pattern: (?i)a"), "JavaScript"],
  [
    "a set of lists",
    ...query("type: array, items: { type: string }, ▸enum: [[a]]"),
    "enum of a parameter of type array",
  ],
  ["an open set of numbers", ...query("type: integer, ▸x-extensible-enum: [1]"), "a list of strings"],
];
