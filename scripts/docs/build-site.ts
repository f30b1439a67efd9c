import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "vitepress";

import { buildApiReference } from "./api-reference/build.js";
import { siteHead, siteHeader } from "./api-reference/header.js";
import { buildClientReference } from "./client-reference.js";
import { afterTag, withPolicy } from "./content-security-policy.js";
import { guideSidebar } from "./navigation.js";
import type { SiteSettings } from "./site-config.js";

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));
const inProject = (path: string): string => join(projectFolder, path);

/** Files that are written for another place, and are pages of the site, too. */
const borrowed = { "changelog.md": "CHANGELOG.md", "security.md": ".github/SECURITY.md" };

export interface Site {
  /** Where to build it. What is there now is removed. */
  readonly folder: string;
  /** The path that it is served under, with a slash on both ends. */
  readonly base: string;
  /** Scheme and host where it is published. */
  readonly origin: string;
}

/** Builds the guides, the client reference, the API reference, and `openapi.yaml` to download. */
export async function buildSite({ folder, base, origin }: Site): Promise<void> {
  const outDir = resolve(folder);
  await rm(outDir, { recursive: true, force: true });
  // Within the project, where VitePress finds the packages that its pages import.
  const cache = inProject("node_modules/.cache");
  await mkdir(cache, { recursive: true });
  const root = await mkdtemp(join(cache, "docs-"));
  try {
    await cp(inProject("scripts/docs/guides"), root, { recursive: true });
    for (const [page, file] of Object.entries(borrowed)) await copyFile(inProject(file), join(root, page));
    const clientSidebar = await buildClientReference(join(root, "client"));
    await configure(root, { base, origin, outDir, guideSidebar: await guideSidebar(root), clientSidebar });
    await build(root);
    await copyFile(inProject("openapi.yaml"), join(outDir, "openapi.yaml"));
    await correctTwins(outDir);
    await writeApiReference(join(outDir, "api"), { base, origin });
  } finally {
    await rm(root, { recursive: true });
  }

  for (const name of await readdir(outDir, { recursive: true })) {
    if (!name.endsWith(".html")) continue;
    const file = join(outDir, name);
    await writeFile(file, withPolicy(await readFile(file, "utf8")));
  }
}

/** The Markdown of `client/index.html` is `client.md`, where a relative link has to name the folder. */
async function correctTwins(outDir: string): Promise<void> {
  for (const name of await readdir(outDir, { recursive: true })) {
    const [, folder] = /^(.+)\/index\.html$/.exec(name) ?? [];
    if (folder === undefined) continue;
    const twin = join(outDir, `${folder}.md`);
    const text = await readFile(twin, "utf8");
    await writeFile(twin, text.replaceAll(/\]\((?![/#]|https?:)(?:\.\/)?/g, `](${basename(folder)}/`));
  }
}

async function writeApiReference(folder: string, { base, origin }: Omit<Site, "folder">): Promise<void> {
  await mkdir(folder);
  await copyFile(inProject("scripts/docs/api-reference/style.css"), join(folder, "style.css"));
  const page = afterTag(await buildApiReference(), "<body>", siteHeader(base));
  await writeFile(join(folder, "index.html"), afterTag(page, "<head>", siteHead(`${origin}${base}api/index.html`)));
}

/** VitePress looks for its configuration and its theme beside the pages. */
async function configure(root: string, settings: SiteSettings): Promise<void> {
  const here = (name: string) => JSON.stringify(inProject(`scripts/docs/${name}`));
  const folder = join(root, ".vitepress");
  await mkdir(join(folder, "theme"), { recursive: true });
  await writeFile(
    join(folder, "config.ts"),
    `import { siteConfig } from ${here("site-config.ts")};\nexport default siteConfig(${JSON.stringify(settings)});\n`,
  );
  await writeFile(join(folder, "theme/index.ts"), `export { default } from ${here("theme/index.ts")};\n`);
}
