import { build } from "esbuild";
import { join } from "node:path";
import { generateByHeyApi, generateByRedocly } from "../system/generators/generate.js";

/** Generates Hey API's and Redocly's client into a folder, where workers import `hey-api.mjs` and `redocly.mjs`. */
export async function buildGeneratedClients(folder: string): Promise<void> {
  await generateByHeyApi(folder);
  await generateByRedocly(folder);
  const modules = {
    "hey-api": `export { createClient } from "./client/client/index.js"; export { getLogEntry } from "./client/index.js";`,
    redocly: `export { client } from "./client.js";`,
  };
  for (const [name, contents] of Object.entries(modules)) {
    await build({
      stdin: { contents, resolveDir: folder, loader: "ts" },
      outfile: join(folder, `${name}.mjs`),
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20.19",
      logLevel: "error",
    });
  }
}
