import { parseArgs } from "node:util";
import { generateFiles } from "./generate/files.js";
import { replaceFolder, staleFiles } from "./generate/folder.js";
import { SpecFault } from "./generate/read/description.js";

const spec = "openapi.yaml";
const folder = "generated";

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const files = await generateFiles(spec);
  const stale = await staleFiles(folder, files);
  if (stale.length === 0) return;
  if (values.check) {
    for (const name of stale) console.error(`${folder}/${name} is stale: run \`npm run generate\``);
    process.exitCode = 1;
    return;
  }
  await replaceFolder(folder, files);
  for (const name of stale) console.log(`${folder}/${name}`);
}

await main().catch((error: unknown) => {
  if (!(error instanceof SpecFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
