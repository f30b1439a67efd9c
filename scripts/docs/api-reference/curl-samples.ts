import type { Call, TokenRequest } from "./operations.js";

/** What a reader has to fill in, by the field of the token request that it goes into. */
const variables = { client_id: "$THRIVE_TENANT_ID", client_secret: "$THRIVE_CLIENT_SECRET" };

export const basicSample = (call: Call): string => request(call, '--user "$THRIVE_TENANT_ID:$THRIVE_API_SECRET"');

export const bearerSample = (call: Call): string =>
  request(call, '--header "Authorization: Bearer $THRIVE_ACCESS_TOKEN"');

/** For an operation without credentials. */
export const openSample = (call: Call): string => request(call);

/** @param scope Default: that of the example. */
export function tokenSample({ url, form }: TokenRequest, scope?: string): string {
  const fields = Object.entries({ ...form, ...(scope && { scope }), ...variables }).map(
    ([name, value]) => `--data-urlencode ${value.startsWith("$") ? `"${name}=${value}"` : quoted(`${name}=${value}`)}`,
  );
  return `# The access_token of the response is $THRIVE_ACCESS_TOKEN
# of "curl, Bearer" for the next hour.
${command([`curl "${url.replace(/\{\w+\}/, variables.client_id)}"`, ...fields])}`;
}

function request({ method, url, args, body }: Call, credentials?: string): string {
  const path = args.filter((arg) => arg.in === "path");
  const query = args.filter((arg) => arg.in === "query");
  const address = path.reduce(
    (rest, { name, example }) => rest.replace(`{${name}}`, encodeURIComponent(String(example))),
    url,
  );
  const headers = args.filter((arg) => arg.in === "header");
  // curl sends a query from `--data-urlencode` with `--get` alone, so that another method has it in its URL.
  const fields = new URLSearchParams(query.map(({ name, example }): [string, string] => [name, String(example)]));
  const inUrl = method === "get" || query.length === 0 ? "" : `?${fields.toString()}`;
  return command([
    [
      "curl",
      method === "get" ? (query.length > 0 ? "--get" : "") : `--request ${method.toUpperCase()}`,
      quoted(address + inUrl),
    ]
      .filter((part) => part !== "")
      .join(" "),
    ...(credentials === undefined ? [] : [credentials]),
    ...headers.map(({ name, example }) => `--header ${quoted(`${name}: ${String(example)}`)}`),
    ...(method === "get"
      ? query.map(({ name, example }) => `--data-urlencode ${quoted(`${name}=${String(example)}`)}`)
      : []),
    ...(body === undefined
      ? []
      : [`--header ${quoted("Content-Type: application/json")}`, `--data ${quoted(JSON.stringify(body))}`]),
  ]);
}

const command = (parts: readonly string[]): string => `${parts.join(" \\\n  ")}\n`;

/** For a shell; without quotes where none are needed. */
const quoted = (text: string): string =>
  /^[\w/.:=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
