import { responseSchema, property, response, schema, type Rejection } from "./rejection.js";

/** Unsupported responses and schemas. */
export const responses: readonly Rejection[] = [
  [
    "no 2xx",
    /( {6})(responses:\n) {8}"200":\n {10}\$ref: "#\/components\/responses\/LogEntry"\n/,
    "$1▸$2",
    "there is no 2xx",
  ],
  ["a redirect", ...response('▸"302": { description: Elsewhere. }'), "give a status 2xx, 4xx or 5xx"],
  ["links", ...responseSchema("▸links: {}"), "links of a response is not supported; remove them"],

  ["a name that no type can have", "  schemas:\n", "  schemas:\n    ▸a-b: {}\n", "PascalCase"],
  ["a negation", ...schema("▸not: {}"), "not of a schema"],
  ["a condition", ...schema("▸if: {}"), "if of a schema"],
  ["names by pattern", ...schema("▸patternProperties: {}"), "patternProperties of a schema"],
  ["a tuple", ...property("type: array, ▸prefixItems: [{ type: string }]"), "prefixItems of a"],
  [
    "null beside a reference",
    ...property('$ref: "#/components/schemas/Category", ▸type: [object, "null"]'),
    "type of a reference",
  ],
  ["an open set that is no list", ...property("type: string, ▸x-extensible-enum: a"), "a list of strings"],
  ["a set both open and closed", ...property("type: string, enum: [a], ▸x-extensible-enum: [a]"), "no enum"],
];
