import { parseArgs } from "node:util";
import { replaceFolder, staleFiles } from "./generate/folder.js";
import { SpecError } from "./generate/read/description.js";
import { readModel } from "./generate/read/model.js";

const spec = "openapi.yaml";
const folder = "generated";

async function generate(check: boolean): Promise<void> {
  const startedAt = performance.now();
  const model = await readModel(spec);
  // Report a broken description first, because the writers' compilers take seconds to load.
  const { generateFiles } = await import("./generate/files.js");
  const files = await generateFiles(model);
  const stale = await staleFiles(folder, files);
  if (stale.length === 0) return;
  if (check) {
    for (const name of stale) console.error(`${folder}/${name} is stale: run \`npm run generate\``);
    process.exitCode = 1;
    return;
  }
  await replaceFolder(folder, files);
  for (const name of stale) console.log(`${folder}/${name}`);
  console.log(`in ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`);
}

const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    watch: { type: "boolean", default: false },
  },
});
if (values.watch) {
  const { watchFile } = await import("./generate/watch.js");
  await watchFile(spec, () => generate(false));
} else {
  await generate(values.check).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    console.error(error instanceof SpecError ? message : `${spec}:1:1 nothing can be generated from it: ${message}`);
    process.exitCode = 1;
  });
}
