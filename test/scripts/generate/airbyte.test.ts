import { parseYaml } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { environments } from "../../../generated/constants.js";
import { allStreams } from "../../../src/cli/tap/catalog.js";
import { readProjectFile } from "../../support/project-file.js";

type Json = Readonly<Record<string, unknown>>;

const manifest = parseYaml(readProjectFile("generated/airbyte.yaml")) as Json & {
  readonly streams: readonly (Json & { readonly name: string; readonly primary_key: readonly string[] })[];
};

/** Every object within a value, with the path to it. */
function* objectsIn(value: unknown, path = "#"): Generator<readonly [string, Json]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [path, value as Json]; // an object by the lines before
  for (const [name, inner] of Object.entries(value)) yield* objectsIn(inner, `${path}/${name}`);
}

test("has the streams of the tap, with their keys", () => {
  expect(manifest.streams.map(({ name, primary_key }) => [name, primary_key])).toEqual(
    allStreams.map(({ name, keyProperties }) => [name, keyProperties]),
  );
});

test("each reference leads to a component", () => {
  const paths = new Set([...objectsIn(manifest)].map(([path]) => path));
  const references = [...objectsIn(manifest)].flatMap(([, { $ref }]) => (typeof $ref === "string" ? [$ref] : []));
  expect(references.length).toBeGreaterThanOrEqual(allStreams.length);
  expect(references.filter((reference) => !paths.has(reference))).toEqual([]);
});

test("knows each environment, its base URL and its token endpoint", () => {
  const text = readProjectFile("generated/airbyte.yaml").replaceAll(/\s+/g, " ");
  for (const [name, { server, tokenUrls }] of Object.entries(environments)) {
    expect(text).toContain(`'${name}': '${server}'`);
    expect(text).toContain(`'${tokenUrls.api.replace("{tenantId}", "")}' ~ config['tenant_id']`);
  }
});

test("asks for both kinds of credentials, and keeps their secrets secret", () => {
  const secrets = [...objectsIn(manifest)].filter(([, { airbyte_secret }]) => airbyte_secret === true);
  expect(secrets.map(([path]) => path.split("/").at(-1))).toEqual(["api_secret", "client_secret"]);
});

test("slices the lists that have a period, and reads the others whole", () => {
  const sliced = manifest.streams.filter((stream) => "incremental_sync" in stream);
  expect(sliced.map(({ name, incremental_sync }) => [name, (incremental_sync as Json).cursor_field])).toEqual([
    ["log_entries", "entryDate"],
  ]);
});
