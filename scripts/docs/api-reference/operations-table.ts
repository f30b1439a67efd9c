import type { Oas3_1Definition, Oas3Decorator } from "@redocly/openapi-core";

/** Where the table goes: a comment in the text, which no reader sees. */
const place = "<!-- operations -->";

/** Puts a table of all operations into the introduction, which is there without a script, too. */
export const operationsTable: Oas3Decorator = () => ({
  Root(root, { resolve }) {
    const { info, paths = {} } = root as Oas3_1Definition; // the version that openapi.yaml names
    if (!info?.description?.includes(place)) throw new Error(`The introduction has no ${place}.`);
    const rows = Object.entries(paths).flatMap(([path, reference]) => {
      const item = resolve(reference).node ?? {};
      return (["get", "post"] as const).flatMap((method) => {
        const operation = item[method];
        if (operation?.operationId === undefined) return [];
        const tag = operation.tags?.[0]?.toLowerCase().replaceAll(" ", "-");
        const link = `#/${tag}/${operation.operationId.toLowerCase()}`;
        return [`| [${operation.summary}](${link}) | \`${method.toUpperCase()} ${path}\` |`];
      });
    });
    const table = ["| Operation | Request |", "| --- | --- |", ...rows].join("\n");
    info.description = info.description.replace(place, () => `${table}\n\n${forPrograms}`);
  },
});

const forPrograms =
  "A program or a coding agent reads [openapi.yaml](../openapi.yaml) or the guides as Markdown ([llms.txt](../llms.txt)): this page takes 2.6 MB.";
