import type { Read, TokenRequest } from "./operations.js";

/** What a reader has to fill in, by the field of the token request that it goes into. */
const variables = { client_id: "$THRIVE_TENANT_ID", client_secret: "$THRIVE_CLIENT_SECRET" };

export const basicSample = (read: Read): string => request(read, '--user "$THRIVE_TENANT_ID:$THRIVE_API_SECRET"');

export const bearerSample = (read: Read): string =>
  request(read, '--header "Authorization: Bearer $THRIVE_ACCESS_TOKEN"');

/** @param scope Default: that of the example. */
export function tokenSample({ url, form }: TokenRequest, scope?: string): string {
  const fields = Object.entries({ ...form, ...(scope && { scope }), ...variables }).map(
    ([name, value]) => `--data-urlencode ${value.startsWith("$") ? `"${name}=${value}"` : quoted(`${name}=${value}`)}`,
  );
  return `# The access_token of the response is $THRIVE_ACCESS_TOKEN
# of "curl, Bearer" for the next hour.
${command([`curl "${url.replace(/\{\w+\}/, variables.client_id)}"`, ...fields])}`;
}

function request({ url, args }: Read, credentials: string): string {
  const path = args.filter((arg) => arg.in === "path");
  const query = args.filter((arg) => arg.in === "query");
  const address = path.reduce(
    (rest, { name, example }) => rest.replace(`{${name}}`, encodeURIComponent(String(example))),
    url,
  );
  return command([
    `curl ${query.length > 0 ? "--get " : ""}${quoted(address)}`,
    credentials,
    ...query.map(({ name, example }) => `--data-urlencode ${quoted(`${name}=${String(example)}`)}`),
  ]);
}

const command = (parts: readonly string[]): string => `${parts.join(" \\\n  ")}\n`;

/** For a shell; without quotes where none are needed. */
const quoted = (text: string): string =>
  /^[\w/.:=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
