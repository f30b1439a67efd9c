import { operation, type Rejection } from "./rejection.js";

/** Unsupported features of the description as a whole, of its paths and of its operations. */
export const operations: readonly Rejection[] = [
  ["OpenAPI 3.0", "openapi: 3.1.0", "▸openapi: 3.0.3", "must be OpenAPI 3.1"],
  ["no version of OpenAPI", "openapi: 3.1.0", "▸swagger: '2.0'", "must be OpenAPI 3.1"],
  ["webhooks", /^/, "▸webhooks: {}\n", "webhooks of the description is not supported"],
  [
    "another dialect of schemas",
    /^/,
    "▸jsonSchemaDialect: https://a.example/b\n",
    "jsonSchemaDialect of the description is not supported",
  ],
  [
    "a reference to another file",
    /\$ref: "#\/components\/responses\/LogEntryNotFound"/,
    '▸$ref: "other.yaml#/LogEntryNotFound"',
    "refers to another file",
  ],
  [
    "a limit beside a reference",
    /(operationId: getLogEntry\n(?:.*\n)*?.*\/LogEntryId"\n)/,
    "$1          ▸required: true\n",
    "required of a reference is not supported",
  ],

  ["servers of a path", /( {2}\/cpdEntries:\n)/, "$1    ▸servers: []\n", "servers of a path"],
  ["HEAD", /( {2}\/cpdEntries:\n)/, "$1    ▸head: { operationId: headEntries, responses: {} }\n", "head of a path"],
  ["a query in a path", /\n {2}\/cpdEntries:/, "\n  ▸/cpdEntries?all=true:", "query"],
  [
    "a body",
    ...operation("▸requestBody: { content: { text/plain: { schema: { type: string } } } }"),
    "a GET has no body",
  ],
  ["servers of an operation", ...operation("▸servers: []"), "servers of an operation"],
  ["callbacks", ...operation("▸callbacks: {}"), "callbacks of an operation"],

  ["snake_case", "operationId: getLogEntry", "▸operationId: get_log_entry", "camelCase"],
  ["PascalCase", "operationId: getLogEntry", "▸operationId: GetLogEntry", "camelCase"],
  ["the name of thrive.api", "operationId: getLogEntry", "▸operationId: api", "the client has api already"],
  ["a client that is thenable", "operationId: getLogEntry", "▸operationId: then", "the client has then already"],
  ["an id twice", "operationId: getCategory", "▸operationId: getLogEntry", "unique"],

  ["Basic alone", ...operation("▸security: [{ basicAuth: [] }]"), "must be basicAuth, or else oauth2"],
  ["OAuth alone", ...operation("▸security: [{ oauth2: [api/read] }]"), "must be basicAuth, or else oauth2"],
  [
    "both at once",
    ...operation("▸security: [{ basicAuth: [] }, { basicAuth: [], oauth2: [api/read] }]"),
    "must be basicAuth, or else oauth2",
  ],
  [
    "either, or nothing",
    ...operation("▸security: [{ basicAuth: [] }, { oauth2: [api/read] }, {}]"),
    "must be basicAuth, or else oauth2",
  ],
  [
    "two scopes at once",
    ...operation("▸security: [{ basicAuth: [] }, { oauth2: [api/read, api/write] }]"),
    "has to name one scope",
  ],
  [
    "an unknown scope",
    ...operation("▸security: [{ basicAuth: [] }, { oauth2: [api/admin] }]"),
    "api/admin is not a scope of oauth2",
  ],
  [
    "an unknown scope for all operations",
    /\nsecurity:\n {2}- basicAuth: \[\]\n {2}- oauth2: \[api\/read\]/,
    "\n▸security:\n  - basicAuth: []\n  - oauth2: [api/admin]",
    "api/admin is not a scope of oauth2",
  ],
];
