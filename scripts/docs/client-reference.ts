import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import {
  Application,
  Converter,
  OptionDefaults,
  PageEvent,
  Reflection,
  ReflectionKind,
  TSConfigReader,
  type ProjectReflection,
} from "typedoc";
import { resetReflectionID } from "typedoc/models";
import type { PluginOptions } from "typedoc-plugin-markdown";
import type { DefaultTheme } from "vitepress";

import { showGettersAsProperties } from "./client-getters.js";
import { assignGroup, groupNames } from "./client-groups.js";
import { membersFor, tidyPage } from "./client-page.js";

const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

/** Writes the client reference as Markdown, a page for each exported name, and returns its part of the navigation. */
export async function buildClientReference(folder: string): Promise<DefaultTheme.SidebarItem[]> {
  // The pages hold ids that TypeDoc counts for as long as a process lives.
  resetReflectionID();
  const app = await Application.bootstrapWithPlugins(
    {
      plugin: ["typedoc-plugin-markdown"],
      entryPoints: entryPoints(),
      tsconfig: `${projectFolder}tsconfig.build.json`,
      // `npm run typecheck` does that.
      skipErrorChecking: true,
      name: "Client reference",
      readme: "none",
      // The same bytes from a checkout and from an archive, today and tomorrow.
      disableSources: true,
      disableGit: true,
      hideGenerator: true,
      // What errors inherit from the runtime's `Error` is not this package's.
      excludeExternals: true,
      // As the description and the source have it, so that the most important comes first.
      sort: ["source-order"],
      sortEntryPoints: false,
      groupOrder: [...groupNames, "*"],
      // openapi-typescript writes it.
      blockTags: [...OptionDefaults.blockTags, "@constant"],
      // The types that the exported ones are made of are shown where they are used.
      validation: { notExported: false, invalidLink: true, invalidPath: true, notDocumented: false },
      treatWarningsAsErrors: true,
      logLevel: "Warn",
      ...layout,
    },
    [new TSConfigReader()],
  );
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, assignGroup);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, showGettersAsProperties);

  const pages = new Map<Reflection, string>();
  app.renderer.on(PageEvent.END, ({ url, model }: PageEvent) => {
    if (model instanceof Reflection) pages.set(model, `/client/${url.replace(/\.md$/, "")}`);
  });
  app.renderer.on(PageEvent.END, (page: PageEvent) => {
    page.contents &&= tidyPage(page.contents);
  });

  const project = await app.convert();
  if (project === undefined) throw new Error("TypeDoc could not read the entry points.");
  await app.outputs.writeOutput({ name: "markdown", path: folder }, project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error("TypeDoc reported a problem.");
  await showMembersOfUnions(folder, project);
  return sidebar(project, pages);
}

/** A union of interfaces, such as `ThriveClientOptions`, has the members of its first one on its own page. */
async function showMembersOfUnions(folder: string, project: ProjectReflection): Promise<void> {
  for (const alias of project.getReflectionsByKind(ReflectionKind.TypeAlias)) {
    const { name } = alias;
    const type = alias.isDeclaration() ? alias.type : undefined;
    if (!name.endsWith("Options") || type?.type !== "union") continue;
    const interfaces = type.types.flatMap((kind) =>
      kind.type === "reference" && kind.reflection?.kindOf(ReflectionKind.Interface) ? kind.name : [],
    );
    const [first] = interfaces;
    if (first === undefined) continue;
    const page = join(folder, "type-aliases", `${name}.md`);
    const members = membersFor(await readFile(join(folder, "interfaces", `${first}.md`), "utf8"), "interfaces");
    const kinds = interfaces.map((kind) => `[\`${kind}\`](../interfaces/${kind}.md)`);
    const text = `${(await readFile(page, "utf8")).trim()}\n\nIt is ${kinds.join(" or ")}.\n\n${members}`;
    await writeFile(page, text);
  }
}

const layout = {
  entryFileName: "index",
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  expandObjects: false,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  classPropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  typeDeclarationFormat: "table",
  indexFormat: "table",
  tableColumnSettings: { hideSources: true, hideModifiers: true, hideInherited: true, hideOverrides: true },
  pageTitleTemplates: { index: "Client reference", module: "thrive-cpd/{name}", member: "{name}" },
} satisfies Partial<PluginOptions>;

/** The sources of what `package.json` exports. */
function entryPoints(): string[] {
  const { exports } = JSON.parse(readFileSync(`${projectFolder}package.json`, "utf8")) as {
    exports: Record<string, string | { types: string }>;
  };
  return Object.values(exports).flatMap((entry) =>
    typeof entry === "string" ? [] : [`${projectFolder}${entry.types.replace("./dist/", "").replace(".d.ts", ".ts")}`],
  );
}

/** The pages of the main entry point by group, then each other entry point. */
function sidebar(project: ProjectReflection, pages: ReadonlyMap<Reflection, string>): DefaultTheme.SidebarItem[] {
  const itemsOf = (children: readonly Reflection[]) =>
    children.flatMap((child) => {
      const page = pages.get(child);
      return page === undefined ? [] : [{ text: child.name, link: page }];
    });
  const groups = (project.groups ?? []).map(({ title, children }) => ({ text: title, items: itemsOf(children) }));
  const modules = (project.children ?? [])
    .filter((child) => child.kindOf(ReflectionKind.Module))
    .map((module) => ({ text: `thrive-cpd/${module.name}`, items: itemsOf(module.children ?? []) }));
  return [...groups, ...modules].filter(({ items }) => items.length > 0);
}
