/** @typedef {import("@redocly/openapi-core").Oas3Server & { "x-environment"?: string, "x-audience"?: string }} Server */

/** @typedef {import("@redocly/openapi-core").Oas3_1Definition} Definition The version that openapi.yaml names. */

/** Where the table goes: a comment in the text, which no reader sees. */
const place = "<!-- environments -->";

/**
 * Puts a table of what each environment has, base URL and token endpoints, into the introduction.
 *
 * @type {import("@redocly/openapi-core").Oas3Decorator}
 */
export const environmentsTable = () => ({
  Root(root, { resolve }) {
    const { info, servers = [], paths = {} } = /** @type {Definition} */ (root);
    if (!info?.description?.includes(place)) throw new Error(`The introduction has no ${place}.`);
    const tokenServers = Object.entries(paths).flatMap(([path, reference]) =>
      (resolve(reference).node?.servers ?? []).map((server) => entryOf(server, path)),
    );
    const rows = servers.map((server) => {
      const { environment, text } = entryOf(server, "");
      const tokens = tokenServers.filter((token) => token.environment === environment);
      return `| \`${environment}\` | ${[text, ...tokens.map((token) => token.text)].join("<br>")} |`;
    });
    const table = ["| Environment | Addresses |", "| --- | --- |", ...rows].join("\n");
    info.description = info.description.replace(place, () => table);
  },
});

/**
 * @param {Server} server
 * @param {string} path
 */
function entryOf({ url, "x-environment": environment, "x-audience": audience }, path) {
  const what = audience === undefined ? "Base URL" : `Tokens, audience \`${audience}\``;
  return { environment, text: `${what}:<br>\`${url}${path}\`` };
}
