import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { version } from "../../generated/constants.js";
import { buildSite } from "../../scripts/docs/build-site.js";
import { foreignLoads } from "../../scripts/docs/api-reference/foreign-loads.js";
import { definitionOf, handedOver, operationsOf, renderedDefinition } from "./rendered.js";

const spec = definitionOf(await readFile("openapi.yaml", "utf8"));
let folder: string;
/** Name → text of each file. */
let site: Map<string, string>;
let pages: [name: string, html: string][];
let reference: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "docs-test-"));
  site = await build("first");
  pages = [...site].filter(([name]) => name.endsWith(".html"));
  reference = site.get("index.html") ?? "";
});

afterAll(() => rm(folder, { recursive: true }));

async function build(name: string): Promise<Map<string, string>> {
  const place = join(folder, name);
  await buildSite(place);
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.sort().map(async (file) => [relative(place, file), await readFile(file, "latin1")] as const),
    ),
  );
}

describe("the site", () => {
  test("is the same to the byte when built again", async () => {
    const again = await build("second");
    expect([...again.keys()]).toEqual([...site.keys()]);
    expect([...again].filter(([name, text]) => site.get(name) !== text).map(([name]) => name)).toEqual([]);
  });

  test("has the API's reference, the client's, and the description as it is", async () => {
    expect([...site.keys()]).toEqual(expect.arrayContaining(["index.html", "client/index.html", "openapi.yaml"]));
    expect(site.get("openapi.yaml")).toBe(await readFile("openapi.yaml", "latin1"));
    expect(pages.length).toBeGreaterThan(50);
  });

  test("says in each page which version it is of, and that it is unofficial", () => {
    const notice = `<p>v${version}, <strong>unofficial</strong></p>`;
    expect(pages.filter(([, html]) => !html.includes(notice))).toEqual([]);
  });

  test("holds each page to the same policy", () => {
    const policies = pages.map(([, html]) =>
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1]?.replace(/ 'sha256-[^']+'/g, ""),
    );
    const strict = (scripts: string) =>
      `default-src 'none'; script-src${scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:; ` +
      "connect-src 'self'; base-uri 'none'; form-action 'none'";
    expect(new Set(policies)).toEqual(new Set([strict(" 'self'"), strict("")]));
  });

  test("loads nothing from another host", () => {
    expect(pages.filter(([, html]) => foreignLoads(html).length > 0)).toEqual([]);
    expect(reference).not.toMatch(/\/\/cdn\.[\w.]+/);
  });

  test("links, without a script, only to what is there", () => {
    const broken = pages.flatMap(([name, html]) =>
      linksOf(parse(html))
        // What begins with `#/` is read by a script; `#` alone is a button.
        .filter((link) => !/^(?:https?:|data:|#\/|#$)/.test(link))
        .filter((link) => {
          const [path = "", fragment] = link.split("#");
          const target = path === "" ? name : relative(folder, resolve(folder, dirname(name), path));
          const text = site.get(target);
          return text === undefined || (fragment !== undefined && !text.includes(`id="${fragment}"`));
        })
        .map((link) => `${name} -> ${link}`),
    );
    expect(broken).toEqual([]);
  });
});

function linksOf(node: Tree.Node): string[] {
  if (!("childNodes" in node)) return [];
  const own = "attrs" in node ? node.attrs.filter(({ name }) => ["href", "src"].includes(name)) : [];
  return [...own.map(({ value }) => value), ...node.childNodes.flatMap(linksOf)];
}

describe("the API's reference", () => {
  test("has each operation and each schema of the description", () => {
    const definition = renderedDefinition(reference);
    const ids = operationsOf(spec).map(({ operation }) => operation.operationId);
    expect(operationsOf(definition).map(({ operation }) => operation.operationId)).toEqual(ids);
    expect(ids).not.toEqual([]);
    expect(definition.components?.schemas).toEqual(spec.components?.schemas);
  });

  test("shows what is inferred, and tells the renderer's vendor nothing", () => {
    expect(handedOver(reference, "__redoc_options")).toMatchObject({
      showExtensions: ["x-inferred"],
      disableTelemetry: true,
    });
  });
});
