import type { Oas3_1Definition, Oas3Decorator, Oas3Server } from "@redocly/openapi-core";

type Server = Oas3Server & { "x-environment"?: string; "x-audience"?: string };

/** Where the table goes: a comment in the text, which no reader sees. */
const place = "<!-- environments -->";

/** Puts a table of what each environment has, base URL and token endpoints, into the introduction. */
export const environmentsTable: Oas3Decorator = () => ({
  Root(root, { resolve }) {
    const { info, servers = [], paths = {} } = root as Oas3_1Definition; // the version that openapi.yaml names
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

function entryOf({ url, "x-environment": environment, "x-audience": audience }: Server, path: string) {
  const what = audience === undefined ? "Base URL" : `Tokens, audience \`${audience}\``;
  return { environment, text: `${what}:<br>\`${url}${path}\`` };
}
