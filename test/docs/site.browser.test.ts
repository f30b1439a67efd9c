import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import ts from "typescript";
import { expect, inject, test } from "vitest";
import { version } from "../../generated/constants.js";
import { foreignLoads } from "../../scripts/docs/api-reference/foreign-loads.js";
import { base, buildDocs } from "./built-site.js";
import { entryPoints } from "./entry-points.js";

/** Name → content of each file. */
async function filesIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.sort().map(async (file) => [relative(folder, file), await readFile(file, "utf8")] as const),
    ),
  );
}

const site = await filesIn(inject("site").folder);
const pages = [...site].filter(([name]) => name.endsWith(".html"));

test("is the same to the byte when built again", async () => {
  const folder = await mkdtemp(join(tmpdir(), "docs-again-"));
  await buildDocs(folder);
  const again = await filesIn(folder);
  await rm(folder, { recursive: true });
  expect([...again.keys()]).toEqual([...site.keys()]);
  expect([...again].filter(([name, text]) => site.get(name) !== text).map(([name]) => name)).toEqual([]);
});

test("has the guides, both references, and the unchanged description", async () => {
  const expected = [
    "index.html",
    "authenticate.html",
    "changelog.html",
    "client/index.html",
    "api/index.html",
    "404.html",
  ];
  expect([...site.keys()]).toEqual(expect.arrayContaining(expected));
  expect(site.get("openapi.yaml")).toBe(await readFile("openapi.yaml", "utf8"));
  expect(pages.length).toBeGreaterThan(80);
});

test("states on each page the version, and that the package is unofficial", () => {
  const silent = pages.filter(([, html]) => !html.includes(`v${version}`) || !/unofficial/i.test(html));
  expect(silent.map(([name]) => name)).toEqual([]);
});

test("holds each page to the same policy", () => {
  const policies = pages.map(([, html]) =>
    /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">/
      .exec(html)?.[1]
      ?.replace(/ 'sha256-[^']+'/g, ""),
  );
  const strict = (scripts: string) =>
    `default-src 'none'; script-src${scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:; ` +
    "connect-src 'self'; base-uri 'none'; form-action 'none'";
  expect(new Set(policies)).toEqual(new Set([strict(" 'self'"), strict("")]));
});

test("loads nothing from another host", () => {
  expect(pages.filter(([, html]) => foreignLoads(html).length > 0).map(([name]) => name)).toEqual([]);
});

test("links only to pages that exist, without a script", () => {
  const ids = new Map(pages.map(([name, html]) => [name, idsOf(parse(html))] as const));
  const broken = pages.flatMap(([name, html]) =>
    attributesOf(parse(html), ["href", "src"])
      // What begins with `#/` is read by the API reference's script; `#` alone is a button.
      .filter((link) => !/^(?:https?:|data:|#\/|#$)/.test(link))
      .filter((link) => {
        const { pathname, hash } = new URL(link, `http://site${base}${name}`);
        if (!pathname.startsWith(base)) return true;
        const path = pathname.slice(base.length);
        const target = path === "" || path.endsWith("/") ? `${path}index.html` : path;
        if (!site.has(target)) return true;
        const fragment = decodeURIComponent(hash.slice(1));
        return fragment !== "" && !fragment.startsWith("/") && ids.get(target)?.has(fragment) === false;
      })
      .map((link) => `${name} -> ${link}`),
  );
  expect([...new Set(broken)]).toEqual([]);
});

test("has each page as Markdown, and lists them for agents", () => {
  const listed = site.get("llms.txt") ?? "";
  const whole = site.get("llms-full.txt") ?? "";
  const others = ["404.html", "api/index.html"];
  for (const [name] of pages.filter(([path]) => !others.includes(path))) {
    const twin = name.replace(/(?:\/index)?\.html$/, ".md");
    const text = site.get(twin) ?? "";
    expect(text, twin).toMatch(/^# /m);
    if (name === "index.html") continue;
    expect(listed, twin).toContain(`(${base}${twin})`);
    expect(whole, twin).toContain(/^# .*$/m.exec(text)?.[0]);
  }
});

test("has a title, a description and a preview for each page, none of them twice", () => {
  const titles = pages.map(([, html]) => /<title>(.*?)<\/title>/.exec(html)?.[1] ?? "");
  expect(titles.filter((title, index) => title === "" || titles.indexOf(title) !== index)).toEqual([]);
  const tags = ['name="description"', 'property="og:title"', 'property="og:description"', 'rel="icon"'];
  const without = pages.filter(([name, html]) => name !== "404.html" && tags.some((tag) => !html.includes(tag)));
  expect(without.map(([name]) => name)).toEqual([]);
  expect(pages.filter(([, html]) => !/^<!doctype html>/i.test(html)).map(([name]) => name)).toEqual([]);
  expect(site.get("sitemap.xml")).toContain(`${base}authenticate.html`);
});

test("documents every exported name on a page with text", () => {
  const modules = Object.entries(entryPoints()).map(([name, file]) => [name.replace("thrive-cpd", ""), file] as const);
  const program = ts.createProgram(
    modules.map(([, file]) => file),
    { ...ts.getDefaultCompilerOptions(), module: ts.ModuleKind.NodeNext, skipLibCheck: true, strict: true },
  );
  const checker = program.getTypeChecker();
  const missing = modules.flatMap(([room, file]) => {
    const source = program.getSourceFile(file);
    const symbol = source && checker.getSymbolAtLocation(source);
    if (!symbol) throw new Error(`${file} exports nothing.`);
    return checker.getExportsOfModule(symbol).flatMap(({ name }) => {
      const page = [...site.keys()].find((path) => path.startsWith(`client${room}/`) && path.endsWith(`/${name}.md`));
      return (site.get(page ?? "")?.split("\n").length ?? 0) > 7 ? [] : [`${room}/${name}`];
    });
  });
  expect(missing).toEqual([]);
});

test("shows every member of the client's options, with default and unit", () => {
  const page = site.get("client/type-aliases/ThriveClientOptions.md") ?? "";
  for (const option of [
    "tenantId",
    "auth",
    "environment",
    "baseUrl",
    "tokenUrl",
    "fetch",
    "headers",
    "validate",
    "hooks",
  ]) {
    expect(page.includes(`\`${option}\``) || page.includes(`\`${option}?\``), option).toBe(true);
  }
  expect(page).toMatch(/`timeout\?`.*\(ms\)\. Default: 30,000/);
  expect(page).toMatch(/`maxRetries\?`.*Default: 2/);
});

test("keeps a guide below 120 kB, gzipped, with all that it loads at first", () => {
  const html = site.get("errors.html") ?? "";
  const loaded = attributesOf(parse(html), ["href", "src"]).filter((link) =>
    /^.*\/assets\/[^/]*\.(?:js|css)$/.test(link),
  );
  const chunks = [...html.matchAll(/href="([^"]*\/assets\/chunks\/[^"]*\.js)"/g)].map(([, link = ""]) => link);
  const files = new Set([...loaded, ...chunks].map((link) => link.slice(base.length)));
  expect(files.size).toBeGreaterThan(2);
  const bytes = [html, ...[...files].map((name) => site.get(name) ?? "")].map((text) => gzipSync(text).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(120_000);
});

function attributesOf(node: Tree.Node, wanted: readonly string[]): string[] {
  if (!("childNodes" in node)) return [];
  const own = "attrs" in node ? node.attrs.filter(({ name }) => wanted.includes(name)) : [];
  return [...own.map(({ value }) => value), ...node.childNodes.flatMap((child) => attributesOf(child, wanted))];
}

const idsOf = (document: Tree.Node): Set<string> => new Set(attributesOf(document, ["id", "name"]));
