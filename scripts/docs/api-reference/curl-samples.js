/** @typedef {import("./operations.js").Read} Read */

/** What a reader has to fill in, by the field of the token request that it goes into. */
const variables = { client_id: "$THRIVE_TENANT_ID", client_secret: "$THRIVE_CLIENT_SECRET" };

/**
 * @param {Read} read
 * @returns {string}
 */
export const basicSample = (read) => request(read, '--user "$THRIVE_TENANT_ID:$THRIVE_API_SECRET"');

/**
 * @param {Read} read
 * @returns {string}
 */
export const bearerSample = (read) => request(read, '--header "Authorization: Bearer $THRIVE_ACCESS_TOKEN"');

/**
 * @param {import("./operations.js").TokenRequest} token
 * @param {string} [scope] Default: that of the example.
 * @returns {string}
 */
export function tokenSample({ url, form }, scope) {
  const fields = Object.entries({ ...form, ...(scope && { scope }), ...variables }).map(
    ([name, value]) => `--data-urlencode ${value.startsWith("$") ? `"${name}=${value}"` : quoted(`${name}=${value}`)}`,
  );
  return `# The access_token of the answer is $THRIVE_ACCESS_TOKEN
# of "curl, Bearer" for the next hour.
${command([`curl "${url.replace(/\{\w+\}/, variables.client_id)}"`, ...fields])}`;
}

/**
 * @param {Read} read
 * @param {string} credentials
 */
function request({ url, args }, credentials) {
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

/** @param {string[]} parts */
const command = (parts) => `${parts.join(" \\\n  ")}\n`;

/**
 * For a shell; without quotes where none are needed.
 *
 * @param {string} text
 */
const quoted = (text) => (/^[\w/.:=-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`);
