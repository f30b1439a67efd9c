import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { parseYaml } from "@redocly/openapi-core";
import type { Oas3_1Definition, Oas3Operation } from "@redocly/openapi-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { buildDocs } from "../scripts/redocly/build-docs.js";
import { foreignLoads } from "../scripts/redocly/foreign-loads.js";

const source = await readFile(new URL("../openapi.yaml", import.meta.url), "utf8");
// `npm run lint:spec` has checked that it is one.
const spec = parseYaml(source) as Oas3_1Definition;

let folder: string;
let page: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "docs-test-"));
  page = await build("first");
}, 30_000);

afterAll(() => rm(folder, { recursive: true }));

async function build(name: string): Promise<string> {
  await buildDocs(join(folder, name));
  return readFile(join(folder, name, "index.html"), "utf8");
}

/** A value that the page's script hands to the renderer. */
function handedOver(name: string): unknown {
  const json = new RegExp(`const ${name} = (.*);$`, "m").exec(page)?.[1];
  return JSON.parse(json ?? "null");
}

function operationIds(definition: Oas3_1Definition): string[] {
  return Object.values(definition.paths ?? {})
    .flatMap((pathItem): Partial<Oas3Operation>[] => Object.values(pathItem))
    .flatMap(({ operationId }) => operationId ?? []);
}

describe("the page", () => {
  test("shows title, tags and servers before any script has run", () => {
    const markup = page.slice(page.indexOf('<div id="redoc">'), page.indexOf('<script type="module">'));
    const texts = [
      spec.info?.title ?? "",
      ...(spec.tags ?? []).map(({ name }) => name),
      ...(spec.servers ?? []).map(({ url }) => url),
    ];
    expect(texts.filter((text) => !markup.includes(`>${text}`))).toEqual([]);
  });

  test("has each operation and each schema of the description", () => {
    const definition = handedOver("__redoc_definition") as Oas3_1Definition;
    expect(operationIds(definition)).toEqual(operationIds(spec));
    expect(operationIds(spec)).not.toEqual([]);
    expect(definition.components?.schemas).toEqual(spec.components?.schemas);
  });

  test("shows what is inferred, and tells the renderer's vendor nothing", () => {
    expect(handedOver("__redoc_options")).toMatchObject({
      showExtensions: ["x-inferred"],
      disableTelemetry: true,
    });
  });

  test("loads nothing from another host", () => {
    expect(foreignLoads(page)).toEqual([]);
    expect(page.match(/\/\/cdn\.[\w.]+/g)).toBeNull();
    expect(page.match(/`data:image\/svg\+xml;base64,/g)).not.toBeNull();
  });

  test("is the same to the byte when built again", async () => {
    expect((await build("second")) === page).toBe(true);
  }, 30_000);
});

test.each([
  '<script src="https://elsewhere.test/a.js"></script>',
  '<script type="module" src=//elsewhere.test/a.js></script>',
  "<link rel='stylesheet' href='http://elsewhere.test/a.css'>",
  '<img alt="" srcset="https://elsewhere.test/a.png 2x">',
  "jsx(`img`,{alt:`logo`,src:full?`https://elsewhere.test/a.svg`:logo})",
  "body{background:url(https://elsewhere.test/a.png)}",
  'src:url("//elsewhere.test/a.woff2")',
  '@import "https://elsewhere.test/a.css"',
  'import { hydrate } from "https://elsewhere.test/a.js"',
  "await import(`https://elsewhere.test/a.js`)",
  "![A picture](https://elsewhere.test/a.png)",
  "icons=`https://cdn.redocly.com/icons`",
])("loads from another host: %s", (snippet) => {
  expect(foreignLoads(snippet)).not.toEqual([]);
});

test.each([
  '<a href="https://elsewhere.test">a link</a>',
  '<svg xmlns="http://www.w3.org/2000/svg"><use href="#icon"/></svg>',
  '<img src="data:image/png;base64,//8A">',
  "background:url(#gradient)",
  '{"servers":[{"url":"https://elsewhere.test/v1"}]}',
  "[A link](https://elsewhere.test)",
])("loads nothing from another host: %s", (snippet) => {
  expect(foreignLoads(snippet)).toEqual([]);
});
