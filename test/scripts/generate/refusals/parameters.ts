import { parameter, query, type Refusal } from "./refusal.js";

/** What is refused of parameters. */
export const parameters: readonly Refusal[] = [
  ["a header", ...parameter("name: trace, ▸in: header, schema: { type: string }"), "a header"],
  ["a cookie", ...parameter("name: trace, ▸in: cookie, schema: { type: string }"), "a cookie"],
  ["a name with a dash", ...parameter("▸name: a-b, in: query, schema: { type: string }"), "letters"],
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
    "allowReserved of a parameter",
  ],
  [
    "empty values",
    ...parameter("name: kind, in: query, ▸allowEmptyValue: true, schema: { type: string }"),
    "allowEmptyValue of a parameter",
  ],
  [
    "a media type",
    ...parameter("name: kind, in: query, ▸content: { text/plain: { schema: { type: string } } }"),
    "content of a parameter",
  ],
  [
    "several examples",
    ...parameter("name: kind, in: query, ▸examples: {}, schema: { type: string }"),
    "examples of a parameter",
  ],
  [
    "a part of the path that may be missing",
    /( {4})(LogEntryId:\n {6}name: logEntryId\n(?:.*\n)*? {6}required:) true/,
    "$1▸$2 false",
    "has to be required",
  ],
  [
    "the same name in path and query",
    /( {4})(get:\n {6}operationId: getLogEntry\n(?:.*\n)*? {6}parameters:\n)/,
    "$1▸$2        - { name: logEntryId, in: query, schema: { type: string } }\n",
    "arguments are flat",
  ],

  ["a list as repeated parameters", /( {4})(UserIds:\n(?:.*\n)*?) {6}explode: false\n/, "$1▸$2", "with explode: false"],
  [
    "a list that explodes",
    /( {4})(UserIds:\n(?:.*\n)*?) {6}explode: false\n/,
    "$1▸$2      explode: true\n",
    "with explode: false",
  ],
  [
    "a list in the path",
    /( {4})(LogEntryId:\n {6}name: logEntryId\n(?:.*\n)*? {6}schema:)\n.*\n/,
    "$1▸$2 { type: array, items: { type: string } }\n",
    "in the query alone",
  ],
  [
    "a list of lists",
    ...parameter(
      "name: kind, in: query, explode: false, ▸schema: { type: array, items: { type: array, items: { type: string } } }",
    ),
    "a list of lists",
  ],
  ["a list of anything", ...parameter("name: kind, in: query, ▸schema: { type: array }"), "items"],

  ["null", ...parameter('name: kind, in: query, ▸schema: { type: [string, "null"] }'), "scalar"],
  ["an object", ...parameter("name: kind, in: query, ▸schema: { type: object }"), "scalar"],
  ["no type", ...parameter("name: kind, in: query, ▸schema: { enum: [a] }"), "scalar"],
  ["a choice", ...query("type: string, ▸oneOf: [{ pattern: a }]"), "oneOf of a parameter"],
  ["one value", ...query("type: string, ▸const: a"), "const of a parameter"],
  ["a step", ...query("type: integer, ▸multipleOf: 5"), "multipleOf of a schema"],
  ["a limit that is left out", ...query("type: integer, ▸exclusiveMinimum: 0"), "exclusiveMinimum"],
  ["a pattern for a number", ...query("type: integer, ▸pattern: a"), "pattern of a parameter"],
  ["a pattern of another language", ...query("type: string, ▸pattern: (?i)a"), "JavaScript"],
  [
    "a set of lists",
    ...query("type: array, items: { type: string }, ▸enum: [[a]]"),
    "enum of a parameter of type array",
  ],
  ["a list without repeats", ...query("type: array, ▸uniqueItems: true"), "uniqueItems of a schema"],
  ["an open set of numbers", ...query("type: integer, ▸x-extensible-enum: [1]"), "a list of strings"],
];
