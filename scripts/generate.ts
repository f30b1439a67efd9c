import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { SpecFault } from "./generate/read/description.js";
import { readModel, type Model } from "./generate/read/model.js";
import { writeBodies } from "./generate/write/bodies.js";
import { writeFacts } from "./generate/write/facts.js";
import { writeMethods } from "./generate/write/methods.js";
import { writeOpenapiTypes } from "./generate/write/openapi-types.js";
import { writeSchemas } from "./generate/write/schemas.js";
import { writeValidators, writeValidatorTypes } from "./generate/write/validators.js";

const spec = "openapi.yaml";
const folder = "generated";
const header = `// Generated from ${spec}. Not to be edited: change ${spec}, then run \`npm run generate\`.\n\n`;

const writers: Readonly<Record<string, (model: Model) => string | Promise<string>>> = {
  "openapi.ts": writeOpenapiTypes,
  "schemas.ts": writeSchemas,
  "bodies.ts": writeBodies,
  "facts.ts": writeFacts,
  "methods.ts": writeMethods,
  "validators.js": writeValidators,
  "validators.d.ts": writeValidatorTypes,
};

/** File name → text, all of it, before anything is written. */
async function generate(): Promise<Map<string, string>> {
  const model = await readModel(spec);
  const files = new Map<string, string>();
  for (const [name, write] of Object.entries(writers)) {
    const text = header + (await write(model));
    files.set(name, await format(text, { parser: "typescript", printWidth: 100 }));
  }
  return files;
}

/** Names of the files in `generated/` that are not what the description says. */
async function staleFiles(files: ReadonlyMap<string, string>): Promise<string[]> {
  const present = await readdir(folder).catch(() => []);
  const names = [...new Set([...files.keys(), ...present])];
  const current = await Promise.all(
    names.map((name) => readFile(join(folder, name), "utf8").catch(() => undefined)),
  );
  return names.filter((name, index) => current[index] !== files.get(name));
}

/** Writes beside the folder first, so that a failure leaves it as it was. */
async function writeFiles(
  files: ReadonlyMap<string, string>,
  stale: readonly string[],
): Promise<void> {
  const draft = await mkdtemp(`${folder}-`);
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of files) await writeFile(join(draft, name), text);
    for (const name of stale) {
      if (files.has(name)) await rename(join(draft, name), join(folder, name));
      else await rm(join(folder, name), { recursive: true });
    }
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const files = await generate();
  const stale = await staleFiles(files);
  if (!values.check) {
    await writeFiles(files, stale);
    for (const name of stale) console.log(`${folder}/${name}`);
  } else if (stale.length > 0) {
    for (const name of stale) console.error(`${folder}/${name} is stale: run \`npm run generate\``);
    process.exitCode = 1;
  }
}

await main().catch((error: unknown) => {
  if (!(error instanceof SpecFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
