import { format } from "prettier";
import { checkExamples } from "./check-examples.js";
import { checkTypes } from "./check-types.js";
import type { Model } from "./read/model.js";
import { writeAirbyte } from "./write/airbyte.js";
import { writeCli } from "./write/cli.js";
import { writeConstants } from "./write/constants.js";
import { writeFactories } from "./write/factories.js";
import { writeMethods } from "./write/methods.js";
import { writeMock } from "./write/mock.js";
import { writeMockValidators } from "./write/mock-validators.js";
import { writeOpenapiTypes } from "./write/openapi-types.js";
import { writeSchemas } from "./write/schemas.js";
import { writeStreams } from "./write/streams.js";
import { writeTables } from "./write/tables.js";
import { writeValidators } from "./write/validators.js";
import { writeWireTypes } from "./write/wire-types.js";

const header =
  "// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.\n\n";

const writers: Readonly<Record<string, (model: Model) => string | Promise<string>>> = {
  "openapi.ts": writeOpenapiTypes,
  "schemas.ts": writeSchemas,
  "wire-types.ts": writeWireTypes,
  "constants.ts": writeConstants,
  "methods.ts": writeMethods,
  "tables.ts": writeTables,
  "streams.ts": writeStreams,
  "validators.ts": writeValidators,
  "cli.ts": writeCli,
  "mock.ts": writeMock,
  "factories.ts": writeFactories,
  "mock-validators.ts": writeMockValidators,
};

/**
 * Name → text of each file that is generated from the description, before it is formatted. They are loaded and
 * compiled: what cannot be used replaces nothing. Throws {@link SpecError}.
 */
export async function writeFiles(model: Model): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [name, write] of Object.entries(writers)) files.set(name, header + (await write(model)));
  await checkExamples(model, files.get("validators.ts") ?? "");
  checkTypes(model, files);
  return files;
}

/** The files as they are committed. */
export async function generateFiles(model: Model): Promise<ReadonlyMap<string, string>> {
  const files = await writeFiles(model);
  for (const [name, text] of files) files.set(name, await format(text, { parser: "typescript", printWidth: 120 }));
  const manifest = header.replace("//", "#") + writeAirbyte(model);
  files.set("airbyte.yaml", await format(manifest, { parser: "yaml", printWidth: 120 }));
  return files;
}
