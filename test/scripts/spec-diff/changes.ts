type Edit = readonly [place: RegExp, instead: string];

export interface Change {
  readonly impact: "major" | "minor" | "patch";
  readonly title: string;
  /** Left out where the impact is that of a kind of change: added, removed, modified. */
  readonly rule?: string;
  readonly edits: readonly Edit[];
  /** What the description has before, beside what it has today. */
  readonly before?: readonly Edit[];
}

/** The line that starts so, with the lines below that are indented deeper. */
const block = (start: string): RegExp => new RegExp(`^( +)${start}.*\\n(?:\\1 .*\\n)*`, "m");

const kindOfEntry: Edit = [/x-extensible-enum: \[file, /, "enum: [file, "];
const choiceOfPage: Edit = [/(name: page\n(?:.*\n)+? +)minimum: 1\n/, "$1enum: [1, 2]\n"];
const parameter = "{ name: kind, in: query, description: A kind, schema: { type: string } }";

export const changes: Change[] = [
  // What an answer may be.
  {
    impact: "major",
    title: "a property is removed",
    rule: "property-removed",
    edits: [[block("isVerified:"), ""]],
  },
  {
    impact: "major",
    title: "a property may be absent",
    rule: "required-properties-removed",
    edits: [[/ +- isVerified\n/, ""]],
  },
  {
    impact: "major",
    title: "a property may be null",
    rule: "schema-type-changed",
    edits: [[/(isVerified:\n +type: )boolean/, '$1[boolean, "null"]']],
  },
  {
    impact: "major",
    title: "a type is widened",
    rule: "schema-type-changed",
    edits: [[/(durationMinutes:\n +type: )integer/, "$1number"]],
  },
  {
    impact: "major",
    title: "an answer has another schema",
    rule: "property-removed",
    edits: [[/(The category\.\n(?:.*\n){3}.*schemas\/)Category"/, '$1Requirement"']],
  },
  {
    impact: "major",
    title: "a schema has another name",
    rule: "thrive/schema-removed",
    edits: [
      [/schemas\/UserSummary"/, 'schemas/UserMinutes"'],
      [/^ {4}UserSummary:/m, "    UserMinutes:"],
    ],
  },
  {
    impact: "major",
    title: "a closed set gains a value",
    rule: "enum-values-added",
    before: [kindOfEntry],
    edits: [[/article, video\]/, "article, video, podcast]"]],
  },
  {
    impact: "major",
    title: "a closed set loses a value",
    rule: "thrive/values-removed",
    before: [kindOfEntry],
    edits: [[/article, video\]/, "article]"]],
  },
  {
    impact: "major",
    title: "an open set loses a value",
    rule: "thrive/known-values-removed",
    edits: [[/article, video\]/, "article]"]],
  },
  {
    impact: "minor",
    title: "an open set gains a value",
    rule: "thrive/known-values-added",
    edits: [[/article, video\]/, "article, video, podcast]"]],
  },
  {
    impact: "minor",
    title: "a property is added",
    edits: [[/^ {8}isVerified:\n/m, "        language:\n          type: string\n$&"]],
  },
  {
    impact: "patch",
    title: "a property is never null any more",
    edits: [[/\[string, "null"\]/, "string"]],
  },

  // What can be asked for.
  {
    impact: "major",
    title: "an operation is removed",
    rule: "path-removed",
    edits: [[block("/cpdCategories/"), ""]],
  },
  {
    impact: "major",
    title: "an operation has another operationId",
    rule: "operation-id-changed",
    edits: [[/operationId: getCategory/, "operationId: getOneCategory"]],
  },
  {
    impact: "major",
    title: "an operation has another path",
    rule: "path-removed",
    edits: [[/\/cpdCategories\/\{/, "/cpdCategory/{"]],
  },
  {
    impact: "major",
    title: "an argument in the path has another name",
    rule: "thrive/path-parameter-renamed",
    edits: [
      [/\/\{categoryId\}/, "/{id}"],
      [/name: categoryId\n/, "name: id\n"],
    ],
  },
  {
    impact: "major",
    title: "an argument in the query has another name",
    rule: "parameter-removed",
    edits: [[/name: perPage\n/, "name: size\n"]],
  },
  {
    impact: "major",
    title: "an argument is removed",
    rule: "parameter-removed",
    edits: [[/ +- \$ref: .*UserIds"\n/, ""]],
  },
  {
    impact: "major",
    title: "a required argument is added",
    rule: "parameter-became-required",
    edits: [[/(listCategories\n(?:.*\n)+?)( +)- /, `$1$2- ${parameter.replace("{", "{ required: true,")}\n$2- `]],
  },
  {
    impact: "minor",
    title: "an argument that may be left out is added",
    edits: [[/(listCategories\n(?:.*\n)+?)( +)- /, `$1$2- ${parameter}\n$2- `]],
  },
  {
    impact: "major",
    title: "an argument becomes required",
    rule: "parameter-became-required",
    edits: [[/name: entryDateFrom\n/, "$&      required: true\n"]],
  },
  {
    impact: "major",
    title: "the limit of an argument is tightened",
    rule: "schema-constraint-changed",
    edits: [[/maximum: 1000/, "maximum: 500"]],
  },
  {
    impact: "patch",
    title: "the limit of an argument is loosened",
    edits: [[/maximum: 1000/, "maximum: 2000"]],
  },
  {
    impact: "major",
    title: "an argument can no longer have a value",
    rule: "enum-values-removed",
    before: [choiceOfPage],
    edits: [[/enum: \[1, 2\]/, "enum: [1]"]],
  },
  {
    impact: "major",
    title: "an argument that is left out stands for something else",
    rule: "thrive/request-default-changed",
    edits: [[/default: 100\n/, "default: 50\n"]],
  },
  {
    impact: "major",
    title: "an argument is sent in another way",
    rule: "parameter-serialization-changed",
    edits: [[/explode: false/, "explode: true"]],
  },
  {
    impact: "major",
    title: "a date is sent in another form",
    rule: "thrive/date-format-changed",
    edits: [[/x-date-format: YYYY-MM-DD hh:mm:ss/, "x-date-format: YYYY-MM-DD"]],
  },
  {
    impact: "minor",
    title: "an argument can be a date",
    rule: "thrive/date-format-added",
    edits: [[/( +)pattern: \^\[A-Z.*\n/, "$&$1x-date-format: YYYY-MM-DD\n"]],
  },
  {
    impact: "major",
    title: "a request can no longer have a property",
    rule: "thrive/request-property-removed",
    edits: [[block("client_id:"), ""]],
  },
  {
    impact: "major",
    title: "an operation is no list any more",
    rule: "thrive/pagination-changed",
    edits: [[/ +x-pagination: .*\n/, ""]],
  },
  {
    impact: "major",
    title: "a list has its records elsewhere",
    rule: "thrive/pagination-changed",
    edits: [[/items: results/, "items: records"]],
  },
  {
    impact: "minor",
    title: "an operation is added",
    edits: [[/^ {2}\/cpdCategories:/m, "  /cpdTags:\n    get:\n      operationId: listTags\n$&"]],
  },
  {
    impact: "minor",
    title: "an operation is deprecated",
    rule: "thrive/deprecated",
    edits: [[/operationId: getCategory\n/, "$&      deprecated: true\n"]],
  },
  {
    impact: "patch",
    title: "something is described in other words",
    edits: [[/The category's name\./, "The name of the category."]],
  },

  // Where it is, and who may ask.
  {
    impact: "major",
    title: "a server is removed",
    rule: "server-removed",
    edits: [[/^ {2}- url: .*mea\.learn\.tech.*\n(?: {4}.*\n)*/m, ""]],
  },
  {
    impact: "minor",
    title: "a server is added",
    edits: [[/^servers:\n(?: .*\n)*/m, "$&  - url: https://example.org\n    x-environment: more\n"]],
  },
  {
    impact: "major",
    title: "an environment has another name",
    rule: "thrive/environment-changed",
    edits: [[/x-environment: staging\n/, "x-environment: test\n"]],
  },
  {
    impact: "major",
    title: "another environment is the default",
    rule: "thrive/default-environment-changed",
    edits: [[/^(servers:\n)( {2}-.*\n(?: {4}.*\n)*)( {2}-.*\n(?: {4}.*\n)*)/m, "$1$3$2"]],
  },
  {
    impact: "major",
    title: "an audience has another name",
    rule: "thrive/audience-changed",
    edits: [[/x-audience: webhooks/, "x-audience: hooks"]],
  },
  {
    impact: "major",
    title: "the token URL is another one",
    rule: "thrive/token-url-changed",
    edits: [[/tokenUrl: https:\/\/public/, "tokenUrl: https://user"]],
  },
  {
    impact: "major",
    title: "a scope is removed",
    rule: "thrive/scope-audiences-removed",
    edits: [
      [/ +api\/write: Write\.\n/, ""],
      [/ +api\/write: \[api\]\n/, ""],
    ],
  },
  {
    impact: "major",
    title: "an audience no longer grants a scope",
    rule: "thrive/scope-audiences-removed",
    edits: [[/api\/all: \[api, webhooks\]/, "api/all: [api]"]],
  },
  {
    impact: "minor",
    title: "a scope is added",
    rule: "thrive/scope-audiences-added",
    edits: [
      [/( +)api\/write: Write\.\n/, "$&$1api/more: More.\n"],
      [/( +)api\/write: \[api\]\n/, "$&$1api/more: [api]\n"],
    ],
  },
  {
    impact: "major",
    title: "a scope is asked for that was not",
    rule: "security-requirement-changed",
    edits: [[/oauth2: \[api\/read\]/, "oauth2: [api/write]"]],
  },
  {
    impact: "major",
    title: "a way to authenticate is no longer accepted",
    rule: "security-requirement-changed",
    edits: [[/ +- basicAuth: \[\]\n/, ""]],
  },
];
