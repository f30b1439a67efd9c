import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { projectFolder, specText } from "../scripts/generate/spec.js";
import { withPath } from "../system/drill/change-of.js";
import { filesOf } from "../system/drill/client-of.js";
import { fromMemory } from "../system/drill/generated-files.js";

const one = `/badges/{badgeId}:
  get:
    operationId: getBadge
    summary: Get one badge
    parameters:
      - { name: badgeId, in: path, required: true, schema: { $ref: "#/components/schemas/CategoryId" } }
    responses:
      "200": { $ref: "#/components/responses/Category" }`;

const list = `/badges:
  get:
    operationId: listBadges
    summary: List badges
    x-pagination: { items: results, id: categoryId }
    parameters: [{ $ref: "#/components/parameters/Page" }, { $ref: "#/components/parameters/PerPage" }]
    responses:
      "200": { $ref: "#/components/responses/CategoryPage" }`;

async function sizeOf(text: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export { createThriveClient } from "./src/index.js";',
      resolveDir: projectFolder,
      loader: "ts",
    },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    plugins: [fromMemory(await filesOf(text))],
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

const before = await sizeOf(specText);

test.each([
  ["a GET of one record", one],
  ["a list", list],
])("%s adds at most 60 bytes to the bundle, gzipped", async (_what, path) => {
  expect((await sizeOf(withPath(path))) - before).toBeLessThanOrEqual(60);
});
