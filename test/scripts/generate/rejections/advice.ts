import { operation, parameter, property, query, schema, type Rejection } from "./rejection.js";

/** What is refused with what to write instead. */
export const advice: readonly Rejection[] = [
  [
    "a misspelt extension",
    ...operation("▸x-paginaton: {}"),
    "x-paginaton is not a known extension; did you mean x-pagination?",
  ],
  [
    "an extension in the wrong place",
    ...schema("▸x-pagination: {}"),
    "x-pagination has no effect here; it belongs to an operation",
  ],
  ["nullable", ...property("type: string, ▸nullable: true"), 'write type: [string, "null"]'],
  ["a tuple, with advice", ...property("type: array, ▸prefixItems: []"), "use an object with named properties"],
  [
    "a name of the package's",
    "  schemas:\n",
    "  schemas:\n    ▸TokenAudience: { type: object }\n",
    "the package exports TokenAudience itself; rename the schema",
  ],
  ["List as a schema", "  schemas:\n", "  schemas:\n    ▸List: { type: object }\n", "the package exports List itself"],
  [
    "NotFoundError as a schema",
    "  schemas:\n",
    "  schemas:\n    ▸NotFoundError: { type: object }\n",
    "the package exports NotFoundError itself",
  ],
  [
    "the name of arguments",
    "  schemas:\n",
    "  schemas:\n    ▸GetUserArguments: { type: object }\n",
    "is the type of the arguments of getUser",
  ],
  [
    "a default above its maximum",
    ...query("type: integer, maximum: 5, ▸default: 9"),
    "the default 9 is more than the maximum 5",
  ],
  [
    "a default of another type",
    ...query("type: integer, ▸default: many"),
    'the default "many" is not of the type integer',
  ],
  [
    "a default that is no value of its enum",
    ...property("type: string, enum: [a], ▸default: b"),
    'the default "b" is not one of a',
  ],
  [
    "an example outside its limits",
    ...parameter("name: kind, in: query, schema: { type: integer, maximum: 5 }, ▸example: 9"),
    "the example 9 is more than the maximum 5",
  ],
  [
    "a date form that its pattern rejects",
    ...query("type: string, pattern: ^x, ▸x-date-format: YYYY-MM-DD"),
    "a Date would be sent as 2026-10-31, which is not matched by its pattern",
  ],
  [
    "a server with a query",
    "url: https://public.api.learn.link/rest/v1\n",
    "▸url: https://public.api.learn.link/rest/v1?a=b\n",
    "a query",
  ],
  [
    "a required name without a property",
    "      required: [type, name]\n",
    "      ▸required: [type, nothing]\n",
    "nothing is required, but no property has this name",
  ],
  [
    "a schema of itself",
    "  schemas:\n",
    '  schemas:\n    ▸Loop: { allOf: [{ $ref: "#/components/schemas/Loop" }] }\n',
    "consists of itself",
  ],
  ["an enum without a value", ...property("type: string, ▸enum: []"), "has no value, so nothing would be valid"],
  [
    "a discriminator without alternatives",
    ...property("type: object, ▸discriminator: { propertyName: a }"),
    "a discriminator needs oneOf beside it",
  ],
  [
    "a parameter named like an object's own",
    ...parameter("▸name: constructor, in: query, schema: { type: string }"),
    "is a name that no argument can have",
  ],
  [
    "a header that the client sets",
    ...parameter("▸name: Accept, in: header, schema: { type: string }"),
    "the client sets Accept itself",
  ],
  [
    "a cookie, with advice",
    ...parameter("name: a, ▸in: cookie, schema: { type: string }"),
    "send what it says as a header or in the query",
  ],
  [
    "an id that may be null",
    /x-pagination: \{ items: results, id: logEntryId \}/,
    "x-pagination: { items: results, ▸id: description }",
    "description must be required and not null",
  ],
  [
    "an id that is not there",
    "x-pagination: { items: results, id: logEntryId }",
    "x-pagination: { items: results, ▸id: nothing }",
    "the records have no nothing",
  ],
  [
    "records that are not there",
    "x-pagination: { items: results, id: logEntryId }",
    "▸x-pagination: { items: records, id: logEntryId }",
    "the response has no array at records",
  ],
  [
    "an unknown style",
    "x-pagination: { items: results, id: logEntryId }",
    "x-pagination: { ▸style: number, items: results }",
    "style must be page, offset, cursor",
  ],
  [
    "a cursor without next",
    "x-pagination: { items: results, id: logEntryId }",
    "▸x-pagination: { style: cursor, position: page, items: results }",
    "an optional string",
  ],
  [
    "a misspelt key of a list",
    "x-pagination: { items: results, id: logEntryId }",
    "x-pagination: { items: results, ▸idd: logEntryId }",
    "idd of x-pagination is not supported",
  ],
  [
    "a list without an array",
    ...operation("▸x-pagination: { items: results }"),
    "style page needs a query parameter page",
  ],
  ["x-idempotent of no truth value", ...operation("▸x-idempotent: maybe"), "must be true or false"],
];
