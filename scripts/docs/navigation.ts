import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import type { DefaultTheme } from "vitepress";

/** The guides in the order in which they are read. A page's name is its file's. */
const guides = [
  {
    text: "Integrate",
    pages: [
      "authenticate",
      "environments",
      "lists-and-periods",
      "errors",
      "options",
      "retries-and-timeouts",
      "what-happens-when",
      "proxy",
      "serverless",
      "typescript",
    ],
  },
  { text: "Without code", pages: ["command-line", "report", "keep-a-copy", "warehouse"] },
  { text: "Test", pages: ["test-your-code", "jest-and-commonjs"] },
  { text: "Decide", pages: ["faq", "api-limits", "runtimes", "size-and-speed", "security"] },
  { text: "Maintain", pages: ["change-the-description", "changelog"] },
];

/** The guides' part of the navigation. Each is named by its first heading. */
export async function guideSidebar(folder: string): Promise<DefaultTheme.SidebarItem[]> {
  const pages = new Map<string, string>();
  for (const name of await readdir(folder)) {
    if (!name.endsWith(".md") || name === "index.md") continue;
    pages.set(name.replace(/\.md$/, ""), titleOf(await readFile(join(folder, name), "utf8")));
  }
  const listed = new Set(guides.flatMap((group) => group.pages));
  const others = [...pages.keys()].filter((page) => !listed.has(page)).toSorted();
  const groups = [...guides, { text: "More", pages: others }].map((group) => ({
    text: group.text,
    items: group.pages.flatMap((page) => {
      const text = pages.get(page);
      return text === undefined ? [] : [{ text, link: `/${page}` }];
    }),
  }));
  return [{ text: "Start here", link: "/" }, ...groups.filter(({ items }) => items.length > 0)];
}

function titleOf(page: string): string {
  const title = /^# (.*)$/m.exec(page)?.[1];
  if (title === undefined) throw new Error("A guide has no title.");
  return title;
}
