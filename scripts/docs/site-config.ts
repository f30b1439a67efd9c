import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { DefaultTheme, HeadConfig, UserConfig } from "vitepress";
import llmstxt from "vitepress-plugin-llms";

import { version } from "../../generated/constants.js";
import { icon } from "./icon.js";

export interface SiteSettings {
  readonly base: string;
  readonly origin: string;
  readonly outDir: string;
  readonly guideSidebar: DefaultTheme.SidebarItem[];
  readonly clientSidebar: DefaultTheme.SidebarItem[];
}

const description =
  "Typed client for the CPD (continuing professional development) records of the Thrive learning platform. Unofficial.";

/** VitePress's configuration: the guides and the client reference, with one navigation and one search. */
export function siteConfig({
  base,
  origin,
  outDir,
  guideSidebar,
  clientSidebar,
}: SiteSettings): UserConfig<DefaultTheme.Config> {
  return {
    title: "thrive-cpd",
    description,
    lang: "en",
    base,
    outDir,
    // Served by any file server: it needs no rule that finds `errors.html` for `/errors`.
    cleanUrls: false,
    lastUpdated: false,
    // One page after the other, so that the search index has the same order each time.
    buildConcurrency: 1,
    sitemap: { hostname: `${origin}${base}` },
    head: [["link", { rel: "icon", href: icon }]],
    transformHead: ({ pageData, title, description: text }): HeadConfig[] => {
      const page = pageData.relativePath.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, ".html");
      return [
        ["meta", { property: "og:title", content: title }],
        ["meta", { property: "og:description", content: text }],
        ["meta", { property: "og:type", content: "website" }],
        ["meta", { property: "og:url", content: `${origin}${base}${page}` }],
      ];
    },
    transformPageData: ({ filePath }, context) => ({
      description: firstSentence(join(context.siteConfig.srcDir, filePath)) ?? description,
    }),
    // The API reference is not VitePress's; test/docs follows each link.
    ignoreDeadLinks: [/\/api\//, /openapi\.yaml$/, /llms(?:-full)?\.txt$/],
    markdown: {
      // By default Shiki stops after 500 ms, so that a busy machine would build other bytes.
      shikiSetup: (shiki) => {
        const { codeToHtml } = shiki;
        shiki.codeToHtml = (code, options) => codeToHtml(code, { ...options, tokenizeTimeLimit: 0 });
      },
      theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
      config: (md) => {
        const render = md.renderer.rules.link_open;
        // Pages that are not VitePress's are loaded by the browser, not by VitePress's router.
        md.renderer.rules.link_open = (tokens, index, options, env, self) => {
          const token = tokens[index];
          const href = token?.attrGet("href") ?? "";
          if (/^\/(?:api\/|openapi\.yaml|llms)/.test(href)) {
            token?.attrSet("target", "_self");
            // VitePress adds the base to links without a target alone.
            token?.attrSet("href", `${base}${href.slice(1)}`);
          }
          return render ? render(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
        };
      },
    },
    vite: {
      // Their types are those of another version of Vite.
      plugins: [llmstxt({ excludeIndexPage: false }) as never],
      build: { chunkSizeWarningLimit: 2000 },
      logLevel: "warn",
    },
    themeConfig: {
      nav: [
        { text: "Guides", link: "/authenticate", activeMatch: "^/(?!client/)." },
        { text: "Client", link: "/client/", activeMatch: "^/client/" },
        { text: "API", link: "/api/", target: "_self" },
        { text: `v${version}`, link: "/changelog" },
      ],
      sidebar: { "/client/": clientSidebar, "/": guideSidebar },
      outline: { level: [2, 3] },
      search: { provider: "local" },
      externalLinkIcon: false,
    },
  };
}

/** What search engines and link previews show of a page: the first sentence of its text, without Markdown. */
function firstSentence(file: string): string | undefined {
  const [, paragraph] = /^(?=[A-Z`[*])((?:.+\n)+)/m.exec(readFileSync(file, "utf8")) ?? [];
  const text = paragraph
    ?.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/[`*]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return text && /^.*?[.:?](?= |$)/.exec(text)?.[0].replace(/:$/, ".");
}
