/** One line of a recording. */
interface Recorded {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: object;
  readonly body?: unknown;
  readonly status?: number;
  readonly type?: string | undefined;
  /** The response's body; undefined for an empty one. */
  readonly response?: unknown;
}

const api = "https://public.api.learn.link/rest/v1";
const list = `${api}/cpdEntries?perPage=100`;

export const entry = {
  logEntryId: "5f9d88d6e1b2a34c56d78902",
  userId: "507f1f77bcf86cd799439011",
  activity: { type: "file", name: "International Space Station after undocking of STS 132" },
  category: { categoryId: "507f1f77bcf86cd799439012", name: "TECHNOLOGY" },
  entryDate: "2020-09-25T19:34:23.133Z",
  durationMinutes: 15,
  description: null,
  isVerified: true,
};
const withoutVerified = { ...entry, isVerified: undefined };
const notFound = { status: 404, error: "Not Found", message: "CPD entry not found" };
const page = (record: object, pagination: object = {}) => ({
  pagination: { totalResults: 1, totalPages: 1, page: 1, perPage: 100, ...pagination },
  results: [record],
});

/** The line of a recording; what is left out is as described. */
export function line(recorded: Recorded): string {
  const {
    method = "GET",
    url = `${api}/cpdEntries/5f9d88d6e1b2a34c56d78902`,
    headers = {},
    body,
    status = 200,
  } = recorded;
  const type = "type" in recorded ? recorded.type : "application/json";
  const response = "response" in recorded ? recorded.response : entry;
  return JSON.stringify({
    request: { method, url, headers: { accept: "application/json", ...headers }, body },
    response: { status, headers: type === undefined ? {} : { "content-type": type }, body: response },
  });
}

/** What is recorded, and what is reported of it. */
export const drifts: readonly (readonly [title: string, recorded: Recorded, ...messages: string[]])[] = [
  // As described.
  ["an entry", {}],
  ["a page", { url: `${list}&entryDateFrom=2026-10-01`, response: page(entry) }],
  ["a content type with a charset", { type: "Application/JSON; charset=utf-8" }],
  ["a described error", { url: `${api}/cpdEntries/5f9d88d6e1b2a34c56d78903`, status: 404, response: notFound }],
  [
    "a list that is joined by commas",
    {
      url: `${api}/cpdUserLogSummaries?entryDateFrom=2026-10-01T00:00:00&entryDateTo=2026-10-31T23:59:59&userIds=a,b`,
      response: page({ userId: "507f1f77bcf86cd799439011", durationMinutes: 360 }),
    },
  ],
  ["headers that every request has", { headers: { "user-agent": "test", "x-request-id": "1", "x-own": "1" } }],

  // Statuses.
  [
    "a status that is not described",
    { status: 418, response: notFound },
    "Status 418 is not described. Described: 200, 400, 401, 403, 404, 429, 500.",
  ],
  ["another success", { status: 206 }, "Status 206 is not described. Described: 200, 400, 401, 403, 404, 429, 500."],
  [
    "a redirect",
    { status: 302, type: undefined, response: undefined },
    "Status 302 is not described. Described: 200, 400, 401, 403, 404, 429, 500.",
  ],
  [
    "an error of a gateway",
    { status: 502, type: "text/html", response: "<h1>Bad Gateway</h1>" },
    "Status 502 is not described. Described: 200, 400, 401, 403, 404, 429, 500.",
  ],

  // Bodies.
  [
    "another content type",
    { type: "text/html", response: "<h1>Hello</h1>" },
    "The response of status 200 has the content type text/html. Described: application/json.",
  ],
  [
    "JSON of another content type",
    { type: "application/vnd.api+json" },
    "The response of status 200 has the content type application/vnd.api+json. Described: application/json.",
  ],
  [
    "no content type",
    { type: undefined },
    "The response of status 200 has the content type (none). Described: application/json.",
  ],
  [
    "an error that is a page of HTML",
    { status: 403, type: "text/html", response: "<h1>Forbidden</h1>" },
    "The response of status 403 has the content type text/html. Described: application/json.",
  ],
  ["an empty body", { response: undefined }, "The response of status 200 is empty. Described: application/json."],
  [
    "an empty body of an error",
    { status: 500, response: undefined },
    "The response of status 500 is empty. Described: application/json.",
  ],
  ["a body that is not JSON", { response: "{ oops" }, "Response body is not valid JSON for JSON content-type"],
  [
    "a request with a body",
    {
      url: `${api}/cpdCategories/507f1f77bcf86cd799439012`,
      body: "{}",
      headers: { "content-type": "application/json" },
      response: entry.category,
    },
    "The request has a body, and none is described.",
  ],
  [
    "a form that is JSON",
    {
      method: "POST",
      url: "https://public.api.learn.link/oauth2/token/eu-west-2_AbcdEfghI",
      headers: { "content-type": "application/json" },
      body: { grant_type: "client_credentials" },
      response: { access_token: "t", token_type: "Bearer" },
    },
    "The request has the content type application/json. Described: application/x-www-form-urlencoded.",
  ],

  // Requests.
  [
    "an endpoint that is not described",
    { url: `${api}/cpdDrafts`, response: page(entry) },
    "Undocumented endpoint: GET /rest/v1/cpdDrafts",
  ],
  [
    "a method that is not described",
    { method: "DELETE", status: 204, type: undefined, response: undefined },
    "Undocumented endpoint: DELETE /rest/v1/cpdEntries/5f9d88d6e1b2a34c56d78902",
  ],
  [
    "another server",
    { url: "https://api.example.org/rest/v1/cpdEntries" },
    'Undocumented server: GET /rest/v1/cpdEntries was sent to "api.example.org", which does not match any server in the description',
  ],
  [
    "a query parameter that is not described",
    { url: `${list}&sort=date`, response: page(entry) },
    'Undocumented query parameter in traffic: "sort"',
  ],
  [
    "an argument over its limit",
    { url: `${api}/cpdEntries?perPage=5000`, response: page(entry) },
    'Invalid query parameter "perPage": Request schema mismatch at "root": must be <= 1000',
  ],

  // Fields and values.
  [
    "a field that is not described",
    { url: list, response: page({ ...entry, language: "en" }) },
    'Response has undocumented field "results[0].language".',
  ],
  [
    "a field that is missing",
    { url: list, response: page(withoutVerified) },
    'Response is missing required field "results[0].isVerified".',
  ],
  [
    "null where it is not described",
    { url: list, response: page({ ...entry, isVerified: null }) },
    'Response field "results[0].isVerified" must be boolean.',
  ],
  [
    "another type",
    { url: list, response: page({ ...entry, durationMinutes: "15" }) },
    'Response field "results[0].durationMinutes" must be integer.',
  ],
  [
    "a value that an open set does not have",
    { url: list, response: page({ ...entry, activity: { ...entry.activity, type: "podcast" } }) },
    'Response field "results[0].activity.type" has a value outside allowed enum values.',
  ],
  [
    "a date of another form",
    { url: list, response: page({ ...entry, entryDate: "yesterday" }) },
    'Response field "results[0].entryDate" does not match format "date-time".',
  ],
  [
    "a number below its limit",
    { url: list, response: page(entry, { page: 0 }) },
    'Response schema mismatch at "pagination.page": must be >= 1',
  ],
  [
    "a field of an error that is missing",
    { status: 404, response: { status: 404, error: "Not Found" } },
    'Response is missing required field "message".',
  ],
];
