import type { Rejection } from "./rejection.js";

/** Unsupported servers, security schemes and token requests. */
export const access: readonly Rejection[] = [
  [
    "a server with variables",
    "  - url: https://public.api.learn.link/rest/v1\n",
    "$&    ▸variables: { a: { default: b } }\n",
    "variables of a server",
  ],
  [
    "a server without TLS",
    "- url: https://public.api.learn.link/rest/v1",
    "- ▸url: http://public.api.learn.link/rest/v1",
    "a whole URL, and https",
  ],
  [
    "a server that is a path",
    "- url: https://public.api.learn.link/rest/v1",
    "- ▸url: /rest/v1",
    "a whole URL, and https",
  ],
  [
    "a server of no environment",
    /(- )(url: https:\/\/public\.api\.learnstaging.*\/rest\/v1\n.*\n) {4}x-environment: .*\n/,
    "$1▸$2",
    "x-environment is missing",
  ],
  [
    "an environment without tokens for an audience",
    /(\n {2}- )(url: https:\/\/public\.api\.learnstaging[\s\S]*?) {6}- url: https:\/\/user\.api\.learnst.*\n(?: {8}.*\n)*/,
    "$1▸$2",
    "no server for staging, audience webhooks",
  ],
  [
    "two servers for the same tokens",
    /- (url: https:\/\/user\.api\.learn\.link\n(?:.*\n)*? {8}x-audience:) webhooks/,
    "- ▸$1 api",
    "for the same tokens",
  ],

  ["a third scheme", "    basicAuth:", "    ▸key: { type: http, scheme: bearer }\n$&", "no way to"],
  [
    "another way than Basic",
    /( {4})(basicAuth:\n {6}type: http\n {6}scheme:) basic/,
    "$1▸$2 digest",
    "no way to authenticate",
  ],
  [
    "another flow",
    "      flows:\n",
    "$&        ▸implicit: { authorizationUrl: https://a.example, scopes: {} }\n",
    "implicit of the flows",
  ],
  [
    "a refresh of tokens",
    "        clientCredentials:\n",
    "$&          ▸refreshUrl: https://a.example\n",
    "refreshUrl of the flow",
  ],
  [
    "a scope without audiences",
    /( {8})(clientCredentials:\n(?:.*\n)*?) {12}api\/read: \[.*\n/,
    "$1▸$2",
    "x-scope-audiences has to list",
  ],

  [
    "no token request",
    "tokenUrl: https://public.api.learn.link/oauth2/token",
    "▸tokenUrl: https://public.api.learn.link/oauth2/other",
    "no path with its own servers",
  ],
  [
    "a token request with credentials in a header",
    /( {4})(post:\n {6}operationId: createAccessToken\n(?:.*\n)*?) {6}security: \[\]\n/,
    "$1▸$2      security: [{ basicAuth: [] }]\n",
    "security: []",
  ],
  [
    "something else at the token request's path",
    /( {4}post:\n {6}operationId: createAccessToken\n)/,
    '    ▸get: { operationId: getToken, parameters: [{ $ref: "#/components/parameters/TenantId" }], responses: {} }\n$1',
    "get of the token request's path",
  ],
  [
    "a tenant id without a pattern",
    /( {4})(post:\n {6}operationId: createAccessToken\n[\s\S]*) {8}pattern: \^\[A-Za-z0-9_-\]\+\$\n/,
    "$1▸$2",
    "with a pattern",
  ],
  [
    "a tenant id with another limit",
    /( {4})(post:\n {6}operationId: createAccessToken\n[\s\S]* {8}pattern: \^\[A-Za-z0-9_-\]\+\$\n)/,
    "$1▸$2        maxLength: 99\n",
    "no other limit",
  ],
  [
    "a token request that is no form",
    /( {4})(AccessTokenRequest:\n.*\n.*\n.*\n) {8}application\/x-www-form-urlencoded:/,
    "$1▸$2        application/json:",
    "as application/x-www-form-urlencoded alone",
  ],
  [
    "a token of unknown life",
    /( {4})(AccessToken:\n {6}type: object\n(?:.*\n)*?) {10}default: 3600\n/,
    "$1▸$2",
    "needs a default",
  ],
];
