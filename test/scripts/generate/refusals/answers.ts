import { answer, property, response, schema, type Refusal } from "./refusal.js";

/** What is refused of answers and of schemas. */
export const answers: readonly Refusal[] = [
  ["a second 2xx", ...response('▸"201": { $ref: "#/components/responses/LogEntry" }'), "a second 2xx is not carried"],
  [
    "no 2xx",
    /( {6})(responses:\n) {8}"200":\n {10}\$ref: "#\/components\/responses\/LogEntry"\n/,
    "$1▸$2",
    "there is no 2xx",
  ],
  [
    "an answer without a body",
    /"200":\n {10}\$ref: "#\/components\/responses\/LogEntry"/,
    '▸"204":\n          description: None.',
    "one body, of type application/json",
  ],
  [
    "a range of statuses",
    ...response('▸2XX: { $ref: "#/components/responses/LogEntry" }'),
    "give the status as a number",
  ],
  ["a default", ...response('▸default: { $ref: "#/components/responses/Forbidden" }'), "give the status as a number"],
  ["a redirect", ...response('▸"302": { description: Elsewhere. }'), "give the status as a number"],
  [
    "errors of two kinds",
    /( {6})(responses:\n {8}"200":\n {10}\$ref: "#\/components\/responses\/LogEntry"\n)/,
    '$1▸$2        "409": { $ref: "#/components/responses/TokenRequestRefused" }\n',
    "all errors have to have the same body",
  ],
  [
    "an error without a name",
    ...response('▸"409": { description: None, content: { application/json: { schema: {} } } }'),
    "has to be a named schema",
  ],
  ["a header", ...answer("▸headers: {}"), "headers of a response is not carried"],
  ["links", ...answer("▸links: {}"), "links of a response is not carried"],
  [
    "a second media type",
    /( {4})(LogEntry:\n {6}description: The log entry.\n {6}content:\n)/,
    "$1▸$2        text/csv: { schema: { type: string } }\n",
    "one body, of type application/json",
  ],
  [
    "another media type",
    /( {4})(LogEntry:\n {6}description: The log entry.\n {6}content:\n) {8}application\/json:/,
    "$1▸$2        application/hal+json:",
    "one body, of type application/json",
  ],

  ["a name that no type can have", "  schemas:\n", "  schemas:\n    ▸a-b: {}\n", "PascalCase"],
  ["a negation", ...schema("▸not: {}"), "not of a schema"],
  ["a condition", ...schema("▸if: {}"), "if of a schema"],
  ["a discriminator", ...schema("▸discriminator: { propertyName: a }"), "discriminator of a schema"],
  ["names by pattern", ...schema("▸patternProperties: {}"), "patternProperties of a schema"],
  ["a tuple", ...property("type: array, ▸prefixItems: [{ type: string }]"), "prefixItems of a"],
  ["what is only written", ...property("type: string, ▸writeOnly: true"), "writeOnly of a schema"],
  [
    "a limit deep inside",
    ...property("type: array, items: { allOf: [{ type: integer, ▸multipleOf: 2 }] }"),
    "multipleOf of a schema",
  ],
  [
    "a limit of what is written out in an answer",
    /( {4}LogEntry:\n {6}description: The log entry\.\n(?:.*\n)*? {10}schema:)\n.*\n/,
    "$1 { type: object, ▸minProperties: 1 }\n",
    "minProperties of a schema",
  ],
  [
    "null beside a reference",
    ...property('$ref: "#/components/schemas/Category", ▸type: [object, "null"]'),
    "type of a reference",
  ],
  ["an open set that is no list", ...property("type: string, ▸x-extensible-enum: a"), "a list of strings"],
  ["a set both open and closed", ...property("type: string, enum: [a], ▸x-extensible-enum: [a]"), "no enum"],
];
